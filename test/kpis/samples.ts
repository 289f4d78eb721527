/** Arguments with a result for every function, as plain and as complete as can be; lists are columns. */
const from = ['2026-03-02 09:00', '2026-03-03 09:00', '2026-03-04 09:00', '2026-03-05 09:00'];
const to = ['2026-03-02 10:00', '2026-03-03 10:30', '2026-03-07 09:00', '2026-03-05 09:45'];
const status = ['done', '进行中', 'open', 'cancelled'];
const few = [1, 2, 3, 1];
const many = [4, 5, 6, 7];
const asOf = '2026-03-31';

export const samples: Readonly<Record<string, readonly unknown[]>> = {
  ATTENDANCERATE: [few, many, 'out'],
  PRESENCEMINUTES: [['A', 'B', 'A', 'C'], from, to],
  PUNCTUALITY: [to, from, 60],
  PARTICIPATION: [few, many],
  EVENNESS: [few],
  GOALRATE: [['yes', '部分', 'no', 0.3], many],
  RESPONSERATE: [few, many],
  ACTIONRATE: [status],
  ACTIONONTIME: [from, to, asOf, status],
  OVERDUERATE: [from, status, asOf, to, from],
  ACTIONAGE: [from, status, asOf, 0.5, to],
  STARTDELAY: [from, to],
  OVERRUN: [from, to, from, to],
  AGENDARATE: [many, few, 0.1, ['yes', 'no', 'yes', 'yes']],
  MEETINGCOST: [few, many, few, 0.3, few],
  DECISIONSPERHOUR: [few, many],
  COSTPERDECISION: [many, few],
  MINUTESONTIME: [from, to, asOf, 24, '9:00-18:00 Mon-Fri', ['2026-03-06']],
  MINUTESACCURACY: [many, few],
  ACKRATE: [few, many],
  CSAT: [[5, 4, '一般', 2], 5, 'index', few],
  NPS: [[10, 9, 3, 0], few],
  HANDLEDONTIME: [from, to, [24, 24, 48, 8], asOf, '9:00-18:00 Mon-Fri', ['2026-03-06']],
  ATTAINMENT: [few, many],
  PERIOD: [from, 'week', 1, 1],
  BYGROUP: ['ACTIONRATE', ['A', 'B', 'A', 'B'], status],
  CROSSTAB: ['ACTIONRATE:value,n', ['A', 'B', 'A', 'B'], few, ['*', 'A', 'B'], ['*', 1, '1:2'], status],
  DETAIL: ['ACTIONRATE', status],
  SCORE: [75, 60, 90, 100, 120],
  SCOREBAND: [34, 20, 30, 10],
  STEPSCORE: [
    85,
    [
      [0, 0],
      [60, 70],
      [80, 100],
    ],
  ],
  EFFICACY: [5.81, 6, 12],
  POINTS: [15, 10, 40, 2, 6, 2, 1],
  SCORECARD: [[80, 60, 70, 90], many, 'zero', 0.6, 'geometric'],
  COVERAGE: [[80, 60, 70, 90], many, 'zero'],
  EFFECTIVEWEIGHTS: [[80, 60, 70, 90], many, 'zero'],
  CONTRIBUTION: [[80, 60, 70, 90], many, 'zero'],
  RAG: [75, 80, 60],
  RAGSURE: [74, 86, 80, 60],
  'WEIGHTS.EQUAL': [['a', 'b', 'c']],
};
