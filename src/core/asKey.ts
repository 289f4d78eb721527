import { legible } from './legible';

/**
 * The form in which names and numbers of customers, groups and the like are compared: no difference between full-
 * and half-width, capitals and small letters, or the number of blanks. Signs count: `A-1` is not `A 1`.
 */
export const asKey = (text: string): string => legible(text).toLowerCase().replace(/\s+/g, ' ').trim();
