import { addSheets } from '../../src/actions/addSheets';
import { goToSheet } from '../../src/actions/goToSheet';
import { importReport } from '../../src/actions/importReport';
import { previewReport } from '../../src/actions/previewReport';
import type { ReportFile } from '../../src/actions/previewReport';
import { readWorkbook } from '../../src/actions/readWorkbook';
import { readColumns } from '../../src/excel/readColumns';
import { readFacts } from '../../src/excel/readFacts';
import { fixture } from '../importers/fixture';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { contextOf } from './context';

jest.setTimeout(60_000);

let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const weekly: ReportFile = { name: 'weekly.csv', bytes: fixture('teams/weekly-2022-utf16le.csv') };
const addAttendance = () => addSheets.run({ keys: ['Attendance'], samples: false }, contextOf());

const importFile = async (file: ReportFile) => {
  const { report } = await previewReport.run(file, contextOf());
  const choices = {
    locale: 'en',
    customer: 'Northwind',
    ownDomains: ['example.com'],
    sides: {},
    late: null,
  } as const;
  return importReport.run({ report, choices }, contextOf());
};

const column = async (key: string) => {
  const { bindings } = await readFacts();
  const [values] = await readColumns([bindings[`Attendance.${key}`]!]);
  return values;
};

test('a sheet is added, seen, and not added a second time', async () => {
  expect((await addAttendance()).sheets).toEqual(['Attendance', 'Settings']);
  expect((await readWorkbook.run(undefined, contextOf())).sheets).toEqual({ Attendance: 'Attendance' });
  expect((await addAttendance()).sheets).toEqual([]);
});

test('without an Attendance sheet a report can be looked at, and importing it is refused in words', async () => {
  const { target, report, system } = await previewReport.run(weekly, contextOf());
  expect(target).toBeNull();
  expect(report.attendees.length).toBeGreaterThan(0);
  expect(system.en).toContain('Teams');
  await expect(importFile(weekly)).rejects.toMatchObject({
    reason: { en: expect.stringContaining('Attendance sheet is gone') as string },
  });
});

test('a report becomes rows, and the same report again adds nothing', async () => {
  await addAttendance();
  const first = await importFile(weekly);
  expect(first).toMatchObject({ added: 2, same: 0, sheet: 'Attendance' });
  expect(await column('customer')).toEqual(['Northwind', 'Northwind']);
  expect(await column('side')).toEqual(['Us', 'Us']);
  expect(await importFile(weekly)).toMatchObject({ added: 0, same: 2 });
  expect(await column('person')).toHaveLength(2);
});

test('what was said at an import is offered at the next', async () => {
  await addAttendance();
  await importFile(weekly);
  const { customers, ownDomains } = await previewReport.run(weekly, contextOf());
  expect(customers).toEqual(['Northwind']);
  expect(ownDomains).toEqual(['example.com']);
});

test('a protected sheet keeps its rows, and the words say what to do', async () => {
  await addAttendance();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Attendance').protection.protect();
    await context.sync();
  });
  await expect(importFile(weekly)).rejects.toMatchObject({
    code: 'AccessDenied',
    reason: { en: expect.stringContaining('Unprotect') as string },
  });
  expect(await column('person')).toEqual(['']);
});

test('a step that is cancelled leaves the workbook as it was', async () => {
  const control = new AbortController();
  const context = contextOf({ signal: control.signal, progress: () => control.abort() });
  await expect(
    addSheets.run({ keys: ['Attendance', 'Actions'], samples: true }, context),
  ).rejects.toMatchObject({
    code: 'Cancelled',
  });
  expect(await readWorkbook.run(undefined, contextOf())).toMatchObject({ sheets: {}, scorecards: {} });
});

test('a sheet that is gone cannot be gone to, and the words say so', async () => {
  await expect(goToSheet.run('Attendance', contextOf())).rejects.toMatchObject({ code: 'ItemNotFound' });
});
