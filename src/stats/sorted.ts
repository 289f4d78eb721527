/** Below this the engine's own sort is faster. */
const FEW = 2000;

const BITS = 11;
const BUCKETS = 1 << BITS;
const SIGN = 0x80000000;

/**
 * The values from the smallest to the largest, in time that grows with their number: long lists by radix (Knuth,
 * The Art of Computer Programming 3, 5.2.5), six passes over keys that stand in the order of the numbers.
 */
export function sorted(values: ArrayLike<number>): Float64Array {
  const copy = new Float64Array(values);
  if (copy.length < FEW) return copy.sort();
  let keys = new Uint32Array(copy.buffer);
  let moved = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i += 2) {
    const isNegative = keys[i + 1]! >= SIGN;
    if (isNegative) keys[i] = ~keys[i]!;
    keys[i + 1] = isNegative ? ~keys[i + 1]! : keys[i + 1]! | SIGN;
  }
  for (const half of [0, 1])
    for (let shift = 0; shift < 32; shift += BITS)
      if (distributed(keys, half, shift, moved)) [keys, moved] = [moved, keys];
  for (let i = 0; i < keys.length; i += 2) {
    const isNegative = keys[i + 1]! < SIGN;
    if (isNegative) keys[i] = ~keys[i]!;
    keys[i + 1] = isNegative ? ~keys[i + 1]! : keys[i + 1]! & ~SIGN;
  }
  return new Float64Array(keys.buffer);
}

/**
 * Brings the keys (low half, high half) into the order of some bits of one half, else as they stand, and says
 * whether it did: it does not where all have the same bits.
 */
function distributed(from: Uint32Array, half: number, shift: number, to: Uint32Array): boolean {
  const next = new Uint32Array(BUCKETS + 1);
  for (let i = half; i < from.length; i += 2) next[((from[i]! >>> shift) & (BUCKETS - 1)) + 1]! += 2;
  if (next.includes(from.length)) return false;
  for (let bucket = 1; bucket < BUCKETS; bucket++) next[bucket]! += next[bucket - 1]!;
  for (let i = 0; i < from.length; i += 2) {
    const bucket = (from[i + half]! >>> shift) & (BUCKETS - 1);
    const place = next[bucket]!;
    to[place] = from[i]!;
    to[place + 1] = from[i + 1]!;
    next[bucket] = place + 2;
  }
  return true;
}
