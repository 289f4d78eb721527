import type { Locale, Text } from '../../core/locale';
import type { ChartState } from '../host';

const sentence = {
  chart: { en: 'Chart', zh: '图表' },
  noData: { en: 'no data', zh: '无数据' },
} satisfies Record<string, Text>;

const joints = { en: { colon: ': ', comma: ', ', stop: '. ' }, zh: { colon: '：', comma: '，', stop: '。' } };

/** What a chart shows, in words, for people who do not see it: its title, then each series with all its values. */
export function chartWords(chart: ChartState, locale: Locale, say: (value: number) => string): string {
  const { colon, comma, stop } = joints[locale];
  const series = chart.series.map(({ name, values }) => {
    const points = values.flatMap((value, index) =>
      value === null ? [] : [`${chart.categories[index] ?? index + 1} ${say(value)}`],
    );
    return `${name}${colon}${points.join(comma) || sentence.noData[locale]}`;
  });
  return [chart.title ?? sentence.chart[locale], ...series].join(stop) + stop.trim();
}
