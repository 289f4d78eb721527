import { readFacts } from '../excel/readFacts';
import { planPack } from '../packs';
import type { Action } from './action';
import { makeWithFormulas, type Made } from './made';
import { packOf } from './packOf';

export interface BuildScorecardInput {
  /** Id of the pack whose KPIs the card holds. */
  readonly pack: string;
}

/** A scorecard over the sheets that are there; those that it reads and that are missing are made, empty. */
export const buildScorecard: Action<BuildScorecardInput, Made> = {
  id: 'buildScorecard',
  title: { en: 'Build the scorecard', zh: '创建计分卡' },
  icon: 'scorecard',
  run: async ({ pack }, context) => {
    const { locale, today } = context;
    const facts = await readFacts();
    return makeWithFormulas(
      planPack(packOf(pack), { locale, facts, samples: false, asOf: today() }),
      context,
    );
  },
};
