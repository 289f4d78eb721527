/** Numbers one after the other, in an array that doubles: plain arrays take many times as long to grow. */
export class NumberList {
  length = 0;
  private array = new Float64Array(8);

  push(value: number): void {
    if (this.length === this.array.length) {
      const longer = new Float64Array(2 * this.length);
      longer.set(this.array);
      this.array = longer;
    }
    this.array[this.length++] = value;
  }

  /** All of them, not copied. */
  get values(): Float64Array {
    return this.array.subarray(0, this.length);
  }
}
