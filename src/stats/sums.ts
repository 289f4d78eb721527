/**
 * Sums side by side, each so exact that the order of what is added does not show (Neumaier 1974: what rounding cuts
 * off is gathered apart).
 */
export class Sums {
  private readonly sums: Float64Array;
  private readonly cutOff: Float64Array;

  constructor(size: number) {
    this.sums = new Float64Array(size);
    this.cutOff = new Float64Array(size);
  }

  add(k: number, value: number): void {
    const before = this.sums[k]!;
    const sum = before + value;
    this.cutOff[k]! += Math.abs(before) >= Math.abs(value) ? before - sum + value : value - sum + before;
    this.sums[k] = sum;
  }

  totals(): Float64Array {
    return this.sums.map((sum, k) => sum + this.cutOff[k]!);
  }
}
