import { asKey } from '../core/asKey';
import { eachCell, inColumn, isBlank, type Cells } from '../core/cells';
import type { Text } from '../core/locale';
import { numberIn } from '../core/numbers';
import { refusal } from '../core/refusal';
import type { Axis, Scalar } from './define';
import { required, type Param } from './param';
import { Source, zeroRule } from './source';

/** What a group is called: as it stands, in the form in which keys are compared, and as a number if it is one. */
export class Key {
  readonly text: string;

  constructor(readonly shown: Scalar) {
    this.text = asKey(String(shown));
  }

  get number(): number {
    return typeof this.shown === 'string'
      ? numberIn(this.shown)
      : typeof this.shown === 'number'
        ? this.shown
        : NaN;
  }
}

/** A column of keys: per row the place of its key among the different ones; null is blank. */
export interface KeyColumn {
  readonly name: string;
  readonly code: Int32Array;
  readonly keys: readonly (Key | null)[];
}

/** Reads cells as keys; where there is any word among them (`*` is one), a bare 0 is a blank cell. */
function keyReader(cells: Cells, name: string): (cell: unknown, i: number) => Key | null {
  const source = new Source(cells, name);
  const zeroIsBlank = zeroRule(cells);
  return (cell, i) => {
    const given = source.plain(cell, i);
    return isBlank(given) || (given === 0 && zeroIsBlank()) ? null : new Key(given);
  };
}

/** One key for each row of the data. */
export const keyColumn: Param<KeyColumn> = required('range', (cells, { name, mask }) => {
  mask.fit(cells, name);
  const toKey = keyReader(cells, name);
  /** By the cell as it stands and by its text: most often these are the same. */
  const known = new Map<unknown, number>();
  const keys: (Key | null)[] = [];
  const codeOf = (cell: unknown, i: number): number => {
    const key = toKey(cell, i);
    const text = key === null ? '' : key.text;
    let place = known.get(text);
    if (place === undefined) {
      place = keys.push(key) - 1;
      known.set(text, place);
    }
    if (cell !== text) known.set(cell, place);
    return place;
  };
  const code = new Int32Array(mask.rows);
  const column = inColumn(cells);
  for (let i = 0; i < column.length; i++) {
    const cell = column[i]![0];
    code[i] = known.get(cell) ?? codeOf(cell, i);
  }
  return { name, code, keys };
});

/** Names that rows carry, such as customers; a row with a blank one is left out. */
export const labels: Param<KeyColumn> = {
  ...keyColumn,
  read(cells, reading) {
    const column = keyColumn.read(cells, reading);
    column.code.forEach((code, i) => {
      if (column.keys[code] === null) reading.mask.leaveBlank(i);
    });
    return column;
  },
};

/** The keys of one side of a table, in a row or a column; null for a blank one, which pads the table. */
export const keyList: Param<readonly (Key | null)[]> = required('range', (cells, { name }) => {
  const toKey = keyReader(cells, name);
  const list: (Key | null)[] = [];
  eachCell(cells, (cell, i) => list.push(toKey(cell, i)));
  return list;
});

/** The different keys of a list that stands by itself. */
export const keySet: Param<ReadonlySet<string>> = required('range', (cells, { name }) => {
  const toKey = keyReader(cells, name);
  const found = new Set<string>();
  eachCell(cells, (cell, i) => {
    const key = toKey(cell, i);
    if (key !== null) found.add(key.text);
  });
  return found;
});

const RANGE = /^(-?\d+(?:\.\d+)?)\s*:\s*(-?\d+(?:\.\d+)?)$/;

const BACKWARDS: Text = {
  en: 'ends before it begins. Write the smaller number first.',
  zh: '的终点小于起点，请先写较小的数字。',
};

/** The ends of a key such as `202601:202603`. */
function endsOf({ shown, text }: Key): readonly [number, number] | undefined {
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from === undefined) return undefined;
  const ends = [Number(from), Number(to)] as const;
  if (ends[1] < ends[0]) throw refusal.cell('columns', { en: '', zh: '' }, shown, BACKWARDS);
  return ends;
}

/**
 * Which rows go where: a row stands under its own key, under `*`, and with `ranges` under every `from:to`
 * that holds its number.
 */
export function axisOf(
  { name, code, keys }: KeyColumn,
  wanted: readonly (Key | null)[],
  ranges: boolean,
): Axis {
  const places = keys.map((): number[] => []);
  const byText = new Map(keys.map((key, i) => [key?.text, places[i]!]));
  wanted.forEach((want, place) => {
    if (want === null) return;
    const ends = ranges ? endsOf(want) : undefined;
    if (want.text === '*') for (const each of places) each.push(place);
    else if (ends === undefined) byText.get(want.text)?.push(place);
    else
      keys.forEach((key, i) => {
        if (key !== null && key.number >= ends[0] && key.number <= ends[1]) places[i]!.push(place);
      });
  });
  return { name, size: wanted.length, code, places };
}

/** Every key that is not blank has a place of its own, in order of first appearance. */
export function ownAxis({ name, code, keys }: KeyColumn): Axis {
  let size = 0;
  const places = keys.map((key) => (key === null ? [] : [size++]));
  return { name, size, code, places };
}
