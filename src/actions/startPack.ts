import type { Text } from '../core/locale';
import { readColumns } from '../excel/readColumns';
import { readFacts } from '../excel/readFacts';
import { endOfLastMonth, planPack, type PlannedPack } from '../packs';
import { choiceNames, type Entity } from '../scorecard';
import { tableOf } from '../sheets';
import { settingValueNames } from '../sheets/settingsSheet';
import type { Action, ActionContext } from './action';
import { Refusal } from './failure';
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

/** Without these no row of KPISetup can be told from another, nor which of them is in force. */
const needed = ['id', 'validFrom'] as const;

const setupLost: Text = {
  en: 'The KPI setup has lost its column “KPI id” or “Valid from”. Nothing was changed. Bring the column back with Undo (Ctrl+Z); or delete that sheet, and a new one is made with the starting values.',
  zh: '指标设置缺少“指标编号”或“生效日期”列，未作任何更改。请撤消（Ctrl+Z）以恢复该列；也可删除该工作表，届时将按初始值重新创建。',
};

/** The plan of a pack for the workbook as it is now. */
export const planFor = async (
  { pack, samples, entity }: StartPackInput,
  { locale, today }: ActionContext,
): Promise<PlannedPack> => {
  const facts = await readFacts({ values: [...settingValueNames, ...choiceNames] });
  const setup = tableOf('KPISetup', facts);
  if (setup && needed.some((key) => !(key in setup.headers))) throw new Refusal(setupLost);
  const ids = facts.bindings['KPISetup.id'];
  const [setUp = []] = ids ? await readColumns([ids]) : [];
  return planPack(packOf(pack), {
    locale,
    facts,
    setUp: setUp.map(String),
    samples,
    // Sample rows end with a month: growth is known of whole months only, and what is open of the last day only.
    asOf: samples ? endOfLastMonth(today()) : today(),
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
