import { serialOf } from '../../src/core/dates';
import { locales } from '../../src/core/locale';
import { weekIn } from '../../src/core/workHours';
import type { Area, WorkbookFacts } from '../../src/plan/plan';
import { planLists } from '../../src/sheets/planLists';
import { settingNames } from '../../src/sheets/settingNames';
import {
  asOfOfWorkbook,
  currencyOfWorkbook,
  hasSettings,
  localeOfWorkbook,
  planSettings,
  settingsOf,
} from '../../src/sheets/settingsSheet';
import { blankFacts } from '../plan/blankFacts';
import { faultsOf } from '../plan/checkPlan';

const asOf = serialOf(2026, 3, 20);

describe.each(locales)('the sheet in %s', (locale) => {
  const plan = planSettings({ sheet: 'S', locale, asOf });
  const areaOf = (name: string): Area => plan.names.find((each) => each.name === name)!.refersTo as Area;
  const cellOf = (name: string): unknown => {
    const { row, column } = areaOf(name);
    const block = plan.blocks.find(
      (each) => each.column === 0 && row >= each.row && row < each.row + each.cells.length,
    )!;
    return block.cells[row - block.row]![column];
  };

  test('is one that Excel takes', () => {
    expect(faultsOf([plan, planLists('Lists', {}, locale)])).toEqual([]);
  });

  test('has a visible name on every setting, no two on one cell', () => {
    expect(new Set(plan.names.map(({ name }) => name))).toEqual(new Set(Object.values(settingNames)));
    expect(plan.names.every(({ visible }) => visible)).toBe(true);
    expect(new Set(plan.names.map(({ refersTo }) => JSON.stringify(refersTo))).size).toBe(plan.names.length);
    expect(areaOf('KPI_Holidays')).toMatchObject({ rows: 60, columns: 1 });
  });

  test('begins with working hours that KPI functions read, and with the day given', () => {
    expect(weekIn(String(cellOf('KPI_WorkHours')))).toEqual(weekIn('09:00-18:00 Mon-Fri'));
    expect(cellOf('KPI_AsOf')).toBe(asOf);
  });

  test('says a hint for every cell that is typed into', () => {
    for (const { name, refersTo } of plan.names) {
      const rule = plan.validations.find(({ area }) => JSON.stringify(area) === JSON.stringify(refersTo));
      expect([name, rule?.hint?.message.length]).toEqual([name, expect.any(Number)]);
    }
  });

  test('does not ask the clock', () => {
    expect(JSON.stringify(plan)).not.toMatch(/TODAY\(|NOW\(/);
  });
});

describe('reading the settings', () => {
  const factsWith = (values: WorkbookFacts['values']): WorkbookFacts => ({ ...blankFacts, values });

  test.each([
    ['KPI_AsOf', 46101.7, { asOf: 46101 }],
    ['KPI_AsOf', '2026-03-20', { asOf: null }],
    ['KPI_AsOf', '', { asOf: null }],
    ['KPI_Language', '中文', { locale: 'zh' }],
    ['KPI_Language', 'English', { locale: 'en' }],
    ['KPI_Language', 'Deutsch', { locale: null }],
    ['KPI_Currency', ' EUR ', { currency: 'EUR' }],
    ['KPI_FiscalYearStart', 4, { fiscalYearStart: 4 }],
    ['KPI_FiscalYearStart', 13, { fiscalYearStart: 1 }],
    ['KPI_WeekStart', 7, { weekStart: 7 }],
    ['KPI_WeekStart', '', { weekStart: 1 }],
    ['KPI_WorkHours', '', { workHours: '09:00-18:00 Mon-Fri' }],
    ['KPI_WorkHours', '8:00-16:00 Mon-Sat', { workHours: '8:00-16:00 Mon-Sat' }],
    ['KPI_DoneWords', '结案，办结', { doneWords: '结案，办结' }],
    ['KPI_AcquisitionBudget', 0, { acquisitionBudget: 0 }],
    ['KPI_AcquisitionBudget', '', { acquisitionBudget: null }],
  ])('%s with %j', (name, value, expected) => {
    expect(settingsOf(factsWith({ [name]: [[value]] }))).toMatchObject(expected);
  });

  test('days off are those cells that hold a date', () => {
    const column = [[46101], [''], ['Easter'], [46102.5]];
    expect(settingsOf(factsWith({ KPI_Holidays: column })).holidays).toEqual([46101, 46102]);
  });

  test('what the workbook has goes before what is given', () => {
    const facts: WorkbookFacts = {
      ...factsWith({ KPI_AsOf: [[46101]], KPI_Language: [['中文']], KPI_Currency: [['']] }),
      places: { KPI_AsOf: '设置' },
    };
    expect([localeOfWorkbook(facts, 'en'), asOfOfWorkbook(facts, 1)]).toEqual(['zh', 46101]);
    expect([localeOfWorkbook(blankFacts, 'en'), asOfOfWorkbook(blankFacts, asOf)]).toEqual(['en', asOf]);
    expect([hasSettings(facts), hasSettings(blankFacts)]).toEqual([true, false]);
    expect([currencyOfWorkbook(facts, 'zh'), currencyOfWorkbook(blankFacts, 'zh')]).toEqual(['', 'CNY']);
  });
});
