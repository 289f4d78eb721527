import { countOf, eachCell, inColumn, isBlank, type Cells } from '../core/cells';
import { LAST_SERIAL } from '../core/dates';
import { folded } from '../core/folded';
import { numberIn } from '../core/numbers';
import { wrong } from '../core/refusal';
import { actionStatus, dictionaryOf, yesNo, type Vocabulary } from '../core/vocabulary';
import { isOmitted, optional, required, shownName, type Mask, type Param, type Reading } from './param';
import { holdsWords, Source, zeroRule, type Limits } from './source';
import { wordsIn } from './scalars';

/** Numbers or serial dates, one a row; NaN only where the reader says that blanks stay in. */
export type Numbers = Float64Array;

/** What a column does with cells that hold no data. */
interface Blanks {
  /** What a blank stands for; without it, a row with a blank is left out. */
  readonly blank?: number;
  /** One cell stands for every row. */
  readonly spread?: boolean;
}

/** Between which ends (both allowed) a number stands for itself. */
interface Plainly {
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
}

/**
 * One number for each cell: those that do not stand for themselves are read, a text only once. What is read as
 * NaN becomes `blank`, or leaves its row out.
 */
export function readNumbers(
  cells: Cells,
  mask: Mask,
  { low, high, whole }: Plainly,
  read: (cell: unknown, i: number) => number,
  blank?: number,
): Numbers {
  const values = new Float64Array(mask.rows);
  const known = new Map<string, number>();
  const column = inColumn(cells);
  for (let i = 0; i < column.length; i++) {
    const cell = column[i]![0];
    let value: number | undefined;
    if (typeof cell === 'number' && cell >= low && cell <= high && (!whole || Number.isInteger(cell)))
      value = cell;
    else {
      value = typeof cell === 'string' ? known.get(cell) : undefined;
      if (value === undefined) {
        value = read(cell, i);
        if (typeof cell === 'string') known.set(cell, value);
      }
    }
    if (!Number.isNaN(value)) values[i] = value;
    else if (blank !== undefined) values[i] = blank;
    else mask.leaveBlank(i);
  }
  return values;
}

interface Reader extends Plainly {
  readonly read: (source: Source, cell: unknown, i: number) => number;
}

const numeric = (reader: Reader, { blank, spread = false }: Blanks): Param<Numbers> =>
  required('range', (cells, { name, mask }) => {
    const source = new Source(cells, name);
    if (spread && mask.rows >= 0 && countOf(cells) === 1) {
      const one = reader.read(source, cells[0]![0], 0);
      if (Number.isNaN(one) && blank === undefined) for (let i = 0; i < mask.rows; i++) mask.leaveBlank(i);
      return new Float64Array(mask.rows).fill(Number.isNaN(one) ? (blank ?? NaN) : one);
    }
    mask.fit(cells, name);
    return readNumbers(cells, mask, reader, (cell, i) => reader.read(source, cell, i), blank);
  });

interface NumbersOptions extends Limits, Blanks {
  /** Zero is off the scale, so it is a blank cell. */
  readonly zeroIsBlank?: boolean;
}

export const numbers = ({ zeroIsBlank = false, ...options }: NumbersOptions = {}): Param<Numbers> => {
  const { min = -Infinity, max = Infinity, whole = false } = options;
  return numeric(
    {
      read: (source, cell, i) => (zeroIsBlank && cell === 0 ? NaN : source.number(cell, i, options)),
      low: zeroIsBlank ? Math.max(min, Number.MIN_VALUE) : min,
      high: max,
      whole,
    },
    options,
  );
};

/** Counts, times and money, which cannot be negative. */
export const amount = numbers({ min: 0 });

/** Dates that a row must have. */
export const dates = (options: Blanks = {}): Param<Numbers> =>
  numeric(
    {
      read: (source, cell, i) => source.date(cell, i),
      low: Number.MIN_VALUE,
      high: LAST_SERIAL,
      whole: false,
    },
    options,
  );

/** Dates of what may not have happened yet: NaN for blank, and the row stays. */
export const events: Param<Numbers> = dates({ blank: NaN });

/** Which rows take part: TRUE or FALSE, 1 or 0; one cell stands for every row. */
export const include: Param<null> = {
  takes: 'range',
  optional: true,
  read(cells, { name, mask }) {
    if (cells === null || (countOf(cells) === 1 && cells[0]![0] === '')) return null;
    const source = new Source(cells, name);
    const one = countOf(cells) === 1;
    if (!one) mask.fit(cells, name);
    eachCell(cells, (cell, i) => {
      if (isIncluded(source, cell, i)) return;
      if (!one) mask.exclude(i);
      else for (let row = 0; row < mask.rows; row++) mask.exclude(row);
    });
    return null;
  },
};

export function isIncluded(source: Source, cell: unknown, i: number): boolean {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell !== 0;
  const given = source.plain(cell, i);
  if (isBlank(given)) return false;
  if (typeof given !== 'string') return Boolean(given);
  const word = folded(given);
  if (word === 'true' || word === 'false') return word === 'true';
  const value = numberIn(given);
  return Number.isNaN(value) ? source.refuse(cell, i, wrong.yes) : value !== 0;
}

interface WordsOptions<M extends string> {
  /** What a blank means; without it, a row with a blank is left out. */
  readonly blank?: M;
  /** Arguments with which users name their own words: each replaces the words of its meaning. */
  readonly own?: { readonly [K in M]?: string };
  /** What every other word means once the first of `own` is given. */
  readonly rest?: M;
}

/** The meanings of the words (or numbers) in a column. */
export const words = <M extends string>(
  vocabulary: Vocabulary<M>,
  { blank, own = {}, rest }: WordsOptions<M> = {},
): Param<readonly M[]> =>
  required('range', (cells, { name, mask, other }) => {
    const source = new Source(cells, name);
    mask.fit(cells, name);
    const { dictionary, mine, otherwise } = dictionaryWith(vocabulary, own, rest, other);
    const zeroIsBlank = zeroRule(cells);
    const known = new Map<string, M | null>();
    const meanings = new Array<M>(mask.rows);
    const meaningOf = (cell: unknown, i: number): M | undefined => {
      const given = source.plain(cell, i);
      if (isBlank(given) || (given === 0 && zeroIsBlank())) return undefined;
      const word = folded(String(given));
      const value = typeof given === 'string' ? numberIn(given) : Number(given);
      return (
        mine.get(word) ??
        (Number.isNaN(value) ? dictionary.get(word) : vocabulary.number(value)) ??
        otherwise ??
        source.refuse(cell, i, wrong.word(vocabulary.advice))
      );
    };
    const column = inColumn(cells);
    for (let i = 0; i < column.length; i++) {
      const cell = column[i]![0];
      let meaning = typeof cell === 'string' ? known.get(cell) : undefined;
      if (meaning === undefined) {
        meaning = meaningOf(cell, i) ?? blank ?? null;
        if (typeof cell === 'string') known.set(cell, meaning);
      }
      if (meaning === null) mask.leaveBlank(i);
      else meanings[i] = meaning;
    }
    return meanings;
  });

/** The status of an item beside its key column: a blank one is open. */
export const statusBeside = optional(words(actionStatus, { blank: 'open' }));

function dictionaryWith<M extends string>(
  vocabulary: Vocabulary<M>,
  own: { readonly [K in M]?: string },
  rest: M | undefined,
  other: Reading['other'],
): { dictionary: ReadonlyMap<string, M>; mine: ReadonlyMap<string, M>; otherwise: M | undefined } {
  let dictionary = dictionaryOf(vocabulary);
  const mine = new Map<string, M>();
  let otherwise: M | undefined;
  let isFirst = true;
  for (const meaning in own) {
    const list = wordsIn(other(own[meaning]!), shownName(own[meaning]!));
    if (list !== null) {
      if (isFirst) otherwise = rest;
      dictionary = new Map([...dictionary].filter(([, standard]) => standard !== meaning));
      for (const word of list) mine.set(word, meaning);
    }
    isFirst = false;
  }
  return { dictionary, mine, otherwise };
}

/** Yes/no words, each worth a number, or the numbers themselves. */
export interface Marks {
  readonly values: Numbers;
  /** Any word in the column: then every row is one mark. */
  readonly inWords: boolean;
}

interface MarksLimits extends Limits {
  /** The greatest number that makes sense in a column with words. */
  readonly maxBesideWords?: number;
}

export const marks = <M extends string>(
  vocabulary: Vocabulary<M>,
  worth: Readonly<Record<M, number>>,
  limits: MarksLimits = {},
): Param<Marks> =>
  required('range', (cells, { name, mask }) => {
    const source = new Source(cells, name);
    mask.fit(cells, name);
    const inWords = holdsWords(cells);
    const dictionary = dictionaryOf(vocabulary);
    const { min = -Infinity, max = Infinity, whole = false, maxBesideWords = max } = limits;
    const noWord = (cell: unknown, i: number): never => source.refuse(cell, i, wrong.word(vocabulary.advice));
    const valueOf = (cell: unknown, i: number): number => {
      const given = source.plain(cell, i);
      if (isBlank(given) || (given === 0 && inWords)) return NaN;
      if (typeof given === 'boolean') return Number(given);
      if (typeof given === 'number' || !Number.isNaN(numberIn(given))) {
        const value = source.number(cell, i, limits);
        return inWords && value > maxBesideWords ? noWord(cell, i) : value;
      }
      const meaning = dictionary.get(folded(given));
      return meaning === undefined ? noWord(cell, i) : worth[meaning];
    };
    const plainly = inWords
      ? { low: Math.max(min, Number.MIN_VALUE), high: maxBesideWords, whole }
      : { low: min, high: max, whole };
    return { values: readNumbers(cells, mask, plainly, valueOf), inWords };
  });

/** Yes or no, or how many: beside words a number is a share of one. */
export const yesNoMarks = marks(yesNo, { yes: 1, no: 0 }, { min: 0, maxBesideWords: 1 });

/** Reads with one reader if another argument is given, else with the other. */
export const whenGiven = <A, B>(key: string, then: Param<A>, otherwise: Param<B>): Param<A | B> => ({
  takes: then.takes,
  optional: then.optional,
  read: (cells, reading) => (isOmitted(reading.other(key)) ? otherwise : then).read(cells, reading),
});
