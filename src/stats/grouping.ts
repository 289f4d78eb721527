/** Which places of a list belong together. */
export interface Groups {
  /** The places, one group after the other, in each as in the list. */
  readonly places: Uint32Array;
  /** Where each group ends among them. */
  readonly ends: Uint32Array;
}

/**
 * Puts equal numbers together in one list after the other, in order of first appearance. The numbers are whole, from
 * 0 and below `size`; each list takes time by its own length, whatever that is (Knuth, The Art of Computer
 * Programming 3, 5.2, distribution counting).
 */
export class Grouping {
  /** By number: 1 for the first group of the list at hand, and so on; 0 between lists. */
  private readonly groupOf: Int32Array;

  constructor(size: number) {
    this.groupOf = new Int32Array(size);
  }

  /** How often each number comes. */
  sizes(list: Float64Array): readonly number[] {
    const sizes = this.counted(list);
    this.forget(list);
    return sizes;
  }

  groups(list: Float64Array): Groups {
    const sizes = this.counted(list);
    const ends = new Uint32Array(sizes.length);
    for (let group = 1; group < ends.length; group++) ends[group] = ends[group - 1]! + sizes[group - 1]!;
    const places = new Uint32Array(list.length);
    for (let i = 0; i < list.length; i++) places[ends[this.groupOf[list[i]!]! - 1]!++] = i;
    this.forget(list);
    return { places, ends };
  }

  private counted(list: Float64Array): number[] {
    const { groupOf } = this;
    const sizes: number[] = [];
    for (let i = 0; i < list.length; i++) {
      const number = list[i]!;
      const group = groupOf[number]!;
      if (group === 0) groupOf[number] = sizes.push(1);
      else sizes[group - 1]!++;
    }
    return sizes;
  }

  private forget(list: Float64Array): void {
    for (let i = 0; i < list.length; i++) this.groupOf[list[i]!] = 0;
  }
}
