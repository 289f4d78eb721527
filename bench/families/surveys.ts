import { AVERAGE, COUNTIF } from '@formulajs/formulajs';
import * as aq from 'arquero';
import { mean } from 'simple-statistics';
import { CellError, isBlank, plain, type Cells } from '../../src/core/cells';
import { folded } from '../../src/core/folded';
import { numberIn } from '../../src/core/numbers';
import { wrong } from '../../src/core/refusal';
import { dictionaryOf, satisfaction } from '../../src/core/vocabulary';
import { hasWords, noData, numbersIn, quotient, refuse, sameSize } from '../reading';
import { call, column, LINEAR, type Race } from '../race';

function answerOf(cells: Cells, cell: unknown, i: number): number {
  const given = plain(cell);
  if (given instanceof CellError) return refuse(cells, 'scores', cell, i, wrong.error);
  if (isBlank(given) || given === 0) return NaN;
  const value = typeof given === 'string' ? numberIn(given) : given;
  if (typeof value !== 'number') return refuse(cells, 'scores', cell, i, wrong.number);
  if (!Number.isNaN(value)) {
    if (value < 1) return refuse(cells, 'scores', cell, i, wrong.below(1));
    return value > 5 ? refuse(cells, 'scores', cell, i, wrong.above(5)) : value;
  }
  const meaning = dictionaryOf(satisfaction).get(folded(String(given)));
  return meaning === undefined
    ? refuse(cells, 'scores', cell, i, wrong.word(satisfaction.advice))
    : Number(meaning);
}

/** The share of 4 and 5 on a scale from 1 to 5. */
function satisfied(scores: Cells): number {
  const known = new Map<string, number>();
  let [n, top, i] = [0, 0, 0];
  for (let r = 0; r < scores.length; r++) {
    const row = scores[r]!;
    for (let c = 0; c < row.length; c++, i++) {
      const cell = row[c];
      let score: number | undefined;
      if (typeof cell === 'number' && cell >= 1 && cell <= 5) score = cell;
      else if (typeof cell === 'string') score = known.get(cell);
      if (score === undefined) {
        score = answerOf(scores, cell, i);
        if (typeof cell === 'string') known.set(cell, score);
      }
      if (Number.isNaN(score)) continue;
      n++;
      if (score >= 4) top++;
    }
  }
  return quotient(top, n);
}

function netPromoters(scores: Cells): number {
  const values = numbersIn(scores, 'scores', { min: 0, max: 10, whole: true });
  let [n, net] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    n++;
    if (values[i]! >= 9) net++;
    else if (values[i]! <= 6) net--;
  }
  return quotient(100 * net, n);
}

function meanScore(scores: Cells): number {
  const values = numbersIn(scores, 'scores');
  let [n, sum] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    n++;
    sum += values[i]!;
  }
  return quotient(sum, n);
}

function complaintRate(complaints: Cells, base: Cells): number {
  const counts = numbersIn(complaints, 'complaints', { min: 0 });
  sameSize(complaints, 'complaints', base, 'base');
  const orders = numbersIn(base, 'base', { min: 0 });
  let [part, whole] = [0, 0];
  for (let i = 0; i < counts.length; i++) {
    if (Number.isNaN(counts[i]!) || Number.isNaN(orders[i]!)) continue;
    part += counts[i]!;
    whole += orders[i]!;
  }
  return quotient(part, whole);
}

const REASONS = ['price', 'service', 'late delivery; price', 'quality', '价格；服务'];

function reasonTable(reason: Cells): unknown {
  const counts = new Map<string, { readonly shown: string; count: number }>();
  const known = new Map<unknown, { count: number }[]>();
  const zeroIsBlank = hasWords(reason);
  let i = 0;
  for (const row of reason)
    for (const cell of row) {
      let named = known.get(cell);
      if (named === undefined) {
        const given = plain(cell);
        if (given instanceof CellError) return refuse(reason, 'reason', cell, i, wrong.error);
        const text = isBlank(given) || (given === 0 && zeroIsBlank) ? '' : String(given);
        const keys = new Map(text.split(/[;；、┋]/).map((part) => [folded(part.trim()), part.trim()]));
        keys.delete('');
        named = [...keys].map(([key, shown]) => {
          const reason = counts.get(key) ?? { shown, count: 0 };
          counts.set(key, reason);
          return reason;
        });
        known.set(cell, named);
      }
      for (const each of named) each.count++;
      i++;
    }
  const ordered = [...counts.values()].sort((one, other) => other.count - one.count);
  const all = ordered.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) noData();
  let running = 0;
  return ordered.map(({ shown, count }) => [shown, count, count / all, (running += count) / all]);
}

export const surveys: readonly Race[] = [
  {
    name: 'CSAT',
    columns: (size, draw) => [column(size, () => 1 + draw(5))],
    ours: ([scores]) => call('CSAT', scores),
    byHand: ([scores]) => satisfied(scores!),
    trusting([scores]) {
      let top = 0;
      for (let i = 0; i < scores!.length; i++) if ((scores![i]![0] as number) >= 4) top++;
      return top / scores!.length;
    },
    peers: {
      formulajs([scores]) {
        const all = scores!.flat();
        return { run: () => COUNTIF(all, '>=4') / all.length };
      },
    },
    goal: LINEAR,
  },
  {
    name: 'NPS',
    columns: (size, draw) => [column(size, () => draw(11))],
    ours: ([scores]) => call('NPS', scores),
    byHand: ([scores]) => netPromoters(scores!),
    trusting([scores]) {
      let net = 0;
      for (let i = 0; i < scores!.length; i++) {
        const score = scores![i]![0] as number;
        if (score >= 9) net++;
        else if (score <= 6) net--;
      }
      return (100 * net) / scores!.length;
    },
    peers: {
      formulajs([scores]) {
        const all = scores!.flat();
        return { run: () => (100 * (COUNTIF(all, '>=9') - COUNTIF(all, '<=6'))) / all.length };
      },
    },
    goal: LINEAR,
  },
  {
    name: 'MEANSCORE',
    columns: (size, draw) => [column(size, () => 1 + draw(100) / 10)],
    ours: ([scores]) => call('MEANSCORE', scores),
    byHand: ([scores]) => meanScore(scores!),
    peers: {
      formulajs([scores]) {
        const all = scores!.flat();
        return { run: () => AVERAGE(all) };
      },
      'simple-statistics'([scores]) {
        const all = scores!.flat() as number[];
        return { run: () => mean(all) };
      },
    },
    goal: LINEAR,
  },
  {
    name: 'COMPLAINTRATE',
    columns: (size, draw) => [column(size, () => draw(4)), column(size, () => 10 + draw(90))],
    ours: ([complaints, base]) => call('COMPLAINTRATE', complaints, base),
    byHand: ([complaints, base]) => complaintRate(complaints!, base!),
    goal: LINEAR,
  },
  {
    name: 'REASONS',
    columns: (size, draw) => [column(size, () => REASONS[draw(REASONS.length)])],
    ours: ([reason]) => call('REASONS', reason),
    byHand: ([reason]) => reasonTable(reason!),
    peers: {
      arquero([reason]) {
        const rows = aq.table({ reason: reason!.flat() });
        return {
          run: () => rows.groupby('reason').count().orderby(aq.desc('count')).objects(),
          partly: true,
        };
      },
    },
    goal: LINEAR,
  },
];
