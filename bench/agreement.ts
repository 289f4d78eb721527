import type { Cells } from '../src/core/cells';
import { KpiError } from '../src/core/kpiError';
import type { Computing } from './race';

const DIGITS = 10;

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' && Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : value;

/** What a call gives: its value, or what it refuses and where. */
function outcome(run: () => unknown): string {
  try {
    return JSON.stringify(run(), rounded);
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    const [where] = /^[^:]*(?:: "[^"]*")?/.exec(error.reason.en)!;
    return error.code === '#N/A' ? error.code : `${error.code} ${where}`;
  }
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
    if (own !== other)
      throw new Error(
        `${name} gives ${own}, the loop by hand ${other}, for ${JSON.stringify(each).slice(0, 300)}`,
      );
  }
}
