import oracle from '../oracles/weights.json';
import { call, cases, near, noData, refused } from './call';

const column = (values: readonly number[]): unknown => values.map((value) => [near(value)]);

/** Hwang and Yoon 1981, choice of a fighter aircraft: .643, .268, .613, .312; the cost is to be low. */
const aircraft = [
  [2, 1500, 20000, 5.5, 5, 9],
  [2.5, 2700, 18000, 6.5, 3, 5],
  [1.8, 2000, 21000, 4.5, 7, 7],
  [2.2, 1800, 20000, 5, 5, 5],
];

test('closeness of the fighter aircraft', () => {
  const found = call('TOPSIS', aircraft, [0.2, 0.1, 0.1, 0.1, 0.2, 0.3], [1, 1, 1, -1, 1, 1]) as number[][];
  [0.643, 0.268, 0.613, 0.312].forEach((published, i) =>
    expect(Math.abs(found[i]![0]! - published)).toBeLessThan(0.001),
  );
});

/** numpy over drawn tables, to 1e-9. */
test.each(oracle.tables)('closeness by numpy (%#)', ({ matrix, weights, directions, topsis }) => {
  expect(call('TOPSIS', matrix, weights, [directions])).toEqual(column(topsis));
});

const three = [
  [90, 2],
  [80, 6],
  [70, 10],
];

cases('TOPSIS', [
  ['best and worst in everything', [three, [1, 1], ['higher', 'lower']], column([1, 0.5, 0])],
  ['words in Chinese', [three, [[1, 1]], [['越高越好', '越低越好']]], column([1, 0.5, 0])],
  ['one direction for all', [three, [1, 0], 'lower'], column([0, 0.5, 1])],
  [
    'weights are relative',
    [aircraft, [2, 1, 1, 1, 2, 3], 1],
    (call('TOPSIS', aircraft, [0.2, 0.1, 0.1, 0.1, 0.2, 0.3], 1) as number[][]).map(([each]) => [
      near(each!),
    ]),
  ],
  ['a blank weight weighs nothing', [three, [1, null], 'higher'], column([1, 0.5, 0])],
  [
    'a row with a blank is left empty',
    [
      [
        [90, 2],
        [null, 3],
        [70, 10],
      ],
      [1, 1],
      [1, -1],
    ],
    [[near(1)], [''], [near(0)]],
  ],
  [
    'numbers whose squares would overflow',
    [
      [
        [1e200, 2],
        [5e199, 6],
        [0, 10],
      ],
      [1, 1],
      [1, -1],
    ],
    column([1, 0.5, 0]),
  ],
  [
    'a column of zeros',
    [
      [
        [90, 0],
        [70, 0],
      ],
      [1, 1],
      1,
    ],
    column([1, 0]),
  ],
  [
    'all rows the same',
    [
      [
        [90, 2],
        [90, 2],
      ],
      [1, 1],
      1,
    ],
    noData,
  ],
  ['one row', [[[90, 2]], [1, 1], 1], noData],
  [
    'no complete row',
    [
      [
        [90, null],
        [null, 2],
      ],
      [1, 1],
      1,
    ],
    noData,
  ],
  ['a negative weight', [three, [1, -1], 1], refused(/weights, row 2: "-1" is below 0/)],
  ['weights of 0', [three, [0, null], 1], refused(/weights: they add up to 0/)],
  ['too few weights', [three, [1], 1], refused(/weights: it has 1 cells, but the matrix has 2 columns/)],
  [
    'a word in the matrix',
    [
      [
        [90, 'x'],
        [70, 1],
      ],
      [1, 1],
      1,
    ],
    refused(/matrix, row 1, column 2: "x" is not a number/),
  ],
  [
    'an unknown direction',
    [three, [1, 1], [1, 0]],
    refused(/directions, row 2: "0" is not a word known here/),
  ],
  [
    'a blank direction',
    [three, [1, 1], [1, null]],
    refused(/directions, row 2: "" is blank\. Write higher or lower, 1 or -1\./),
  ],
]);

const scores = [
  [90, 60],
  [60, 90],
  [50, 50],
];

cases('SENSITIVITY', [
  [
    'one row leads in everything',
    [
      [
        [95, 95],
        [80, 60],
        [60, 80],
      ],
      [1, 1],
    ],
    [
      [1, 1, 1],
      [2, 3, 0],
      [2, 3, 0],
    ],
  ],
  [
    'weights that cannot change the order',
    [scores, [3, 1]],
    [
      [1, 1, 1],
      [2, 2, 0],
      [3, 3, 0],
    ],
  ],
  [
    'no spread',
    [scores, [3, 1], 0],
    [
      [1, 1, 1],
      [2, 2, 0],
      [3, 3, 0],
    ],
  ],
  [
    'equal rows share the better rank',
    [
      [
        [80, 60],
        [80, 60],
        [10, 10],
      ],
      [1, 1],
    ],
    [
      [1, 1, 1],
      [1, 1, 1],
      [3, 3, 0],
    ],
  ],
  [
    'the other columns carry a blank score',
    [
      [
        [90, null],
        [60, 80],
      ],
      [8, 2],
    ],
    [
      [1, 1, 1],
      [2, 2, 0],
    ],
  ],
  [
    'too few scores for a rank',
    [
      [
        [90, null],
        [60, 80],
      ],
      [1, 1],
    ],
    [
      ['', '', ''],
      [1, 1, 1],
    ],
  ],
  [
    'exactly 60 % of the weight is enough',
    [
      [
        [90, null],
        [60, 80],
      ],
      [60, 40],
    ],
    [
      [1, 1, 1],
      [2, 2, 0],
    ],
  ],
  [
    'no row has enough',
    [
      [
        [90, null],
        [null, null],
      ],
      [1, 1],
    ],
    noData,
  ],
  [
    'too many rows',
    [Array.from({ length: 5001 }, (_, i) => [i, i]), [1, 1]],
    refused(/matrix: it has 5001 rows\. Give at most 5000\./),
  ],
  ['too wide a spread', [scores, [1, 1], 1.5], refused(/spread: "1.5" is above 1/)],
  ['weights of 0', [scores, [0, 0]], refused(/weights: they add up to 0/)],
]);

test('equal chances: each of two mirrored rows is first in about half of the draws, always in the same ones', () => {
  const [one, other, last] = call('SENSITIVITY', scores, [1, 1]) as number[][];
  expect([one!.slice(0, 2), other!.slice(0, 2)]).toEqual([
    [1, 2],
    [1, 2],
  ]);
  expect(one![2]! + other![2]!).toBeCloseTo(1, 9);
  expect(Math.abs(one![2]! - 0.5)).toBeLessThan(0.02);
  expect(last).toEqual([3, 3, 0]);
  expect(call('SENSITIVITY', scores, [1, 1])).toEqual([one, other, last]);
});

/** First where w₁ > 2·w₂: with w = 1.9·(1 + u) and 1·(1 + v), a triangle of 12.83 % of the square of draws. */
test('the share of draws in which a row is first is the area where it leads', () => {
  const [, second] = call(
    'SENSITIVITY',
    [
      [50, 100],
      [75, 50],
    ],
    [1.9, 1],
  ) as number[][];
  const area = leading(1.9);
  expect(Math.abs(second![2]! - area)).toBeLessThan(0.015);
});

/** Share of the square |u|, |v| ≤ 0.2 in which weight·(1 + u) > 2·(1 + v), by a fine grid. */
function leading(weight: number): number {
  const steps = 400;
  const at = (i: number): number => 1 + 0.2 * ((2 * i + 1) / steps - 1);
  let count = 0;
  for (let i = 0; i < steps; i++) for (let j = 0; j < steps; j++) if (weight * at(i) > 2 * at(j)) count++;
  return count / steps ** 2;
}

test.each([
  ['TOPSIS', [[[90, null]], [1, 1], 1], /no row is complete/],
  ['SENSITIVITY', [[[90, null]], [1, 1]], /no row has scores for 60% of the weight/],
])('%s says why there is no rank', (id, args, message) => {
  expect(call(id, ...args)).toMatchObject({ code: '#N/A', en: expect.stringMatching(message) });
});
