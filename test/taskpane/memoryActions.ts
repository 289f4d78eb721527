import type { Actions } from '../../src/actions';
import type { Action, ActionContext } from '../../src/actions/action';
import { Refusal } from '../../src/actions/failure';
import type { WorkbookState } from '../../src/actions/readWorkbook';
import type { Text } from '../../src/core/locale';
import {
  identify,
  identifyingColumns,
  planImport,
  readFile,
  type AttendanceColumn,
  type AttendanceTarget,
} from '../../src/importers';
import { packs } from '../../src/packs';
import { headersOf, templateOf, type SheetKey } from '../../src/sheets';

/** How the workbook in memory begins and behaves. */
export interface Memory {
  /** Template sheets that are there, and whether there is a scorecard. */
  readonly sheets: readonly SheetKey[];
  readonly scorecard: boolean;
  readonly customers: readonly string[];
  /** Reason with which actions fail, by action id. */
  readonly failures: Readonly<Record<string, Text>>;
  /** Actions that make sheets do not end before they are cancelled. */
  readonly endless: boolean;
}

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
  let { scorecard } = memory;
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

  const make = async (keys: readonly SheetKey[], card: boolean, context: ActionContext) => {
    for (const [done, what] of steps.entries()) context.progress(done, steps.length + 1, what);
    if (memory.endless) await cancelled(context);
    const fresh = keys.filter((key) => !there.has(key));
    for (const key of fresh) there.add(key);
    const cards = card && !scorecard ? [{ en: 'Scorecard', zh: '计分卡' }] : [];
    scorecard ||= card;
    const titles = [...fresh.map((key) => templateOf(key).title), ...cards];
    return {
      sheets: titles.map((title) => title[context.locale]),
      skipped: card ? [{ en: 'Page set-up of Scorecard', zh: '计分卡的页面设置' }] : [],
    };
  };

  const stateIn = (locale: 'en' | 'zh'): WorkbookState => ({
    sheets: Object.fromEntries([...there].map((key) => [key, templateOf(key).title[locale]])),
    scorecards: scorecard ? { [packs[0]!.id]: locale === 'zh' ? '计分卡' : 'Scorecard' } : {},
  });

  const targetIn = (locale: 'en' | 'zh'): AttendanceTarget | null =>
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
    startPack: action('startPack', { en: 'Start', zh: '启用' }, (_, context) =>
      make(packs[0]!.sheets, true, context),
    ),
    addSheets: action('addSheets', { en: 'Add', zh: '添加' }, ({ keys }, context) =>
      make(keys, false, context),
    ),
    buildScorecard: action('buildScorecard', { en: 'Build', zh: '创建' }, (_, context) =>
      make(packs[0]!.sheets, true, context),
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
    goToSheet: action('goToSheet', { en: 'Go', zh: '前往' }, (sheet: string) => {
      document.body.dataset.sheet = sheet;
    }),
  };
};
