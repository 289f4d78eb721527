import type { Cells } from '../src/core/cells';

/** Loops that believe what they are given: one cell a row, no blanks, known words. */

export function actionRate(status: Cells): number {
  let done = 0;
  let all = 0;
  for (let i = 0; i < status.length; i++) {
    const word = status[i]![0];
    if (word === 'done') done++;
    if (word !== 'cancelled') all++;
  }
  return done / all;
}

export function attendanceRate(attended: Cells, expected: Cells): number {
  let came = 0;
  let due = 0;
  for (let i = 0; i < attended.length; i++) {
    came += attended[i]![0] as number;
    due += expected[i]![0] as number;
  }
  return came / due;
}

export function actionOnTime(due: Cells, completed: Cells, asOf: number): number {
  let kept = 0;
  let all = 0;
  for (let i = 0; i < due.length; i++) {
    const deadline = due[i]![0] as number;
    if (deadline >= asOf) continue;
    all++;
    const end = completed[i]![0];
    if (typeof end === 'number' && end <= deadline) kept++;
  }
  return kept / all;
}

export function satisfied(scores: Cells): number {
  let top = 0;
  for (let i = 0; i < scores.length; i++) if ((scores[i]![0] as number) >= 4) top++;
  return top / scores.length;
}

const placesOf = (keys: Cells): ReadonlyMap<unknown, number> =>
  new Map(keys.flat().map((key, place) => [key, place]));

export function actionTable(
  rowKeys: Cells,
  columnKeys: Cells,
  rows: Cells,
  columns: Cells,
  status: Cells,
): (number | string)[][] {
  const [byRow, byColumn] = [placesOf(rows), placesOf(columns)];
  const done = Array.from(byRow, () => new Array<number>(byColumn.size).fill(0));
  const all = Array.from(byRow, () => new Array<number>(byColumn.size).fill(0));
  for (let i = 0; i < status.length; i++) {
    const [row, column] = [byRow.get(rowKeys[i]![0])!, byColumn.get(columnKeys[i]![0])!];
    const word = status[i]![0];
    if (word === 'done') done[row]![column]!++;
    if (word !== 'cancelled') all[row]![column]!++;
  }
  return all.map((line, row) => line.map((base, column) => (base === 0 ? '' : done[row]![column]! / base)));
}
