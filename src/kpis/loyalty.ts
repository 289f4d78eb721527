import { isBlank } from '../core/cells';
import { dateIn, FIRST_SERIAL, LAST_SERIAL, onOrBefore } from '../core/dates';
import { folded } from '../core/folded';
import { numberIn } from '../core/numbers';
import type { KeyTable } from '../core/keyTable';
import { refusal, wrong } from '../core/refusal';
import { dictionaryOf, renewal } from '../core/vocabulary';
import type { Grouping } from '../stats/grouping';
import { NumberList } from '../stats/numberList';
import { wilson } from '../stats/intervals';
import { Bin, bounds, NO_ROWS, type Detail, type Tally } from './bins';
import { amount, dates, events, include, readNumbers, yesNoMarks, type Numbers } from './columns';
import { fold, formula, rate } from './define';
import { keySet, labels } from './keys';
import { optional, required, type Param } from './param';
import { comparison, periodParams } from './periods';
import { date, number } from './scalars';
import { Source } from './source';

interface Lists {
  readonly startIds: KeyTable;
  readonly endIds: KeyTable;
}

/** Share of the customers of the first list that are still in the second. */
function retained({ startIds, endIds }: Lists): number {
  const all = startIds.size;
  if (all === 0) throw refusal.noData(NO_CUSTOMER('start_ids'));
  if (endIds.size === 0) throw refusal.noData(NO_CUSTOMER('end_ids'));
  let kept = 0;
  for (let number = 1; number <= all; number++) if (endIds.find(startIds.texts[number]!) !== 0) kept++;
  return kept / all;
}

const NO_CUSTOMER = (name: string) => ({
  en: `No data: ${name} names no customer.`,
  zh: `无数据：${name} 中没有客户。`,
});

export const retention = formula({
  id: 'RETENTION',
  unit: 'fraction',
  better: 'higher',
  params: { startIds: keySet, endIds: keySet },
  compute: retained,
});

export const churn = formula({
  id: 'CHURN',
  unit: 'fraction',
  better: 'lower',
  params: { startIds: keySet, endIds: keySet },
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
  if (!((isText ? dateIn(given) : Number(given)) >= FIRST_SERIAL))
    source.refuse(cell, i, wrong.word(renewal.advice));
  return source.date(cell, i);
}

const renewals: Param<Numbers> = required('range', (cells, { name, mask }) => {
  const source = new Source(cells, name);
  mask.fit(cells, name);
  const plainly = { low: FIRST_SERIAL, high: LAST_SERIAL, whole: false };
  return readNumbers(cells, mask, plainly, (cell, i) => renewedOn(source, cell, i), NaN);
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

/** On which days which customers ordered. */
class Orders extends Bin {
  private readonly customers = new NumberList();
  private readonly days = new NumberList();

  constructor(
    private readonly grouping: Grouping,
    private readonly enough: number,
  ) {
    super();
  }

  add(customer: number, day: number): void {
    this.n++;
    this.customers.push(customer);
    this.days.push(day);
  }

  /** Customers with orders on enough days count as having come again. */
  detail(): Detail {
    if (this.n === 0) return this.none(NO_ROWS);
    const { places, ends } = this.grouping.groups(this.customers.values);
    const unordered = this.days.values;
    const days = new Float64Array(places.length);
    for (let k = 0; k < days.length; k++) days[k] = unordered[places[k]!]!;
    let again = 0;
    ends.forEach((end, customer) => {
      const start = customer === 0 ? 0 : ends[customer - 1]!;
      if (end - start >= this.enough && different(days.subarray(start, end)) >= this.enough) again++;
    });
    const all = ends.length;
    return this.result(again / all, again, all, () => bounds(wilson(again / all, all), 'Wilson'));
  }
}

/** How many different values there are. */
function different(values: Float64Array): number {
  values.sort();
  let found = 1;
  for (let i = 1; i < values.length; i++) if (values[i] !== values[i - 1]) found++;
  return found;
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
  start: ({ customer, orders }) => new Orders(customer.grouping, orders),
  row({ customer, orderDate, periodStart, periodEnd }, i, into) {
    const day = Math.floor(orderDate[i]!);
    if (day < periodStart || day > periodEnd) into.leaveOut();
    else into.add(customer.code[i]!, day);
  },
  finish: (bin) => bin.detail(),
});

/** Of one row: 1 and 0 are yes and no as long as there is no other number. */
function addCount(into: Tally, count: number): void {
  if (count === 0 || count === 1) into.mark(count === 1);
  else into.add(count, 1);
}

export const referralRate = rate({
  id: 'REFERRALRATE',
  unit: 'fraction',
  better: 'higher',
  interval: 'marks',
  bounds: () => [0, Infinity],
  params: { referred: yesNoMarks, include },
  row: ({ referred }, i, into) => addCount(into, referred.values[i]!),
});

export const personalised = rate({
  id: 'PERSONALISED',
  unit: 'fraction',
  better: 'higher',
  interval: 'marks',
  bounds: () => [0, Infinity],
  params: { personalised: yesNoMarks, include },
  row: ({ personalised }, i, into) => addCount(into, personalised.values[i]!),
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
