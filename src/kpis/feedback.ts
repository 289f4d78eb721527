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

/** One of the different reasons of a column, and how a cell writes it. */
interface Reason {
  readonly code: number;
  readonly shown: string;
}

interface Reasons {
  /** How many different ones there are. */
  readonly size: number;
  /** Those of each row, each once. */
  readonly rows: readonly (readonly Reason[])[];
}

/** Several reasons in a cell stand apart by `;`, `；`, `、` or `┋`. */
const reasons: Param<Reasons> = required('range', (cells, { name, mask }) => {
  const source = new Source(cells, name);
  mask.fit(cells, name);
  const zeroIsBlank = holdsWords(cells);
  const codes = new Map<string, number>();
  const reasonsIn = (text: string): readonly Reason[] => {
    const found = new Map<string, Reason>();
    for (const part of text.split(SEPARATORS)) {
      const key = folded(part);
      if (key === '' || found.has(key)) continue;
      const code = codes.get(key) ?? codes.size;
      codes.set(key, code);
      found.set(key, { code, shown: part.trim() });
    }
    return [...found.values()];
  };
  const rows = new Array<readonly Reason[]>(mask.rows).fill([]);
  const known = new Map<unknown, readonly Reason[]>();
  eachCell(cells, (cell, i) => {
    let list = known.get(cell);
    if (list === undefined) {
      const given = source.plain(cell, i);
      if (isBlank(given) || (given === 0 && zeroIsBlank)) return mask.leaveBlank(i);
      list = reasonsIn(String(given));
      known.set(cell, list);
    }
    rows[i] = list;
  });
  return { size: codes.size, rows };
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
    const sums = new Float64Array(reason.size);
    const met = new Uint8Array(reason.size);
    const first: Reason[] = [];
    for (let i = 0; i < why.length; i++) {
      if (why[i] !== KEPT) continue;
      const named = reason.rows[i]!;
      for (let k = 0; k < named.length; k++) {
        const { code } = named[k]!;
        sums[code]! += value === null ? 1 : value[i]!;
        if (met[code] === 0) first.push(named[k]!);
        met[code] = 1;
      }
    }
    const ordered = first
      .map(({ code, shown }) => ({ shown, sum: sums[code]! }))
      .sort((one, other) => other.sum - one.sum);
    const all = ordered.reduce((total, { sum }) => total + sum, 0);
    if (ordered.length === 0) throw refusal.noData(NO_ROWS);
    if (all === 0) throw refusal.noData(ZERO_BASE);
    if (all === Infinity) throw refusal.argument('value', TOO_LARGE);
    let running = 0;
    return ordered.map(({ shown, sum }): Scalar[] => [shown, sum, sum / all, (running += sum) / all]);
  },
});
