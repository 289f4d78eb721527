const MODULUS = 2147483647;

/**
 * The minimal standard generator of Park and Miller with the multiplier 48271 (Park, Miller and Stockmeyer 1993):
 * numbers above 0 and below 1, the same ones from the same seed on every machine. `seed` is from 1 to 2³¹ − 2.
 */
export function minimalStandard(seed: number): () => number {
  let state = seed;
  return () => {
    state = (48271 * state) % MODULUS;
    return state / MODULUS;
  };
}
