import { legible } from './legible';

/**
 * The form in which words are compared: no difference between full- and half-width, capitals and small
 * letters, hyphens and blanks, or the number of blanks.
 */
export function folded(text: string): string {
  const word = legible(text).toLowerCase();
  return (UNEVEN.test(word) ? word.replace(/[\s_-]+/g, ' ') : word).trim();
}

const UNEVEN = /[_-]|\s\s|[^\S ]/;
