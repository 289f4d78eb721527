import { cases, noData, refused } from './call';

const NA = { code: '#N/A', message: '' };

cases('SCORE', [
  ['75 between 60 and 90', [75, 60, 90], 50],
  ['lower is better: 30 between 48 and 24', [30, 48, 24], 75],
  ['below the floor', [50, 60, 90], 0],
  ['beyond the target', [95, 60, 90], 100],
  ['beyond the target with a cap', [99, 60, 90, null, 120], 120],
  ['on to the stretch', [95, 60, 90, 100, 120], 110],
  ['at the stretch and beyond', [130, 60, 90, 100, 120], 120],
  ['stretch where lower is better', [20, 48, 24, 16, 120], 110],
  ['floor equals target', [5, 10, 10], refused(/floor: it equals the target/)],
  ['a stretch on the wrong side', [95, 60, 90, 80, 120], refused(/stretch: it must lie .* above 90/)],
  ['… shows before the target is reached', [70, 60, 90, 80], refused(/stretch: it must lie .* above 90/)],
  ['… where lower is better', [30, 48, 24, 30], refused(/stretch: it must lie .* below 24/)],
  ['no actual value', [null, 60, 90], noData],
  ['an empty result as actual value', ['', 60, 90], noData],
  ['#N/A as actual value', [NA, 60, 90], noData],
  ['#REF! as actual value', [{ code: '#REF!' }, 60, 90], refused(/actual: "#REF!" is an error/)],
  ['0 is a value', [0, 0, 100], 0],
]);

cases('SCOREBAND', [
  ['inside', [25, 20, 30, 10], 100],
  ['at the lower end', [20, 20, 30, 10], 100],
  ['at the upper end', [30, 20, 30, 10], 100],
  ['4 of 10 above', [34, 20, 30, 10], 60],
  ['4 of 10 below', [16, 20, 30, 10], 60],
  ['at the tolerance', [40, 20, 30, 10], 0],
  ['far outside', [400, 20, 30, 10], 0],
  ['a band of one value', [7, 10, 10, 6], 50],
  ['no tolerance, outside', [31, 20, 30, 0], 0],
  ['no tolerance, inside', [30, 20, 30, 0], 100],
  ['ends the wrong way round', [25, 30, 20, 10], refused(/low: it is above "high"/)],
  ['a negative tolerance', [25, 20, 30, -1], refused(/tolerance: "-1" is below 0/)],
  ['no actual value', [null, 20, 30, 10], noData],
]);

const bands = [
  [0, 0],
  [0.5, 50],
  [0.8, 75],
  [1, 100],
];

/** Bands of an investment promotion scheme: 100, 75, 50 and 0 points from 100, 80 and 50 % on. */
cases('STEPSCORE', [
  ['at the start of a band', [0.8, bands], 75],
  ['at the start of a band but for rounding', [0.1 + 0.7, bands], 75],
  ['just below it', [0.7999, bands], 50],
  ['in the last band', [7, bands], 100],
  ['in the first band', [0.1, bands], 0],
  ['rows in any order', [0.85, [...bands].reverse()], 75],
  ['blank rows', [0.85, [...bands, [null, null], ['', ' ']]], 75],
  [
    'numbers in text',
    [
      '85%',
      [
        ['0%', '0分'],
        ['80%', '７５分'],
      ],
    ],
    75,
  ],
  [
    'lower is better',
    [
      24,
      [
        [0, 100],
        [8, 80],
        [24, 60],
        [48, 0],
      ],
    ],
    60,
  ],
  [
    'below the first band',
    [-0.1, bands],
    refused(/actual: -0.1 lies below the first band, which starts at 0/),
  ],
  [
    'half a band',
    [
      0.5,
      [
        [0, 10],
        [1, null],
      ],
    ],
    refused(/bands, row 2: half of the band is blank/),
  ],
  [
    'two bands with the same start',
    [
      0.5,
      [
        [0, 10],
        [0, 20],
      ],
    ],
    refused(/bands: two bands start at 0/),
  ],
  ['one column', [0.5, [0, 1]], refused(/bands: give a table of two columns/)],
  [
    'a word',
    [
      0.5,
      [
        [0, 10],
        ['x', 20],
      ],
    ],
    refused(/bands, row 2, column 1: "x" is not a number/),
  ],
  ['blanks only', [0.5, [[null, null]]], refused(/bands is missing/)],
  ['no actual value', ['', bands], noData],
]);

cases('EFFICACY', [
  ['5.81 with 6 and 12 (examination item of the 功效系数法: 58.73)', [5.81, 6, 12], 58.733333333333],
  ['not acceptable', [6, 6, 12], 60],
  ['satisfactory', [12, 6, 12], 100],
  ['beyond, without a cap', [15, 6, 12], 120],
  ['far below, without a floor', [-6, 6, 12], -20],
  ['lower is better', [0.02, 0.05, 0.01], 90],
  ['the two are equal', [5, 6, 6], refused(/unacceptable: it equals the satisfactory value/)],
  ['no actual value', [NA, 6, 12], noData],
]);

/** Rules as published for investment promotion: +2 for each extra project, at most 6; −1 for a missed report. */
cases('POINTS', [
  ['a share of the target', [8, 10, 40], 32],
  ['at the target', [10, 10, 40], 40],
  ['beyond the target without bonus', [15, 10, 40], 40],
  ['one extra project', [11, 10, 40, 2, 6], 42],
  ['the bonus is capped', [15, 10, 40, 2, 6], 46],
  ['a bonus without cap', [15, 10, 40, 2], 50],
  ['parts of a unit bring no bonus', [11.9, 10, 40, 2, 6], 42],
  ['a whole unit in spite of rounding', [0.3 - 0.1 + 1.1, 0.3, 40, 2], 42],
  ['a whole unit among large numbers', [123456790.1, 123456789.1, 40, 2], 42],
  ['at the gate', [2, 10, 40, 2, 6, 2], 8],
  ['at the gate but for rounding', [0.1 + 0.7, 1, 40, null, null, 0.8], 32],
  ['below the gate', [1.9, 10, 40, 2, 6, 2], 0],
  ['deductions', [8, 10, 40, null, null, null, 3], 29],
  ['deductions never go below 0', [1, 10, 40, null, null, null, 9], 0],
  ['a negative actual value', [-3, 10, 40], 0],
  ['a target of 0', [3, 0, 40], refused(/target: it is not above 0/)],
  ['a negative bonus', [3, 10, 40, -2], refused(/bonus_each: "-2" is below 0/)],
  ['no actual value', ['', 10, 40], noData],
]);

cases('RAG', [
  ['green from 80', [80], 3],
  ['amber from 60', [60], 2],
  ['green if rounding alone is short of it', [79.99999999999999], 3],
  ['not if anything else is', [79.99999], 2],
  ['red below', [59.999], 1],
  ['other thresholds', [70, 70, 50], 3],
  ['no score', [''], noData],
  ['amber above green', [70, 50, 60], refused(/amber: it is above green/)],
]);

cases('RAGSURE', [
  ['both green', [82, 91], true],
  ['amber to green', [74, 86], false],
  ['both amber', [60, 79.9], true],
  ['both red', [10, 59.9], true],
  ['red to green', [10, 95], false],
  ['the other way round', [91, 82], true],
  ['other thresholds', [74, 86, 70, 50], true],
  ['no interval', ['', ''], noData],
  ['amber above green', [70, 75, 50, 60], refused(/amber: it is above green/)],
]);
