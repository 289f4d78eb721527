import { locales } from '../../src/core/locale';
import { actionStatus } from '../../src/core/vocabulary';
import type { Area, CellBlock, Formula, SheetPlan, WorkbookFacts } from '../../src/plan/plan';
import { text } from '../../src/scorecard/scorecard.text';
import { fingerprintOf } from '../../src/sheets/fingerprint';
import {
  CLOSED_WORDS,
  CUSTOMER_MANAGERS,
  CUSTOMER_TIERS,
  CUSTOMERS,
  LISTS_PLACE,
  LISTS_WORDS,
  lists,
  listName,
  PEOPLE,
} from '../../src/sheets/lists';
import { editLists, isListed, listsThere, planLists } from '../../src/sheets/planLists';
import type { Columns } from '../../src/sheets/tableOf';
import { roleOf } from '../../src/sheets/tableOf';
import { templates } from '../../src/sheets/templates';
import { blankFacts } from '../plan/blankFacts';
import { listsFacts, placeOfLists, start } from './listsFacts';
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
    words: [
      ...marked(['●', '▲', '■']),
      ...marked(['○', '△', '□']),
      text.noData,
      text.tooLittle,
      text.noStandard,
    ],
  });
});

const workings = { sheet: 'Lists', start };

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
  const edit = editLists(workings, only('Meetings', 'Customers', 'Orders'));
  expect(new Map([...before, ...formulasIn(edit.blocks)])).toEqual(after);
  expect(edit).toMatchObject({ sheet: 'Lists', names: [] });
});

test('bringing lists up to date writes formulas only, so that words people have added stay', () => {
  const cells = editLists(workings, everything).blocks.flatMap((block) => block.cells.flat());
  expect(new Set(cells.map((cell) => typeof cell))).toEqual(new Set(['object']));
});

test('managers and tiers are looked up in the sheet Customers, not where customers are only named', () => {
  const rows = (columns: Columns): number =>
    editLists(workings, columns).blocks.filter(({ cells }) => cells.length === 120).length;
  expect(rows(only('Customers'))).toBe(2);
  expect(rows(only('Meetings', 'Orders'))).toBe(0);
  const withoutTier = Object.entries(only('Customers')).filter(([role]) => role !== 'Customers.tier');
  expect(rows(Object.fromEntries(withoutTier))).toBe(1);
});

test('the customers are a fixed area, the drop-downs only what is filled of it', () => {
  const plan = planLists('Lists', everything, 'en');
  expect(nameIn(plan, CUSTOMERS)).toEqual({ row: 3, column: start, rows: 120, columns: 1 });
  expect(nameIn(plan, 'KPI_l_customers')).toEqual({
    formula: `='Lists'!$X$4:INDEX('Lists'!$X$4:$X$123,MAX(1,COUNTIF('Lists'!$X$4:$X$123,"?*")))`,
  });
  expect(nameIn(plan, 'KPI_l_customerChoice')).toMatchObject({
    formula: expect.stringMatching(/^='Lists'!\$X\$3:INDEX/) as unknown,
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

describe('the place of the workings', () => {
  test.each([
    ['as they were laid out', placeOfLists(), start],
    ['after columns were inserted before them', placeOfLists({ before: 2 }), start + 2],
    ['after a row was inserted above', placeOfLists({ above: 1 }), null],
    ['after a column was inserted between them', placeOfLists({ within: 1 }), null],
    ['in the order of another version', placeOfLists().replace(/\w+$/, 'other'), null],
    ['after their columns were deleted', '#REF!', null],
  ])('is known %s', (_, said, column) => {
    const facts = { ...listsFacts, values: { [LISTS_PLACE]: [[said]] } };
    expect(listsThere(facts).workings).toEqual(column === null ? null : { sheet: 'Lists', start: column });
  });

  test('is not known where no cell says it', () => {
    expect(listsThere({ ...listsFacts, values: {} }).workings).toBeNull();
    expect(listsThere(blankFacts).workings).toBeNull();
  });

  test('changes with what stands in it: who changes the cells below must see to it that what says so changes too', () => {
    const plan = planLists('Lists', {}, 'en');
    const named = [CUSTOMERS, PEOPLE, CUSTOMER_MANAGERS, CUSTOMER_TIERS, CLOSED_WORDS].map((name) => {
      const { row, column, rows } = nameIn(plan, name) as Area;
      return [row, column - start, rows];
    });
    const roles = plan.blocks.flatMap(({ row, column, cells: [titles] }) =>
      row === 0 && titles!.length > 1 ? [column - start, ...titles!] : [],
    );
    expect(named).toEqual([
      [3, 0, 120],
      [3, 1, 120],
      [3, 3, 120],
      [3, 4, 120],
      [3, 5, 1],
    ]);
    expect(fingerprintOf(roles)).toBe('0vzkrzsrcgi');
    expect(placeOfLists().split(' ')).toEqual(['3', `${start + 4}`, '52', '1qhsumit2k4']);
  });
});

describe('words', () => {
  const keysLacking = (facts: WorkbookFacts): string[] => listsThere(facts).lacking.map(({ key }) => key);
  const all = lists.filter((list) => 'words' in list).map(({ key }) => key);
  const { [LISTS_WORDS]: words, ...others } = listsFacts.places;

  test.each([
    ['of this version', listsFacts, words, []],
    [
      'with a list fewer',
      { ...listsFacts, names: listsFacts.names.filter((name) => name !== 'KPI_l_sides') },
      words,
      ['sides'],
    ],
    ['whose words were deleted', { ...listsFacts, places: others }, null, all],
    ['without lists', blankFacts, null, all],
    [
      'of an earlier version',
      { ...listsFacts, places: others, names: listsFacts.names.filter((name) => name !== LISTS_WORDS) },
      'Lists',
      [],
    ],
  ] as const)('that a workbook lacks: %s', (_, facts, sheet, lacking) => {
    expect(keysLacking(facts)).toEqual(lacking);
    expect(listsThere(facts).words).toBe(sheet);
  });
});
