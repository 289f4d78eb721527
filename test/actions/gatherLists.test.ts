import { addSheets } from '../../src/actions/addSheets';
import { applyPlan } from '../../src/excel/applyPlan';
import { readFacts } from '../../src/excel/readFacts';
import type { SheetPlan } from '../../src/plan/plan';
import { headersOf, planSheets, type SheetKey } from '../../src/sheets';
import type * as Lists from '../../src/sheets/lists';
import { all, listName, lists, LISTS_PLACE, LISTS_WORDS } from '../../src/sheets/lists';
import { planTemplates } from '../../src/sheets/planTemplates';
import { settingNames } from '../../src/sheets/settingNames';
import { settingsOf, settingValueNames } from '../../src/sheets/settingsSheet';
import { blankFacts } from '../plan/blankFacts';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { contextOf } from './context';

jest.setTimeout(120_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.dispose());

const context = contextOf();
const asOf = context.today();

/** Types the rows into a table, columns by key; other columns stay as they are. */
const type = async (
  key: SheetKey,
  rows: readonly Readonly<Record<string, string | number>>[],
  locale: 'en' | 'zh' = 'en',
): Promise<void> => {
  await Excel.run(async (excel) => {
    const table = excel.workbook.tables.getItem(key);
    table.rows.load('count');
    await excel.sync();
    for (let row = table.rows.count; row < rows.length; row++) table.rows.add();
    const body = table.getDataBodyRange();
    const keys = Object.keys(headersOf(key, locale));
    rows.forEach((cells, row) => {
      for (const [column, value] of Object.entries(cells))
        body.getCell(row, keys.indexOf(column)).values = [[value]];
    });
    await excel.sync();
  });
  await book.host.settled();
};

const read = (key: SheetKey, column: string, locale: 'en' | 'zh' = 'en'): Promise<unknown[]> =>
  Excel.run(async (excel) => {
    const header = headersOf(key, locale)[column]!;
    const range = excel.workbook.tables.getItem(key).columns.getItem(header).getDataBodyRange();
    range.load('values');
    await excel.sync();
    return range.values.flat() as unknown[];
  });

/** The cells of a named area that hold something. */
const named = (name: string): Promise<unknown[]> =>
  Excel.run(async (excel) => {
    const range = excel.workbook.names.getItem(name).getRange().load('values');
    await excel.sync();
    return (range.values.flat() as unknown[]).filter((value) => value !== '');
  });

/** What a drop-down offers: its name stands on a formula, which only formulas can read. */
const offered = (name: string): Promise<unknown[]> =>
  Excel.run(async (excel) => {
    const sheet = excel.workbook.worksheets.add();
    sheet.getRange('A1').formulas = [[`=${name}&""`]];
    await excel.sync();
    await book.host.settled();
    const used = sheet.getUsedRange().load('values');
    await excel.sync();
    sheet.delete();
    return used.values.flat() as unknown[];
  });

const write = (name: string, value: string): Promise<void> =>
  Excel.run(async (excel) => {
    excel.workbook.names.getItem(name).getRange().values = [[value]];
    await excel.sync();
  }).then(() => book.host.settled());

/** Words of ours in a list. */
const wordsOf = (key: string): string[] => {
  const list = lists.find((each) => each.key === key);
  return list && 'words' in list ? list.words.map(({ en }) => en) : [];
};

/** Types a word below ours. */
const addWord = async (key: string, word: string): Promise<void> => {
  await Excel.run(async (excel) => {
    const sheet = excel.workbook.worksheets.getItem('Lists');
    const titles = sheet.getRange('A1:CZ1').load('values');
    await excel.sync();
    const title = lists.find((list) => list.key === key)!.title.en;
    const column = (titles.values[0] as unknown[]).indexOf(title);
    sheet.getCell(3 + wordsOf(key).length, column).values = [[word]];
    await excel.sync();
  });
  await book.host.settled();
};

const add = (...keys: SheetKey[]): Promise<unknown> => addSheets.run({ keys, samples: false }, context);

describe('customers and people', () => {
  beforeAll(async () => {
    await book.reset();
    await add('Meetings');
    await type('Meetings', [
      { customer: 'Beta', owner: 'Zoe' },
      { customer: 'Alpha', owner: 'Yan' },
      { customer: 'Beta', owner: 'Zoe' },
    ]);
  });

  test('are numbered where they are typed first', async () => {
    expect(await named('KPI_Customers')).toEqual(['Alpha', 'Beta']);
    expect(await read('Meetings', 'customerNo')).toEqual([2, 1, 2]);
    expect(await named('KPI_People')).toEqual(['Yan', 'Zoe']);
  });

  test('are numbered in sheets that were added later too', async () => {
    await add('Orders', 'Attendance', 'Customers');
    await type('Orders', [{ customer: 'Gamma', owner: 'Ann' }, { customer: 'Alpha' }]);
    expect(await named('KPI_Customers')).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(await read('Orders', 'customerNo')).toEqual([3, 1]);
    expect(await read('Meetings', 'customerNo')).toEqual([2, 1, 2]);
    expect(await named('KPI_People')).toEqual(['Ann', 'Yan', 'Zoe']);
  });

  test('are offered with All before them', async () => {
    expect(await offered('KPI_l_customerChoice')).toEqual([all.en, 'Alpha', 'Beta', 'Gamma']);
    expect(await offered('KPI_l_peopleChoice')).toEqual([all.en, 'Ann', 'Yan', 'Zoe']);
    expect(await offered('KPI_l_customers')).toEqual(['Alpha', 'Beta', 'Gamma']);
  });

  test('have the account manager and tier that the sheet Customers says', async () => {
    await type('Attendance', [{ customer: 'Gamma' }, { customer: 'Beta' }, { customer: 'Alpha' }]);
    await type('Customers', [
      { customer: 'Gamma', accountManager: 'Mei', tier: 'A' },
      { customer: 'Beta', tier: 'B' },
    ]);
    expect(await read('Attendance', 'accountManager')).toEqual(['Mei', '', '']);
    expect(await named('KPI_CustomerTiers')).toEqual(['B', 'A']);
    expect(await named('KPI_People')).toEqual(['Ann', 'Mei', 'Yan', 'Zoe']);
  });

  test('go when they are no longer typed anywhere', async () => {
    await type('Orders', [{ customer: 'Beta', owner: '' }, { customer: 'Beta' }]);
    await type('Meetings', [{ customer: 'Beta' }, { customer: 'Beta' }, { customer: 'Beta' }]);
    await type('Attendance', [{ customer: 'Beta' }, { customer: 'Beta' }, { customer: 'Beta' }]);
    expect(await named('KPI_Customers')).toEqual(['Beta', 'Gamma']);
    expect(await read('Orders', 'customerNo')).toEqual([1, 1]);
    expect(await named('KPI_People')).toEqual(['Mei', 'Yan', 'Zoe']);
  });
});

test('key customers are the same in Care as in Customers: those there are on the as-of date', async () => {
  await book.reset();
  await add('Customers', 'Care');
  const rows = [
    { customer: 'Alpha', tier: 'A' },
    { customer: 'Beta', tier: 'A', lostOn: asOf },
    { customer: 'Gamma', tier: 'A', lostOn: asOf + 1 },
    { customer: 'Delta', tier: 'A', started: asOf + 1 },
    { customer: 'Epsilon', tier: 'B' },
  ];
  await type('Customers', rows);
  await type(
    'Care',
    rows.map(({ customer }) => ({ customer })),
  );
  const expected = [true, false, true, false, false];
  expect(await read('Customers', 'isKeyCustomer')).toEqual(expected);
  expect(await read('Care', 'isKeyCustomer')).toEqual(expected);
});

test('a table with a role of its own is read like ours, errors in it left out', async () => {
  await book.reset();
  await add('Meetings');
  await type('Meetings', [{ customer: 'Alpha' }]);
  await Excel.run(async (excel) => {
    const sheet = excel.workbook.worksheets.add('Mine');
    sheet.getRange('A1:A4').formulas = [['Account, key'], ['Omega'], ['=1/0'], ['Alpha']];
    excel.workbook.tables.add('Mine!A1:A4', true).name = 'Sales';
    await excel.sync();
  });
  const facts = await readFacts({ values: settingValueNames });
  const { edits } = planTemplates([], {
    locale: 'en',
    facts,
    asOf,
    content: {},
    adopted: { 'Orders.customer': { table: 'Sales', header: 'Account, key' } },
  });
  await applyPlan({ sheets: [], rows: [], settings: {}, edits });
  await book.host.settled();
  expect(await named('KPI_Customers')).toEqual(['Alpha', 'Omega']);
});

test('a source with more customers than there is room for takes none from the others, and says so', async () => {
  await book.reset();
  await add('Meetings', 'Orders');
  const customers = Array.from({ length: 119 }, (_, i) => `Customer ${String(i).padStart(3, '0')}`);
  await Excel.run(async (excel) => {
    const table = excel.workbook.tables.getItem('Orders');
    const column = Object.keys(headersOf('Orders', 'en')).indexOf('customer');
    table.resize(table.getRange().getResizedRange(customers.length - 1, 0));
    await excel.sync();
    table.getDataBodyRange().getColumn(column).values = customers.map((customer) => [customer]);
    await excel.sync();
  });
  await type('Meetings', [{ customer: 'Zeta' }]);
  expect(await named('KPI_Customers')).toEqual([...customers, 'Zeta']);
  expect(await named('KPI_ListsNotice')).toEqual([]);
  await type('Meetings', [{ customer: 'Zeta' }, { customer: 'Bravo' }]);
  expect(await named('KPI_Customers')).toEqual(['Bravo', ...customers]);
  expect(await named('KPI_ListsNotice')).toEqual([
    'Customers: more than 120 are in use; those after number 120 are left out.',
  ]);
});

describe('words', () => {
  beforeAll(async () => {
    await book.reset();
    await add('Actions');
  });

  test('that people add below ours are offered, and stay when sheets are added', async () => {
    await addWord('stages', 'Handed over');
    await add('Deals');
    expect(await offered('KPI_l_stages')).toEqual([...wordsOf('stages'), 'Handed over']);
  });

  const statuses = ['Done', ' completed ', '已完成', 'Cancelled', 1, 'In progress', '', 'shipped', '结案'];

  test.each([
    ['as they are known', '', '', [false, false, false, false, false, true, true, true, true]],
    [
      'of the user’s own',
      ' Shipped ， 结案、x',
      '',
      [true, true, true, false, true, true, true, false, false],
    ],
    ['for cancelled', '', '；结案;shipped', [false, false, false, true, false, true, true, false, false]],
  ])('close an item: %s', async (_, done, cancelled, open) => {
    await write('KPI_DoneWords', done);
    await write('KPI_CancelledWords', cancelled);
    await type(
      'Actions',
      statuses.map((status) => ({ action: 'Call', status })),
    );
    expect(await read('Actions', 'isOpen')).toEqual(open);
  });
});

/** What a version to come has more than one before it. */
const later = {
  lists: ['feedbackTypes', 'dealStatus'],
  sources: ['Feedback.customer', 'Feedback.owner', 'Meetings.owner', 'Goals.kpi'],
};

/** The planner of a version without these sources and the given lists. */
const earlierPlanner = async (withoutLists: readonly string[]): Promise<typeof planTemplates> => {
  let planner = planTemplates;
  await jest.isolateModulesAsync(async () => {
    const fewer = lists
      .filter(({ key }) => !withoutLists.includes(key))
      .map((list) =>
        'sources' in list
          ? { ...list, sources: list.sources.filter((role) => !later.sources.includes(role)) }
          : list,
      );
    jest.doMock('../../src/sheets/lists', () => ({
      ...jest.requireActual<typeof Lists>('../../src/sheets/lists'),
      lists: fewer,
    }));
    ({ planTemplates: planner } = await import('../../src/sheets/planTemplates'));
  });
  jest.dontMock('../../src/sheets/lists');
  return planner;
};

describe.each([
  ['with fewer lists and sources that did not say where its lists stand', true, later.lists],
  ['with fewer sources', false, []],
])('a workbook of a version %s', (_, isSilent, withoutLists) => {
  beforeAll(async () => {
    await book.reset();
    const { sheets } = (await earlierPlanner(withoutLists))(['Actions', 'Customers', 'Improvements'], {
      locale: 'en',
      facts: blankFacts,
      asOf,
      content: {
        Actions: {
          rows: [
            { action: 'Call', owner: 'Li', status: 'Done', customer: 'Aster' },
            { action: 'Write', owner: 'Li', status: 'Open', customer: 'Birch' },
          ],
        },
        Customers: { rows: [{ customer: 'Aster', accountManager: 'Wang', tier: 'A', started: 45_000 }] },
        Improvements: { rows: [{ kpi: 'Response time', owner: 'Chen', customer: 'Aster' }] },
      },
    });
    const silent = (sheet: SheetPlan): SheetPlan => ({
      ...sheet,
      names: sheet.names.filter(({ name }) => ![LISTS_PLACE, LISTS_WORDS].includes(name)),
    });
    await applyPlan({ sheets: isSilent ? sheets.map(silent) : sheets, rows: [], settings: {} });
    await addWord('tiers', 'D');
    await book.host.settled();
  });

  test('has all of it after a sheet was added, in few requests', async () => {
    const { requests } = book.host.counters;
    await add('Feedback', 'Deals');
    expect(book.host.counters.requests - requests).toBeLessThanOrEqual(5);
    await type('Feedback', [{ customer: 'Cedar', owner: 'Dong' }]);
    expect(await read('Actions', 'isOpen')).toEqual([false, true]);
    expect(await named('KPI_ClosedWords')).toEqual([expect.stringContaining(',done,')]);
    expect(await named('KPI_Customers')).toEqual(['Aster', 'Birch', 'Cedar']);
    expect(await named('KPI_People')).toEqual(['Chen', 'Dong', 'Li', 'Wang']);
    expect(await named('KPI_CustomerManagers')).toEqual(['Wang']);
    expect(await named('KPI_CustomerTiers')).toEqual(['A']);
    expect(await named('KPI_ListsNotice')).toEqual([]);
  });

  test('offers what it offered, words of people too, and what it lacked', async () => {
    expect(await offered('KPI_l_tiers')).toEqual([...wordsOf('tiers'), 'D']);
    expect(await offered('KPI_l_customerChoice')).toEqual([all.en, 'Aster', 'Birch', 'Cedar']);
    expect(await offered('KPI_l_kpis')).toEqual(['Response time']);
    for (const key of later.lists) expect(await offered(listName(key))).toEqual(wordsOf(key));
  });

  test('keeps its lists from then on', async () => {
    const { sheets } = await readFacts();
    await add('Orders');
    await type('Orders', [{ customer: 'Elm' }]);
    expect(await named('KPI_Customers')).toEqual(['Aster', 'Birch', 'Cedar', 'Elm']);
    const after = await readFacts();
    expect(after.sheets.map(({ name }) => name)).toEqual([...sheets.map(({ name }) => name), 'Orders']);
  });
});

describe.each(['en', 'zh'] as const)('the settings of a new workbook in %s', (locale) => {
  beforeAll(async () => {
    await book.reset();
    await addSheets.run({ keys: ['Actions'], samples: false }, contextOf({ locale }));
  });

  test('read back as what a workbook starts with', async () => {
    const facts = await readFacts({ values: settingValueNames });
    expect(settingsOf(facts)).toEqual({
      asOf,
      locale,
      currency: { en: '', zh: 'CNY' }[locale],
      fiscalYearStart: 1,
      weekStart: 1,
      workHours: { en: '09:00-18:00 Mon-Fri', zh: '09:00-18:00 周一至周五' }[locale],
      holidays: [],
      doneWords: '',
      cancelledWords: '',
      acquisitionBudget: null,
    });
    expect(facts.places.KPI_AsOf).toBe({ en: 'Settings', zh: '设置' }[locale]);
  });

  test('stand in cells that anyone can see the names of', async () => {
    const visible = await Excel.run(async (excel) => {
      const names = excel.workbook.names.load('items/name,items/visible');
      await excel.sync();
      return names.items.filter((item) => item.visible).map(({ name }) => name);
    });
    expect(new Set(visible)).toEqual(new Set(Object.values(settingNames)));
  });

  test('decide the language of sheets that come later', async () => {
    const other = locale === 'en' ? 'zh' : 'en';
    await addSheets.run({ keys: ['Market'], samples: false }, contextOf({ locale: other }));
    const { sheets } = await readFacts();
    expect(sheets.map(({ name }) => name)).toContain({ en: 'Market', zh: '市场数据' }[locale]);
  });
});

test('plans for a blank workbook are the same each time', () => {
  const plan = (): unknown =>
    planSheets(['Actions'], { locale: 'zh', facts: blankFacts, samples: false, asOf });
  expect(plan()).toEqual(plan());
});
