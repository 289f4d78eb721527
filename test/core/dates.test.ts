import * as fc from 'fast-check';
import {
  addMonths,
  civilOf,
  dateIn,
  endOf,
  isoOf,
  isPast,
  onOrBefore,
  periodStart,
  serialOf,
  weekdayOf,
  type PeriodUnit,
} from '../../src/core/dates';

/** Serials as Excel shows them. */
test.each<[string, number]>([
  ['1900-03-01', 61],
  ['1970-01-01', 25569],
  ['2000-02-29', 36585],
  ['2024-02-29', 45351],
  ['2026-03-05', 46086],
  ['9999-12-31', 2958465],
])('%s is day %d', (iso, serial) => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  expect(serialOf(year, month, day)).toBe(serial);
  expect(civilOf(serial)).toEqual({ year, month, day });
  expect(isoOf(serial)).toBe(iso);
  expect(dateIn(iso)).toBe(serial);
});

test('every day goes there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
      const { year, month, day } = civilOf(serial);
      expect(serialOf(year, month, day)).toBe(serial);
    }),
  );
});

const day = 46086;

test.each<[string, number]>([
  ['2026/3/5', day],
  ['2026.3.5', day],
  ['2026年3月5日', day],
  ['2026年3月5', day],
  ['２０２６-０３-０５', day],
  [' 2026-03-05 ', day],
  ['2026-03-05 12:00', day + 0.5],
  ['2026-03-05T18:00:00', day + 0.75],
  ['2026年3月5日 下午3:00', day + 15 / 24],
  ['2026年3月5日 上午 9:00', day + 9 / 24],
  ['2026-03-05 6:00 PM', day + 0.75],
  ['2026-03-05 12:00 am', day],
  ['09:30', 9.5 / 24],
  ['\u200e2026\u200e-03-05 \u202a12:00', day + 0.5],
  ['2026年3月5日下午3:00', day + 15 / 24],
  ['2026-03-05T09:00:00.250', day + 9 / 24],
  ['9:30:30', (9.5 * 3600 + 30) / 86400],
])('%s is read', (text, serial) => {
  expect(dateIn(text)).toBeCloseTo(serial, 10);
});

test.each([
  '',
  '3/5/2026',
  '5.3.2026',
  '2026-13-01',
  '2026-02-30',
  '2026-3',
  '1900-02-29',
  '1899-12-31',
  '2100-02-29',
  '10000-01-01',
  '2026-03-112:30',
  '2026-03-05T09:00:00Z',
  '2026-03-05T09:00+08:00',
  '2026-03-05 24:00',
  '13:00 pm',
  '20260305',
  '46086',
  '25:00',
  '9:75',
  'soon',
  '2026-03-05 x',
])('%j is no date', (text) => expect(dateIn(text)).toBeNaN());

test('a Thursday is weekday 4', () => expect(weekdayOf(day)).toBe(4));

test.each<[string, PeriodUnit, number, number, string]>([
  ['2026-03-05', 'month', 1, 1, '2026-03-01'],
  ['2026-03-05', 'quarter', 1, 1, '2026-01-01'],
  ['2026-03-05', 'half', 1, 1, '2026-01-01'],
  ['2026-07-01', 'half', 1, 1, '2026-07-01'],
  ['2026-03-05', 'year', 4, 1, '2025-04-01'],
  ['2026-03-05', 'quarter', 2, 1, '2026-02-01'],
  ['2026-01-31', 'quarter', 2, 1, '2025-11-01'],
  ['2026-03-05', 'week', 1, 1, '2026-03-02'],
  ['2026-03-05', 'week', 1, 7, '2026-03-01'],
  ['2026-03-02', 'week', 1, 1, '2026-03-02'],
  ['2026-01-01', 'week', 1, 1, '2025-12-29'],
])('%s in a %s (year from %d, week from %d) begins on %s', (iso, unit, yearStart, weekStart, expected) => {
  expect(isoOf(periodStart(dateIn(iso) + 0.9, unit, yearStart, weekStart))).toBe(expected);
});

test.each<[string, number, string]>([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', -12, '2023-02-28'],
  ['2026-03-15', -3, '2025-12-15'],
  ['2026-11-30', 14, '2028-01-30'],
  ['2026-03-05', 0, '2026-03-05'],
])('%s and %d months is %s, as EDATE has it', (iso, months, expected) => {
  expect(isoOf(addMonths(dateIn(iso) + 0.9, months))).toBe(expected);
});

test('minutes next to midnight do not show as 24:00', () => {
  expect(isoOf(day + 0.99999)).toBe('2026-03-06');
  expect(isoOf(day + 0.604166667)).toBe('2026-03-05 14:30');
});

describe('a day without a time is the whole of it', () => {
  test('in limits', () => {
    expect(onOrBefore(day + 0.9, day)).toBe(true);
    expect(onOrBefore(day + 0.9, day + 0.5)).toBe(false);
    expect(onOrBefore(NaN, day)).toBe(false);
    expect(onOrBefore(NaN, day + 0.5)).toBe(false);
  });
  test('in deadlines', () => {
    expect(isPast(day, day)).toBe(false);
    expect(isPast(day, day + 0.9)).toBe(false);
    expect(isPast(day + 0.4, day)).toBe(false);
    expect(isPast(day + 0.4, day + 0.5)).toBe(true);
    expect(isPast(day - 1, day)).toBe(true);
    expect(isPast(NaN, day)).toBe(false);
  });
  test('and the dust of floating point is no time', () => {
    expect(onOrBefore(day + 0.375 + 1e-11, day + 0.375)).toBe(true);
    expect(isPast(day + 0.375 - 1e-11, day + 0.375)).toBe(false);
    expect(isPast(day + 0.375 - 1 / 86400, day + 0.375)).toBe(true);
  });
  test('in as-of dates', () => {
    expect(endOf(day)).toBe(day + 1);
    expect(endOf(day + 0.5)).toBe(day + 0.5);
  });
});
