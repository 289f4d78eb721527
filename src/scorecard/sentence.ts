import type { Locale, Text } from '../core/locale';
import { textLiteral } from '../plan/formula';

/** An expression that puts values into a text at `{0}`, `{1}` and so on. */
export const sentence = (words: Text, locale: Locale, values: readonly string[]): string =>
  words[locale]
    .split(/\{(\d)\}/)
    .map((part, index) => (index % 2 === 1 ? values[Number(part)]! : part && textLiteral(part)))
    .filter((part) => part !== '')
    .join('&');
