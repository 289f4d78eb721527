import { chartConfig, type Ink } from '../../../src/workbench/page/chartConfig';
import { bareChart, chart } from './chart';

const ink: Ink = {
  text: '#111111',
  subtle: '#222222',
  line: '#333333',
  font: 'sans-serif',
  format: (pattern, value) => `${pattern}|${value}`,
};

const typed = (type: string, seriesType = type) => ({
  ...chart,
  type,
  series: chart.series.map((series) => ({ ...series, type: seriesType })),
});

test.each([
  ['LineMarkers', 'line', 'x', false],
  ['Line', 'line', 'x', false],
  ['ColumnClustered', 'bar', 'x', false],
  ['ColumnStacked', 'bar', 'x', true],
  ['BarClustered', 'bar', 'y', false],
  ['BarStacked', 'bar', 'y', true],
])('%s is a %s chart along %s, stacked: %s', (type, kind, along, stacked) => {
  const config = chartConfig(typed(type), ink);
  expect('type' in config && config.type).toBe(kind);
  expect(config.options?.indexAxis).toBe(along);
  expect(config.options?.scales).toMatchObject({ x: { stacked }, y: { stacked } });
});

test('a radar has one round scale', () => {
  const config = chartConfig(typed('RadarMarkers'), ink);
  expect(Object.keys(config.options?.scales ?? {})).toEqual(['r']);
  expect(config.options?.scales).toMatchObject({ r: { min: 0, max: 100 } });
});

test('a line in a column chart stays a line, on its own axis and in front', () => {
  const [columns, line] = chart.series;
  const combined = {
    ...chart,
    type: 'ColumnClustered',
    series: [
      { ...columns!, type: 'ColumnClustered' },
      { ...line!, type: 'Line', secondary: true },
    ],
  };
  const config = chartConfig(combined, ink);
  expect(config.data.datasets).toMatchObject([
    { type: 'bar', order: 1 },
    { type: 'line', order: 0, yAxisID: 'second' },
  ]);
  expect(config.options?.scales).toHaveProperty('second');
});

test('values, gaps, categories and colours are those of the chart, else Excel’s', () => {
  const { data } = chartConfig(chart, ink);
  expect(data.labels).toEqual(['Jan', 'Feb', 'Mar']);
  expect(data.datasets).toMatchObject([
    { label: 'Total', data: [70, null, 90.5], borderColor: '#156082', pointRadius: 3.5 },
    { label: 'Target', data: [null, null, null], borderColor: '#ff0000', pointRadius: 0 },
  ]);
});

test('the value axis keeps its limits and speaks in its number format', () => {
  const scale = chartConfig(chart, ink).options?.scales?.['y'] as {
    min: number;
    max: number;
    ticks: { callback: (value: number) => string };
  };
  expect([scale.min, scale.max, scale.ticks.callback(50)]).toEqual([0, 100, '0.0|50']);
});

test('without limits the axis is left to find its own', () => {
  const scale = chartConfig({ ...chart, valueAxis: {} }, ink).options?.scales?.['y'];
  expect(scale).not.toHaveProperty('min');
  expect(scale).not.toHaveProperty('max');
});

test.each([
  [
    'title and legend below',
    chart,
    { title: { display: true }, legend: { display: true, position: 'bottom' } },
  ],
  ['no title and no legend', bareChart, { title: { display: false }, legend: { display: false } }],
  ['a legend on the right', { ...bareChart, legend: 'Right' }, { legend: { position: 'right' } }],
])('%s', (_case, drawn, plugins) => {
  expect(chartConfig(drawn, ink).options?.plugins).toMatchObject(plugins);
});

test('refuses by name a type that it does not draw', () => {
  expect(() => chartConfig(typed('Treemap'), ink)).toThrow('does not draw charts of the type Treemap');
});
