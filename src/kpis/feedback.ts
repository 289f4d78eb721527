import { eachCell, isBlank } from '../core/cells';
import { folded } from '../core/folded';
import { refusal } from '../core/refusal';
import { bounds, NO_ROWS, Tally, ZERO_BASE, type Detail } from './bins';
import { amount, dates, events, include, numbers } from './columns';
import { fold, formula, rate, type Scalar } from './define';
import { KEPT, optional, required, type Param } from './param';
import { date, number } from './scalars';
import { holdsWords, Source } from './source';
import { addMatured, holidays, workHours } from './workTime';

export const complaintRate = fold({
  id: 'COMPLAINTRATE',
  unit: 'fraction',
  better: 'lower',
  params: { complaints: amount, base: amount, per: number({ min: 1 }, 1), include },
  start: () => new Tally(),
  row: ({ complaints, base }, i, into) => into.add(complaints[i]!, base[i]!),
  finish(bin, { per }): Detail {
    const { value, interval, ...rest } = bin.detail('counts');
    return {
      ...rest,
      value: typeof value === 'number' ? per * value : value,
      interval() {
        const found = interval();
        return found && bounds([per * found.lower, per * found.upper], found.method);
      },
    };
  },
});

const HANDLING = { from: 'received', until: 'handled' };

export const handledOnTime = rate({
  id: 'HANDLEDONTIME',
  unit: 'fraction',
  better: 'higher',
  interval: 'yesNo',
  params: {
    received: dates(),
    handled: events,
    limitHours: numbers({ min: 0, spread: true }),
    asOf: date,
    workHours,
    holidays,
    include,
  },
  row: ({ received, handled, limitHours, asOf, workHours: clock }, i, into) =>
    addMatured(into, i, HANDLING, received, handled, limitHours[i]!, asOf, clock),
});

const SEPARATORS = /[;；、┋]/;

/** What a reason is looked up by, and as it was first written. */
type Reason = readonly [key: string, shown: string];

function reasonsIn(text: string): readonly Reason[] {
  const found = new Map<string, string>();
  for (const part of text.split(SEPARATORS)) {
    const key = folded(part);
    if (key !== '' && !found.has(key)) found.set(key, part.trim());
  }
  return [...found];
}

/** The reasons of each row, each once; several in a cell stand apart by `;`, `；`, `、` or `┋`. */
const reasons: Param<readonly (readonly Reason[])[]> = required('range', (cells, { name, mask }) => {
  const source = new Source(cells, name);
  mask.fit(cells, name);
  const zeroIsBlank = holdsWords(cells);
  const found = new Array<readonly Reason[]>(mask.rows).fill([]);
  const known = new Map<unknown, readonly Reason[]>();
  eachCell(cells, (cell, i) => {
    let list = known.get(cell);
    if (list === undefined) {
      const given = source.plain(cell, i);
      if (isBlank(given) || (given === 0 && zeroIsBlank)) return mask.leaveBlank(i);
      list = reasonsIn(String(given));
      known.set(cell, list);
    }
    found[i] = list;
  });
  return found;
});

const TOO_LARGE = {
  en: 'the values are too large to be added up.',
  zh: '数值过大，无法求和。',
};

export const reasonTable = formula({
  id: 'REASONS',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: { reason: reasons, value: optional(amount), include },
  compute({ reason, value }, { why }) {
    const sums = new Map<string, { readonly shown: string; sum: number }>();
    reason.forEach((named, i) => {
      if (why[i] !== KEPT) return;
      for (const [key, shown] of named) {
        let known = sums.get(key);
        if (known === undefined) sums.set(key, (known = { shown, sum: 0 }));
        known.sum += value === null ? 1 : value[i]!;
      }
    });
    const ordered = [...sums.values()].sort((one, other) => other.sum - one.sum);
    const all = ordered.reduce((total, { sum }) => total + sum, 0);
    if (ordered.length === 0) throw refusal.noData(NO_ROWS);
    if (all === 0) throw refusal.noData(ZERO_BASE);
    if (all === Infinity) throw refusal.argument('value', TOO_LARGE);
    let running = 0;
    return ordered.map(({ shown, sum }): Scalar[] => [shown, sum, sum / all, (running += sum) / all]);
  },
});
