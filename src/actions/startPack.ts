import { readFacts } from '../excel/readFacts';
import { planPack } from '../packs';
import type { Action } from './action';
import { makeWithFormulas, type Made } from './made';
import { packOf } from './packOf';

export interface StartPackInput {
  /** Id of the pack. */
  readonly pack: string;
  /** Lay out a year of invented rows as well. */
  readonly samples: boolean;
}

/** The sheets of a pack that are missing, and its scorecard over them. */
export const startPack: Action<StartPackInput, Made> = {
  id: 'startPack',
  title: { en: 'Start a pack', zh: '启用管理方案' },
  icon: 'start',
  run: async ({ pack, samples }, context) => {
    const { locale, today } = context;
    const facts = await readFacts();
    return makeWithFormulas(planPack(packOf(pack), { locale, facts, samples, asOf: today() }), context);
  },
};
