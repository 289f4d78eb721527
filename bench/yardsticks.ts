import { CellError, countOf, isBlank, plain, type Cells } from '../src/core/cells';
import { dateIn, isPast, LAST_SERIAL, onOrBefore } from '../src/core/dates';
import { folded } from '../src/core/folded';
import type { Text } from '../src/core/locale';
import { numberIn } from '../src/core/numbers';
import { placeOf, refusal, wrong } from '../src/core/refusal';
import { actionStatus, dictionaryOf, satisfaction } from '../src/core/vocabulary';

/**
 * Loops by hand to compare with: one for each function, without definitions, masks or bins. They read what the
 * functions read, leave out what they leave out, and refuse the same cells in the same words, which the benchmark
 * checks. Columns are read one after the other, for the first refusal is that of the first column.
 */

const refuse = (cells: Cells, name: string, cell: unknown, i: number, what: Text): never => {
  const shown = plain(cell);
  throw refusal.cell(
    name,
    placeOf(cells, i),
    shown instanceof CellError ? shown.code : shown,
    shown instanceof CellError ? wrong.error : what,
  );
};

const noData = (why: Text, blank: number, excluded: number, leftOut: number) =>
  refusal.noData(
    blank + excluded + leftOut === 0
      ? why
      : {
          en: `${why.en} Left out: ${blank} blank, ${excluded} not included, ${leftOut} by rule.`,
          zh: `${why.zh}未计入：空白 ${blank} 行，筛选排除 ${excluded} 行，按规则排除 ${leftOut} 行。`,
        },
  );

const NO_ROWS: Text = { en: 'No data: no row counts.', zh: '无数据：没有参与计算的行。' };
const ZERO_BASE: Text = { en: 'No data: the denominator is zero.', zh: '无数据：分母为零。' };

function hasWords(cells: Cells): boolean {
  for (const row of cells)
    for (const cell of row) {
      const given = plain(cell);
      if (typeof given === 'boolean') return true;
      if (typeof given === 'string' && given.trim() !== '' && Number.isNaN(numberIn(given))) return true;
    }
  return false;
}

/** Whether a bare 0 is a blank cell: it is where any cell is a word. Asked for when the first 0 is met. */
function zeroRule(cells: Cells): () => boolean {
  let rule: boolean | undefined;
  return () => (rule ??= hasWords(cells));
}

function sameSize(one: Cells, name: string, other: Cells, otherName: string): void {
  if (countOf(one) !== countOf(other)) throw refusal.sizes(name, countOf(one), otherName, countOf(other));
}

/** 1 done, 0 open, −1 cancelled, −2 blank. */
const MARKS = { done: 1, open: 0, cancelled: -1 } as const;

function markOf(cells: Cells, cell: unknown, i: number, zeroIsBlank: () => boolean): number {
  const given = plain(cell);
  if (given instanceof CellError) return refuse(cells, 'status', cell, i, wrong.error);
  if (isBlank(given) || (given === 0 && zeroIsBlank())) return -2;
  const value = typeof given === 'string' ? numberIn(given) : Number(given);
  const meaning = Number.isNaN(value)
    ? dictionaryOf(actionStatus).get(folded(String(given)))
    : actionStatus.number(value);
  return meaning === undefined
    ? refuse(cells, 'status', cell, i, wrong.word(actionStatus.advice))
    : MARKS[meaning];
}

export function actionRate(status: Cells): number {
  const known = new Map<string, number>();
  const zeroIsBlank = zeroRule(status);
  let [done, all, blank, cancelled, i] = [0, 0, 0, 0, 0];
  for (let r = 0; r < status.length; r++) {
    const row = status[r]!;
    for (let c = 0; c < row.length; c++, i++) {
      const cell = row[c];
      let mark = typeof cell === 'string' ? known.get(cell) : undefined;
      if (mark === undefined) {
        mark = markOf(status, cell, i, zeroIsBlank);
        if (typeof cell === 'string') known.set(cell, mark);
      }
      if (mark === -2) blank++;
      else if (mark === -1) cancelled++;
      else {
        all++;
        done += mark;
      }
    }
  }
  if (all === 0) throw noData(NO_ROWS, blank, 0, cancelled);
  return done / all;
}

function amounts(cells: Cells, name: string): Float64Array {
  const values = new Float64Array(countOf(cells));
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r]!;
    for (let c = 0; c < row.length; c++, i++) {
      const cell = row[c];
      values[i] = typeof cell === 'number' && cell >= 0 ? cell : amountOf(cells, name, cell, i);
    }
  }
  return values;
}

function amountOf(cells: Cells, name: string, cell: unknown, i: number): number {
  const given = plain(cell);
  if (given instanceof CellError) return refuse(cells, name, cell, i, wrong.error);
  if (isBlank(given)) return NaN;
  const value = typeof given === 'string' ? numberIn(given) : given;
  if (typeof value !== 'number' || Number.isNaN(value)) return refuse(cells, name, cell, i, wrong.number);
  return value < 0 ? refuse(cells, name, cell, i, wrong.below(0)) : value;
}

export function attendanceRate(attended: Cells, expected: Cells): number {
  const came = amounts(attended, 'attended');
  sameSize(attended, 'attended', expected, 'expected');
  const due = amounts(expected, 'expected');
  let [n, blank, total, base] = [0, 0, 0, 0];
  for (let i = 0; i < came.length; i++) {
    const [one, other] = [came[i]!, due[i]!];
    if (Number.isNaN(one) || Number.isNaN(other)) blank++;
    else {
      if (one > other)
        throw refusal.row('attended', i, {
          en: `${one} attended, but only ${other} were expected.`,
          zh: `实到 ${one} 人，多于应到的 ${other} 人。`,
        });
      n++;
      total += one;
      base += other;
    }
  }
  if (n === 0 || base === 0) throw noData(n === 0 ? NO_ROWS : ZERO_BASE, blank, 0, 0);
  return total / base;
}

function serials(cells: Cells, name: string): Float64Array {
  const values = new Float64Array(countOf(cells));
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r]!;
    for (let c = 0; c < row.length; c++, i++) {
      const cell = row[c];
      values[i] =
        typeof cell === 'number' && cell > 0 && cell <= LAST_SERIAL ? cell : serialOf(cells, name, cell, i);
    }
  }
  return values;
}

function serialOf(cells: Cells, name: string, cell: unknown, i: number): number {
  const given = plain(cell);
  if (given instanceof CellError) return refuse(cells, name, cell, i, wrong.error);
  if (isBlank(given) || given === 0) return NaN;
  const serial = typeof given === 'string' ? dateIn(given) : given;
  const isDate = typeof serial === 'number' && serial > 0 && serial < LAST_SERIAL + 1;
  return isDate ? serial : refuse(cells, name, cell, i, wrong.date);
}

export function actionOnTime(due: Cells, completed: Cells, asOf: number): number {
  const deadlines = serials(due, 'due');
  sameSize(due, 'due', completed, 'completed');
  const ends = serials(completed, 'completed');
  let [n, kept, blank, early] = [0, 0, 0, 0];
  for (let i = 0; i < deadlines.length; i++) {
    const deadline = deadlines[i]!;
    if (Number.isNaN(deadline)) blank++;
    else if (!isPast(deadline, asOf)) early++;
    else {
      n++;
      if (onOrBefore(ends[i]!, deadline)) kept++;
    }
  }
  if (n === 0) throw noData(NO_ROWS, blank, 0, early);
  return kept / n;
}

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
export function satisfied(scores: Cells): number {
  const known = new Map<string, number>();
  let [n, top, blank, i] = [0, 0, 0, 0];
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
      if (Number.isNaN(score)) blank++;
      else {
        n++;
        if (score >= 4) top++;
      }
    }
  }
  if (n === 0) throw noData(NO_ROWS, blank, 0, 0);
  return top / n;
}

/** Keys are compared without regard to capitals and width; null is a blank one. */
function keyOf(
  cells: Cells,
  name: string,
  cell: unknown,
  i: number,
  zeroIsBlank: () => boolean,
): string | null {
  const given = plain(cell);
  if (given instanceof CellError) return refuse(cells, name, cell, i, wrong.error);
  return isBlank(given) || (given === 0 && zeroIsBlank()) ? null : folded(String(given));
}

/** For each row of the data the place of its key among those wanted, −1 for none. */
function placesIn(cells: Cells, name: string, wanted: ReadonlyMap<string, number>): Int32Array {
  const places = new Int32Array(countOf(cells));
  const known = new Map<unknown, number>();
  const zeroIsBlank = zeroRule(cells);
  let i = 0;
  for (let r = 0; r < cells.length; r++) {
    const row = cells[r]!;
    for (let c = 0; c < row.length; c++, i++) {
      const cell = row[c];
      let place = known.get(cell);
      if (place === undefined) {
        const key = keyOf(cells, name, cell, i, zeroIsBlank);
        place = key === null ? -1 : (wanted.get(key) ?? -1);
        known.set(cell, place);
      }
      places[i] = place;
    }
  }
  return places;
}

function wantedIn(cells: Cells, name: string): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>();
  const zeroIsBlank = zeroRule(cells);
  cells.flat().forEach((cell, place) => {
    const key = keyOf(cells, name, cell, place, zeroIsBlank);
    if (key !== null) wanted.set(key, place);
  });
  return wanted;
}

/** ACTIONRATE of every pair of keys; `''` where there is no data. */
export function actionTable(
  rowKeys: Cells,
  columnKeys: Cells,
  rows: Cells,
  columns: Cells,
  status: Cells,
): (number | string)[][] {
  sameSize(rowKeys, 'row_keys', columnKeys, 'column_keys');
  const [height, width] = [countOf(rows), countOf(columns)];
  const atRow = placesIn(rowKeys, 'row_keys', wantedIn(rows, 'rows'));
  const atColumn = placesIn(columnKeys, 'column_keys', wantedIn(columns, 'columns'));
  sameSize(rowKeys, 'row_keys', status, 'status');
  const known = new Map<string, number>();
  const zeroIsBlank = zeroRule(status);
  const done = new Float64Array(height * width);
  const all = new Float64Array(height * width);
  let i = 0;
  for (let r = 0; r < status.length; r++) {
    const row = status[r]!;
    for (let c = 0; c < row.length; c++, i++) {
      const cell = row[c];
      let mark = typeof cell === 'string' ? known.get(cell) : undefined;
      if (mark === undefined) {
        mark = markOf(status, cell, i, zeroIsBlank);
        if (typeof cell === 'string') known.set(cell, mark);
      }
      if (mark < 0 || atRow[i]! < 0 || atColumn[i]! < 0) continue;
      const place = atRow[i]! * width + atColumn[i]!;
      done[place]! += mark;
      all[place]! += 1;
    }
  }
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => {
      const base = all[row * width + column]!;
      return base === 0 ? '' : done[row * width + column]! / base;
    }),
  );
}
