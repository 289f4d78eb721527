/**
 * The form in which words are compared: no difference between full- and half-width, capitals and small
 * letters, hyphens and blanks, or the number of blanks.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
