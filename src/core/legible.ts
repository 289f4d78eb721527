/**
 * A text as it is read: full-width signs as half-width ones, without the signs that cannot be seen and that
 * copying brings along (marks of direction, zero-width blanks, variants of pictures).
 */
export const legible = (text: string): string => text.normalize('NFKC').replace(/[\p{Cf}\ufe0e\ufe0f]/gu, '');
