import { minimalStandard } from '../../src/stats/minimalStandard';
import { call, cases, noData, refused } from './call';

const saying = (en: string): unknown => expect.objectContaining({ en });
const nothing = { en: '', zh: '' };

const steady = [10, 11, 10, 9, 10, 11, 10, 9];

cases('EARLYWARN', [
  ['the target is met', [[0.95, 0.93], 0.9], nothing],
  ['exactly the target', [[0.95, 0.9], 0.9], nothing],
  [
    'below the target',
    [[0.95, 0.82], 0.9],
    { en: 'red: 0.82 is below the target 0.9', zh: 'red：最新值 0.82 低于目标值 0.9' },
  ],
  [
    'above the target where lower is better',
    [[20, 30], 24, '越低越好'],
    { en: 'red: 30 is above the target 24', zh: 'red：最新值 30 高于目标值 24' },
  ],
  ['-1 means lower', [[20, 30], 24, -1], saying('red: 30 is above the target 24')],
  ['only the latest point counts', [[0.1, 0.2, 0.95], 0.9], nothing],
  [
    'blank and #N/A points are passed over',
    [[0.95, 0.82, null, { code: '#N/A' }], 0.9],
    saying('red: 0.82 is below the target 0.9'),
  ],
  [
    'so many digits that value and target differ',
    [[0.95, 0.899996], 0.9],
    saying('red: 0.899996 is below the target 0.9'),
  ],
  ['large ones too', [[2e6, 1999999.6], 2e6], saying('red: 1999999.6 is below the target 2000000')],
  ['rounding alone misses no target', [[0.95, 0.1 + 0.7], 0.8], nothing],
  ['large numbers are shown whole', [[1234567.8], 2e6], saying('red: 1234568 is below the target 2000000')],
  [
    'beyond a limit, for the worse',
    [[...steady, 15], 24, 'lower', null, 8],
    saying('limits: 15 is above the control limit 12.66'),
  ],
  ['beyond a limit, for the better', [[...steady, 15], 5, 'higher', null, 8], nothing],
  ['limits of all points are wider', [[...steady, 12.5], 24, 'lower'], nothing],
  ['too few points for limits', [[10, 10, 10, 10, 10, 10, 15], 24, 'lower'], nothing],
  [
    'eight on the worse side of the mean',
    [[20, 20, 20, 20, 20, 20, 20, 20, 9, 10, 9, 10, 9, 10, 9, 10], 5, null, 'run8'],
    saying('run8: the last 8 values are below the mean 14.75'),
  ],
  [
    'eight on the better side',
    [[9, 10, 9, 10, 9, 10, 9, 10, 20, 20, 20, 20, 20, 20, 20, 20], 5, null, 'run8'],
    nothing,
  ],
  [
    'two falls in a row',
    [[9, 8, 7], 5, null, 'falls3'],
    { en: 'falls3: 9, 8, 7 get worse each time', zh: 'falls3：9、8、7 连续变差' },
  ],
  [
    'two rises in a row where lower is better',
    [[7, 8, 9], 15, 'lower', 'falls3'],
    saying('falls3: 7, 8, 9 get worse each time'),
  ],
  ['a pause is no fall', [[9, 8, 8], 5, null, 'falls3'], nothing],
  ['two points cannot fall twice', [[9, 8], 5, null, 'falls3'], nothing],
  ['falls are off unless asked for', [[9, 8, 7], 5], nothing],
  [
    'a trend for the worse',
    [[9, 8, 7, 6, 5], 1, null, 'trend'],
    { en: 'trend: falling by 1 a period (p = 0.017)', zh: 'trend：每期下降 1（p = 0.017）' },
  ],
  [
    'a trend for the worse where lower is better',
    [[5, 6, 7, 8, 9], 20, 'lower', 'trend'],
    saying('trend: rising by 1 a period (p = 0.017)'),
  ],
  [
    'a trend with a step of 0, most pairs being equal',
    [[5, 5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 3], 1, null, 'trend'],
    { en: 'trend: falling (p = 0.01)', zh: 'trend：呈下降趋势（p = 0.01）' },
  ],
  [
    'a trend beyond doubt',
    [Array.from({ length: 12 }, (_, i) => 50 - i), 1, null, 'trend'],
    saying('trend: falling by 1 a period (p < 0.001)'),
  ],
  ['a trend for the better', [[5, 6, 7, 8, 9], 1, null, 'trend'], nothing],
  ['four points are never a trend', [[9, 8, 7, 6], 1, null, 'trend'], nothing],
  ['one point is no trend', [[9], 1, null, 'trend'], nothing],
  [
    'a line that will miss the target in two periods',
    [[9, 8.5, 8, 7.5, 7, 6.5], 5.6, null, 'forecast'],
    {
      en: 'forecast: 5.5 expected at period +2, below the target 5.6',
      zh: 'forecast：预计 2 期后为 5.5，低于目标值 5.6',
    },
  ],
  ['a line that holds for three periods', [[9, 8.5, 8, 7.5, 7, 6.5], 4.9, null, 'forecast'], nothing],
  ['too few points for a forecast', [[9, 8.5, 8, 7.5, 7], 6.9, null, 'forecast'], nothing],
  [
    'a gap in the line',
    [[null, 9, 8.5, null, 7.5, 7, 6.5, 6], 5.1, null, 'forecast'],
    saying('forecast: 5 expected at period +2, below the target 5.1'),
  ],
  [
    'several rules, each once, in the order asked for',
    [[9, 8, 7, 6, 5], 6, null, ['Trend', 'red', 'trend']],
    {
      en: 'trend: falling by 1 a period (p = 0.017); red: 5 is below the target 6',
      zh: 'trend：每期下降 1（p = 0.017）；red：最新值 5 低于目标值 6',
    },
  ],
  ['no point', [[null, null], 6], noData],
  [
    'an unknown rule',
    [[9, 8], 6, null, 'red,rule9'],
    refused(/rules: "rule9" is not a rule\. There are red, limits, run8, falls3, trend, forecast\./),
  ],
  ['no target', [[9, 8], null], refused(/target is missing/)],
  ['a word among the values', [[9, 'x'], 6], refused(/series, row 2: "x" is not a number/)],
  ['a baseline that is too short', [steady, 6, null, null, 5], refused(/baseline: "5" is below 8/)],
]);

/** One time in six: the share of the orders of three different values that fall twice. */
test('two falls in a row are no rare thing', () => {
  const orders = [
    [1, 2, 3],
    [1, 3, 2],
    [2, 1, 3],
    [2, 3, 1],
    [3, 1, 2],
    [3, 2, 1],
  ];
  const fired = orders.filter(
    (order) => (call('EARLYWARN', order, 0, null, 'falls3') as { en: string }).en !== '',
  );
  expect(fired).toEqual([[3, 2, 1]]);
});

/** Twelve uniform numbers added up are nearly normal. */
function* chance(points: number): Generator<number[]> {
  const random = minimalStandard(24);
  for (;;)
    yield Array.from({ length: points }, () => {
      let sum = 0;
      for (let i = 0; i < 12; i++) sum += random();
      return 100 + sum;
    });
}

/** What the help page says of 24 values that vary by chance alone; 4,000 draws tell it to half a point or so. */
test.each<[string, number | null, number, number]>([
  ['limits', null, 0.001, 0.006],
  ['run8', null, 0, 0.004],
  ['limits', 8, 0.008, 0.023],
  ['run8', 8, 0.008, 0.023],
  ['falls3', null, 0.15, 0.185],
  ['trend', null, 0.015, 0.03],
])('false alarms of %s with baseline %s are between %d and %d', (rule, baseline, least, most) => {
  const series = chance(24);
  let alarms = 0;
  for (let draw = 0; draw < 4000; draw++) {
    const { en } = call('EARLYWARN', series.next().value, 0, null, rule, baseline) as { en: string };
    if (en !== '') alarms++;
  }
  expect(alarms / 4000).toBeGreaterThanOrEqual(least);
  expect(alarms / 4000).toBeLessThanOrEqual(most);
});
