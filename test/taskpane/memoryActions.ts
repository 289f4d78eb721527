import type { Actions } from '../../src/actions';
import type { Action, ActionContext } from '../../src/actions/action';
import { Refusal } from '../../src/actions/failure';
import type { LostColumns, SettingsThere, WorkbookState } from '../../src/actions/readWorkbook';
import { packOf } from '../../src/actions/packOf';
import type { Locale, Text } from '../../src/core/locale';
import {
  identify,
  identifyingColumns,
  planImport,
  readFile,
  type AttendanceColumn,
  type AttendanceTarget,
} from '../../src/importers';
import { packs } from '../../src/packs';
import type { Entity } from '../../src/scorecard';
import { headersOf, templateOf, type SheetKey } from '../../src/sheets';
import { adoptActions } from './adoptMemory';

/** How the workbook in memory begins and behaves. */
export interface Memory {
  /** Template sheets that are there, and whether there is a scorecard. */
  readonly sheets: readonly SheetKey[];
  readonly scorecard: boolean;
  /** Sheets with sample rows, and sheets with columns that are lost. */
  readonly samples: readonly SheetKey[];
  readonly lost: readonly LostColumns[];
  /** The as-of date; `null` where the workbook has no settings. */
  readonly asOf: number | null;
  readonly customers: readonly string[];
  /** Reason with which actions fail, by action id. */
  readonly failures: Readonly<Record<string, Text>>;
  /** Actions that make sheets do not end before they are cancelled. */
  readonly endless: boolean;
}

interface Card {
  readonly pack: string;
  readonly entity: Entity;
}

const cardTitle: Text = { en: 'Scorecard', zh: '计分卡' };

const firstSettings: Omit<SettingsThere, 'sheet'> = {
  asOf: null,
  locale: 'en',
  currency: 'CNY',
  fiscalYearStart: 1,
  weekStart: 1,
  workHours: '09:00-18:00 Mon-Fri',
  holidays: [45999],
  doneWords: '',
  cancelledWords: '',
  acquisitionBudget: null,
};

const steps: readonly Text[] = [
  { en: 'Meetings', zh: '会议记录' },
  { en: 'Attendance', zh: '参会记录' },
];

const cancelled = ({ signal }: ActionContext): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () =>
      reject(
        Object.assign(new Error('cancelled'), {
          code: 'Cancelled',
          reason: {
            en: 'Stopped. What had been begun was taken back; the workbook is as it was.',
            zh: '已停止。已开始的更改全部撤回，工作簿保持原样。',
          },
        }),
      ),
    );
  });

/** The pane's actions over a workbook of names in memory; reports are read by the real importers. */
export const memoryActions = (memory: Memory): Actions => {
  const cards = new Map<string, Entity>(memory.scorecard ? [[packs[0]!.id, 'customer']] : []);
  let { samples } = memory;
  let settings: Omit<SettingsThere, 'sheet'> | null =
    memory.asOf === null ? null : { ...firstSettings, asOf: memory.asOf };
  const there = new Set(memory.sheets);
  let rows: { date: number; meeting: string; person: string; email: string; source: string }[] = [];

  const action = <Input, Output>(
    id: string,
    title: Text,
    run: (input: Input, context: ActionContext) => Output | Promise<Output>,
  ): Action<Input, Output> => ({
    id,
    title,
    icon: 'go',
    run: async (input, context) => {
      const reason = memory.failures[id];
      if (reason) throw new Refusal(reason);
      return run(input, context);
    },
  });

  const make = async (keys: readonly SheetKey[], card: Card | null, context: ActionContext) => {
    for (const [done, what] of steps.entries()) context.progress(done, steps.length + 1, what);
    if (memory.endless) await cancelled(context);
    const fresh = keys.filter((key) => !there.has(key));
    for (const key of fresh) there.add(key);
    settings ??= { ...firstSettings, asOf: context.today() };
    const titles = [...fresh.map((key) => templateOf(key).title), ...(card ? [cardTitle] : [])];
    if (card) cards.set(card.pack, card.entity);
    return {
      sheets: titles.map((title) => title[context.locale]),
      skipped: card ? [{ en: 'Page set-up of Scorecard', zh: '计分卡的页面设置' }] : [],
    };
  };

  const stateIn = (locale: Locale): WorkbookState => ({
    sheets: Object.fromEntries([...there].map((key) => [key, templateOf(key).title[locale]])),
    scorecards: Object.fromEntries([...cards.keys()].map((pack) => [pack, cardTitle[locale]])),
    entities: Object.fromEntries(cards),
    samples,
    lost: memory.lost,
    settings: settings && { ...settings, sheet: { en: 'Settings', zh: '设置' }[locale] },
  });

  const targetIn = (locale: Locale): AttendanceTarget | null =>
    there.has('Attendance')
      ? {
          table: 'Attendance',
          headers: headersOf('Attendance', locale) as Record<AttendanceColumn, string>,
          values: Object.fromEntries(identifyingColumns.map((key) => [key, rows.map((row) => row[key])])),
        }
      : null;

  return {
    readWorkbook: action('readWorkbook', { en: 'Look', zh: '读取' }, (_: void, { locale }) =>
      stateIn(locale),
    ),
    startPack: action('startPack', { en: 'Start', zh: '启用' }, async (input, context) => {
      const pack = packOf(input.pack);
      const made = await make(pack.sheets, { pack: pack.id, entity: pack.entity }, context);
      if (input.samples) samples = pack.sheets.filter((key) => key !== 'KPISetup');
      return made;
    }),
    addSheets: action('addSheets', { en: 'Add', zh: '添加' }, ({ keys }, context) =>
      make(keys, null, context),
    ),
    buildScorecard: action('buildScorecard', { en: 'Build', zh: '创建' }, ({ pack, entity }, context) =>
      make(packOf(pack).sheets, { pack, entity: entity ?? packOf(pack).entity }, context),
    ),
    changeSettings: action('changeSettings', { en: 'Change', zh: '更改' }, (change) => {
      settings = { ...settings!, ...change };
    }),
    removeSamples: action(
      'removeSamples',
      { en: 'Remove sample rows', zh: '移除示例数据' },
      (_, { locale }) => {
        samples = [];
        return { removed: 412, kept: 2, keptOn: [templateOf('Actions').title[locale]] };
      },
    ),
    previewReport: action(
      'previewReport',
      { en: 'Look', zh: '预览' },
      ({ bytes, encoding, dateOrder }, { locale }) => {
        const content = readFile(bytes, encoding);
        const [importer] = identify(content.grid);
        return {
          system: importer.title,
          encoding: content.encoding,
          encodingGuessed: content.encodingGuessed,
          report: importer.extract(content.grid, dateOrder ? { dateOrder } : {}),
          target: targetIn(locale),
          customers: memory.customers,
          ownDomains: [],
        };
      },
    ),
    importReport: action('importReport', { en: 'Import', zh: '导入' }, ({ report, choices }, { locale }) => {
      const target = targetIn(locale)!;
      const { rows: planned, added, same, leftOut } = planImport(report, choices, target);
      const at = (key: AttendanceColumn) => planned.headers.indexOf(target.headers[key]!);
      rows = rows.concat(
        planned.rows.map((row) => ({
          date: Number(row[at('date')]),
          meeting: String(row[at('meeting')]),
          person: String(row[at('person')]),
          email: String(row[at('email')]),
          source: String(row[at('source')]),
        })),
      );
      return {
        added: added.length,
        same: same.length,
        leftOut,
        sheet: templateOf('Attendance').title[locale],
      };
    }),
    repairFormulas: action('repairFormulas', { en: 'Repair KPI formulas', zh: '修复 KPI 公式' }, () => ({
      found: 3,
      repaired: 3,
    })),
    ...adoptActions(action),
    goToSheet: action('goToSheet', { en: 'Go', zh: '前往' }, (sheet: string) => {
      document.body.dataset.sheet = sheet;
    }),
  };
};
