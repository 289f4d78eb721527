/** Rows of numbers, all of one width, one after the other in a single list. */
export class Table {
  readonly rows: number;

  constructor(
    readonly values: Float64Array,
    readonly width: number,
  ) {
    this.rows = values.length / width;
  }

  row(r: number): Float64Array {
    return this.values.subarray(r * this.width, (r + 1) * this.width);
  }

  /** Per row 1, or 0 where it lacks a number (NaN). */
  complete(): Uint8Array {
    const marks = new Uint8Array(this.rows).fill(1);
    for (let r = 0, i = 0; r < this.rows; r++)
      for (const end = i + this.width; i < end; i++) if (Number.isNaN(this.values[i])) marks[r] = 0;
    return marks;
  }

  /** The least and the greatest number of each column. */
  extremes(): { readonly least: Float64Array; readonly most: Float64Array } {
    const { values, width } = this;
    const least = new Float64Array(width).fill(Infinity);
    const most = new Float64Array(width).fill(-Infinity);
    for (let i = 0; i < values.length;)
      for (let c = 0; c < width; c++, i++) {
        const value = values[i]!;
        if (value < least[c]!) least[c] = value;
        if (value > most[c]!) most[c] = value;
      }
    return { least, most };
  }

  /** The rows that are marked; the same table where all are. */
  only(marks: Uint8Array): Table {
    let marked = 0;
    for (let r = 0; r < this.rows; r++) marked += marks[r]!;
    if (marked === this.rows) return this;
    const values = new Float64Array(marked * this.width);
    for (let r = 0, i = 0; r < this.rows; r++)
      if (marks[r] === 1)
        for (let from = r * this.width, k = 0; k < this.width; k++) values[i++] = this.values[from + k]!;
    return new Table(values, this.width);
  }
}
