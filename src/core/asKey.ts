import { legible } from './legible';

/**
 * The form in which names and numbers of customers, groups and the like are compared: no difference between full-
 * and half-width, capitals and small letters, or the number of blanks. Signs count: `A-1` is not `A 1`.
 */
export function asKey(text: string): string {
  const key = legible(text).toLowerCase().trim();
  return UNEVEN.test(key) ? key.replace(/\s+/g, ' ') : key;
}

/** Blanks that stand together, or are not the usual one. */
const UNEVEN = /\s\s|[^\S ]/;
