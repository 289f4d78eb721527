import * as aq from 'arquero';
import type { Cells } from '../../src/core/cells';
import { codesIn, datesIn, noData, numbersIn, quotient, sameSize } from '../reading';
import { call, column, LINEAR, type Race } from '../race';

const [FROM, TO, AS_OF] = [46023, 46112, 46112];

const customers = (draw: (below: number) => number, size: number) =>
  column(size, () => `Customer ${draw(Math.max(5, size / 50))}`);

function retention(startIds: Cells, endIds: Cells): number {
  const [start, end] = [codesIn(startIds, 'start_ids'), codesIn(endIds, 'end_ids')];
  if (start.shown.length === 0 || end.shown.length === 0) noData();
  const left = new Set(end.shown.map((id) => String(id).toLowerCase()));
  return start.shown.filter((id) => left.has(String(id).toLowerCase())).length / start.shown.length;
}

function repurchase(customer: Cells, ordered: Cells): number {
  const { codes, shown } = codesIn(customer, 'customer');
  sameSize(customer, 'customer', ordered, 'order_date');
  const dates = datesIn(ordered, 'order_date');
  const first = new Int32Array(shown.length);
  const again = new Uint8Array(shown.length);
  for (let i = 0; i < codes.length; i++) {
    const day = Math.floor(dates[i]!);
    const code = codes[i]!;
    if (code < 0 || !(day >= FROM && day <= TO)) continue;
    if (first[code] === 0) first[code] = day;
    else if (first[code] !== day) again[code] = 1;
  }
  const all = first.reduce((sum, day) => sum + Number(day > 0), 0);
  return quotient(
    again.reduce((sum, each) => sum + each, 0),
    all,
  );
}

function netRevenue(start: Cells, end: Cells): number {
  const before = numbersIn(start, 'start_revenue');
  sameSize(start, 'start_revenue', end, 'end_revenue');
  const after = numbersIn(end, 'end_revenue');
  let [kept, base] = [0, 0];
  for (let i = 0; i < before.length; i++) {
    if (!(before[i]! > 0)) continue;
    base += before[i]!;
    if (!Number.isNaN(after[i]!)) kept += after[i]!;
  }
  return quotient(kept, base);
}

/** ⌈bins × (values below + values equal ÷ 2) ÷ n⌉. */
function fifths(values: Float64Array): Uint8Array {
  const ascending = values.slice().sort();
  const n = values.length;
  const scoreOf = new Map<number, number>();
  for (let from = 0; from < n;) {
    let to = from;
    while (to < n && ascending[to] === ascending[from]) to++;
    scoreOf.set(ascending[from]!, Math.ceil((5 * (from + to)) / (2 * n)));
    from = to;
  }
  return Uint8Array.from(values, (value) => scoreOf.get(value)!);
}

function rfm(customer: Cells, date: Cells, amount: Cells): unknown {
  const { codes, shown } = codesIn(customer, 'customer');
  sameSize(customer, 'customer', date, 'date');
  const dates = datesIn(date, 'date');
  sameSize(customer, 'customer', amount, 'amount');
  const amounts = numbersIn(amount, 'amount');
  const [last, orders, money] = [0, 1, 2].map(() => new Float64Array(shown.length));
  const seen: number[] = [];
  const met = new Uint8Array(shown.length);
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!;
    const day = Math.floor(dates[i]!);
    if (code < 0 || !(day <= AS_OF) || Number.isNaN(amounts[i]!)) continue;
    if (met[code] === 0) seen.push(code);
    met[code] = 1;
    money![code]! += amounts[i]!;
    if (amounts[i]! < 0) continue;
    orders![code]!++;
    last![code] = Math.max(last![code]!, day);
  }
  const buyers = seen.filter((code) => orders![code]! > 0);
  if (buyers.length === 0) noData();
  const scores = [last, orders, money].map((by) => fifths(Float64Array.from(buyers, (code) => by![code]!)));
  return buyers.map((code, i) => {
    const [r, f, m] = scores.map((each) => each[i]!);
    return [shown[code], AS_OF - last![code]!, orders![code], money![code], r, f, m, `${r}${f}${m}`];
  });
}

function gini(value: Cells): number {
  const values = numbersIn(value, 'value', { min: 0 });
  const ascending = values.filter((each) => !Number.isNaN(each)).sort();
  const n = ascending.length;
  let [weighted, sum] = [0, 0];
  for (let i = 0; i < n; i++) {
    weighted += (2 * i + 1 - n) * ascending[i]!;
    sum += ascending[i]!;
  }
  return sum > 0 ? weighted / (n * sum) : noData();
}

function abc(value: Cells): unknown {
  const values = numbersIn(value, 'value', { min: 0 });
  const descending = values
    .filter((each) => !Number.isNaN(each))
    .sort()
    .reverse();
  const all = descending.reduce((sum, each) => sum + each, 0);
  if (!(all > 0)) noData();
  const [leastA, leastB] = [0.8, 0.95].map((share) => {
    let sum = 0;
    return descending.find((each) => (sum += each) >= share * all * (1 - 1e-12)) ?? descending.at(-1)!;
  });
  const classOf = (each: number): string => {
    if (Number.isNaN(each)) return '';
    return each >= leastA! ? 'A' : each >= leastB! ? 'B' : 'C';
  };
  const width = value[0]!.length;
  return value.map((row, r) => row.map((_, c) => classOf(values[r * width + c]!)));
}

function effectiveSegments(segment: Cells): number {
  const { codes, shown } = codesIn(segment, 'segment');
  const counts = new Float64Array(shown.length);
  let n = 0;
  for (let i = 0; i < codes.length; i++) {
    if (codes[i]! < 0) continue;
    counts[codes[i]!]!++;
    n++;
  }
  if (n === 0) noData();
  return Math.exp(-counts.reduce((sum, count) => sum + (count / n) * Math.log(count / n), 0));
}

export const customerRaces: readonly Race[] = [
  {
    name: 'RETENTION',
    columns: (size, draw) => [customers(draw, size), customers(draw, size)],
    ours: ([start, end]) => call('RETENTION', start, end),
    byHand: ([start, end]) => retention(start!, end!),
    goal: LINEAR,
  },
  {
    name: 'REPURCHASE',
    columns: (size, draw) => [customers(draw, size), column(size, () => 46000 + draw(150))],
    ours: ([customer, ordered]) => call('REPURCHASE', customer, ordered, FROM, TO),
    byHand: ([customer, ordered]) => repurchase(customer!, ordered!),
    peers: {
      arquero([customer, ordered]) {
        const orders = aq.table({ customer: customer!.flat(), day: ordered!.flat() });
        return {
          run: () =>
            orders
              .filter(`d => d.day >= ${FROM} && d.day <= ${TO}`)
              .groupby('customer')
              .rollup({ days: 'd => op.distinct(d.day)' })
              .rollup({ again: 'd => op.mean(d.days > 1)' })
              .get('again', 0),
        };
      },
    },
    goal: LINEAR,
  },
  {
    name: 'NRR',
    columns: (size, draw) => [column(size, () => 10 + draw(90)), column(size, () => draw(120))],
    ours: ([start, end]) => call('NRR', start, end),
    byHand: ([start, end]) => netRevenue(start!, end!),
    goal: LINEAR,
  },
  {
    name: 'RFM',
    columns: (size, draw) => [
      customers(draw, size),
      column(size, () => 45700 + draw(400)),
      column(size, () => draw(10_000)),
    ],
    ours: (columns) => call('RFM', ...columns, AS_OF),
    byHand: ([customer, date, amount]) => rfm(customer!, date!, amount!),
    peers: {
      arquero([customer, date, amount]) {
        const orders = aq.table({
          customer: customer!.flat(),
          day: date!.flat(),
          amount: amount!.flat(),
        });
        return {
          run: () =>
            orders
              .groupby('customer')
              .rollup({
                last: 'd => op.max(d.day)',
                orders: 'd => op.count()',
                money: 'd => op.sum(d.amount)',
              })
              .ungroup()
              .derive({ r: aq.op.ntile(5) })
              .objects(),
          partly: true,
        };
      },
    },
    goal: LINEAR,
  },
  {
    name: 'GINI',
    columns: (size, draw) => [column(size, () => draw(100_000))],
    ours: ([value]) => call('GINI', value),
    byHand: ([value]) => gini(value!),
    goal: LINEAR,
  },
  {
    name: 'ABC',
    columns: (size, draw) => [column(size, () => draw(100_000))],
    ours: ([value]) => call('ABC', value),
    byHand: ([value]) => abc(value!),
    goal: LINEAR,
  },
  {
    name: 'SEGMENTATION',
    columns: (size, draw) => [column(size, () => `Segment ${draw(12)}`)],
    ours: ([segment]) => call('SEGMENTATION', segment),
    byHand: ([segment]) => effectiveSegments(segment!),
    goal: LINEAR,
  },
];
