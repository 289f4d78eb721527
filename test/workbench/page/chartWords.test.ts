import { chartWords } from '../../../src/workbench/page/chartWords';
import { bareChart, chart } from './chart';

const say = (value: number) => value.toFixed(1);

test('title and every value, errors left out, in English', () => {
  expect(chartWords(chart, 'en', say)).toBe('Total by month. Total: Jan 70.0, Mar 90.5. Target: no data.');
});

test('in Chinese, with Chinese punctuation', () => {
  expect(chartWords(chart, 'zh', say)).toBe('Total by month。Total：Jan 70.0，Mar 90.5。Target：无数据。');
});

test('a chart without a title is called a chart, a point without a category by its number', () => {
  const untitled = { ...bareChart, categories: [], series: [chart.series[0]!] };
  expect(chartWords(untitled, 'en', say)).toBe('Chart. Total: 1 70.0, 3 90.5.');
});
