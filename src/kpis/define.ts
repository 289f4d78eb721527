import { KpiError } from '../core/kpiError';
import type { Locale, Text } from '../core/locale';
import { refusal } from '../core/refusal';
import { Tally, type Bin, type Detail, type IntervalKind } from './bins';
import type { Interval } from '../stats/intervals';
import { KEPT, Mask, shownName, type Given, type Param } from './param';

export type Scalar = number | string | boolean;

/** A single value, or rows of cells that spill; inside an array no data is `''`. */
export type Shown = Scalar | readonly (readonly Scalar[])[];

/** A cell of a result; words are shown in the user's language. */
export type Result = Scalar | Text;

export type Value = Result | readonly (readonly Result[])[];

const isText = (cell: Result | null): cell is Text =>
  typeof cell === 'object' && cell !== null && 'en' in cell;

const cellIn = (cell: Result, locale: Locale): Scalar => (isText(cell) ? cell[locale] : cell);

const isTable = (value: Value): value is readonly (readonly Result[])[] => Array.isArray(value);

export const inLanguage = (value: Value, locale: Locale): Shown =>
  isTable(value) ? value.map((row) => row.map((cell) => cellIn(cell, locale))) : cellIn(value, locale);

/** What a result is counted in. `fraction` is shown in percent. */
export type Unit =
  | 'fraction'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'points'
  | 'number'
  | 'money'
  | 'date'
  | 'table'
  | 'words'
  | 'truth';

export type Better = 'higher' | 'lower' | 'neither';

interface About {
  /** The name after `KPI.` */
  readonly id: string;
  readonly unit: Unit;
  readonly better: Better;
}

/**
 * Into which places of one side of a table each row goes: `places[code[i]]`. A row may go to several (its own
 * and the total), or to none.
 */
export interface Axis {
  /** The argument that the keys came from. */
  readonly name: string;
  readonly size: number;
  readonly code: Int32Array;
  readonly places: readonly (readonly number[])[];
}

/** A function of the catalogue. */
export interface Kpi<Names extends string = string> extends About {
  readonly params: Readonly<Record<Names, Param<unknown>>>;
  readonly spills: boolean;
  /** @throws KpiError `#VALUE!` for what cannot be read, `#N/A` where there is no data. */
  value(given: Given): Value;
  /** One bin for each place of the table, row by row; one bin in all without axes. */
  bins?(given: Given, rows?: Axis, columns?: Axis): readonly Detail[];
}

type Params<A> = { readonly [K in keyof A]: Param<A[K]> };
type Named<A> = Kpi<keyof A & string>;

/** Reads the arguments of one call after the other. */
function readerOf<A extends object>(params: Params<A>): (given: Given) => { args: A; mask: Mask } {
  const keys = Object.keys(params);
  const names = keys.map(shownName);
  return (given) => {
    const args: Partial<A> = {};
    const mask = new Mask();
    const other = (key: string) => given[keys.indexOf(key)] ?? null;
    let place = 0;
    for (const key in params) {
      const rest = params[key].repeating ? given.slice(place) : NONE;
      args[key] = params[key].read(given[place] ?? null, { name: names[place]!, mask, other, rest });
      place++;
    }
    return { args: args as A, mask };
  };
}

const NONE: Given = [];

/** A function of lists, vectors or single values. */
export function formula<A extends object>({
  compute,
  spills = false,
  ...head
}: About & {
  readonly params: Params<A>;
  readonly spills?: boolean;
  compute(args: A, mask: Mask): Value;
}): Named<A> {
  const read = readerOf(head.params);
  return {
    ...head,
    spills,
    value(given) {
      const { args, mask } = read(given);
      return compute(args, mask);
    },
  };
}

interface Steps<A, B extends Bin> {
  start(args: A): B;
  /** Adds row `i`, which is neither blank nor excluded, or leaves it out by a rule of its own. */
  row(args: A, i: number, into: B): void;
  finish(from: B, args: A): Detail;
}

const ALONE: Axis = { name: '', size: 1, code: new Int32Array(), places: [] };

/** A function that gathers its result in one pass over rows. */
export function fold<A extends object, B extends Bin>({
  start,
  row,
  finish,
  ...head
}: About & { readonly params: Params<A> } & Steps<A, B>): Named<A> {
  const read = readerOf(head.params);
  const one = (given: Given): Detail => {
    const { args, mask } = read(given);
    const { rows, why } = mask;
    const bin = start(args);
    for (let i = 0; i < rows; i++) {
      if (why[i] === KEPT) row(args, i, bin);
      else bin.skip(why[i]!);
    }
    return finish(bin, args);
  };
  const many = (given: Given, rows: Axis, columns: Axis): Detail[] => {
    const { args, mask } = read(given);
    const all = new Array<B | undefined>(rows.size * columns.size).fill(undefined);
    for (const axis of [rows, columns])
      if (axis !== ALONE && axis.code.length !== mask.rows)
        throw refusal.sizes(axis.name, axis.code.length, shownName(Object.keys(head.params)[0]!), mask.rows);
    for (let i = 0; i < mask.rows; i++) {
      const why = mask.why[i]!;
      for (const place of placesOf(rows, i)) {
        for (const column of placesOf(columns, i)) {
          const bin = (all[place * columns.size + column] ??= start(args));
          if (why === KEPT) row(args, i, bin);
          else bin.skip(why);
        }
      }
    }
    const empty = finish(start(args), args);
    return all.map((bin) => (bin === undefined ? empty : finish(bin, args)));
  };
  return {
    ...head,
    spills: false,
    bins: (given, rows, columns) => (rows === undefined ? [one(given)] : many(given, rows, columns ?? ALONE)),
    value: (given) => valueOf(one(given)),
  };
}

const FIRST: readonly number[] = [0];

const placesOf = (axis: Axis, i: number): readonly number[] =>
  axis === ALONE ? FIRST : axis.places[axis.code[i]!]!;

function valueOf({ value, blank, excluded, leftOut }: Detail): number {
  if (typeof value === 'number') return value;
  const why: Text =
    blank + excluded + leftOut === 0
      ? value
      : {
          en: `${value.en} Left out: ${blank} blank, ${excluded} not included, ${leftOut} by rule.`,
          zh: `${value.zh}未计入：空白 ${blank} 行，筛选排除 ${excluded} 行，按规则排除 ${leftOut} 行。`,
        };
  throw new KpiError('#N/A', why);
}

/** A Σ ÷ Σ or a mean: `row` adds one row's numerator and denominator. */
export const rate = <A extends object>({
  row,
  interval,
  bounds,
  ...head
}: About & {
  readonly params: Params<A>;
  readonly interval: IntervalKind | ((args: A) => IntervalKind);
  readonly bounds?: (args: A) => Interval;
  row(args: A, i: number, into: Tally): void;
}): Named<A> =>
  fold({
    ...head,
    start: () => new Tally(),
    row,
    finish: (bin, args) =>
      bin.detail(typeof interval === 'function' ? interval(args) : interval, bounds?.(args)),
  });
