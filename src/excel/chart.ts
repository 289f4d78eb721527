import type { Area, ChartPlan } from '../plan/plan';
import { rangeOf } from './format';

const types = {
  line: 'LineMarkers',
  column: 'ColumnClustered',
  bar: 'BarClustered',
  stackedBar: 'BarStacked',
  radar: 'RadarMarkers',
  columnAndLine: 'ColumnClustered',
} as const;

const corner = (sheet: Excel.Worksheet, row: number, column: number): Excel.Range =>
  rangeOf(sheet, { row, column, rows: 1, columns: 1 });

/** How many series a chart has: the first row or column holds labels. */
const seriesCount = ({ rows, columns }: Area, seriesBy: ChartPlan['seriesBy']): number =>
  (seriesBy === 'columns' ? columns : rows) - 1;

/**
 * Queues a chart. The description has no place in the API (no alternative text for charts); it stands in a cell of
 * the plan.
 *
 * @param source The sheet with the data.
 */
export const addChart = (sheet: Excel.Worksheet, source: Excel.Worksheet, plan: ChartPlan): void => {
  const { kind, data, seriesBy, over, valueAxis } = plan;
  const chart = sheet.charts.add(
    types[kind],
    rangeOf(source, data),
    seriesBy === 'columns' ? 'Columns' : 'Rows',
  );
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.setPosition(
    corner(sheet, over.row, over.column),
    corner(sheet, over.row + over.rows - 1, over.column + over.columns - 1),
  );
  chart.legend.position = 'Bottom';
  if (kind === 'columnAndLine') {
    const line = chart.series.getItemAt(seriesCount(data, seriesBy) - 1);
    line.chartType = 'LineMarkers';
    line.axisGroup = 'Secondary';
  }
  if (valueAxis?.min !== undefined) chart.axes.valueAxis.minimum = valueAxis.min;
  if (valueAxis?.max !== undefined) chart.axes.valueAxis.maximum = valueAxis.max;
  if (valueAxis?.format !== undefined) chart.axes.valueAxis.numberFormat = valueAxis.format;
};
