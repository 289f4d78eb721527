import { asKey } from '../core/asKey';
import { countOf, inColumn, type Cells } from '../core/cells';
import { KeyTable } from '../core/keyTable';
import type { Text } from '../core/locale';
import { numberIn } from '../core/numbers';
import { refusal } from '../core/refusal';
import { Grouping } from '../stats/grouping';
import { NumberList } from '../stats/numberList';
import { Bin } from './bins';
import type { Axis, Scalar } from './define';
import { required, type Param } from './param';
import { Source, zeroRule } from './source';

/** What a group is called: as it stands, and in the form in which keys are compared. */
export class Key {
  readonly text: string;

  constructor(readonly shown: Scalar) {
    this.text = asKey(String(shown));
  }
}

/** A key as a number, if it is one. */
const numberOf = (shown: Scalar): number =>
  typeof shown === 'string' ? numberIn(shown) : typeof shown === 'number' ? shown : NaN;

/** A column of keys: per row the number of its key among the different ones; number 0 is blank. */
export interface KeyColumn {
  readonly name: string;
  readonly code: Int32Array;
  /** By number, as first written. */
  readonly shown: readonly Scalar[];
  readonly table: KeyTable;
  /** Of lists of codes. */
  readonly grouping: Grouping;
}

/**
 * Different cells are also kept as they stand, where a few are found faster than in the table: the first ones, and
 * then no more than one for so many rows.
 */
const [FEW, ROWS_EACH] = [1024, 8];

/** Reads cells as keys; where there is any word among them (`*` is one), a bare 0 is a blank cell. */
function readKeys(cells: Cells, name: string): KeyColumn {
  const source = new Source(cells, name);
  const zeroIsBlank = zeroRule(cells);
  const table = new KeyTable();
  const shown: Scalar[] = [''];
  const known = new Map<unknown, number>();
  const codeOf = (cell: unknown, i: number): number => {
    const given = source.plain(cell, i);
    const code = given === null || (given === 0 && zeroIsBlank()) ? 0 : table.add(String(given));
    if (code === shown.length) shown.push(given!);
    if (known.size < FEW + i / ROWS_EACH) known.set(cell, code);
    return code;
  };
  const code = new Int32Array(countOf(cells));
  const column = inColumn(cells);
  for (let i = 0; i < column.length; i++) {
    const cell = column[i]![0];
    code[i] = known.get(cell) ?? codeOf(cell, i);
  }
  return { name, code, shown, table, grouping: new Grouping(shown.length) };
}

/** One key for each row of the data. */
export const keyColumn: Param<KeyColumn> = required('range', (cells, { name, mask }) => {
  mask.fit(cells, name);
  return readKeys(cells, name);
});

/** Names that rows carry, such as customers; a row with a blank one is left out. */
export const labels: Param<KeyColumn> = {
  ...keyColumn,
  read(cells, reading) {
    const column = keyColumn.read(cells, reading);
    const { code } = column;
    for (let i = 0; i < code.length; i++) if (code[i] === 0) reading.mask.leaveBlank(i);
    return column;
  },
};

/** The codes of the rows that count. */
export class Codes extends Bin {
  private readonly codes = new NumberList();

  constructor(private readonly grouping: Grouping) {
    super();
  }

  add(code: number): void {
    this.n++;
    this.codes.push(code);
  }

  /** How many rows each key has. */
  sizes(): readonly number[] {
    return this.grouping.sizes(this.codes.values);
  }
}

/** The keys of one side of a table, in a row or a column; null for a blank one, which pads the table. */
export const keyList: Param<readonly (Key | null)[]> = required('range', (cells, { name }) => {
  const { code, shown } = readKeys(cells, name);
  const keys = shown.map((each, number) => (number === 0 ? null : new Key(each)));
  return Array.from(code, (number) => keys[number]!);
});

/** The different keys of a list that stands by itself. */
export const keySet: Param<KeyTable> = required('range', (cells, { name }) => readKeys(cells, name).table);

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
  { name, code, shown, table }: KeyColumn,
  wanted: readonly (Key | null)[],
  ranges: boolean,
): Axis {
  const places = new Array<readonly number[]>(shown.length).fill(NOWHERE);
  wanted.forEach((want, place) => {
    if (want === null) return;
    const put = (number: number) => (places[number] = [...places[number]!, place]);
    const ends = ranges ? endsOf(want) : undefined;
    const found = table.find(want.text);
    if (want.text === '*') for (let number = 0; number < shown.length; number++) put(number);
    else if (ends !== undefined)
      shown.forEach((key, number) => {
        const value = numberOf(key);
        if (value >= ends[0] && value <= ends[1]) put(number);
      });
    else if (found !== 0) put(found);
  });
  return { name, size: wanted.length, code, places };
}

const NOWHERE: readonly number[] = [];

/** Every key that is not blank has a place of its own, in order of first appearance. */
export function ownAxis({ name, code, shown }: KeyColumn): Axis {
  const places = shown.map((_, number) => (number === 0 ? NOWHERE : [number - 1]));
  return { name, size: shown.length - 1, code, places };
}
