import { readColumns } from '../excel/readColumns';
import { readFacts } from '../excel/readFacts';
import { planPack, type PlannedPack } from '../packs';
import { choiceNames, type Entity } from '../scorecard';
import { settingValueNames } from '../sheets/settingsSheet';
import type { Action, ActionContext } from './action';
import { makeWithFormulas, type Made } from './made';
import { packOf } from './packOf';

export interface StartPackInput {
  /** Id of the pack. */
  readonly pack: string;
  /** Lay out a year of invented rows as well. */
  readonly samples: boolean;
  /** Whose scorecard; that of the pack, or the one there is, where it is left out. */
  readonly entity?: Entity;
}

/** The plan of a pack for the workbook as it is now. */
export const planFor = async (
  { pack, samples, entity }: StartPackInput,
  { locale, today }: ActionContext,
): Promise<PlannedPack> => {
  const facts = await readFacts({ values: [...settingValueNames, ...choiceNames] });
  const ids = facts.bindings['KPISetup.id'];
  const [setUp = []] = ids ? await readColumns([ids]) : [];
  return planPack(packOf(pack), {
    locale,
    facts,
    setUp: setUp.map(String),
    samples,
    asOf: today(),
    ...(entity ? { entity } : {}),
  });
};

/** The sheets of a pack that are missing, and its scorecard over them. */
export const startPack: Action<StartPackInput, Made> = {
  id: 'startPack',
  title: { en: 'Start a pack', zh: '启用管理方案' },
  icon: 'start',
  run: async (input, context) => makeWithFormulas(await planFor(input, context), context),
};
