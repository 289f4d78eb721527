import type { Bound, WorkbookFacts } from '../plan/plan';
import { readAdopted } from './adopt/unmapped';
import { kindFormats } from './kinds';
import { tableOf } from './tableOf';
import { templates } from './templates';

/** The columns with amounts in sheets of ours; how a table of the user's own looks is theirs. */
export const moneyColumns = (facts: WorkbookFacts): readonly Bound[] => {
  const adopted = readAdopted(facts);
  return templates
    .filter(({ key }) => !adopted.includes(key))
    .flatMap((template) => {
      const there = tableOf(template.key, facts);
      if (!there) return [];
      return template.columns
        .filter(({ kind, format }) => (format ?? kindFormats[kind]) === kindFormats.money)
        .flatMap(({ key }) => there.headers[key] ?? [])
        .map((header) => ({ table: there.table, header }));
    });
};
