/** Buckets this full mean that the numbers lie far from evenly. */
const CROWDED = 64;

/**
 * Ascending sort of `n` numbers, again and again, from one array into another: by as many buckets of equal width as there are
 * numbers, and insertion within them, which takes time linear in n where the numbers are spread about evenly.
 * Where they are not, the engine's own sort does it.
 */
export function bucketSort(n: number): (values: Float64Array, into: Float64Array) => void {
  const bucketOf = new Int32Array(n);
  const ends = new Int32Array(n);
  return (values, into) => {
    let low = Infinity;
    let high = -Infinity;
    for (let i = 0; i < n; i++) {
      const value = values[i]!;
      if (value < low) low = value;
      if (value > high) high = value;
    }
    const scale = high > low ? (n - 1) / (high - low) : 0;
    ends.fill(0);
    let fullest = 0;
    for (let i = 0; i < n; i++) {
      const bucket = ((values[i]! - low) * scale) | 0;
      bucketOf[i] = bucket;
      const size = ends[bucket]! + 1;
      ends[bucket] = size;
      if (size > fullest) fullest = size;
    }
    if (fullest > CROWDED) {
      into.set(values);
      into.subarray(0, n).sort();
      return;
    }
    for (let bucket = 1; bucket < n; bucket++) ends[bucket]! += ends[bucket - 1]!;
    for (let i = 0; i < n; i++) into[--ends[bucketOf[i]!]!] = values[i]!;
    for (let i = 1; i < n; i++) {
      const value = into[i]!;
      let k = i;
      for (; k > 0 && into[k - 1]! > value; k--) into[k] = into[k - 1]!;
      into[k] = value;
    }
  };
}
