import { countOf, eachCell, isBlank, plain, type Cells } from '../core/cells';
import { CellError } from '../core/cells';
import { folded } from '../core/folded';
import { numberIn } from '../core/numbers';
import { refusal, wrong } from '../core/refusal';
import { dictionaryOf, yesNo } from '../core/vocabulary';
import { isOmitted, required, withDefault, type Param } from './param';
import { holdsWords, Source, type Limits } from './source';

const NO_DATA = (name: string) =>
  refusal.noData({ en: `No data: ${name} has none.`, zh: `无数据：${name} 没有数据。` });

/** The first cell; an argument that shows `#N/A` makes the result `#N/A` too. */
function single(cells: Cells, name: string): Source {
  if (countOf(cells) !== 1)
    throw refusal.argument(name, { en: 'give a single cell or value.', zh: '请只给出一个单元格或一个值。' });
  const given = plain(cells[0]![0]);
  if (given instanceof CellError && given.code === '#N/A') throw NO_DATA(name);
  if (isBlank(given)) throw refusal.missing(name);
  return new Source(cells, name);
}

const one = <V>(read: (source: Source, cell: unknown) => V): Param<V> =>
  required('cell', (cells, { name }) => read(single(cells, name), cells[0]![0]));

export function number(limits?: Limits): Param<number>;
export function number(limits: Limits, otherwise: number): Param<number>;
export function number(limits: Limits = {}, otherwise?: number): Param<number> {
  const param = one((source, cell) => source.number(cell, 0, limits));
  return otherwise === undefined ? param : withDefault(param, otherwise);
}

/** A result that may not be there: blank, like `#N/A`, is no data. */
export const measuredWithin = (limits: Limits): Param<number> => ({
  takes: 'cell',
  optional: false,
  read(cells, { name }) {
    if (cells === null || (countOf(cells) === 1 && isBlank(plain(cells[0]![0])))) throw NO_DATA(name);
    return single(cells, name).number(cells[0]![0], 0, limits);
  },
});

export const measured = measuredWithin({});

/** How sure an interval is to hold the true value. */
export const confidence = number({ min: 0.5, max: 0.9999 }, 0.95);

/** TRUE or FALSE, yes or no, 1 or 0. */
export const flag = (otherwise: boolean): Param<boolean> =>
  withDefault(
    one((source, cell) => {
      const given = source.plain(cell, 0);
      const value = typeof given === 'string' ? numberIn(given) : Number(given);
      const meaning = Number.isNaN(value)
        ? dictionaryOf(yesNo).get(folded(String(given)))
        : yesNo.number(value);
      return (meaning ?? source.refuse(cell, 0, wrong.yes)) === 'yes';
    }),
    otherwise,
  );

/** A date, as its serial. */
export const date: Param<number> = one((source, cell) => {
  const serial = source.date(cell, 0);
  if (Number.isNaN(serial)) throw refusal.missing(source.name);
  return serial;
});

/** One of some words, in any case. */
export function option<const O extends string>(all: readonly O[]): Param<O>;
export function option<const O extends string>(all: readonly O[], otherwise: NoInfer<O>): Param<O>;
export function option<const O extends string>(all: readonly O[], otherwise?: O): Param<O> {
  const param: Param<O> = {
    ...one((source, cell) => {
      const word = folded(String(source.plain(cell, 0)));
      return all.find((each) => each === word) ?? source.refuse(cell, 0, wrong.option(all));
    }),
    options: all,
  };
  return otherwise === undefined ? param : withDefault(param, otherwise);
}

/**
 * Words in a range, or in a text separated by commas; folded. Null where the argument is left out, for which some
 * builds of Excel hand over a lone 0.
 */
export function wordsIn(cells: Cells | null, name: string): readonly string[] | null {
  if (isOmitted(cells)) return null;
  const source = new Source(cells, name);
  const holdsNoZero = countOf(cells) === 1 || holdsWords(cells);
  const list: string[] = [];
  eachCell(cells, (cell, i) => {
    const given = source.plain(cell, i);
    if (given === null || (given === 0 && holdsNoZero)) return;
    for (const part of String(given).split(/[,，、;；]/)) if (part.trim() !== '') list.push(folded(part));
  });
  return list.length === 0 ? null : list;
}

/** The user's own words: a range, or a text separated by commas. */
export const wordList: Param<readonly string[] | null> = {
  takes: 'range',
  optional: true,
  read: (cells, { name }) => wordsIn(cells, name),
};
