/**
 * A text as it is read: full-width signs as half-width ones, without the signs that cannot be seen and that
 * copying brings along (marks of direction, zero-width blanks, variants of pictures).
 */
export const legible = (text: string): string =>
  AS_IT_STANDS.test(text) ? text : text.normalize('NFKC').replace(/[\p{Cf}\ufe0e\ufe0f]/gu, '');

/** ASCII and Chinese characters: most texts, which need no work. */
const AS_IT_STANDS = /^[ -~\u4e00-\u9fff]*$/;
