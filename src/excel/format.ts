import type { Area, FormatPlan } from '../plan/plan';

export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** One value for every cell of a range, which Excel takes where the types ask for a matrix. */
export const everywhere = (value: string): string[][] => value as unknown as string[][];

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

/** Queues the look of an area; what a plan does not say stays as it is. */
export const setFormat = (sheet: Excel.Worksheet, plan: FormatPlan): void => {
  const range = rangeOf(sheet, plan.area);
  const { format } = range;
  if (plan.numberFormat !== undefined) range.numberFormat = everywhere(plan.numberFormat);
  if (plan.bold !== undefined) format.font.bold = plan.bold;
  if (plan.italic !== undefined) format.font.italic = plan.italic;
  if (plan.size !== undefined) format.font.size = plan.size;
  if (plan.color !== undefined) format.font.color = plan.color;
  if (plan.fill !== undefined) format.fill.color = plan.fill;
  if (plan.align !== undefined) format.horizontalAlignment = horizontal[plan.align];
  if (plan.verticalAlign !== undefined) format.verticalAlignment = vertical[plan.verticalAlign];
  if (plan.wrap !== undefined) format.wrapText = plan.wrap;
  if (plan.indent !== undefined) format.indentLevel = plan.indent;
  if (plan.lineBelow === undefined) return;
  const line = format.borders.getItem('EdgeBottom');
  line.style = 'Continuous';
  line.weight = 'Thin';
  line.color = plan.lineBelow;
};

/** The default font: 7 pixels a character and 5 beside them; Excel counts in points, 3/4 of a pixel. */
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

/** Queues the width of a column, in characters. */
export const setWidth = (sheet: Excel.Worksheet, column: number, characters: number): void => {
  sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(characters);
};
