/** Σ coefficient · x, compared with a bound that is not negative. */
export interface Constraint {
  readonly coefficients: readonly number[];
  readonly relation: '=' | '<=';
  readonly bound: number;
}

const ZERO = 1e-11;

/**
 * The x ≥ 0 with the smallest cost · x under the constraints: simplex method in two phases on a full tableau, with
 * Bland's rule, under which it always ends (Bland 1977). Undefined where nothing satisfies the constraints or the
 * cost falls without end. For small programmes with coefficients about 1: within 1e-12 of the exact solution.
 */
export function linearProgramme(
  cost: readonly number[],
  constraints: readonly Constraint[],
): readonly number[] | undefined {
  const [n, m] = [cost.length, constraints.length];
  const width = n + m;
  const tableau = constraints.map(({ coefficients, bound }, r) => [
    ...coefficients,
    ...constraints.map((_, k) => (k === r ? 1 : 0)),
    bound,
  ]);
  const basis = constraints.map((_, r) => n + r);
  // The extra variable of an equation is artificial: phase one drives it to 0, phase two bars it.
  const isArtificial = (column: number): boolean => column >= n && constraints[column - n]!.relation === '=';
  const columns = Array.from({ length: width }, (_, column) => column);

  const first = columns.map((column) => (isArtificial(column) ? 1 : 0));
  if (!solve(tableau, basis, first, columns)) return undefined;
  if (basis.some((column, r) => isArtificial(column) && tableau[r]![width]! > ZERO)) return undefined;
  const entering = columns.filter((column) => !isArtificial(column));
  basis.forEach((column, r) => {
    const other = isArtificial(column) && entering.find((each) => Math.abs(tableau[r]![each]!) > ZERO);
    if (typeof other === 'number') pivot(tableau, basis, r, other);
  });
  const second = columns.map((column) => cost[column] ?? 0);
  if (!solve(tableau, basis, second, entering)) return undefined;

  const x = new Array<number>(n).fill(0);
  basis.forEach((column, r) => {
    if (column < n) x[column] = tableau[r]![width]!;
  });
  return x;
}

/** Pivots until no column lowers the cost; false where a cost falls without end. */
function solve(
  tableau: number[][],
  basis: number[],
  cost: readonly number[],
  entering: readonly number[],
): boolean {
  for (;;) {
    const column = entering.find((each) => {
      const saved = basis.reduce((sum, basic, r) => sum + cost[basic]! * tableau[r]![each]!, 0);
      return cost[each]! - saved < -ZERO;
    });
    if (column === undefined) return true;
    const row = leavingRow(tableau, basis, column);
    if (row < 0) return false;
    pivot(tableau, basis, row, column);
  }
}

/** The row that limits the column most; of equals the one with the first variable. −1: nothing limits it. */
function leavingRow(
  tableau: readonly (readonly number[])[],
  basis: readonly number[],
  column: number,
): number {
  let [best, least] = [-1, Infinity];
  tableau.forEach((row, r) => {
    if (row[column]! <= ZERO) return;
    const ratio = row[row.length - 1]! / row[column]!;
    const isEqual = Math.abs(ratio - least) <= ZERO;
    if (isEqual ? basis[r]! < basis[best]! : ratio < least) [best, least] = [r, ratio];
  });
  return best;
}

function pivot(tableau: number[][], basis: number[], row: number, column: number): void {
  const factor = tableau[row]![column]!;
  const scaled = tableau[row]!.map((each) => each / factor);
  tableau.forEach((line, r) => {
    if (r === row) return;
    const times = line[column]!;
    if (times !== 0) scaled.forEach((each, c) => (line[c]! -= times * each));
  });
  tableau[row] = scaled;
  basis[row] = column;
}
