import { isoOf, serialOf } from '../../src/core/dates';
import { serialIn, timestampIn } from '../../src/importers/timestamp';

const read = (text: string, order: 'dayFirst' | 'monthFirst'): string | null => {
  const timestamp = timestampIn(text);
  const serial = timestamp && serialIn(timestamp, order);
  return serial === null ? null : isoOf(serial);
};

const afternoon = '2026-05-14 17:06';

describe('timestamps as Office writes them', () => {
  test.each([
    ['en-GB', '14/05/2026, 17:06:05'],
    ['en-AU', '14/5/26, 5:06:05 pm'],
    ['en-BE', '14/05/26, 17:06:05'],
    ['de-DE', '14.05.26, 17:06:05'],
    ['es-ES', '14/5/26, 17:06:05'],
    ['es-MX', '14/05/26, 5:06:05 p.m.'],
    ['fr-FR', '14/05/2026 17:06:05'],
    ['fi-FI', '14.5.2026 klo 17.06.05'],
    ['da-DK', '14.05.2026, 17.06.05'],
    ['bg-BG', '14.05.26 г., 17:06:05'],
    ['hr-HR', '14. 05. 2026. 17:06:05'],
    ['sk-SK', '14. 5. 2026 17:06:05'],
    ['nl-NL', '14-05-2026, 17:06:05'],
    ['el-GR', '14/5/26, 5:06:05 μ.μ.'],
    ['zh-HK', '14/5/2026 下午5:06:05'],
    ['Excel, without seconds', '14/05/2026 17:06'],
    ['blanks that do not break', '14/5/26,\u00a05:06:05\u202fpm'],
  ])('%s: the day first', (_, text) => {
    expect(read(text, 'dayFirst')).toBe(afternoon);
  });

  test.each([
    ['en-US', '5/14/26, 5:06:05 PM'],
    ['en-US with a year of four digits', '5/14/2026, 5:06:05 PM'],
  ])('%s: the month first', (_, text) => {
    expect(read(text, 'monthFirst')).toBe(afternoon);
  });

  test.each([
    ['zh-CN', '2026/5/14 17:06:05'],
    ['zh-TW', '2026/5/14 下午5:06:05'],
    ['zh, in words', '2026年5月14日 下午5:06:05'],
    ['ja-JP', '2026/05/14 17:06:05'],
    ['ko-KR', '26. 5. 14. 오후 5:06:05'],
    ['hu-HU', '2026. 05. 14. 17:06:05'],
    ['sv-SE', '2026-05-14 17:06:05'],
    ['en-CA', '2026-05-14, 5:06:05 p.m.'],
    ['fr-CA', '2026-05-14 17 h 06 min 05 s'],
  ])('%s: the year first, whatever the order', (_, text) => {
    expect(read(text, 'dayFirst')).toBe(afternoon);
    expect(read(text, 'monthFirst')).toBe(afternoon);
  });

  test('noon and midnight', () => {
    expect(read('5/14/26, 12:00:00 AM', 'monthFirst')).toBe('2026-05-14');
    expect(read('5/14/26, 12:00:00 PM', 'monthFirst')).toBe('2026-05-14 12:00');
  });

  test('seconds are kept', () => {
    const timestamp = timestampIn('14/05/26, 17:06:05');
    expect(timestamp && serialIn(timestamp, 'dayFirst')).toBeCloseTo(
      serialOf(2026, 5, 14) + 61_565 / 86_400,
      9,
    );
  });

  test.each([
    ['a day alone', '14/05/26'],
    ['a time alone', '17:06:05'],
    ['a time cut off', '14/05/26, 17:0'],
    ['hour 25', '14/05/26, 25:06:05'],
    ['13 PM', '5/14/26, 13:06:05 PM'],
    ['a name', 'Ada Example'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(timestampIn(text)).toBeNull();
  });

  test.each([
    ['month 14', '5/14/26, 5:06:05 PM', 'dayFirst'],
    ['30 February', '30/02/26, 17:06:05', 'dayFirst'],
    ['day 0', '0/02/26, 17:06:05', 'dayFirst'],
  ] as const)('%s is no date', (_, text, order) => {
    expect(read(text, order)).toBeNull();
  });
});
