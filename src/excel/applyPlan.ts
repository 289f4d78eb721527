import type { Text } from '../core/locale';
import type { SheetPlan, WorkbookPlan } from '../plan/plan';
import { addRowsSteps } from './addRows';
import type { Before } from './before';
import { readBefore } from './before';
import { excelErrorOf } from './excelError';
import { finishSteps } from './finishSteps';
import { run } from './run';
import { settingsKey, storeSettings } from './settings';
import { sheetSteps } from './sheetSteps';
import type { Step } from './step';
import { actionSize, packSteps, requestOf } from './step';
import { takeBack } from './takeBack';
import type { Watch } from './watch';
import { checkCancelled } from './watch';
import { wireSize } from './wireSize';

/** What became of a plan. */
export interface Applied {
  /** Names of the sheets that were made. */
  readonly sheets: readonly string[];
  readonly rows: readonly { readonly table: string; readonly added: number }[];
  /** What Excel would not do and the sheets can be used without, in words. */
  readonly skipped: readonly Text[];
}

const sheetDataSteps = (sheets: readonly SheetPlan[], { moved }: Before): Step[] => {
  const all = sheets.map((sheet) => sheetSteps(sheet, (name) => moved.has(name)));
  return [
    ...all.flatMap(({ lay }) => lay),
    ...all.flatMap(({ name }) => name),
    ...all.flatMap(({ link }) => link),
  ];
};

const settingsSteps = ({ settings }: WorkbookPlan, before: Before): Step[] => {
  if (Object.keys(settings).length === 0) return [];
  const stored = storeSettings({ ...before.settings, ...settings });
  return [
    {
      what: { en: 'Settings', zh: '设置' },
      size: actionSize + wireSize(stored),
      queue: ({ workbook }) => {
        workbook.settings.add(settingsKey, stored);
      },
    },
  ];
};

const showSteps = ({ show }: WorkbookPlan): Step[] =>
  show === undefined
    ? []
    : [
        {
          what: { en: `Showing sheet “${show}”`, zh: `切换到工作表“${show}”` },
          size: actionSize,
          queue: ({ sheet }) => sheet(show).activate(),
        },
      ];

/** One request; nothing is drawn or calculated before its end. */
const send = (steps: readonly Step[]): Promise<void> =>
  run(async (context) => {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    const request = requestOf(context);
    for (const step of steps) step.queue(request);
    await context.sync();
  });

/** How many of the traced steps Excel began; Excel says so with a request that failed. */
const begun = (error: unknown): number => {
  const { cause } = excelErrorOf(error);
  return cause instanceof OfficeExtension.Error ? cause.traceMessages.length : 0;
};

/** Does what can be done of the steps, and returns what could not, in words. */
const sendWhatWorks = async (steps: readonly Step[]): Promise<Text[]> => {
  const traced = steps.map((step): Step => ({
    ...step,
    queue: (request) => {
      request.context.trace(step.what.en);
      step.queue(request);
    },
  }));
  if (steps.length === 0) return [];
  try {
    await send(traced);
    return [];
  } catch (error) {
    const done = begun(error);
    if (done === 0) return steps.map(({ what }) => what);
    return [steps[done - 1]!.what, ...(await sendWhatWorks(steps.slice(done)))];
  }
};

/**
 * Applies a plan: one request to look, then the sheets, each beginning a request, with as many requests more as they
 * have 4 MB, then one for what they can be used without. A failure in what matters, or the user stopping, takes
 * everything back and throws `ExcelError`.
 */
export const applyPlan = async (given: WorkbookPlan, watch: Watch = {}): Promise<Applied> => {
  checkCancelled(watch);
  const plan = { ...given, rows: given.rows.filter(({ rows }) => rows.length > 0) };
  const before = await readBefore(plan);
  const requests = packSteps([
    ...sheetDataSteps(plan.sheets, before),
    ...plan.rows.flatMap((rows, i) => addRowsSteps(rows, before.tables[i]!)),
    ...settingsSteps(plan, before),
  ]);
  const of = requests.length + 1;
  try {
    for (const [done, request] of requests.entries()) {
      watch.progress?.(done, of, request[0]!.what);
      checkCancelled(watch);
      await send(request);
    }
    checkCancelled(watch);
  } catch (error) {
    const kept = await takeBack(plan, before).then(
      () => 'takenBack' as const,
      () => 'leftovers' as const,
    );
    throw excelErrorOf(error).with(kept);
  }
  watch.progress?.(requests.length, of, { en: 'Finishing touches', zh: '最后调整' });
  const skipped = await sendWhatWorks([...plan.sheets.flatMap(finishSteps), ...showSteps(plan)]);
  watch.progress?.(of, of, { en: 'Done', zh: '完成' });
  return {
    sheets: plan.sheets.map(({ name }) => name),
    rows: given.rows.map(({ table, rows }) => ({ table, added: rows.length })),
    skipped,
  };
};
