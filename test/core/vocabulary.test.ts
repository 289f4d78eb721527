import { folded } from '../../src/core/folded';
import {
  achievement,
  actionStatus,
  attendance,
  dealStatus,
  dictionaryOf,
  renewal,
  satisfaction,
  yesNo,
  type Vocabulary,
} from '../../src/core/vocabulary';

const vocabularies: readonly [string, Vocabulary<string>][] = [
  ['yes and no', yesNo],
  ['attendance', attendance],
  ['status', actionStatus],
  ['achievement', achievement],
  ['satisfaction', satisfaction],
  ['renewal', renewal],
  ['deals', dealStatus],
];

test.each(vocabularies)('no word of %s has two meanings', (_, { words }) => {
  const all = Object.values(words).flat().map(folded);
  expect(all.length).toBe(new Set(all).size);
});

test.each(vocabularies)('the words of %s are there in both languages', (_, { words }) => {
  for (const list of Object.values(words)) {
    expect(list.some((word) => /[a-z]/.test(word))).toBe(true);
    expect(list.some((word) => /\p{Script=Han}/u.test(word))).toBe(true);
  }
});

test.each<[string, string]>([
  ['Done', 'done'],
  ['ＤＯＮＥ', 'done'],
  [' In-Progress ', 'open'],
  ['✔\ufe0f', 'done'],
  ['\u200bdone', 'done'],
  ['in  progress', 'open'],
  ['已完成', 'done'],
  ['逾期完成', 'done'],
  ['未完成', 'open'],
  ['部分完成', 'open'],
  ['已取消', 'cancelled'],
  ['作废', 'cancelled'],
])('the status %s means %s', (word, meaning) => {
  expect(dictionaryOf(actionStatus).get(folded(word))).toBe(meaning);
});

test.each(['__proto__', 'constructor', 'toString', ''])('%j is a word of no vocabulary', (word) => {
  for (const [, vocabulary] of vocabularies)
    expect(dictionaryOf(vocabulary).get(folded(word))).toBeUndefined();
});

test.each(['非常不满意', '不满意', '一般', '满意', '非常满意'])('%s is a word of its own', (word) => {
  const expected = { 非常不满意: '1', 不满意: '2', 一般: '3', 满意: '4', 非常满意: '5' }[word];
  expect(dictionaryOf(satisfaction).get(folded(word))).toBe(expected);
});
