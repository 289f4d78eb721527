import { addSheets } from '../../src/actions/addSheets';
import { changeSettings } from '../../src/actions/changeSettings';
import { readWorkbook } from '../../src/actions/readWorkbook';
import { problemsOf, type SettingsChange } from '../../src/actions/settings';
import { serialOf } from '../../src/core/dates';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';
import { contextOf } from './context';

jest.setTimeout(120_000);
let book: OpenedWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
beforeEach(() => book.reset());
afterAll(() => book.dispose());

const settings = async () => (await readWorkbook.run(undefined, contextOf())).settings;
const change = (wanted: SettingsChange) => changeSettings.run(wanted, contextOf());

test('a blank workbook has no settings, and nothing is written into it', async () => {
  expect(await settings()).toBeNull();
  await expect(change({ currency: 'EUR' })).rejects.toMatchObject({ name: 'Refusal' });
});

describe.each(['en', 'zh'] as const)('in a workbook with a sheet in %s', (locale) => {
  test('settings begin as the sheet has them and are read back as they were changed', async () => {
    await addSheets.run({ keys: ['Actions'], samples: false }, contextOf({ locale }));
    expect(await settings()).toMatchObject({ asOf: serialOf(2026, 3, 20), locale, holidays: [] });
    const wanted = {
      asOf: serialOf(2026, 2, 28),
      locale: locale === 'en' ? 'zh' : 'en',
      currency: '€',
      fiscalYearStart: 4,
      weekStart: 7,
      workHours: '09:00-17:00 Mon-Thu; 09:00-14:00 Fri',
      doneWords: 'erledigt, done',
      cancelledWords: '=1+1',
      acquisitionBudget: 2500,
    } as const;
    await change(wanted);
    expect(await settings()).toMatchObject(wanted);
    await change({ cancelledWords: '', acquisitionBudget: null });
    expect(await settings()).toMatchObject({ ...wanted, cancelledWords: '', acquisitionBudget: null });
  });

  test('a wrong one is refused, and the others with it', async () => {
    await addSheets.run({ keys: ['Actions'], samples: false }, contextOf({ locale }));
    const before = await settings();
    await expect(change({ currency: 'EUR', workHours: 'nine to five' })).rejects.toMatchObject({
      name: 'Refusal',
    });
    expect(await settings()).toEqual(before);
  });
});

test.each<[SettingsChange, readonly string[]]>([
  [{}, []],
  [{ asOf: 46_000 }, []],
  [{ asOf: null }, ['asOf']],
  [{ asOf: 46_000.5 }, ['asOf']],
  [{ asOf: 1 }, ['asOf']],
  [{ locale: null }, ['locale']],
  [{ currency: '' }, []],
  [{ currency: 'EUR' }, []],
  [{ currency: 'a"b' }, ['currency']],
  [{ currency: 'renminbi yuan' }, ['currency']],
  [{ fiscalYearStart: 12, weekStart: 1 }, []],
  [{ fiscalYearStart: 13, weekStart: 0 }, ['fiscalYearStart', 'weekStart']],
  [{ workHours: '9:00-12:00, 13:00-18:00 周一至周五' }, []],
  [{ workHours: '' }, ['workHours']],
  [{ doneWords: 'done, 完成', cancelledWords: '' }, []],
  [{ doneWords: 'done\nfinished' }, ['doneWords']],
  [{ acquisitionBudget: 0 }, []],
  [{ acquisitionBudget: -1 }, ['acquisitionBudget']],
  [{ acquisitionBudget: NaN }, ['acquisitionBudget']],
])('%j has problems with %j', (wanted, keys) => {
  expect(Object.keys(problemsOf(wanted))).toEqual(keys);
});
