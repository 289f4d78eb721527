import { call, cases, noData, refused } from './call';
import { oracle } from './oracle';

const day = (time: string): string => `2026-03-02 ${time}`;
const received = [day('09:00'), day('10:00'), day('11:00'), day('12:00')];
const handled = [day('10:00'), day('12:00'), day('17:00'), null];
const evening = day('18:00');
const hours = '09:00-18:00 Mon-Fri';
const ten = Array.from({ length: 10 }, (_, i) => 46000 + i);

cases('RESPONSETIME', [
  ['the median of those handled', [received, handled], 2],
  ['another percentile', [received, handled, null, 0.75], 4],
  ['what is open counts as at least its age', [received, handled, day('17:00')], 4],
  [
    'an open case that is younger than all is as good as not there',
    [[...received, evening], [day('10:00'), day('12:00'), day('17:00'), day('17:00'), null], day('18:10')],
    3.5,
  ],
  ['handled after the as-of date is open', [received, handled, day('14:00')], noData],
  ['received after the as-of date is out', [received, handled, day('10:30')], 1],
  ['a day as as-of date covers the whole of it', [[day('09:00')], [day('23:00')], '2026-03-02'], 14],
  ['received at the as-of time is in', [[46083.375 + 1e-11], [46083.375 + 1e-11], 46083.375], 0],
  ['working hours', [['2026-03-06 17:00'], ['2026-03-09 10:00'], null, 0.5, hours], 2],
  ['a day off', [['2026-03-06 17:00'], ['2026-03-10 10:00'], null, 0.5, hours, ['2026-03-09']], 2],
  ['a percentile of 0.9 of ten', [ten, ten.map((from, i) => from + (i + 1) / 24), null, 0.9], 9.1],
  ['a percentile of 0.9 of four', [received, handled, null, 0.9], noData],
  ['a day without a time is its beginning, never a negative wait', [[day('14:00')], ['2026-03-02']], 0],
  [
    'nobody',
    [
      [null, ''],
      [null, null],
    ],
    noData,
  ],
  [
    'handled before it was received',
    [received, [day('10:00'), '2026-03-01', null, null]],
    refused(/handled, row 2: it lies before/),
  ],
  [
    'handled an hour before it was received',
    [[day('10:00')], [day('09:00')]],
    refused(/handled, row 1: it lies before/),
  ],
  ['the dust of floating point is no slip', [[46083.375 + 1e-11], [46083.375 - 1e-11]], 0],
  [
    'the dust of floating point costs no working hour',
    [[46083.375 - 1e-11, 46083.375 + 1e-11], [46083.5 + 1e-11, 46083.5 - 1e-11], null, 0.5, hours],
    3,
  ],
  ['a night shift', [['2026-03-06 20:00'], ['2026-03-09 23:00'], null, 0.5, '22:00-06:00 Mon-Fri'], 9],
  ['a percentile of 50', [received, handled, null, 50], refused(/percentile: "50" is above 1/)],
  [
    'working hours in two cells',
    [received, handled, null, 0.5, [hours, '10:00-12:00 Sat']],
    refused(/work_hours: give one cell/),
  ],
  ['no working hours', [received, handled, null, 0.5, 'office'], refused(/work_hours: "office" are not/)],
]);

test('a percentile among the open cases says what it is more than', () => {
  const waits = [received, [day('10:00'), null, null, day('16:00')], evening];
  expect(call('RESPONSETIME', ...waits)).toMatchObject({
    code: '#N/A',
    en: 'No data: more than 5.5 h, but too many cases are open to say how much.',
    zh: expect.stringContaining('超过 5.5 小时'),
  });
  expect(call('DETAIL', 'RESPONSETIME:value,n,lower,method', ...waits)).toEqual([['', 4, '', '']]);
});

test('what is done bounds it too: the young ones give their weight to what took 10 hours', () => {
  const young = [day('09:00'), day('17:00'), day('17:00'), day('17:00'), '2026-03-01 00:00'];
  expect(call('RESOLVETIME', young, [day('19:00'), null, null, null, null], day('19:00'))).toMatchObject({
    en: 'No data: more than 10 h, but too many cases are open to say how much.',
  });
});

test('a median without open cases has an interval, one with open cases has none', () => {
  const later = ten.map((from, i) => from + (i + 1) / 24);
  const some = later.map((until, i) => (i === 9 ? null : until));
  expect(call('DETAIL', 'RESPONSETIME:lower,upper,method', ten, later, 46100)).toEqual([
    [expect.closeTo(2, 6), expect.closeTo(9, 6), { en: 'order statistics', zh: '次序统计量' }],
  ]);
  expect(call('DETAIL', 'RESPONSETIME:lower,upper,method', ten, some, 46100)).toEqual([['', '', '']]);
});

cases('RESOLVETIME', [
  ['the median', [received, handled], 2],
  [
    'resolved before it was received',
    [received, ['2026-03-01', '', '', '']],
    refused(/resolved, row 1: it lies before "received"/),
  ],
]);

cases('WORKHOURS', [
  ['one pair', ['2026-03-06 17:00', '2026-03-09 10:00', hours], [[2]]],
  ['row by row; blanks stay blank', [[46083.5, null], [46083.75, 46084], '0:00-24:00 Mon-Sun'], [[6], ['']]],
  [
    'in the shape of the range',
    [[[46083.5, 46083.25]], [[46083.75, 46083.75]], '00:00-24:00 周一至周日'],
    [[6, 12]],
  ],
  [
    'the end before the start',
    ['2026-03-06 17:00', '2026-03-06 16:00', hours],
    refused(/end, row 1: it lies before/),
  ],
  ['nor is the end of it the dust of floating point', [46083.5 + 1e-11, 46083.5 - 1e-11, hours], [[0]]],
  ['no working hours', ['2026-03-06', '2026-03-07'], refused(/work_hours is missing/)],
  ['another size', [[46083, 46084], [46085], hours], refused(/start has 2 cells and end has 1/)],
]);

const resolved = ['2026-03-02 18:00', '2026-03-04 10:00', null, null];

cases('RESOLUTIONRATE', [
  ['of all received', [received, resolved, '2026-03-31'], 0.5],
  ['resolved later is not resolved yet', [received, resolved, '2026-03-03'], 0.25],
  ['a limit', [received, resolved, '2026-03-31', 24], 0.25],
  ['within the limit nothing is late', [received, resolved, day('20:00'), 24], noData],
  ['a limit for each row', [received, resolved, '2026-03-31', [8, 48, 48, 48]], 0.25],
  [
    'resolved before it was received',
    [['2026-03-05'], ['2026-03-04'], '2026-03-31'],
    refused(/resolved, row 1/),
  ],
  ['the same with a limit', [['2026-03-05'], ['2026-03-04'], '2026-03-31', 8], refused(/resolved, row 1/)],
  ['nothing received yet', [received, resolved, '2026-03-01'], noData],
]);

cases('FIRSTCONTACT', [
  ['numbers of contacts', [[1, 3, 1, 2]], 0.5],
  ['no case takes 0 contacts: a blank', [[1, 0, 2, null]], 0.5],
  ['words', [['yes', '否', 'no', 'Y']], 0.5],
  ['numbers of contacts among words', [['yes', 'no', 3]], 1 / 3],
  ['TRUE and FALSE', [[true, false, false, null]], 1 / 3],
  [
    'nothing but 1 and 0 may be marks',
    [[1, 0, 0, null]],
    refused(/contacts: holds nothing but 1 and 0. Write the/),
  ],
  ['1 alone is a number', [[1, 1, null]], 1],
  ['another word', [['maybe']], refused(/contacts: "maybe" .* Write the number of contacts, or yes and no/)],
  ['one and a half contacts', [[1.5]], refused(/contacts: "1.5" is not a whole number/)],
  ['only blanks', [[0, null]], noData],
]);

test('0 contacts are counted as blank', () => {
  expect(call('DETAIL', 'FIRSTCONTACT:n,blank,leftout', [1, 0, 2, null])).toEqual([[2, 2, 0]]);
});

cases('SLA', [
  ['a limit for each row', [received, resolved, [12, 12, 12, 2000], '2026-03-31'], 1 / 3],
  ['one limit', [received, resolved, 12, '2026-03-31'], 0.25],
  ['working hours', [['2026-03-06 17:00'], ['2026-03-09 10:00'], 2, '2026-03-31', hours], 1],
  ['pending within the limit is out', [[day('09:00')], [null], 48, '2026-03-03'], noData],
  ['a limit just reached has not run out', [[day('09:00')], [null], 9, '2026-03-02', hours], noData],
  ['the day after it has', [[day('09:00')], [null], 9, '2026-03-03', hours], 0],
  ['days without a time: within a day is by the next', [['2026-03-02'], ['2026-03-03'], 24, '2026-03-03'], 1],
  ['and is not judged before', [['2026-03-02'], ['2026-03-03'], 24, '2026-03-02'], noData],
  [
    'a limit of a third of an hour, to the second',
    [[day('09:00')], [day('09:20')], 0.333333, '2026-03-03'],
    1,
  ],
  [
    'resolved an hour before it was received',
    [[day('10:00')], [day('09:00')], 8, '2026-03-31'],
    refused(/resolved, row 1: it lies before/),
  ],
  ['no limit', [received, resolved, null, '2026-03-31'], refused(/limit_hours is missing/)],
]);

/** Waiting times against survfit() of R, working hours and nights against counted minutes, and more. */
oracle('service', 1e-10);
