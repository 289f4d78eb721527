import { call, cases, noData, refused } from './call';
import { namedCase, oracle } from './oracle';

oracle('reliability', 1e-10);

/** The clerical employees of Chatterjee and Price (R's `attitude`): psych prints .84, .84. */
test.each([
  ['attitude', 0.843143],
  ['attitude standardised', 0.839084],
])('ALPHA of %s', (name, alpha) => {
  expect(call('ALPHA', ...namedCase('reliability', name).args)).toBeCloseTo(alpha, 6);
});

cases('ALPHA', [
  [
    'items that run against each other',
    [
      [
        [4, 3, 5],
        [3, 4, 4],
        [5, 5, 3],
      ],
    ],
    -3,
  ],
  [
    'items that agree fully',
    [
      [
        [1, 2],
        [2, 3],
        [3, 4],
      ],
    ],
    1,
  ],
  [
    'a row with a blank is left out',
    [
      [
        [1, 2],
        [2, 3],
        [null, 9],
        [3, 4],
      ],
    ],
    1,
  ],
  [
    'numbers in text',
    [
      [
        ['1', '2'],
        ['2', '3'],
        ['3', '４'],
      ],
    ],
    1,
  ],
  [
    'a constant item',
    [
      [
        [1, 2, 7],
        [2, 3, 7],
        [3, 4, 7],
      ],
    ],
    0.75,
  ],
  [
    'a constant item, standardised',
    [
      [
        [1, 2, 0.1],
        [2, 3, 0.1],
        [3, 4, 0.1],
      ],
      true,
    ],
    noData,
  ],
  [
    'a total that never varies',
    [
      [
        [1, 0.3],
        [2, -0.7],
        [3, -1.7],
      ],
    ],
    noData,
  ],
  [
    'one complete row',
    [
      [
        [1, 2],
        [null, 3],
      ],
    ],
    noData,
  ],
  ['one item', [[1, 2, 3]], refused(/items: give at least two columns/)],
  [
    'a word',
    [
      [
        [1, 2],
        ['x', 3],
      ],
    ],
    refused(/items, row 2, column 1: "x" is not a number/),
  ],
  [
    'standardised neither TRUE nor FALSE',
    [
      [
        [1, 2],
        [2, 3],
      ],
      'often',
    ],
    refused(/standardised: "often"/),
  ],
]);

test.each([true, 1, 'TRUE', 'yes', '是'])('ALPHA takes %p for standardised', (standardised) => {
  const { args } = namedCase('reliability', 'attitude');
  expect(call('ALPHA', ...args, standardised)).toBeCloseTo(0.839084, 6);
});

test('ITEMTOTAL of two items has no reliability without one', () => {
  expect(
    call('ITEMTOTAL', [
      [1, 2],
      [2, 2],
      [3, 4],
    ]),
  ).toEqual([
    [expect.closeTo(Math.sqrt(0.75), 9), ''],
    [expect.closeTo(Math.sqrt(0.75), 9), ''],
  ]);
});

test('ITEMTOTAL of a constant item has no correlation', () => {
  expect(
    call('ITEMTOTAL', [
      [1, 2, 7],
      [2, 3, 7],
      [3, 4, 7],
    ]),
  ).toEqual([
    [expect.closeTo(1, 9), expect.closeTo(0, 9)],
    [expect.closeTo(1, 9), expect.closeTo(0, 9)],
    ['', expect.closeTo(1, 9)],
  ]);
});
