import { legible } from './legible';

/**
 * The form in which words are compared: no difference between full- and half-width, capitals and small
 * letters, hyphens and blanks, or the number of blanks.
 */
export const folded = (text: string): string =>
  legible(text)
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
