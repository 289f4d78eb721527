import type { Cells } from '../src/core/cells';
import { KpiError } from '../src/core/kpiError';
import type { Computing } from './race';

/** What a call gives: its value, or what it refuses and where. */
function outcome(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    const [where] = /^[^:]*(?:: "[^"]*")?/.exec(error.reason.en)!;
    return error.code === '#N/A' ? error.code : `${error.code} ${where}`;
  }
}

const DIGITS = 1e-10;

/** Where large numbers cancel out, no more of the difference is left than this. */
const NOTHING = 1e-12;

/** Whether two results are the same but for rounding. */
function agree(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, i) => agree(each, other[i]));
  return (
    Object.is(one, other) ||
    (typeof one === 'number' &&
      typeof other === 'number' &&
      Math.abs(one - other) <= NOTHING + DIGITS * Math.abs(one))
  );
}

const ODD_CELLS: readonly unknown[] = [
  null,
  '',
  '  ',
  0,
  -1,
  1e9,
  '３',
  '85%',
  'Zeppelin',
  '已完成',
  true,
  { type: 'Error', basicValue: '#DIV/0!' },
  { type: 'FormattedNumber', basicValue: 1 },
];

const PLACE = 7;

/** The columns with one cell changed; or all blank, as a row, or one row less. */
function* variants(columns: readonly Cells[]): Generator<readonly Cells[]> {
  const withColumn = (k: number, column: Cells): readonly Cells[] =>
    columns.map((each, i) => (i === k ? column : each));
  for (const [k, column] of columns.entries()) {
    const isList = column[0]!.length === 1;
    for (const odd of ODD_CELLS)
      yield withColumn(
        k,
        column.map((row, r) => (r === PLACE ? [odd, ...row.slice(1)] : row)),
      );
    yield withColumn(
      k,
      column.map((row) => row.map(() => '')),
    );
    if (isList) yield withColumn(k, [column.flat()]);
    if (columns.length > 1 && isList) yield withColumn(k, column.slice(1));
  }
  yield columns;
}

/** Compares two ways of computing the same, over good and bad columns; throws where they differ. */
export function checkAgreement(
  name: string,
  columns: readonly Cells[],
  ours: Computing,
  byHand: Computing,
): void {
  for (const each of variants(columns)) {
    const [own, other] = [outcome(() => ours(each)), outcome(() => byHand(each))];
    if (!agree(own, other)) {
      const [shown, otherShown, given] = [own, other, each].map((value) => JSON.stringify(value));
      throw new Error(`${name} gives ${shown}, the loop by hand ${otherShown}, for ${given!.slice(0, 300)}`);
    }
  }
}
