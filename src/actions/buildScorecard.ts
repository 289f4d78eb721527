import type { Entity } from '../scorecard';
import type { Action } from './action';
import { makeWithFormulas, type Made } from './made';
import { planFor } from './startPack';

export interface BuildScorecardInput {
  /** Id of the pack whose KPIs the card holds. */
  readonly pack: string;
  /** Whose scorecard; that of the pack, or the one there is, where it is left out. */
  readonly entity?: Entity;
}

/** A scorecard over the sheets that are there; those that it reads and that are missing are made, empty. */
export const buildScorecard: Action<BuildScorecardInput, Made> = {
  id: 'buildScorecard',
  title: { en: 'Build the scorecard', zh: '创建计分卡' },
  icon: 'scorecard',
  run: async (input, context) =>
    makeWithFormulas(await planFor({ ...input, samples: false }, context), context),
};
