import type { ChartState } from '../../../src/workbench/host';

/** A line chart of three months with a cell in error and a series without numbers; no title, no legend. */
export const bareChart: ChartState = {
  id: 'chart1',
  sheetId: 'sheet1',
  name: 'Trend',
  type: 'LineMarkers',
  left: 60,
  top: 30,
  width: 240,
  height: 150,
  valueAxis: { minimum: 0, maximum: 100, numberFormat: '0.0' },
  categories: ['Jan', 'Feb', 'Mar'],
  series: [
    { name: 'Total', type: 'LineMarkers', secondary: false, values: [70, null, 90.5] },
    { name: 'Target', type: 'Line', secondary: false, color: '#ff0000', values: [null, null, null] },
  ],
};

export const chart: ChartState = { ...bareChart, title: 'Total by month', legend: 'Bottom' };
