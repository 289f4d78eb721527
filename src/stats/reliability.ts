import { without, type Matrix } from './matrix';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const ROUNDING = 1e-12;

/**
 * Cronbach's α of at least two items (Cronbach 1951) from their covariances; from their correlations it is the
 * standardised α. Negative values are legal. NaN where the total does not vary.
 */
export function cronbachAlpha(covariance: Matrix): number {
  const k = covariance.length;
  const total = sum(covariance.map(sum));
  const own = sum(covariance.map((row, i) => row[i]!));
  return total > own * ROUNDING ? (k / (k - 1)) * (1 - own / total) : NaN;
}

export interface ItemStatistics {
  /** Correlation of the item with the sum of the others. NaN where either does not vary. */
  readonly correlation: number;
  /** α of the others. NaN where there is only one. */
  readonly alphaWithout: number;
}

/** Corrected item-total statistics of each item, from the covariances of the items. */
export function itemStatistics(covariance: Matrix): readonly ItemStatistics[] {
  return covariance.map((row, i) => {
    const others = without(covariance, i);
    const rest = sum(others.map(sum));
    return {
      correlation: rest > row[i]! * ROUNDING ? (sum(row) - row[i]!) / Math.sqrt(row[i]! * rest) : NaN,
      alphaWithout: cronbachAlpha(others),
    };
  });
}
