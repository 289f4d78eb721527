import ts from 'typescript';
import type { Source } from './sources';
import { nodesOf, placeOf, sourcesIn } from './sources';

interface Words {
  readonly place: string;
  readonly en: string;
  readonly zh: string;
}

/** The words of a literal, `0` standing for what is put in; null for what is no literal. */
const literalText = (node: ts.Node): string | null => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `0${literal.text}`).join('');
};

const property = (object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined =>
  object.properties.find(
    (one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && one.name.getText() === name,
  )?.initializer;

const wordsIn = (source: Source): readonly Words[] =>
  [...nodesOf(source.tree)].filter(ts.isObjectLiteralExpression).flatMap((object) => {
    const [enNode, zhNode] = [property(object, 'en'), property(object, 'zh')];
    const en = enNode && literalText(enNode);
    const zh = zhNode && literalText(zhNode);
    return typeof en === 'string' && typeof zh === 'string'
      ? [{ place: placeOf(source, object), en, zh }]
      : [];
  });

const words = sourcesIn('src').flatMap(wordsIn);

const wrong = (isWrong: (one: Words) => boolean): readonly Words[] => words.filter(isWrong);

const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** Languages are called by their own names, and tags of languages are no words. */
const isLanguage = (text: string): boolean =>
  /^(?:English|中文|简体中文|[a-z]{2}(?:-[A-Za-z]+)?)$/.test(text);

const hasWords = (text: string): boolean => /\p{Ll}{2}/u.test(text);

const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/g, '');

test('there are texts to look at', () => {
  expect(words.length).toBeGreaterThan(100);
});

test('a text is empty in both languages or in none', () => {
  expect(wrong(({ en, zh }) => (en.trim() === '') !== (zh.trim() === ''))).toEqual([]);
});

test('the Chinese text is Chinese', () => {
  expect(wrong(({ en, zh }) => hasWords(en) && !hasHan(zh) && !isLanguage(zh))).toEqual([]);
});

test('the English text is English, but for Chinese terms in brackets', () => {
  expect(wrong(({ en }) => hasHan(withoutBrackets(en)) && !isLanguage(en))).toEqual([]);
});

test('digits are half-width', () => {
  expect(wrong(({ zh }) => /[０-９Ａ-Ｚａ-ｚ]/.test(zh))).toEqual([]);
});

test('punctuation between Chinese words is full-width', () => {
  expect(wrong(({ zh }) => /\p{Script=Han}[,;:!?]|\p{Script=Han}\.(?:\s|$)/u.test(zh))).toEqual([]);
});

test('a blank stands between Chinese and Latin words', () => {
  expect(wrong(({ zh }) => /\p{Script=Han}[A-Za-z]|[A-Za-z]\p{Script=Han}/u.test(zh))).toEqual([]);
});
