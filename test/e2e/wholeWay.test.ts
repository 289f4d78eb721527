import fs from 'node:fs';
import path from 'node:path';
import { source as axe } from 'axe-core';
import type { Opened, Workbench } from './workbench';
import { startWorkbench } from './workbench';

jest.setTimeout(240_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.close());

const languages = {
  en: {
    language: 'en-US',
    file: 'review-utf16le.csv',
    importTab: 'Import',
    make: 'Start with sample rows',
    ready: 'Your workbook is ready',
    customer: 'Customer',
    own: /^contoso\.com/,
    import: 'Import 6 rows',
    added: '6 rows added.',
    nothingNew: 'Nothing new to import',
    actions: 'Actions',
    attendance: 'Attendance',
    setup: 'KPI setup',
    scorecard: 'Scorecard',
    status: 'Status',
    done: 'Done',
  },
  zh: {
    language: 'zh-CN',
    file: 'review-utf16be.csv',
    importTab: '导入',
    make: '启用并填入示例数据',
    ready: '工作簿已就绪',
    customer: '客户',
    own: /^contoso\.com/,
    import: '导入 6 行',
    added: '已添加 6 行。',
    nothingNew: '没有可导入的新数据',
    actions: '行动项',
    attendance: '参会记录',
    setup: '指标设置',
    scorecard: '计分卡',
    status: '状态',
    done: '已完成',
  },
} as const;

type Words = (typeof languages)[keyof typeof languages];

/** Drops a file on the pane, as from a folder's window. */
async function drop({ pane }: Opened, file: string): Promise<void> {
  const bytes = fs.readFileSync(path.resolve('test/fixtures/teams', file)).toString('base64');
  const transfer = await pane.evaluateHandle(
    ([content, name]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(content!), (c) => c.charCodeAt(0))], name!));
      return data;
    },
    [bytes, file],
  );
  await pane.dispatchEvent('[role=tabpanel]', 'drop', { dataTransfer: transfer });
}

/** Where a table's body lies, and what its headers are. */
const table = ({ pane }: Opened, name: string) =>
  pane.evaluate(
    (wanted) =>
      Excel.run(async (excel) => {
        const found = excel.workbook.tables.getItem(wanted);
        const body = found.getDataBodyRange().load('rowIndex,columnIndex,rowCount,values');
        const header = found.getHeaderRowRange().load('values');
        await excel.sync();
        const { rowIndex, columnIndex, rowCount, values } = body;
        return {
          rowIndex,
          columnIndex,
          rowCount,
          headers: header.values[0] as string[],
          values: values as unknown[][],
        };
      }),
    name,
  );

const letter = (column: number) => String.fromCharCode(65 + column);

const functionCalls = ({ page }: Opened) => page.evaluate(() => window.workbench.host.counters.functionCalls);

const goToSheet = ({ pane }: Opened, name: string) =>
  pane.evaluate(
    (sheet) =>
      Excel.run(async (excel) => {
        excel.workbook.worksheets.getItem(sheet).activate();
        await excel.sync();
      }),
    name,
  );

const total = async (opened: Opened, words: Words) => (await opened.values(words.scorecard, 'E5'))[0]![0];

/** Every visible cell of the workbook that shows an error. */
const errorCells = ({ pane }: Opened) =>
  pane.evaluate(() =>
    Excel.run(async (excel) => {
      const sheets = excel.workbook.worksheets.load('items/name,items/visibility');
      await excel.sync();
      const visible = sheets.items.filter(({ visibility }) => visibility === 'Visible');
      const used = visible.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('values'));
      await excel.sync();
      return visible.flatMap(({ name }, i) =>
        used[i]!.isNullObject
          ? []
          : (used[i]!.values as unknown[][])
              .flat()
              .filter(
                (value) =>
                  typeof value === 'string' && /^#(VALUE|REF|NAME|DIV|NUM|NULL|SPILL|BUSY)/.test(value),
              )
              .map((value) => `${name}: ${String(value)}`),
      );
    }),
  );

/** How far the chart on the sheet shown is from where the add-in put it, in pixels. */
const chartIsOffBy = ({ page }: Opened) =>
  page.evaluate(() => {
    const { host, api } = window.workbench;
    const sheet = api.getActiveWorkbook()!.getActiveSheet();
    const chart = host.charts()[0]!;
    const { left, width } = sheet.getFloatDomById(chart.id)!.position;
    const corner = sheet.getRange('A1').getCellRect().left;
    const pixels = (points: number) => (points * 4) / 3;
    return Math.max(Math.abs(left! - corner - pixels(chart.left)), Math.abs(width! - pixels(chart.width)));
  });

async function violations({ pane }: Opened): Promise<string[]> {
  await pane.evaluate(axe);
  return pane.evaluate(async () => {
    const found = await (
      window as unknown as { axe: { run(o: object): Promise<{ violations: { id: string }[] }> } }
    ).axe.run({ exclude: [['[data-tabster-dummy]']] });
    return found.violations.map(({ id }) => id);
  });
}

async function startPack(opened: Opened, words: Words): Promise<void> {
  await opened.pane.getByRole('button', { name: words.make }).first().click();
  await opened.pane.getByText(words.ready).waitFor();
}

async function importReport(opened: Opened, words: Words): Promise<void> {
  const { pane } = opened;
  await pane.getByRole('tab', { name: words.importTab }).click();
  await drop(opened, words.file);
  await pane.getByRole('combobox', { name: words.customer }).fill('Fabrikam');
  await pane.getByRole('checkbox', { name: words.own }).check();
  await pane.getByRole('button', { name: words.import }).click();
  await pane.getByText(words.added).waitFor();
}

describe.each(Object.entries(languages))('the whole way, in %s', (locale, words) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await workbench.open({ language: words.language });
  });

  it('makes a pack: sheets, sample rows and a scorecard without an error in any cell', async () => {
    await startPack(opened, words);
    await opened.picture(`whole-way-${locale}-1-scorecard`);
    expect(await errorCells(opened)).toEqual([]);
    expect(await chartIsOffBy(opened)).toBeLessThanOrEqual(1);
    expect(await total(opened, words)).toEqual(expect.any(Number));
  });

  it('imports a Teams report that is dropped on the pane, and its names stay text', async () => {
    const before = await table(opened, 'Attendance');
    const [[counted]] = (await opened.values(words.scorecard, 'H10')) as [[number]];
    await importReport(opened, words);
    // Five of the six are the customer's, and the meeting was in the month shown.
    expect(await opened.values(words.scorecard, 'H10')).toEqual([[counted + 5]]);
    await opened.picture(`whole-way-${locale}-2-import`);
    const { rowCount, values } = await table(opened, 'Attendance');
    expect(rowCount).toBe(before.rowCount + 6);
    expect(values.flat()).toContain('=HYPERLINK("http://example.com","Zoë")');
    expect(values.flat()).toContain('+49 30 1234567');
  });

  it('adds nothing when the same file is dropped again', async () => {
    const { rowCount } = await table(opened, 'Attendance');
    await drop(opened, words.file);
    await opened.pane.getByText(words.nothingNew).waitFor();
    expect((await table(opened, 'Attendance')).rowCount).toBe(rowCount);
  });

  it('grows the table and its KPI formula when an action is typed below it', async () => {
    const { rowIndex, columnIndex, rowCount, headers, values } = await table(opened, 'Actions');
    const status = headers.indexOf(words.status);
    const counted = values.map((row) => row[status]).filter((word) => word !== '');
    const doneBefore = counted.filter((word) => word === words.done).length;
    expect(doneBefore).toBeGreaterThan(0);
    await goToSheet(opened, words.actions);
    const formulaAt = `${letter(columnIndex + headers.length + 1)}3`;
    await opened.type(formulaAt, `=KPI.ACTIONRATE(Actions[${words.status}],"${words.done}")`);
    const cancelled = counted.filter((word) => /cancel|取消/i.test(String(word))).length;
    expect(await opened.values(words.actions, formulaAt)).toEqual([
      [expect.closeTo(doneBefore / (counted.length - cancelled), 12)],
    ]);
    await opened.type(`${letter(columnIndex + status)}${rowIndex + rowCount + 1}`, words.done);
    expect((await table(opened, 'Actions')).rowCount).toBe(rowCount + 1);
    expect(await opened.values(words.actions, formulaAt)).toEqual([
      [expect.closeTo((doneBefore + 1) / (counted.length - cancelled + 1), 12)],
    ]);
    await opened.picture(`whole-way-${locale}-3-actions`);
  });

  it('follows a weight typed into the cells, without asking a KPI function', async () => {
    const { rowIndex, columnIndex, headers } = await table(opened, 'KPISetup');
    const weight = headers.findIndex((header) => /^(Weight|权重)$/.test(header));
    const before = await total(opened, words);
    await goToSheet(opened, words.setup);
    const calls = await functionCalls(opened);
    await opened.type(`${letter(columnIndex + weight)}${rowIndex + 1}`, '60%');
    expect(await total(opened, words)).not.toBe(before);
    expect(await functionCalls(opened)).toBe(calls);
    await opened.picture(`whole-way-${locale}-4-weights`);
  });

  it('shows another customer without asking a KPI function', async () => {
    await goToSheet(opened, words.scorecard);
    const before = await total(opened, words);
    const calls = await functionCalls(opened);
    const customers = (await table(opened, 'Meetings')).values.map((row) => String(row[1]));
    await opened.type('B4', customers.find(Boolean)!);
    expect(await total(opened, words)).not.toBe(before);
    expect(await functionCalls(opened)).toBe(calls);
    await opened.picture(`whole-way-${locale}-5-customer`);
  });

  it('asks nothing of the network, throws nothing, and has nothing that axe would blame', async () => {
    expect(opened.outside).toEqual([]);
    expect(opened.errors).toEqual([]);
    expect(await violations(opened)).toEqual([]);
  });
});
