import { COUNTIF, SUM, SUMSQ } from '@formulajs/formulajs';
import { CellError, isBlank, plain, type Cells } from '../../src/core/cells';
import { folded } from '../../src/core/folded';
import { wrong } from '../../src/core/refusal';
import { dealStatus } from '../../src/core/vocabulary';
import { hasWords, noData, numbersIn, quotient, refuse, sameSize, worthIn } from '../reading';
import { call, column, LINEAR, type Race } from '../race';

const STAGES = ['lead', 'visit', 'offer', 'signed'];
const STATUS = ['won', 'lost', 'open', 'negotiation'];

function winRate(status: Cells): number {
  const marks = worthIn(status, 'status', dealStatus, { won: 1, lost: 0, open: NaN });
  let [won, all] = [0, 0];
  for (let i = 0; i < marks.length; i++) {
    if (Number.isNaN(marks[i]!)) continue;
    all++;
    won += marks[i]!;
  }
  return quotient(won, all);
}

function conversion(furthest: Cells): number {
  const places = new Map(STAGES.map((name, place) => [folded(name), place]));
  const zeroIsBlank = hasWords(furthest);
  const known = new Map<unknown, number>();
  let [reached, all, i] = [0, 0, 0];
  for (const row of furthest)
    for (const cell of row) {
      let place = known.get(cell);
      if (place === undefined) {
        const given = plain(cell);
        if (given instanceof CellError) return refuse(furthest, 'furthest_stage', cell, i, wrong.error);
        if (isBlank(given) || (given === 0 && zeroIsBlank)) place = -1;
        else
          place =
            places.get(folded(String(given))) ??
            refuse(furthest, 'furthest_stage', cell, i, { en: 'is no stage.', zh: '不是阶段。' });
        known.set(cell, place);
      }
      if (place >= 1) all++;
      if (place >= 3) reached++;
      i++;
    }
  return quotient(reached, all);
}

function attainment(actual: Cells, target: Cells): number {
  const got = numbersIn(actual, 'actual');
  sameSize(actual, 'actual', target, 'target');
  const wanted = numbersIn(target, 'target', { min: 0 });
  let [part, whole] = [0, 0];
  for (let i = 0; i < got.length; i++) {
    if (Number.isNaN(got[i]!) || Number.isNaN(wanted[i]!)) continue;
    part += got[i]!;
    whole += wanted[i]!;
  }
  return quotient(part, whole);
}

function concentration(sales: Cells): number {
  const values = numbersIn(sales, 'sales', { min: 0 });
  let [sum, squares] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i]!)) continue;
    sum += values[i]!;
    squares += values[i]! ** 2;
  }
  return sum > 0 ? squares / (sum * sum) : noData();
}

export const sales: readonly Race[] = [
  {
    name: 'WINRATE',
    columns: (size, draw) => [column(size, () => STATUS[draw(STATUS.length)])],
    ours: ([status]) => call('WINRATE', status),
    byHand: ([status]) => winRate(status!),
    peers: {
      formulajs([status]) {
        const words = status!.flat();
        return {
          run() {
            const won = COUNTIF(words, 'won');
            return won / (won + COUNTIF(words, 'lost'));
          },
        };
      },
    },
    goal: LINEAR,
  },
  {
    name: 'CONVERSION',
    columns: (size, draw) => [column(size, () => STAGES[draw(STAGES.length)])],
    ours: ([furthest]) => call('CONVERSION', furthest, STAGES.join(', '), 'visit'),
    byHand: ([furthest]) => conversion(furthest!),
    goal: LINEAR,
  },
  {
    name: 'ATTAINMENT',
    columns: (size, draw) => [column(size, () => draw(100)), column(size, () => 50 + draw(50))],
    ours: ([actual, target]) => call('ATTAINMENT', actual, target),
    byHand: ([actual, target]) => attainment(actual!, target!),
    peers: {
      formulajs([actual, target]) {
        const [got, wanted] = [actual!.flat(), target!.flat()];
        return { run: () => SUM(got) / SUM(wanted) };
      },
    },
    goal: LINEAR,
  },
  {
    name: 'HHI',
    columns: (size, draw) => [column(size, () => draw(1000))],
    ours: ([own]) => call('HHI', own),
    byHand: ([own]) => concentration(own!),
    peers: {
      formulajs([own]) {
        const all = own!.flat();
        return { run: () => Number(SUMSQ(all)) / SUM(all) ** 2 };
      },
    },
    goal: LINEAR,
  },
];
