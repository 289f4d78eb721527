import type { PlannedScorecard } from '../../src/scorecard';
import type { OpenedWorkbook } from '../office/openWorkbook';

export type Values = readonly (readonly unknown[])[];
export type Line = Readonly<Record<string, unknown>>;

/** What the cells of a sheet hold when all functions are done. */
export const readSheet = async ({ host }: OpenedWorkbook, sheet: string): Promise<Values> => {
  await host.settled();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getUsedRange().load('values');
    await context.sync();
    return range.values as Values;
  });
};

/** Writes into the cell of a name. */
export const writeNamed = (name: string, value: string | number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });

export const choose = async ({ names }: PlannedScorecard, who: string, period: string): Promise<void> => {
  await writeNamed(names.customer, who);
  await writeNamed(names.period, period);
};

/** Writes into a column of a table. */
export const writeColumn = (
  table: string,
  header: string,
  values: readonly (string | number)[],
): Promise<void> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange();
    body.values = values.map((value) => [value]);
    await context.sync();
  });

/** The lines of a card by KPI, each by the words above it. */
export const readCard = async (
  book: OpenedWorkbook,
  card: PlannedScorecard,
): Promise<(kpi: string) => Line> => {
  const cells = await readSheet(book, card.sheet);
  const headers = cells.find((row) => row[1] === 'KPI')!;
  return (kpi) => {
    const line = cells.find((row) => row[1] === kpi)!;
    return Object.fromEntries(line.map((cell, index) => [String(headers[index]), cell]));
  };
};
