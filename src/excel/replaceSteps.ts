import { freeName, freeSheetName } from '../plan/freeName';
import { areaReference } from '../plan/formula';
import type { ReplacePlan, WorkbookPlan } from '../plan/plan';
import { namesOf } from './nameSteps';
import { bareReference, sheetsIn } from './reference';
import { haveMoved } from './textsMoved';
import type { Request, Step } from './step';
import { actionSize } from './step';

/** A sheet whose place a new one takes, as it was before. */
export interface Replaced {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  /** What it is called until it is deleted. */
  readonly meanwhile: string;
  /** Its tables that make room for new ones of the same name. */
  readonly tables: readonly { readonly id: string; readonly name: string; readonly meanwhile: string }[];
  /** Names of ours that stand on it and that the plan does not move. */
  readonly names: readonly string[];
  readonly plan: ReplacePlan;
  /** Whether its cells are not where they were when it was made. */
  readonly isChanged: boolean;
  /** Whether it has charts, tables or other objects that are not ours. */
  readonly hasObjects: boolean;
}

/** What of a workbook decides which sheets can be replaced, and how. */
interface Workbook {
  readonly sheets: readonly Pick<Excel.Worksheet, 'id' | 'name' | 'position'>[];
  readonly tables: readonly Pick<Excel.Table, 'id' | 'name' | 'worksheet'>[];
  readonly names: readonly Pick<Excel.NamedItem, 'name' | 'formula'>[];
  /** One for each sheet of the plan's `replaces`. */
  readonly objects: readonly SheetObjects[];
  /** Values of each from its first cell on, as far as its texts went; absent where none are told of. */
  readonly cells: readonly (Pick<Excel.Range, 'values'> | undefined)[];
}

/** What lies on a sheet besides its cells and tables; to be read after the request. */
export interface SheetObjects {
  readonly charts: Pick<Excel.ChartCollection, 'items'>;
  readonly shapes: Pick<Excel.ShapeCollection, 'items'>;
  readonly others: readonly Pick<Excel.CommentCollection | Excel.PivotTableCollection, 'items'>[];
}

/** Queues reading what lies on a sheet. Notes are not asked for: they need a later API set than the add-in does. */
export const askObjects = ({ charts, shapes, comments, pivotTables }: Excel.Worksheet): SheetObjects => ({
  charts: charts.load('items/name'),
  shapes: shapes.load('items/type'),
  others: [comments.load('items/id'), pivotTables.load('items/id')],
});

/** Whether something lies there that we did not put there. What Excel has no type for may be a chart or a drop-down. */
const hasObjectsOfPeople = ({ charts, shapes, others }: SheetObjects): boolean =>
  charts.items.some(({ name }) => !/^KPI_/.test(name)) ||
  shapes.items.some(({ type }) => type !== 'Unsupported') ||
  others.some(({ items }) => items.length > 0);

const lower = (text: string): string => text.toLowerCase();

const isChanged = (plan: ReplacePlan, names: Workbook['names'], cells: Workbook['cells'][number]): boolean =>
  (cells !== undefined && haveMoved(plan.texts ?? [], cells.values)) ||
  Object.entries(plan.names ?? {}).some(([name, area]) => {
    const item = names.find((one) => one.name === name);
    const place = areaReference(area, plan.sheet);
    return item !== undefined && bareReference(String(item.formula)) !== bareReference(place);
  });

/** The sheets of the plan's `replaces` that are there, in the order of their tabs. */
export const replacedBy = (
  plan: WorkbookPlan,
  { sheets, tables, names, objects, cells }: Workbook,
): readonly Replaced[] => {
  const wanted = new Map(plan.replaces?.map((old) => [lower(old.sheet), old]));
  const sheetNames = [...sheets, ...plan.sheets].map(({ name }) => name);
  const planTables = new Set(plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => lower(name))));
  const planNames = new Set(namesOf(plan).map(({ name }) => name));
  const otherNames = [...tables, ...names].map(({ name }) => name);
  return [...sheets]
    .sort((one, other) => one.position - other.position)
    .flatMap((sheet) => {
      const old = wanted.get(lower(sheet.name));
      return old ? [{ sheet, old }] : [];
    })
    .map(({ sheet: { id, name, position }, old }) => {
      const meanwhile = freeSheetName(`${name.slice(0, 24)} (old)`, sheetNames);
      sheetNames.push(meanwhile);
      const index = plan.replaces!.indexOf(old);
      const tablesThere = tables.filter((table) => table.worksheet.name === name);
      const tablesOfOurs = tablesThere.filter((table) => planTables.has(lower(table.name)));
      return {
        id,
        name,
        position,
        meanwhile,
        tables: tablesOfOurs.map((table) => {
          const free = freeName(`${table.name}_old`, [...otherNames, ...planTables, ...planNames]);
          otherNames.push(free);
          return { id: table.id, name: table.name, meanwhile: free };
        }),
        names: names
          .filter((item) => /^KPI_/.test(item.name) && !planNames.has(item.name))
          .filter(({ formula }) => sheetsIn(String(formula)).some((sheet) => lower(sheet) === lower(name)))
          .map((item) => item.name),
        plan: old,
        isChanged: isChanged(old, names, cells[index]),
        hasObjects:
          (old.ours !== undefined && tablesThere.length > tablesOfOurs.length) ||
          hasObjectsOfPeople(objects[index]!),
      };
    });
};

/** The step that gives the old sheets and tables other names, so that new ones can have theirs. */
export const retireSteps = (replaced: readonly Replaced[]): Step[] =>
  replaced.map(({ name, meanwhile, tables }) => ({
    what: { en: `Sheet “${name}”`, zh: `工作表“${name}”` },
    size: (2 + 2 * tables.length) * actionSize,
    queue: ({ workbook }) => {
      // Not by the request's own `sheet`, which is for the new one of that name.
      workbook.worksheets.getItem(name).name = meanwhile;
      for (const table of tables) workbook.tables.getItem(table.name).name = table.meanwhile;
    },
  }));

/** Queues giving the old sheets and tables, as far as they were renamed, their names back. */
export const takeNamesBack = (
  replaced: readonly Replaced[],
  { worksheets, tables }: Pick<Excel.Workbook, 'worksheets' | 'tables'>,
): void => {
  const rename = (
    items: readonly { readonly id: string; name: string }[],
    id: string,
    name: string,
  ): void => {
    const item = items.find((one) => one.id === id);
    if (item !== undefined && item.name !== name) item.name = name;
  };
  for (const old of replaced) {
    rename(worksheets.items, old.id, old.name);
    for (const table of old.tables) rename(tables.items, table.id, table.name);
  }
};

/** Queues deleting a sheet, also one that Excel would not delete because it is very hidden. */
export const deleteSheet = (sheet: Excel.Worksheet): void => {
  sheet.visibility = 'Hidden';
  sheet.delete();
};

/** The steps that put new sheets in the places of old ones of the same name, and delete the old ones but for those that stay. */
export const replaceSteps = (
  plan: WorkbookPlan,
  replaced: readonly Replaced[],
  stays: ReadonlyMap<string, unknown>,
): Step[] => {
  const successors = replaced.filter(({ name }) => plan.sheets.some((sheet) => sheet.name === name));
  return [
    ...successors.map(({ name, position }, before): Step => ({
      what: { en: `Place of sheet “${name}”`, zh: `工作表“${name}”的位置` },
      size: 2 * actionSize,
      queue: ({ sheet }) => {
        sheet(name).position = position + before;
      },
    })),
    ...replaced
      .filter(({ name }) => !stays.has(name))
      .map(({ meanwhile, names }): Step => ({
        what: { en: `Deleting the old sheet “${meanwhile}”`, zh: `删除旧工作表“${meanwhile}”` },
        size: (2 + names.length) * actionSize,
        queue: ({ workbook }: Request) => {
          for (const name of names) workbook.names.getItem(name).delete();
          deleteSheet(workbook.worksheets.getItem(meanwhile));
        },
      })),
  ];
};
