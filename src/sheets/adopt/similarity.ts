import type { HeaderForm } from './headerForm';

/** Words that make another thing of what they are added to: `Owner email` is no owner. */
const OTHER_THING =
  /^(?:id|ids|no|number|email|mail|url|link|phone|code|type|format|count|notes?|by)$|编号|邮箱|电话|部门|代码|类型|次数|备注/;

const pairsOf = (text: string): string[] =>
  Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));

/** Dice's coefficient over pairs of neighbouring signs (Dice 1945): 1 for the same text, 0 for nothing in common. */
const dice = (one: string, other: string): number => {
  const left = pairsOf(one);
  const right = pairsOf(other);
  const rest = [...right];
  let common = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length);
};

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** How much of a header the phrase makes up where the header contains it; 0 where it does not. */
const contained = (phrase: HeaderForm, header: HeaderForm): number => {
  const share = phrase.whole.length / Math.max(1, header.whole.length);
  if (isChinese(phrase.whole)) {
    const isLong = phrase.whole.length >= 4 || share >= 0.5;
    return phrase.whole.length >= 2 && isLong && header.whole.includes(phrase.whole) ? share : 0;
  }
  const isLong = phrase.words.length >= 2 || (phrase.words.length === 1 && header.words.length === 2);
  return isLong && phrase.words.every((word) => header.words.includes(word)) ? share : 0;
};

/** From here on two spellings are the same word: one slip in seven signs. */
const SAME_WORD = 0.75;

/** How near a header comes to a phrase, 0 to 1: a slip of the pen, or a question that contains it. */
export const similarity = (phrase: HeaderForm, header: HeaderForm): number => {
  const added = isChinese(header.whole)
    ? [header.whole.replace(phrase.whole, '')]
    : header.words.filter((word) => !phrase.words.includes(word));
  if (added.some((word) => OTHER_THING.test(word))) return 0;
  const isLong = Math.min(phrase.whole.length, header.whole.length) >= 4;
  const spelling = isLong ? dice(phrase.whole, header.whole) : 0;
  if (spelling >= SAME_WORD) return spelling;
  const share = contained(phrase, header);
  return share === 0 ? 0 : 0.3 + share / 2;
};
