import { call, cases, noData, refused } from './call';
import { near } from './call';
import { oracle } from './oracle';

oracle('raking', 1e-9);

const seed = [
  [40, 30, 20, 10],
  [35, 50, 100, 75],
  [30, 80, 70, 120],
  [20, 30, 40, 50],
];
const rows = [150, 300, 400, 150];
const columns = [200, 300, 400, 100];
const people = seed.flatMap((line, r) =>
  line.flatMap((n, c) => Array.from({ length: n }, () => [r, `c${c}`])),
);
const both = [...rows.map((n, r) => ['row', r, n]), ...columns.map((n, c) => ['column', `c${c}`, n])];

/** The table of the raking article of Wikipedia, carried to convergence. */
test('RAKE of four by four', () => {
  const weights = call('RAKE', people, both) as number[][];
  const found = seed.map((line) => line.map(() => 0));
  people.forEach(
    ([r, c], i) => (found[r as number]![Number(String(c)[1])]! += (weights[i]![0]! * 1000) / people.length),
  );
  expect(found).toEqual(
    [
      [64.56, 46.23, 35.38, 3.82],
      [49.97, 68.16, 156.5, 25.37],
      [56.72, 144.43, 145.08, 53.77],
      [28.75, 41.18, 63.03, 17.03],
    ].map((line) => line.map((value) => expect.closeTo(value, 1))),
  );
});

test('RAKE meets shares and cap at once', () => {
  const cap = 1.5;
  const weights = (call('RAKE', people, both, cap) as number[][]).map(([weight]) => weight!);
  expect(Math.max(...weights)).toBeLessThanOrEqual(cap * (1 + 1e-9));
  expect(weights.filter((weight) => weight > cap - 1e-9).length).toBeGreaterThan(0);
  const shareOf = (place: number, segment: unknown): number =>
    weights.reduce((sum, weight, i) => (people[i]![place] === segment ? sum + weight : sum), 0) /
    people.length;
  rows.forEach((n, r) => expect(shareOf(0, r)).toBeCloseTo(n / 1000, 9));
  columns.forEach((n, c) => expect(shareOf(1, `c${c}`)).toBeCloseTo(n / 1000, 9));
});

const half = [
  ['tier', 'A', 0.5],
  ['tier', 'B', 0.5],
];
const third = near(2 / 3);

cases('RAKE', [
  ['half and half', [['A', 'A', 'A', 'B'], half], [[third], [third], [third], [near(2)]]],
  [
    'signs tell segments apart, and a dash is one',
    [
      ['-', 'A-1', 'A 1', 'a-1'],
      [
        ['tier', '-', 1],
        ['tier', 'A-1', 2],
        ['tier', 'A 1', 1],
      ],
    ],
    [[1], [1], [1], [1]].map((row) => row.map(near)),
  ],
  [
    'shares need not add up to 1',
    [
      ['A', 'B'],
      [
        ['t', 'A', 30],
        ['t', 'B', 10],
      ],
    ],
    [[near(1.5)], [near(0.5)]],
  ],
  ['words by their folded form', [['ａ', ' b'], half], [[near(1)], [near(1)]]],
  ['a blank has no weight', [['A', null, 'B', 0], half], [[near(1)], [''], [near(1)], ['']]],
  ['a row spills in a row', [[['A', 'B']], half], [[near(1), near(1)]]],
  [
    'a segment without a target',
    [['A', 'C', 'B'], half],
    refused(/segments, row 2: "C" has no share above 0/),
  ],
  [
    'a target of 0',
    [
      ['A', 'B'],
      [
        ['t', 'A', 1],
        ['t', 'B', 0],
      ],
    ],
    refused(/row 2: "B" has no share above 0/),
  ],
  [
    'a target of 0 that nobody is in',
    [
      ['A', 'A'],
      [
        ['t', 'A', 1],
        ['t', 'B', 0],
      ],
    ],
    [[near(1)], [near(1)]],
  ],
  ['nobody in a segment', [['A', 'A'], half], refused(/targets, row 2: nobody is in "B"/)],
  [
    'a segment twice',
    [
      ['A'],
      [
        ['t', 'A', 1],
        ['t', 'a', 1],
      ],
    ],
    refused(/targets, row 2: this segment has a row/),
  ],
  ['half a target', [['A'], [['t', 'A', null]]], refused(/targets, row 1: a cell is blank/)],
  ['two columns for targets', [['A'], [['A', 1]]], refused(/targets: give three columns/)],
  [
    'a column too many',
    [
      [['A', 'B']],
      [
        ['t', 'A', 1],
        ['u', 'B', 1],
        ['v', 'C', 1],
      ],
    ],
    refused(/has 2 columns, but targets has 3/),
  ],
  ['a cap that forbids the share', [['A', 'A', 'A', 'B'], half, 1.5], noData],
  ['a cap below 1', [['A', 'B'], half, 0.9], refused(/cap: "0.9" is below 1/)],
  [
    'shares that contradict each other',
    [
      [
        ['A', 'x'],
        ['B', 'y'],
      ],
      [
        ['t', 'A', 1],
        ['t', 'B', 1],
        ['u', 'x', 1],
        ['u', 'y', 2],
      ],
    ],
    noData,
  ],
  ['nobody at all', [['', ''], half], noData],
]);

cases('ESS', [
  ['eight ones and two twos', [[1, 1, 1, 1, 1, 1, 1, 1, 2, 2]], 9],
  ['blanks do not count', [[1, null, 1]], 2],
  ['no weight', [[0, 0]], expect.objectContaining({ code: '#N/A', en: 'No data: the denominator is zero.' })],
  [
    'only blanks',
    [[null, '']],
    expect.objectContaining({ code: '#N/A', en: expect.not.stringMatching(/zero/) }),
  ],
  ['a negative weight', [[1, -1]], refused(/weights, row 2: "-1" is below 0/)],
]);
