import type { HeaderForm } from './headerForm';

/** Words that make another thing of what they are added to: `Owner email` is no owner. */
const OTHER_THING =
  /^(?:id|ids|no|number|email|mail|url|link|phone|code|type|format|count|notes?|by)$|编号|邮箱|电话|部门|代码|类型|次数|备注/;

/** Dice's coefficient over pairs of neighbouring signs (Dice 1945): 1 for the same text, 0 for nothing in common. */
const dice = (one: HeaderForm, other: HeaderForm): number => {
  const rest = [...other.pairs];
  let common = 0;
  for (const pair of one.pairs) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (one.pairs.length + other.pairs.length);
};

/** How much of a header the phrase makes up where the header contains it; 0 where it does not. */
const contained = (phrase: HeaderForm, header: HeaderForm): number => {
  const share = phrase.whole.length / Math.max(1, header.whole.length);
  if (phrase.chinese) {
    const isLong = phrase.whole.length >= 4 || share >= 0.5;
    return phrase.whole.length >= 2 && isLong && header.whole.includes(phrase.whole) ? share : 0;
  }
  const isLong = phrase.words.length >= 2 || (phrase.words.length === 1 && header.words.length === 2);
  return isLong && phrase.words.every((word) => header.words.includes(word)) ? share : 0;
};

/** From here on two spellings are the same word: one slip in seven signs. */
const SAME_WORD = 0.75;

/** Texts of other lengths have too few pairs in common for the same word. */
const canBeSameWord = (one: HeaderForm, other: HeaderForm): boolean => {
  const [short, long] = [one.pairs.length, other.pairs.length].sort((a, b) => a - b) as [number, number];
  return short >= 3 && 2 * short >= SAME_WORD * (short + long) && one.chinese === other.chinese;
};

/** Whether the header has a word besides the phrase that makes another thing of it. */
const isOtherThing = (phrase: HeaderForm, header: HeaderForm): boolean => {
  const added = header.chinese
    ? [header.whole.replace(phrase.whole, '')]
    : header.words.filter((word) => !phrase.words.includes(word));
  return added.some((word) => OTHER_THING.test(word));
};

/** How near a header comes to a phrase, 0 to 1: a slip of the pen, or a question that contains it. */
export const similarity = (phrase: HeaderForm, header: HeaderForm): number => {
  const spelling = canBeSameWord(phrase, header) ? dice(phrase, header) : 0;
  const share = spelling >= SAME_WORD ? 0 : contained(phrase, header);
  if ((spelling < SAME_WORD && share === 0) || isOtherThing(phrase, header)) return 0;
  return spelling >= SAME_WORD ? spelling : 0.3 + share / 2;
};
