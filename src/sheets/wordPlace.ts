import { textArray } from '../plan/formula';
import { listName, lists } from './lists';

/**
 * Place of a word in a list, counting from 1, as an expression: as the list of the workbook has it, or in either
 * language, because a workbook may change its language after its lists were made.
 */
export const wordPlace = (word: string, key: string, otherwise: number): string => {
  const list = lists.find((candidate) => candidate.key === key);
  const words = list && 'words' in list ? list.words : [];
  return [
    listName(key),
    textArray(words.map(({ en }) => en)),
    textArray(words.map(({ zh }) => zh)),
  ].reduceRight((last, known) => `IFERROR(MATCH(${word},${known},0),${last})`, String(otherwise));
};
