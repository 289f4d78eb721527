import { cases, noData, refused } from './call';
import { oracle } from './oracle';

/** A moment in minutes after midnight of 5 March 2026. */
const at = (minutes: number): number => 46086 + minutes / 1440;

cases('GOALRATE', [
  ['yes, partly, no', [['yes', 'partly', 'no', '部分达成']], 0.5],
  [
    'weights',
    [
      ['yes', 'no'],
      [3, 1],
    ],
    0.75,
  ],
  ['shares', [[0.2, 0.8, '50%']], 0.5],
  ['0 among words is a blank', [['yes', 0]], 1],
  ['0 among numbers is a no', [[1, 0]], 0.5],
  ['a share beyond 1', [[0.5, 1.5]], refused(/achieved, row 2: "1.5" is above 1/)],
  ['no weight at all', [['yes'], [0]], noData],
  [
    'a negative weight',
    [
      ['yes', 'no'],
      [1, -1],
    ],
    refused(/weights, row 2/),
  ],
]);

cases('RESPONSERATE', [
  [
    'sums',
    [
      [12, 30],
      [20, 80],
    ],
    0.42,
  ],
  ['nothing sent', [[0], [0]], noData],
  [
    'more returned than sent',
    [
      [12, 30],
      [20, 25],
    ],
    refused(/returned, row 2: 30 returned, but only 25/),
  ],
]);

cases('STARTDELAY', [
  [
    'early does not make up for late',
    [
      [at(0), at(0)],
      [at(10), at(-30)],
    ],
    5,
  ],
  [
    'a meeting that has not started does not count',
    [
      [at(0), at(0)],
      [at(10), null],
    ],
    10,
  ],
  ['times of day on both sides', [['09:00'], ['09:07']], 7],
  [
    'a time of day against a date',
    [['09:00'], ['2026-03-05 09:10']],
    refused(/actual_start, row 1: one of planned_start and actual_start is a time of day/),
  ],
]);

cases('OVERRUN', [
  [
    'Σ over ÷ Σ planned',
    [
      [at(0), at(0)],
      [at(60), at(60)],
      [at(5), at(0)],
      [at(80), at(45)],
    ],
    0.125,
  ],
  [
    'an end before the start',
    [[at(0)], [at(60)], [at(70)], [at(60)]],
    refused(/actual_end, row 1: it lies before the start/),
  ],
  ['nothing planned', [[at(0)], [at(0)], [at(0)], [at(60)]], noData],
]);

cases('AGENDARATE', [
  [
    '10 % more is kept',
    [
      [10, 10, 10],
      [11, 11.1, 5],
    ],
    2 / 3,
  ],
  [
    'not dealt with is not kept',
    [
      [10, 10],
      [10, null],
    ],
    0.5,
  ],
  [
    '0 minutes is not dealt with',
    [
      [10, 10],
      [10, 0],
    ],
    0.5,
  ],
  [
    'unplanned items do not count',
    [
      [10, null, 0],
      [10, 30, 30],
    ],
    1,
  ],
  ['not done is not kept', [[10, 10], [9, 9], null, ['yes', '']], 0.5],
  ['no tolerance', [[10, 10], [10, 11], 0], 0.5],
  [
    'minutes count to the second, as differences of times are never exact',
    [
      [10, 10],
      [(at(71) - at(60)) * 1440, 11 + 1 / 60],
    ],
    0.5,
  ],
]);

cases('MEETINGCOST', [
  [
    'Harvard Business Review 2016: four people with 50,000 a year (2,000 h), one hour, 40 % overhead cost 140',
    [[1], 25, 4, 0.4],
    140,
  ],
  ['other cost, blank for none', [[1, 2], [10, 10], [2, 2], null, [5, null]], 65],
  ['one person where there is no headcount', [[2], 30], 60],
  ['no meeting', [[null], 25], noData],
  ['a blank rate leaves every row out', [[1, 2], ''], noData],
]);

cases('DECISIONSPERHOUR', [
  [
    'sums',
    [
      [3, 1],
      [1, 1],
    ],
    2,
  ],
  ['no hour', [[3], [0]], noData],
]);
cases('COSTPERDECISION', [
  [
    'a meeting without decision costs too',
    [
      [600, 400],
      [4, 0],
    ],
    250,
  ],
  ['no decision', [[600], [0]], noData],
]);

cases('MINUTESONTIME', [
  ['within 24 hours, also to the second', [[at(0), at(0)], [at(1440), at(1441)], 46100], 0.5],
  ['not issued after the limit is late', [[at(0)], [null], 46100], 0],
  ['not issued within the limit is out', [[at(1)], [null], 46086], noData],
  ['issued early is out until the limit runs out', [[at(600)], [at(660)], 46086], noData],
  ['another limit', [[at(0), at(0)], [at(1440), at(60)], 46100, 2], 0.5],
  ['working hours', [['2026-03-06 18:00'], ['2026-03-09 12:00'], '2026-03-31', 4, '09:00-18:00 Mon-Fri'], 1],
  [
    'working hours and a holiday',
    [['2026-03-06 17:00'], ['2026-03-10 10:00'], '2026-03-31', 2, '周一至周五 9:00-18:00', ['2026-03-09']],
    1,
  ],
  [
    'working hours that cannot be read',
    [[at(0)], [null], 46100, 24, 'office hours'],
    refused(/work_hours: "office hours" are not working hours/),
  ],
  [
    'a holiday that is no date',
    [[at(0)], [null], 46100, 24, '', ['Easter', 1]],
    refused(/holidays, row 1: "Easter"/),
  ],
  ['issued before the end', [[at(0)], [at(-1440)], 46100], refused(/issued, row 1: it lies before "ended"/)],
  ['issued on the same day, without a time', [[at(600)], [46086], 46100], 1],
]);

cases('MINUTESACCURACY', [
  [
    '1 − Σ ÷ Σ',
    [
      [10, 15],
      [1, 0],
    ],
    0.96,
  ],
  [
    'a blank is not 0 corrections',
    [
      [10, 10],
      [1, null],
    ],
    0.9,
  ],
  [
    'more corrections than statements',
    [
      [10, 2],
      [1, 3],
    ],
    refused(/corrections, row 2: 3 corrections for 2/),
  ],
]);

cases('ACKRATE', [
  [
    'sums',
    [
      [4, 9],
      [5, 15],
    ],
    0.65,
  ],
  ['blanks', [[null], [null]], noData],
  ['more than there are', [[5], [4]], refused(/acknowledged, row 1: 5 acknowledged, .* only 4 recipients/)],
]);

oracle('meetings', 1e-9);
