import type { Text } from '../core/locale';
import type * as definitions from './aggregates';

/** Titles only: these are offered as names of functions, and are no functions of their own. */
export const aggregates: Readonly<Record<keyof typeof definitions, Text>> = {
  count: { en: 'Number of filled rows', zh: '非空行数' },
  sum: { en: 'Sum', zh: '合计' },
  distinct: { en: 'Number of different values', zh: '不重复值个数' },
};
