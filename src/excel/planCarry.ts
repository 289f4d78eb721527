import type { Text } from '../core/locale';
import type { WorkbookPlan } from '../plan/plan';
import type { CarriedCell, Followed } from './carryOver';
import { carriedCells, followedFormula, movesOf } from './carryOver';
import type { CarriedOver } from './carrySteps';
import type { Added } from './readAdded';
import { sheetsIn } from './reference';
import type { Replaced } from './replaceSteps';

/** What of people goes where when sheets are replaced, and which old sheets have to stay. */
export interface CarryPlan extends CarriedOver {
  /** Why an old sheet stays, by the name it had. */
  readonly stays: ReadonlyMap<string, Text>;
}

const changed = ({ name, meanwhile }: Replaced): Text => ({
  en: `Old sheet “${meanwhile}”, which stays: cells of “${name}” had been moved, so that what you added cannot be told from the rest. Copy what you need from it, then delete it.`,
  zh: `旧工作表“${meanwhile}”，已保留：“${name}”中的单元格曾被移动，无法辨认您添加的内容。请复制所需内容，然后将其删除。`,
});

const furnished = ({ meanwhile }: Replaced): Text => ({
  en: `Old sheet “${meanwhile}”, which stays: it has charts or tables of yours. Move them to where you want them, then delete it.`,
  zh: `旧工作表“${meanwhile}”，已保留：其中有您自己的图表或表格。请将其移至所需位置，然后删除该工作表。`,
});

const leftAlone = ({ meanwhile }: Replaced): Text => ({
  en: `Old sheet “${meanwhile}”, which stays: it holds what you added, and no new sheet takes its place.`,
  zh: `旧工作表“${meanwhile}”，已保留：其中有您添加的内容，且没有新工作表取代它。`,
});

const locked = ({ meanwhile }: Replaced, sheet: string): Text => ({
  en: `Old sheet “${meanwhile}”, which stays: formulas on the protected sheet “${sheet}” point to it.`,
  zh: `旧工作表“${meanwhile}”，已保留：受保护的工作表“${sheet}”中有公式引用它。`,
});

const pointsTo = (formula: string, { name }: Pick<Replaced, 'name'>): boolean =>
  sheetsIn(formula).some((sheet) => sheet.toLowerCase() === name.toLowerCase());

interface Journey {
  readonly old: Replaced;
  readonly carried: readonly CarriedCell[];
  readonly followed: Followed;
}

export const planCarry = (
  plan: WorkbookPlan,
  replaced: readonly Replaced[],
  added: Added,
  names: readonly { readonly name: string; readonly formula: string }[],
): CarryPlan => {
  const journeys = replaced.map((old): Journey => {
    const { name, meanwhile } = old;
    const successor = plan.sheets.find((sheet) => sheet.name === name);
    const isFollowed = successor !== undefined && !old.isChanged;
    const rows = old.plan.rows ?? [];
    const carried = isFollowed ? carriedCells(added.cells.get(name) ?? [], successor, rows) : [];
    return {
      old,
      carried,
      followed: { name, meanwhile, moves: isFollowed ? movesOf(rows, carried) : null },
    };
  });
  const followed = journeys.map((journey) => journey.followed);
  const goesAlong = (formula: string): boolean =>
    followed.some((sheet) => sheet.moves !== null && pointsTo(formula, sheet));
  const stays = new Map<string, Text>();
  for (const { old } of journeys) {
    const hasSuccessor = plan.sheets.some(({ name }) => name === old.name);
    const lock = added.formulas.find(
      ({ sheet, formula }) => added.protected.has(sheet) && pointsTo(formula, old),
    );
    if (old.isChanged) stays.set(old.name, changed(old));
    else if (old.hasObjects) stays.set(old.name, furnished(old));
    else if (!hasSuccessor && (added.cells.get(old.name) ?? []).length > 0)
      stays.set(old.name, leftAlone(old));
    else if (lock) stays.set(old.name, locked(old, lock.sheet));
  }
  return {
    stays,
    sheets: journeys.map(({ old: { name, meanwhile }, carried }) => ({
      name,
      meanwhile,
      cells: carried.map((cell) =>
        typeof cell.content === 'object'
          ? { ...cell, content: { formula: followedFormula(cell.content.formula, followed, name) } }
          : cell,
      ),
    })),
    formulas: added.formulas
      .filter(({ sheet, formula }) => goesAlong(formula) && !added.protected.has(sheet))
      .map(({ formula, ...place }) => ({
        ...place,
        before: formula,
        after: followedFormula(formula, followed),
      })),
    names: names
      .filter(({ name, formula }) => !/^KPI_/.test(name) && goesAlong(formula))
      .map(({ name, formula }) => ({ name, before: formula, after: followedFormula(formula, followed) })),
  };
};
