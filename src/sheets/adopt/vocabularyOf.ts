import { folded } from '../../core/folded';
import type { Text } from '../../core/locale';
import {
  achievement,
  actionStatus,
  attendance,
  dealStatus,
  dictionaryOf,
  direction,
  renewal,
  satisfaction,
  yesNo,
  type Vocabulary,
} from '../../core/vocabulary';
import { lists } from '../lists';
import type { ColumnTemplate } from '../template';
import type { ColumnUse } from './columnUse';

/** Which cells of a column are understood, and what to write instead. */
export interface Understood {
  readonly word: (folded: string) => boolean;
  readonly number: (value: number) => boolean;
  readonly advice: Text;
}

const ofLists: Readonly<Record<string, Vocabulary<string>>> = {
  attendance,
  status: actionStatus,
  yesNo,
  achieved: achievement,
  dealStatus,
  directions: direction,
};

/** Words that columns of ours look for besides those of the list. */
const besides: Readonly<Record<string, readonly string[]>> = { sides: ['客户方'] };

/** The renewal of a contract has words of its own. */
const ofColumns: Readonly<Record<string, Vocabulary<string>>> = { renewed: renewal };

/** Answered from 1 very dissatisfied to 5 very satisfied. */
const isRating = ({ kind, from, to }: ColumnTemplate): boolean => kind === 'whole' && from === 1 && to === 5;

const knownTo = (vocabulary: Vocabulary<string>, more: ReadonlySet<string>): Understood => ({
  word: (word) => dictionaryOf(vocabulary).has(word) || more.has(word),
  number: (value) => vocabulary.number(value) !== undefined,
  advice: vocabulary.advice,
});

const wordsOf = (list: string): readonly Text[] => {
  const found = lists.find(({ key }) => key === list);
  return found && 'words' in found ? found.words : [];
};

const onList = (words: readonly Text[], known: ReadonlySet<string>): Understood => ({
  word: (word) => known.has(word),
  number: () => false,
  advice: {
    en: `Write one of: ${words.map(({ en }) => en).join(', ')}.`,
    zh: `请填写以下之一：${words.map(({ zh }) => zh).join('、')}。`,
  },
});

/**
 * The words that are known in a column; null where any word will do. A column of ours that looks at a word knows only
 * those of the list, KPI functions know more.
 */
export const vocabularyOf = (
  column: ColumnTemplate,
  { calculatedWith, closedWords }: Pick<ColumnUse, 'calculatedWith' | 'closedWords'>,
): Understood | null => {
  if (isRating(column)) return knownTo(satisfaction, new Set());
  const { key, kind, list, open } = column;
  if (kind !== 'choice' || list === undefined || open === true) return null;
  const isStatus = list === 'status';
  const words = wordsOf(list);
  const more = [...(besides[list] ?? []), ...(isStatus ? closedWords : [])];
  const known = new Set([...words.flatMap(({ en, zh }) => [en, zh]), ...more].map(folded));
  const vocabulary = calculatedWith && !isStatus ? undefined : (ofColumns[key] ?? ofLists[list]);
  return vocabulary ? knownTo(vocabulary, known) : onList(words, known);
};
