import { readFacts } from '../excel/readFacts';
import { adoptableTables, type AdoptableTables } from '../sheets/adopt';
import type { Action } from './action';

/** The user's own tables, with what each could stand for; and tables of ours that have lost columns. */
export const listTables: Action<void, AdoptableTables> = {
  id: 'listTables',
  title: { en: 'Look for tables', zh: '查找表格' },
  icon: 'templates',
  run: async () => adoptableTables(await readFacts()),
};
