import type { Cells } from '../src/core/cells';
import { KpiError } from '../src/core/kpiError';

/** What a call gives: its value, or the code and words of its refusal. */
function outcome(run: () => unknown): string {
  try {
    return JSON.stringify(run());
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    return JSON.stringify([error.code, error.reason]);
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

/** The columns with one cell changed; or one row less, or as a row. */
function* variants(columns: readonly Cells[]): Generator<readonly Cells[]> {
  const withColumn = (k: number, column: Cells): readonly Cells[] =>
    columns.map((each, i) => (i === k ? column : each));
  for (const [k, column] of columns.entries()) {
    for (const odd of ODD_CELLS)
      yield withColumn(
        k,
        column.map((row, r) => (r === PLACE ? [odd] : row)),
      );
    yield withColumn(
      k,
      column.map(() => ['']),
    );
    yield withColumn(k, [column.flat()]);
    if (columns.length > 1) yield withColumn(k, column.slice(1));
  }
  yield columns;
}

/** Compares two ways of computing the same, over good and bad columns; throws where they differ. */
export function checkAgreement(
  name: string,
  columns: readonly Cells[],
  ours: (columns: readonly Cells[]) => unknown,
  byHand: (columns: readonly Cells[]) => unknown,
): void {
  for (const each of variants(columns)) {
    const [own, other] = [outcome(() => ours(each)), outcome(() => byHand(each))];
    if (own !== other)
      throw new Error(
        `${name} gives ${own}, the loop by hand ${other}, for ${JSON.stringify(each).slice(0, 300)}`,
      );
  }
}
