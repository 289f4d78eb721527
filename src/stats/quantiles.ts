import { studentDensity, studentTwoSided } from './distributions';

/** Quantile of the standard normal distribution for 0 < p < 1; Wichura 1988, AS 241 (PPND16); error below 1e-15. */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE_ABOVE, r)) / polynomial(CENTRE_BELOW, r);
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const size =
    r <= 5
      ? polynomial(MIDDLE_ABOVE, r - 1.6) / polynomial(MIDDLE_BELOW, r - 1.6)
      : polynomial(TAIL_ABOVE, r - 5) / polynomial(TAIL_BELOW, r - 5);
  return q < 0 ? -size : size;
}

/** Highest power last. */
const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

const CENTRE_ABOVE = [
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
  45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
];
const CENTRE_BELOW = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
  39307.89580009271061, 28729.085735721942674, 5226.495278852854561,
];
const MIDDLE_ABOVE = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
  1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
];
const MIDDLE_BELOW = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
  0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
];
const TAIL_ABOVE = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
  0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
];
const TAIL_BELOW = [
  1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
  1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
];

/**
 * Two-sided quantile of Student's t: the value that |T| exceeds with probability `alpha`. Exact for 1 and 2
 * degrees of freedom, from 3 on Hill 1970, algorithm 396 (about six digits), and one step along the parabola that
 * touches the tail there: relative error below 1e-13 to 100 degrees of freedom (test/oracles/distributions.py).
 * Excel's T.INV.2T, which cuts df to a whole number.
 */
export function studentQuantile(alpha: number, df: number): number {
  if (df === 1) return 1 / Math.tan((alpha * Math.PI) / 2);
  if (df === 2) return Math.sqrt(2 / (alpha * (2 - alpha)) - 2);
  const t = hillQuantile(alpha, df);
  const step = (studentTwoSided(t, df) - alpha) / (2 * studentDensity(t, df));
  return t + step * (1 + (step * t * (df + 1)) / (2 * (t * t + df)));
}

function hillQuantile(alpha: number, df: number): number {
  const a = 1 / (df - 0.5);
  const b = 48 / (a * a);
  let c = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * df;
  let y = (d * alpha) ** (2 / df);
  if (y <= 0.05 + a) {
    const inner = ((df + 6) / (df * y) - 0.089 * d - 0.822) * (df + 2) * 3;
    y = ((1 / inner + 0.5 / (df + 4)) * y - 1) * ((df + 1) / (df + 2)) + 1 / y;
    return Math.sqrt(df * y);
  }
  const x = normalQuantile(alpha / 2);
  const square = x * x;
  if (df < 5) c += 0.3 * (df - 4.5) * (x + 0.6);
  c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c;
  y = (((((0.4 * square + 6.3) * square + 36) * square + 94.5) / c - square - 3) / b + 1) * x;
  return Math.sqrt(df * Math.expm1(a * y * y));
}
