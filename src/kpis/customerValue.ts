import type { Text } from '../core/locale';
import { refusal } from '../core/refusal';
import { sorted } from '../stats/sorted';
import { diversity } from '../stats/diversity';
import { gini as giniOf } from '../stats/gini';
import { paretoCuts } from '../stats/paretoCuts';
import { rankScores } from '../stats/rankScores';
import { Sums } from '../stats/sums';
import { NO_ROWS, Values } from './bins';
import { amount, dates, include, numbers } from './columns';
import { fold, formula, rate, type Scalar } from './define';
import { Codes, labels } from './keys';
import { KEPT } from './param';
import { date, number, option } from './scalars';
import { inRows, shaped } from './shaped';

/** Revenue of each customer at the start and the end; one without any at the end was lost. */
const revenue = { startRevenue: numbers(), endRevenue: numbers({ blank: 0 }), include };

export const grr = rate({
  id: 'GRR',
  unit: 'fraction',
  better: 'higher',
  interval: 'ratio',
  bounds: () => [0, 1],
  params: revenue,
  row({ startRevenue, endRevenue }, i, into) {
    const start = startRevenue[i]!;
    if (start <= 0) into.leaveOut();
    else into.add(Math.min(Math.max(endRevenue[i]!, 0), start), start);
  },
});

export const nrr = rate({
  id: 'NRR',
  unit: 'fraction',
  better: 'higher',
  interval: 'ratio',
  params: revenue,
  row({ startRevenue, endRevenue }, i, into) {
    const start = startRevenue[i]!;
    if (start <= 0) into.leaveOut();
    else into.add(endRevenue[i]!, start);
  },
});

export const clv = formula({
  id: 'CLV',
  unit: 'money',
  better: 'higher',
  params: {
    margin: number(),
    retention: number({ min: 0, max: 1 }),
    discount: number({ min: 0 }),
    acquisitionCost: number({ min: 0 }, 0),
  },
  compute({ margin, retention, discount, acquisitionCost }) {
    if (retention === 1 && discount === 0)
      throw refusal.argument('discount', {
        en: 'with a retention of 100% and no discount the value has no end. Raise the discount.',
        zh: '留存率为 100% 且折现率为 0 时价值无穷大，请提高折现率。',
      });
    return (margin * retention) / (1 + discount - retention) - acquisitionCost;
  },
});

export const cac = rate({
  id: 'CAC',
  unit: 'money',
  better: 'lower',
  interval: 'none',
  params: { cost: amount, newCustomers: amount, include },
  row: ({ cost, newCustomers }, i, into) => into.add(cost[i]!, newCustomers[i]!),
});

export const rfm = formula({
  id: 'RFM',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: {
    customer: labels,
    date: dates(),
    amount: numbers(),
    asOf: date,
    bins: number({ min: 2, max: 9, whole: true }, 5),
  },
  compute({ customer, date, amount, asOf, bins }, { why, rows }) {
    const customers = customer.shown.length;
    const met = new Uint8Array(customers);
    const last = new Float64Array(customers);
    const orders = new Float64Array(customers);
    const spent = new Sums(customers);
    const inOrder: number[] = [];
    for (let i = 0; i < rows; i++) {
      const day = Math.floor(date[i]!);
      if (why[i] !== KEPT || day > asOf) continue;
      const code = customer.code[i]!;
      if (met[code] === 0) inOrder.push(code);
      met[code] = 1;
      spent.add(code, amount[i]!);
      if (amount[i]! < 0) continue;
      orders[code]!++;
      last[code] = Math.max(last[code]!, day);
    }
    const buyers = inOrder.filter((code) => orders[code]! > 0);
    if (buyers.length === 0) throw refusal.noData(NO_ROWS);
    const money = spent.totals();
    const score = (of: Float64Array) =>
      rankScores(
        buyers.map((code) => of[code]!),
        bins,
      );
    const [r, f, m] = [score(last), score(orders), score(money)];
    return buyers.map((code, i): Scalar[] => [
      customer.shown[code]!,
      Math.floor(asOf) - last[code]!,
      orders[code]!,
      money[code]!,
      r[i]!,
      f[i]!,
      m[i]!,
      `${r[i]}${f[i]}${m[i]}`,
    ]);
  },
});

const ALL_ZERO: Text = { en: 'No data: every value is 0.', zh: '无数据：所有数值均为 0。' };

export const abc = formula({
  id: 'ABC',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: {
    value: shaped(numbers({ min: 0, blank: NaN })),
    a: number({ min: 0, max: 1 }, 0.8),
    b: number({ min: 0, max: 1 }, 0.95),
  },
  compute({ value: { values, width }, a, b }) {
    if (b < a)
      throw refusal.argument('b', {
        en: `${b} is below a, which is ${a}. The second cut must not come before the first.`,
        zh: `${b} 小于 a（${a}），第二个分界不能早于第一个。`,
      });
    const filled = sorted(values.filter((value) => !Number.isNaN(value)));
    if (filled.length === 0) throw refusal.noData(NO_ROWS);
    const cuts = paretoCuts(filled, [a, b]);
    if (cuts === undefined) throw refusal.noData(ALL_ZERO);
    const [leastA, leastB] = cuts as [number, number];
    const classes = new Array<Scalar>(values.length);
    values.forEach((value, i) => {
      classes[i] = value >= leastA ? 'A' : value >= leastB ? 'B' : Number.isNaN(value) ? '' : 'C';
    });
    return inRows(classes, width);
  },
});

export const gini = fold({
  id: 'GINI',
  unit: 'number',
  better: 'neither',
  params: { value: amount, include },
  start: () => new Values(),
  row: ({ value }, i, into) => into.add(value[i]!),
  finish(bin) {
    if (bin.n === 0) return bin.none(NO_ROWS);
    const concentration = giniOf(bin.ascending());
    return Number.isNaN(concentration) ? bin.none(ALL_ZERO) : bin.plain(concentration);
  },
});

export const segmentation = fold({
  id: 'SEGMENTATION',
  unit: 'number',
  better: 'neither',
  params: {
    segment: labels,
    measure: option(['effective', 'evenness', 'entropy', 'simpson'], 'effective'),
    include,
  },
  start: ({ segment }) => new Codes(segment.grouping),
  row: ({ segment }, i, into) => into.add(segment.code[i]!),
  finish: (bin, { measure }) =>
    bin.n === 0 ? bin.none(NO_ROWS) : bin.plain(diversity(bin.sizes(), measure)),
});
