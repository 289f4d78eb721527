import { given, symmetricEigen, type Matrix } from './matrix';

/** Below this share of its variance left, a driver is a combination of others. */
const COLLINEAR = 1e-10;

/** The driver that the ones before it explain fully, or −1. The outcome is the last row and column. */
export function collinearDriver(correlation: Matrix): number {
  let rest = correlation;
  for (let j = 0; j < correlation.length - 1; j++) {
    if (rest[j]![j]! < COLLINEAR) return j;
    rest = given(rest, j);
  }
  return -1;
}

/**
 * What each driver adds to R², averaged over all orders in which drivers may enter (Lindeman, Merenda and Gold
 * 1980; the Shapley value). Adds up to R². Takes 2ᵖ steps for p drivers.
 */
export function lmg(correlation: Matrix): readonly number[] {
  const p = correlation.length - 1;
  const explained = new Float64Array(2 ** p);
  const visit = (rest: Matrix, set: number, from: number): void => {
    explained[set] = 1 - rest[p]![p]!;
    for (let j = from; j < p; j++) visit(given(rest, j), set | (1 << j), j + 1);
  };
  visit(correlation, 0, 0);
  const weights = orderShares(p);
  const parts = new Array<number>(p).fill(0);
  for (let set = 0; set < explained.length; set++) {
    const weight = weights[bits(set)]!;
    for (let j = 0; j < p; j++)
      if ((set & (1 << j)) === 0) parts[j]! += weight * (explained[set | (1 << j)]! - explained[set]!);
  }
  return parts;
}

/** By size of a set: the share of orders in which exactly this set comes before a given driver. */
function orderShares(p: number): readonly number[] {
  const shares = [1 / p];
  for (let size = 1; size < p; size++) shares.push((shares[size - 1]! * size) / (p - size));
  return shares;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

/** Johnson's relative weights (Johnson 2000, Multivariate Behavioral Research 35:1); they add up to R². */
export function johnson(correlation: Matrix): readonly number[] {
  const p = correlation.length - 1;
  const drivers = correlation.slice(0, p).map((row) => row.slice(0, p));
  const outcome = correlation[p]!;
  const { values, vectors } = symmetricEigen(drivers);
  const root = drivers.map((_, i) =>
    drivers.map((__, j) =>
      values.reduce((sum, value, k) => sum + vectors[k]![i]! * Math.sqrt(value) * vectors[k]![j]!, 0),
    ),
  );
  const betas = drivers.map((_, i) =>
    values.reduce((sum, value, k) => {
      const along = vectors[k]!.reduce((total, each, j) => total + each * outcome[j]!, 0);
      return sum + (vectors[k]![i]! * along) / Math.sqrt(value);
    }, 0),
  );
  return root.map((row) => row.reduce((sum, each, j) => sum + each * each * betas[j]! * betas[j]!, 0));
}

/** Standardised regression coefficients. */
export function standardisedBetas(correlation: Matrix): readonly number[] {
  const p = correlation.length - 1;
  const betas = new Array<number>(p).fill(0);
  const steps: Matrix[] = [];
  let rest = correlation;
  for (let j = 0; j < p; j++) {
    steps.push(rest);
    rest = given(rest, j);
  }
  for (let j = p - 1; j >= 0; j--) {
    const row = steps[j]![j]!;
    let value = row[p]!;
    for (let i = j + 1; i < p; i++) value -= row[i]! * betas[i]!;
    betas[j] = value / row[j]!;
  }
  return betas;
}

/** Correlations of the drivers with the outcome. */
export const zeroOrder = (correlation: Matrix): readonly number[] => correlation.at(-1)!.slice(0, -1);
