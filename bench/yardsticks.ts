import type { Cells } from '../src/core/cells';

/**
 * Loops by hand to compare with. The checked ones make the same checks as the definitions and refuse the
 * same cells; the trusting ones believe what they are given.
 */

const DONE = new Set(['done', '已完成', 'completed']);
const OPEN = new Set(['open', '进行中', 'in progress']);
const CANCELLED = new Set(['cancelled', '已取消']);

type Status = 'done' | 'open' | 'cancelled';

/** 1 done, 0 open, −1 left out. */
function statusOf(cell: unknown, row: number, known: Map<string, number>): number {
  if (typeof cell === 'string') {
    const seen = known.get(cell);
    if (seen !== undefined) return seen;
    const word = cell.normalize('NFKC').trim().toLowerCase();
    const value = DONE.has(word) ? 1 : OPEN.has(word) ? 0 : CANCELLED.has(word) || word === '' ? -1 : NaN;
    if (Number.isNaN(value)) throw new Error(`row ${row + 1}: ${cell}`);
    known.set(cell, value);
    return value;
  }
  if (typeof cell === 'number') {
    if (cell === 1) return 1;
    if (cell === 0) return -1;
    if (cell > 0 && cell < 1) return 0;
    throw new Error(`row ${row + 1}: ${cell}`);
  }
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  if (cell === null) return -1;
  if (typeof cell === 'object' && 'basicValue' in cell!) return statusOf(cell.basicValue, row, known);
  throw new Error(`row ${row + 1}`);
}

export function checkedActionRate(status: Cells): number {
  const known = new Map<string, number>();
  let done = 0;
  let all = 0;
  for (let i = 0; i < status.length; i++) {
    const row = status[i]!;
    for (let j = 0; j < row.length; j++) {
      const value = statusOf(row[j], i, known);
      if (value < 0) continue;
      all++;
      done += value;
    }
  }
  return done / all;
}

export function trustingActionRate(status: Cells): number {
  let done = 0;
  let all = 0;
  for (let i = 0; i < status.length; i++) {
    const word = status[i]![0] as Status;
    if (word === 'done') done++;
    if (word !== 'cancelled') all++;
  }
  return done / all;
}

function numberOf(cell: unknown, row: number): number {
  let value = cell;
  if (typeof value === 'object' && value !== null && 'basicValue' in value) value = value.basicValue;
  if (value === null) return NaN;
  if (typeof value === 'string') {
    if (value.trim() === '') return NaN;
    value = Number(value.normalize('NFKC').replace(/,/g, ''));
  }
  if (typeof value !== 'number' || Number.isNaN(value) || value < 0) throw new Error(`row ${row + 1}`);
  return value;
}

export function checkedAttendance(attended: Cells, expected: Cells): number {
  if (attended.length !== expected.length) throw new Error('sizes');
  let came = 0;
  let due = 0;
  for (let i = 0; i < attended.length; i++) {
    const [one, other] = [numberOf(attended[i]![0], i), numberOf(expected[i]![0], i)];
    if (Number.isNaN(one) || Number.isNaN(other)) continue;
    if (one > other) throw new Error(`row ${i + 1}`);
    came += one;
    due += other;
  }
  return came / due;
}

export function trustingAttendance(attended: Cells, expected: Cells): number {
  let came = 0;
  let due = 0;
  for (let i = 0; i < attended.length; i++) {
    came += attended[i]![0] as number;
    due += expected[i]![0] as number;
  }
  return came / due;
}

const placesOf = (keys: Cells): Map<unknown, number> => {
  const places = new Map<unknown, number>();
  keys.flat().forEach((key, place) => places.set(key, place));
  return places;
};

/** Value of every pair of keys, keys looked up in a Map on both sides. */
function table(
  [rowKeys, columnKeys, rows, columns, status]: readonly Cells[],
  read: (cell: unknown, i: number) => number,
): (number | string)[][] {
  const [byRow, byColumn] = [placesOf(rows!), placesOf(columns!)];
  const width = byColumn.size;
  const done = new Float64Array(byRow.size * width);
  const all = new Float64Array(byRow.size * width);
  for (let i = 0; i < status!.length; i++) {
    const value = read(status![i]![0], i);
    const row = byRow.get(rowKeys![i]![0]);
    const column = byColumn.get(columnKeys![i]![0]);
    if (value < 0 || row === undefined || column === undefined) continue;
    done[row * width + column]! += value;
    all[row * width + column]! += 1;
  }
  return Array.from({ length: byRow.size }, (_, row) =>
    Array.from({ length: width }, (_cell, column) => {
      const base = all[row * width + column]!;
      return base === 0 ? '' : done[row * width + column]! / base;
    }),
  );
}

export const checkedTable = (given: readonly Cells[]): unknown => {
  const known = new Map<string, number>();
  return table(given, (cell, i) => statusOf(cell, i, known));
};

export const trustingTable = (given: readonly Cells[]): unknown =>
  table(given, (cell) => (cell === 'done' ? 1 : cell === 'cancelled' ? -1 : 0));
