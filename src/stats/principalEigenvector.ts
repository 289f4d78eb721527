import type { Matrix } from './matrix';

/** The largest eigenvalue, and its eigenvector with a sum of 1. */
export interface Principal {
  readonly value: number;
  readonly vector: readonly number[];
}

const MOST_SQUARINGS = 60;

/**
 * Principal eigenvector of a matrix without negative elements that is irreducible and has a positive diagonal
 * (Perron): the row sums of A^(2^k), squared until they stand still. Each squaring squares the error, so that
 * matrices of few and distant judgements, on which plain power iteration crawls, are exact to about 1e-14 too.
 */
export function principalEigenvector(matrix: Matrix): Principal {
  const n = matrix.length;
  let power: Float64Array = new Float64Array(n * n);
  matrix.forEach((row, i) => power.set(row, i * n));
  let vector = shares(power, n);
  for (let k = 0; k < MOST_SQUARINGS; k++) {
    power = squared(power, n);
    const next = shares(power, n);
    const still = next.every((each, i) => Math.abs(each - vector[i]!) <= 4 * Number.EPSILON * each);
    vector = next;
    if (still) break;
  }
  const value = matrix.reduce((sum, row) => sum + dot(row, vector), 0);
  return { value, vector: Array.from(vector) };
}

const dot = (row: readonly number[], vector: Float64Array): number =>
  row.reduce((sum, each, j) => sum + each * vector[j]!, 0);

/** Sums of the rows ÷ the sum of all. */
function shares(power: Float64Array, n: number): Float64Array {
  const sums = new Float64Array(n);
  let total = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i * n; j < (i + 1) * n; j++) sums[i]! += power[j]!;
    total += sums[i]!;
  }
  for (let i = 0; i < n; i++) sums[i]! /= total;
  return sums;
}

/** Squared, and divided by its largest element, which would grow beyond all numbers. */
function squared(power: Float64Array, n: number): Float64Array {
  const product = new Float64Array(n * n);
  let largest = 0;
  for (let i = 0; i < n; i++) {
    const into = product.subarray(i * n, (i + 1) * n);
    for (let k = 0, at = 0; k < n; k++) {
      const factor = power[i * n + k]!;
      for (let j = 0; j < n; j++, at++) into[j]! += factor * power[at]!;
    }
    for (let j = 0; j < n; j++) if (into[j]! > largest) largest = into[j]!;
  }
  for (let i = 0; i < product.length; i++) product[i]! /= largest;
  return product;
}
