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
  en: `Old sheet “${meanwhile}”, which stays: it has charts, tables, shapes, comments or pivot tables of yours. Move them to where you want them, then delete it.`,
  zh: `旧工作表“${meanwhile}”，已保留：其中有您自己的图表、表格、形状、批注或数据透视表。请将其移至所需位置，然后删除该工作表。`,
});

const leftAlone = ({ meanwhile }: Replaced): Text => ({
  en: `Old sheet “${meanwhile}”, which stays: it holds what you added, and no new sheet takes its place.`,
  zh: `旧工作表“${meanwhile}”，已保留：其中有您添加的内容，且没有新工作表取代它。`,
});

const locked = ({ meanwhile }: Replaced, sheet: string): Text => ({
  en: `Old sheet “${meanwhile}”, which stays: formulas on the protected sheet “${sheet}” point to it.`,
  zh: `旧工作表“${meanwhile}”，已保留：受保护的工作表“${sheet}”中有公式引用它。`,
});

const unknown = ({ name, meanwhile }: Replaced): Text => ({
  en: `Old sheet “${meanwhile}”, which stays: it holds what you added, or formulas or names of yours point to it, and it is not known where its cells are on the new sheet “${name}”. Bring over what you need, then delete it.`,
  zh: `旧工作表“${meanwhile}”，已保留：其中有您添加的内容，或有您的公式或名称引用它，而其单元格在新工作表“${name}”中的位置未知。请转移所需内容，然后将其删除。`,
});

const pointsTo = (formula: string, { name }: Pick<Replaced, 'name'>): boolean =>
  sheetsIn(formula).some((sheet) => sheet.toLowerCase() === name.toLowerCase());

const isOurs = (name: string): boolean => /^KPI_/.test(name);

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
    const isFollowed = successor !== undefined && !old.isChanged && old.plan.rows !== undefined;
    const carried = isFollowed ? carriedCells(added.cells.get(name) ?? [], successor, old.plan) : [];
    return {
      old,
      carried,
      followed: { name, meanwhile, moves: isFollowed ? movesOf(old.plan, carried) : null },
    };
  });
  const followed = journeys.map((journey) => journey.followed);
  const goesAlong = (formula: string): boolean =>
    followed.some((sheet) => sheet.moves !== null && pointsTo(formula, sheet));
  const ofPeople = [
    ...added.formulas.map(({ formula }) => formula),
    ...[...added.cells.values()]
      .flat()
      .flatMap(({ content }) => (typeof content === 'object' ? [content.formula] : [])),
    ...names.flatMap(({ name, formula }) => (isOurs(name) ? [] : [formula])),
  ];
  const stays = new Map<string, Text>();
  for (const {
    old,
    followed: { moves },
  } of journeys) {
    const hasOwn = (added.cells.get(old.name) ?? []).length > 0;
    const hasSuccessor = plan.sheets.some(({ name }) => name === old.name);
    const lock = added.formulas.find(
      ({ sheet, formula }) => added.protected.has(sheet) && pointsTo(formula, old),
    );
    if (old.isChanged) stays.set(old.name, changed(old));
    else if (old.hasObjects) stays.set(old.name, furnished(old));
    else if (!hasSuccessor && hasOwn) stays.set(old.name, leftAlone(old));
    else if (hasSuccessor && moves === null && (hasOwn || ofPeople.some((formula) => pointsTo(formula, old))))
      stays.set(old.name, unknown(old));
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
      .filter(({ name, formula }) => !isOurs(name) && goesAlong(formula))
      .map(({ name, formula }) => ({ name, before: formula, after: followedFormula(formula, followed) })),
  };
};
