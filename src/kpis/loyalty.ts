import { eachCell, isBlank } from '../core/cells';
import { dateIn, onOrBefore } from '../core/dates';
import { folded } from '../core/folded';
import { numberIn } from '../core/numbers';
import { refusal, wrong } from '../core/refusal';
import { dictionaryOf, renewal, yesNo } from '../core/vocabulary';
import { wilson } from '../stats/intervals';
import { Bin, bounds, NO_ROWS, type Detail } from './bins';
import { amount, dates, events, include, marks, type Numbers } from './columns';
import { fold, formula, rate } from './define';
import { keyList, labels, type Key } from './keys';
import { optional, required, type Param } from './param';
import { comparison, periodParams } from './periods';
import { date, number } from './scalars';
import { Source } from './source';

interface Lists {
  readonly startIds: readonly (Key | null)[];
  readonly endIds: readonly (Key | null)[];
}

const distinct = (list: readonly (Key | null)[]): ReadonlySet<string> =>
  new Set(list.flatMap((key) => (key === null ? [] : [key.text])));

/** Share of the customers of the first list that are still in the second. */
function retained({ startIds, endIds }: Lists): number {
  const [start, end] = [distinct(startIds), distinct(endIds)];
  if (start.size === 0) throw refusal.noData(NO_CUSTOMER('start_ids'));
  if (end.size === 0) throw refusal.noData(NO_CUSTOMER('end_ids'));
  return [...start].filter((id) => end.has(id)).length / start.size;
}

const NO_CUSTOMER = (name: string) => ({
  en: `No data: ${name} names no customer.`,
  zh: `无数据：${name} 中没有客户。`,
});

export const retention = formula({
  id: 'RETENTION',
  unit: 'fraction',
  better: 'higher',
  params: { startIds: keyList, endIds: keyList },
  compute: retained,
});

export const churn = formula({
  id: 'CHURN',
  unit: 'fraction',
  better: 'lower',
  params: { startIds: keyList, endIds: keyList },
  compute: (lists) => 1 - retained(lists),
});

export const retentionStatus = rate({
  id: 'RETENTIONSTATUS',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: { started: dates(), lost: events, ...periodParams, value: optional(amount), include },
  row({ started, lost, periodStart, periodEnd, value }, i, into) {
    const from = Math.floor(started[i]!);
    const until = Math.floor(lost[i]!);
    if (until < from)
      throw refusal.row('lost', i, {
        en: 'the customer was lost before it started. Mend one of the two.',
        zh: '流失日期早于合作开始日期，请修正其中之一。',
      });
    if (from >= periodStart || until < periodStart) return into.leaveOut();
    const weight = value === null ? 1 : value[i]!;
    into.add(until <= periodEnd ? 0 : weight, weight);
  },
});

/** When a contract was renewed: −Infinity where only yes is known, NaN where it was not. */
function renewedOn(source: Source, cell: unknown, i: number): number {
  const given = source.plain(cell, i);
  if (isBlank(given)) return NaN;
  const isText = typeof given === 'string';
  const word =
    (isText ? dictionaryOf(renewal).get(folded(given)) : undefined) ??
    renewal.number(isText ? numberIn(given) : Number(given));
  if (word !== undefined) return word === 'yes' ? -Infinity : NaN;
  if (isText && Number.isNaN(dateIn(given))) source.refuse(cell, i, wrong.word(renewal.advice));
  return source.date(cell, i);
}

const renewals: Param<Numbers> = required('range', (cells, { name, mask }) => {
  const source = new Source(cells, name);
  mask.fit(cells, name);
  const values = new Float64Array(mask.rows);
  eachCell(cells, (cell, i) => {
    values[i] = renewedOn(source, cell, i);
  });
  return values;
});

export const renewalRate = rate({
  id: 'RENEWALRATE',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: {
    due: dates(),
    renewed: renewals,
    ...periodParams,
    asOf: date,
    value: optional(amount),
    include,
  },
  row({ due, renewed, periodStart, periodEnd, asOf, value }, i, into) {
    const day = Math.floor(due[i]!);
    if (day < periodStart || day > periodEnd || day > asOf) return into.leaveOut();
    const weight = value === null ? 1 : value[i]!;
    into.add(onOrBefore(renewed[i]!, asOf) ? weight : 0, weight);
  },
});

/** Customers, and of each the different days of its orders, as far as they matter. */
class Orders extends Bin {
  private readonly days = new Map<number, number[]>();

  constructor(private readonly enough: number) {
    super();
  }

  add(customer: number, day: number): void {
    this.n++;
    const known = this.days.get(customer);
    if (known === undefined) this.days.set(customer, [day]);
    else if (known.length < this.enough && !known.includes(day)) known.push(day);
  }

  detail(): Detail {
    const all = this.days.size;
    if (all === 0) return this.none(NO_ROWS);
    const again = [...this.days.values()].filter(({ length }) => length >= this.enough).length;
    return this.result(again / all, again, all, () => bounds(wilson(again / all, all), 'Wilson'));
  }
}

export const repurchase = fold({
  id: 'REPURCHASE',
  unit: 'fraction',
  better: 'higher',
  params: {
    customer: labels,
    orderDate: dates(),
    ...periodParams,
    orders: number({ min: 1, whole: true }, 2),
    include,
  },
  start: ({ orders }) => new Orders(orders),
  row({ customer, orderDate, periodStart, periodEnd }, i, into) {
    const day = Math.floor(orderDate[i]!);
    if (day < periodStart || day > periodEnd) into.leaveOut();
    else into.add(customer.code[i]!, day);
  },
  finish: (bin) => bin.detail(),
});

const yesOrCount = marks(yesNo, { yes: 1, no: 0 }, { min: 0 });

export const referralRate = rate({
  id: 'REFERRALRATE',
  unit: 'fraction',
  better: 'higher',
  interval: 'marks',
  bounds: () => [0, Infinity],
  params: { referred: yesOrCount, include },
  row: ({ referred }, i, into) => into.add(referred.values[i]!, 1),
});

export const personalised = rate({
  id: 'PERSONALISED',
  unit: 'fraction',
  better: 'higher',
  interval: 'marks',
  bounds: () => [0, Infinity],
  params: { personalised: yesOrCount, include },
  row: ({ personalised }, i, into) => into.add(personalised.values[i]!, 1),
});

export const newCustomerGrowth = rate({
  id: 'NEWCUSTOMERGROWTH',
  unit: 'fraction',
  better: 'higher',
  interval: 'none',
  params: { started: dates(), ...periodParams, basis: comparison, include },
  row({ started, periodStart, periodEnd, basis: [from, to] }, i, into) {
    const day = Math.floor(started[i]!);
    const now = day >= periodStart && day <= periodEnd ? 1 : 0;
    const then = day >= from && day <= to ? 1 : 0;
    if (now + then === 0) into.leaveOut();
    else into.add(now - then, then);
  },
});
