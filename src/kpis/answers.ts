import { isBlank } from '../core/cells';
import { folded } from '../core/folded';
import { legible } from '../core/legible';
import { numberIn } from '../core/numbers';
import { wrong } from '../core/refusal';
import { dictionaryOf, satisfaction } from '../core/vocabulary';
import { readNumbers, type Numbers } from './columns';
import { isOmitted, required, type Param } from './param';
import { Source } from './source';

/** Lowest and highest answer. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

const SCALES: ReadonlyMap<string, Scale> = new Map([
  ['5', { min: 1, max: 5 }],
  ['7', { min: 1, max: 7 }],
  ['10', { min: 1, max: 10 }],
  ['100', { min: 0, max: 100 }],
]);

const NOT_A_SCALE = {
  en: 'is not a scale. Give 5, 7, 10, 100, or its ends such as "0-10".',
  zh: '不是量表。请填 5、7、10、100，或以 "0-10" 的形式给出两端。',
};

function scaleIn(source: Source): Scale {
  const cell = source.cells[0]![0];
  const text = legible(String(source.plain(cell, 0))).trim();
  const known = SCALES.get(text);
  if (known) return known;
  const [, low, high] = /^(\d+)\s*[-–~]\s*(\d+)$/.exec(text) ?? [];
  const scale = { min: Number(low), max: Number(high) };
  return scale.min < scale.max ? scale : source.refuse(cell, 0, NOT_A_SCALE);
}

const DEFAULT_SCALE: Scale = { min: 1, max: 5 };

export const scale: Param<Scale> = {
  takes: 'cell',
  optional: true,
  read: (cells, { name }) => (isOmitted(cells) ? DEFAULT_SCALE : scaleIn(new Source(cells, name))),
};

/** Answers on the scale of the argument `scale`; below its end a 0 is a blank cell. Words go with 1 to 5. */
export const answers: Param<Numbers> = required('range', (cells, { name, mask, other }) => {
  const source = new Source(cells, name);
  mask.fit(cells, name);
  const given = other('scale');
  const limits = isOmitted(given) ? DEFAULT_SCALE : scaleIn(new Source(given, 'scale'));
  const words = dictionaryOf(satisfaction);
  const takesWords = limits.min === 1 && limits.max === 5;
  const answerIn = (cell: unknown, i: number): number => {
    const answer = source.plain(cell, i);
    if (typeof answer !== 'string' || isBlank(answer) || !Number.isNaN(numberIn(answer)))
      return answer === 0 && limits.min > 0 ? NaN : source.number(cell, i, limits);
    const word = takesWords ? words.get(folded(answer)) : undefined;
    return word === undefined ? source.refuse(cell, i, wrong.word(satisfaction.advice)) : Number(word);
  };
  return readNumbers(cells, mask, { low: limits.min, high: limits.max, whole: false }, answerIn);
});
