import * as fc from 'fast-check';
import { dateIn } from '../../src/core/dates';
import { weekIn, WorkClock } from '../../src/core/workHours';

const office = weekIn('09:00-18:00 Mon-Fri')!;

test.each<[string, number]>([
  ['09:00-18:00 Mon-Fri', 45],
  ['Mon-Fri 9:00-18:00', 45],
  ['周一至周五 9:00-18:00', 45],
  ['9:00-18:00 星期一到星期五', 45],
  ['9：00－18：00 周一至周五', 45],
  ['9:00-12:00, 13:00-18:00 Mon-Fri', 40],
  ['9:00-18:00 Mon-Fri; 9:00-12:00 Sat', 48],
  ['8:00-20:00 Mon, Wed, Fri', 36],
  ['0:00-24:00 Mon-Sun', 168],
  ['22:00-24:00 Sat-Mon', 6],
  ['22:00-6:00 Mon-Fri', 40],
  ['18:00-2:00 Sun', 8],
  ['6:00-14:00, 14:00-22:00, 22:00-6:00 Mon-Sun', 168],
  ['0:00-8:00 Mon; 16:00-24:00 Sun; 8:00-16:00 Sunday', 24],
  ['09:00—18:00 周一、三、五', 27],
  ['9:00-18:00 Tues-Thurs;', 27],
  ['9:00-18:00 Mon-Fri\n9:00-12:00 Sat', 48],
])('%s is %d hours a week', (text, hours) => {
  const monday = 46083;
  expect(new WorkClock(weekIn(text)).hours(monday, monday + 7)).toBe(hours);
});

test.each([
  '',
  'Mon-Fri',
  '9:00-18:00',
  '9:00-9:00 Mon',
  '9:75-18:00 Mon',
  '9:00-24:30 Mon',
  '9:00-18:00 Monkeys',
  '9:00-12:00 Mon, 13:00-18:00 Tue',
  '9:00:00-18:00:00 Mon',
  '22:00-6:00 Mon; 5:00-9:00 Tue',
  '22:00-6:00 Sun; 0:00-9:00 Mon',
  '; ;',
  '9:00-12:00, 11:00-13:00 Mon',
  '9-18 Mon-Fri',
  '9:00-18:00 Xyz',
  '9:00-25:00 Mon',
])('%j cannot be read', (text) => expect(weekIn(text)).toBeUndefined());

test.each<[string, string, number]>([
  ['2026-03-05 10:00', '2026-03-05 12:30', 2.5],
  ['2026-03-06 17:00', '2026-03-09 10:00', 2],
  ['2026-03-07 10:00', '2026-03-08 20:00', 0],
  ['2026-03-06 20:00', '2026-03-09 08:00', 0],
  ['2026-03-05 12:00', '2026-03-05 10:00', -2],
])('office hours from %s to %s: %d', (from, to, hours) => {
  expect(new WorkClock(office).hours(dateIn(from), dateIn(to))).toBe(hours);
});

test('a holiday takes its hours away, and one on a Sunday nothing', () => {
  const clock = new WorkClock(office, [dateIn('2026-03-09'), dateIn('2026-03-08'), dateIn('2026-03-09')]);
  expect(clock.hours(dateIn('2026-03-06 09:00'), dateIn('2026-03-10 18:00'))).toBe(18);
  expect(clock.hours(dateIn('2026-03-09 10:00'), dateIn('2026-03-09 17:00'))).toBe(0);
});

const nights = weekIn('22:00-06:00 Mon-Fri')!;

test.each<[string, string, number]>([
  ['2026-03-06 20:00', '2026-03-07 23:00', 8],
  ['2026-03-06 23:30', '2026-03-07 05:15', 5.75],
  ['2026-03-07 05:00', '2026-03-09 22:30', 1.5],
  ['2026-03-09 03:00', '2026-03-09 23:00', 1],
])('night shifts belong to the day on which they begin: from %s to %s %d', (from, to, hours) => {
  expect(new WorkClock(nights).hours(dateIn(from), dateIn(to))).toBe(hours);
});

test('a day off takes the night that begins on it, not the one that ends on it', () => {
  const clock = new WorkClock(nights, [dateIn('2026-03-04')]);
  expect(clock.hours(dateIn('2026-03-03 12:00'), dateIn('2026-03-04 12:00'))).toBe(8);
  expect(clock.hours(dateIn('2026-03-04 12:00'), dateIn('2026-03-05 12:00'))).toBe(0);
});

test('the dust of floating point costs no second', () => {
  const clock = new WorkClock(office);
  for (const dust of [-1e-11, 0, 1e-11])
    for (const more of [-1e-11, 0, 1e-11]) expect(clock.hours(46083.375 + dust, 46083.75 + more)).toBe(9);
});

test('without hours the clock never stops', () => {
  expect(new WorkClock().hours(46086, 46087.5)).toBe(36);
  expect(new WorkClock(undefined, [46087]).hours(46086, 46089)).toBe(48);
});

test('time adds up, whatever the moment between', () => {
  const clock = new WorkClock(office, [46090]);
  const moment = fc.double({ min: 46000, max: 46200, noNaN: true });
  fc.assert(
    fc.property(moment, moment, moment, (a, b, c) => {
      expect(clock.hours(a, b) + clock.hours(b, c)).toBeCloseTo(clock.hours(a, c), 6);
    }),
  );
});
