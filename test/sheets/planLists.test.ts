import { locales } from '../../src/core/locale';
import { actionStatus } from '../../src/core/vocabulary';
import type { Area, CellBlock, Formula, SheetPlan } from '../../src/plan/plan';
import { text } from '../../src/scorecard/scorecard.text';
import { CUSTOMERS, lists, listName } from '../../src/sheets/lists';
import { editLists, isListed, planLists } from '../../src/sheets/planLists';
import type { Columns } from '../../src/sheets/tableOf';
import { roleOf } from '../../src/sheets/tableOf';
import { templates } from '../../src/sheets/templates';
import { faultsOf } from '../plan/checkPlan';

/** Every column of every template sheet, under headers of its own. */
const everything: Columns = Object.fromEntries(
  templates.flatMap(({ key, columns }) =>
    columns.map((column) => [roleOf(key, column.key), { table: key, header: column.header.en }]),
  ),
);
const only = (...keys: string[]): Columns =>
  Object.fromEntries(Object.entries(everything).filter(([role]) => keys.includes(role.split('.')[0]!)));

const formulasIn = (blocks: readonly CellBlock[]): Map<string, string> =>
  new Map(
    blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, i) =>
        line.flatMap((cell, j): [string, string][] =>
          typeof cell === 'object' && cell !== null ? [[`${row + i},${column + j}`, cell.formula]] : [],
        ),
      ),
    ),
  );

const nameIn = (plan: SheetPlan, name: string): Area | Formula =>
  plan.names.find((each) => each.name === name)!.refersTo;

describe.each(locales)('in %s', (locale) => {
  const plan = planLists('Lists', everything, locale);

  test('Excel takes every part of the sheet', () => {
    expect(faultsOf([plan])).toEqual([]);
  });

  test('every list has its name, and keeps to functions of Excel 2021', () => {
    for (const { key } of lists) expect(nameIn(plan, listName(key))).toBeDefined();
    for (const formula of formulasIn(plan.blocks).values())
      expect(formula).not.toMatch(/\b(VSTACK|HSTACK|TAKE|DROP|TOCOL|MAP|LET|LAMBDA|TEXTSPLIT)\(/);
  });

  test('no cell is written twice', () => {
    const cells = plan.blocks.flatMap(({ row, column, cells: lines }) =>
      lines.flatMap((line, i) =>
        line.flatMap((cell, j) => (cell === null ? [] : [`${row + i},${column + j}`])),
      ),
    );
    expect(cells.length).toBe(new Set(cells).size);
  });
});

test('lights are called what the scorecard calls them', () => {
  const marked = (marks: readonly string[]) =>
    [text.onTarget, text.watch, text.warning].map(({ en, zh }, place) => ({
      en: `${marks[place]!} ${en}`,
      zh: `${marks[place]!} ${zh}`,
    }));
  expect(lists.find(({ key }) => key === 'lights')).toMatchObject({
    words: [...marked(['●', '▲', '■']), ...marked(['○', '△', '□']), text.noData],
  });
});

test('every column keeps its place, whatever sources are there', () => {
  const few = planLists('Lists', only('Meetings'), 'en');
  const many = planLists('Lists', everything, 'en');
  expect(few.names).toEqual(many.names);
  const manyFormulas = formulasIn(many.blocks);
  for (const [place, formula] of formulasIn(few.blocks)) expect(manyFormulas.get(place)).toBe(formula);
});

test('bringing lists up to date leaves a sheet as if it had been made with those sources', () => {
  const before = formulasIn(planLists('Lists', only('Meetings'), 'en').blocks);
  const after = formulasIn(planLists('Lists', only('Meetings', 'Customers', 'Orders'), 'en').blocks);
  const edit = editLists('Lists', only('Meetings', 'Customers', 'Orders'));
  expect(new Map([...before, ...formulasIn(edit.blocks)])).toEqual(after);
  expect(edit).toMatchObject({ sheet: 'Lists', names: [] });
});

test('bringing lists up to date writes formulas only, so that words people have added stay', () => {
  const cells = editLists('Lists', everything).blocks.flatMap((block) => block.cells.flat());
  expect(new Set(cells.map((cell) => typeof cell))).toEqual(new Set(['object']));
});

test('managers and tiers are looked up in the sheet Customers, not where customers are only named', () => {
  const rows = (columns: Columns): number =>
    editLists('Lists', columns).blocks.filter(({ cells }) => cells.length === 120).length;
  expect(rows(only('Customers'))).toBe(2);
  expect(rows(only('Meetings', 'Orders'))).toBe(0);
  const withoutTier = Object.entries(only('Customers')).filter(([role]) => role !== 'Customers.tier');
  expect(rows(Object.fromEntries(withoutTier))).toBe(1);
});

test('the customers are a fixed area, the drop-downs only what is filled of it', () => {
  const plan = planLists('Lists', everything, 'en');
  expect(nameIn(plan, CUSTOMERS)).toEqual({ row: 3, column: 0, rows: 120, columns: 1 });
  expect(nameIn(plan, 'KPI_l_customers')).toEqual({
    formula: `='Lists'!$A$4:INDEX('Lists'!$A$4:$A$123,MAX(1,COUNTIF('Lists'!$A$4:$A$123,"?*")))`,
  });
  expect(nameIn(plan, 'KPI_l_customerChoice')).toMatchObject({
    formula: expect.stringMatching(/^='Lists'!\$A\$3:INDEX/) as unknown,
  });
});

test('the words that close an item are those that KPI functions know', () => {
  const formulas = [...formulasIn(planLists('Lists', {}, 'en').blocks).values()];
  const closing = formulas.find((formula) => formula.includes('KPI_DoneWords'))!;
  for (const word of [...actionStatus.words.done, ...actionStatus.words.cancelled])
    expect(closing).toContain(word);
});

test('it is known which columns the lists read', () => {
  expect(isListed('Orders.customer')).toBe(true);
  expect(isListed('Customers.tier')).toBe(true);
  expect(isListed('Orders.amount')).toBe(false);
});
