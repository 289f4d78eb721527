import { cases, near, noData, refused } from './call';
import { oracle } from './oracle';

cases('ATTAINMENT', [
  [
    'sums',
    [
      [90, 30],
      [100, 20],
    ],
    1,
  ],
  ['beyond the target', [[150], [100]], 1.5],
  ['no target', [[10], [0]], noData],
  ['returns', [[-10], [100]], -0.1],
]);

const march = ['2026-03-01', '2026-03-31'];

cases('PACE', [
  ['a quarter of the days, a quarter of the target', [30, 120, '2026-03-01', '2026-03-28', '2026-03-07'], 1],
  ['the first day counts as gone', [31, 961, ...march, '2026-03-01'], 1],
  ['after the end the whole target is due', [60, 120, ...march, '2026-12-31'], 0.5],
  ['workdays: 5 of 22', [30, 132, ...march, '2026-03-06', ['2026-01-01']], 1],
  ['a day off: 4 of 21', [4, 21, ...march, '2026-03-06', ['2026-03-05']], 1],
  ['times of day do not matter', [30, 120, 46082.4, 46109.9, 46088.5], 1],
  ['before the period', [0, 120, ...march, '2026-02-28'], noData],
  ['only a weekend has gone', [0, 120, ...march, '2026-03-01', ['2026-03-05']], noData],
  ['no target', [5, 0, ...march, '2026-03-31'], noData],
  ['no actual value', [null, 120, ...march, '2026-03-31'], noData],
  [
    'a period that ends before it begins',
    [5, 10, '2026-03-31', '2026-03-01', '2026-03-31'],
    refused(/end: it lies before/),
  ],
  ['no as-of date', [5, 10, ...march, null], refused(/as_of is missing/)],
]);

const stages = 'lead, visit, offer, signed';
const furthest = ['lead', 'Visit', 'visit', 'offer', 'signed', 'lead', 'visit', 'SIGNED', null];

cases('CONVERSION', [
  ['from the first stage to the last', [furthest, stages], 0.25],
  ['between two stages', [furthest, stages, 'visit', 'offer'], 0.5],
  ['stages in a range', [furthest, ['lead', 'visit', 'offer', 'signed', null], 'offer'], 2 / 3],
  ['Chinese commas', [['线索', '签约'], '线索，考察，签约'], 0.5],
  [
    'numbers as stages',
    [
      [1, 2, 3, 3],
      [1, 2, 3],
    ],
    0.5,
  ],
  ['nobody got there', [['lead'], stages, 'offer'], noData],
  [
    'a stage that is not listed',
    [['lead', 'lost'], stages],
    refused(/furthest_stage, row 2: "lost" is not one of the stages/),
  ],
  [
    'from a stage that is not listed',
    [furthest, stages, 'call'],
    refused(/from: "call" is not one of the stages/),
  ],
  [
    'the wrong way round',
    [furthest, stages, 'offer', 'visit'],
    refused(/to: "visit" does not come after "offer"/),
  ],
  ['a stage twice', [furthest, 'lead, visit, Lead'], refused(/stages: "lead" comes twice/)],
  [
    'an error among the stages',
    [furthest, ['lead', { code: '#N/A' }, 'signed']],
    refused(/stages, row 2: "#N\/A" is an error/),
  ],
  ['one stage', [furthest, 'lead'], refused(/stages: list two stages at least/)],
  ['no stages', [furthest, null], refused(/stages is missing/)],
]);

cases('FUNNEL', [
  [
    'each stage',
    [furthest, stages],
    [
      ['lead', 8, '', 1],
      ['visit', 6, 0.75, 0.75],
      ['offer', 3, 0.5, 0.375],
      ['signed', 2, near(2 / 3), 0.25],
    ],
  ],
  [
    'by value; a row without one is left out',
    [['lead', 'signed', 'signed'], 'lead, signed', [30, 10, null]],
    [
      ['lead', 40, '', 1],
      ['signed', 10, 0.25, 0.25],
    ],
  ],
  [
    'stages that nobody reached',
    [['lead'], 'lead, visit, signed'],
    [
      ['lead', 1, '', 1],
      ['visit', 0, 0, 0],
      ['signed', 0, '', 0],
    ],
  ],
  ['nobody', [[null, ''], stages], noData],
]);

cases('WINRATE', [
  ['open ones do not count', [['won', 'lost', 'lost', 'open', '洽谈', null]], 1 / 3],
  ['both languages', [['赢单', '输单', '签约', '丢单']], 0.5],
  ['1 and 0', [[1, 0, 0, 1]], 0.5],
  ['a 0 among words is a blank', [['won', 0, 'lost']], 0.5],
  ['own words: all others are open', [['ordered', 'offered', 'declined'], 'ordered', 'declined'], 0.5],
  ['own words for won; those for lost still hold', [['ordered', 'offered', 'lost'], 'ordered'], 0.5],
  ['nothing decided', [['open', 'lead']], noData],
  [
    'a word that is not known',
    [['won', 'maybe']],
    refused(/status, row 2: "maybe" is not a word known here/),
  ],
]);

const created = ['2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01'];
const closed = ['2026-01-31', '2026-03-02 18:00', '2026-01-05', null];

cases('SALESCYCLE', [
  ['won only, in whole days', [created, closed, ['won', 'won', 'lost', 'open']], 45],
  ['won without a date is left out', [created, closed, ['won', 'won', 'lost', 'won']], 45],
  ['a blank status is open', [created, closed, ['won', '', '', '']], 30],
  ['another percentile', [created, closed, ['won', 'won', 'lost', 'open'], 0], noData],
  ['nothing won', [created, closed, ['lost', 'lost', 'lost', 'open']], noData],
  [
    'closed before it began',
    [['2026-01-02'], ['2026-01-01'], ['won']],
    refused(/closed, row 1: it lies before/),
  ],
]);

/** 50 deals of 25,000, a quarter won, in 60 days: 5,208 a day (prospectengine.com on pipeline velocity). */
cases('VELOCITY', [
  ['the published example', [50, 25000, 0.25, 60], 5208.333333333333],
  ['a rate in percent', [50, '25,000', '25%', 60], 5208.333333333333],
  ['no days', [50, 25000, 0.25, 0], noData],
  ['a rate of 25', [50, 25000, 25, 60], refused(/win_rate: "25" is above 1/)],
  ['a rate that has no data', [50, 25000, { code: '#N/A' }, 60], noData],
]);

/** Stages, deals, periods and markets against sums over vectors and quantile() of R. */
oracle('sales', 1e-10);
