import { isBlank } from '../core/cells';
import { folded } from '../core/folded';
import { numberIn } from '../core/numbers';
import { wrong } from '../core/refusal';
import { dictionaryOf, direction as vocabulary, type Direction } from '../core/vocabulary';
import { required, withDefault, type Param } from './param';
import { Source } from './source';

/** Which way is better: `higher` or `lower`, in words of either language, or 1 and −1. */
export function directionIn(source: Source, cell: unknown, i: number): Direction {
  const given = source.plain(cell, i);
  if (isBlank(given)) return source.refuse('', i, BLANK);
  const value = typeof given === 'string' ? numberIn(given) : Number(given);
  const meaning = Number.isNaN(value)
    ? dictionaryOf(vocabulary).get(folded(String(given)))
    : vocabulary.number(value);
  return meaning ?? source.refuse(cell, i, wrong.word(vocabulary.advice));
}

const BLANK = { en: `is blank. ${vocabulary.advice.en}`, zh: `为空。${vocabulary.advice.zh}` };

export const direction: Param<Direction> = withDefault(
  required('cell', (cells, { name }) => directionIn(new Source(cells, name), cells[0]![0], 0), {
    options: ['higher', 'lower'],
  }),
  'higher',
);
