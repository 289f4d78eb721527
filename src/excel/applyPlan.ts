import type { Text } from '../core/locale';
import type { WorkbookPlan } from '../plan/plan';
import { addColumnsSteps } from './addColumns';
import { addRowsSteps } from './addRows';
import type { Before } from './before';
import { readBefore } from './before';
import { editSteps } from './editSteps';
import { carrySteps } from './carrySteps';
import { excelErrorOf } from './excelError';
import { finishSteps } from './finishSteps';
import { bindingStep } from './nameSteps';
import { replaceSteps, retireSteps } from './replaceSteps';
import { quiet, send } from './send';
import { settingsKey, storeSettings } from './settings';
import { sheetSteps } from './sheetSteps';
import type { Step } from './step';
import { actionSize, packSteps, requestLimit, sizeOf } from './step';
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

/** What matters. Formulas are entered when all the sheets, tables and names are there that they may use. */
const dataSteps = (plan: WorkbookPlan, before: Before): Step[] => {
  const { moved } = before;
  const parts = [
    ...plan.sheets.map((sheet) => sheetSteps(sheet, moved)),
    ...(plan.edits ?? []).map((edit) => editSteps(edit, moved)),
    ...(plan.columns ?? []).map((columns, i) => addColumnsSteps(columns, before.widths[i]!, moved)),
  ];
  return [
    ...retireSteps(before.replaced),
    ...parts.flatMap(({ lay }) => lay),
    ...(plan.bindings ?? []).map((binding, i) => bindingStep(binding, before.headers[i]!, moved)),
    ...parts.flatMap(({ name }) => name),
    ...parts.flatMap(({ link }) => link),
    ...carrySteps(before.carried),
    ...plan.rows.flatMap((rows, i) => addRowsSteps(rows, before.tables[i]!)),
    ...settingsSteps(plan, before),
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

/** What the sheets can be used without; what Excel refuses of it is left out. */
const restSteps = (plan: WorkbookPlan, { replaced, carried }: Before): Step[] => [
  ...plan.sheets.flatMap(finishSteps),
  ...replaceSteps(plan, replaced, carried.stays),
  ...showSteps(plan),
];

/** The step, so that Excel says of a request that failed whether it had begun it. */
const traced = (step: Step): Step => ({
  ...step,
  queue: (request) => {
    request.context.trace(step.what.en);
    step.queue(request);
  },
});

/** How many of the traced steps Excel began; Excel says so with a request that failed. */
const begun = (error: unknown): number => {
  const { cause } = excelErrorOf(error);
  return cause instanceof OfficeExtension.Error ? cause.traceMessages.length : 0;
};

/** What is still to be done of what the sheets can be used without, and what of it Excel would not do. */
interface Rest {
  readonly steps: readonly Step[];
  readonly skipped: readonly Text[];
}

/** What is left to do when Excel has refused one of the steps: what comes after it and does not need the same. */
const restAfter = (steps: readonly Step[], refused: number): Rest => {
  const { needs } = steps[refused]!;
  const later = steps.slice(refused + 1);
  const hopeless = later.filter((step) => needs !== undefined && step.needs === needs);
  return {
    steps: later.filter((step) => !hopeless.includes(step)),
    skipped: [steps[refused]!, ...hopeless].map(({ what }) => what),
  };
};

/** Does what can be done of the steps, and returns what could not, in words. A cell being edited is waited for. */
const sendWhatWorks = async (steps: readonly Step[]): Promise<readonly Text[]> => {
  if (steps.length === 0) return [];
  try {
    await send([quiet, ...steps.map(traced)], { waitForCell: true });
    return [];
  } catch (error) {
    const done = begun(error);
    if (done === 0) return steps.map(({ what }) => what);
    const rest = restAfter(steps, done - 1);
    return [...rest.skipped, ...(await sendWhatWorks(rest.steps))];
  }
};

/**
 * Sends what matters, and behind it the rest, in one request. Throws where what matters failed; `null` where Excel
 * does not say what did.
 */
const sendTogether = async (data: readonly Step[], rest: readonly Step[]): Promise<Rest | null> => {
  try {
    await send([traced(quiet), ...data, ...rest.map(traced)]);
    return { steps: [], skipped: [] };
  } catch (error) {
    const done = begun(error) - 1;
    if (done < 0) return null;
    if (done === 0) throw error;
    return restAfter(rest, done - 1);
  }
};

/**
 * Applies a plan: one request to look, where it replaces sheets about two more, then about four, and one more for every started 4 MB, for what matters, then
 * one for what the sheets can be used without; where what matters takes only one, both go together. A failure in what
 * matters, or the user stopping, takes everything back and throws `ExcelError`.
 */
export const applyPlan = async (given: WorkbookPlan, watch: Watch = {}): Promise<Applied> => {
  checkCancelled(watch);
  const plan = { ...given, rows: given.rows.filter(({ rows }) => rows.length > 0) };
  const before = await readBefore(plan, watch);
  const requests = packSteps(dataSteps(plan, before));
  const rest = restSteps(plan, before);
  const together = requests.length === 1 && sizeOf([...requests[0]!, ...rest]) <= requestLimit;
  const of = requests.length + (together ? 0 : 1);

  const sendData = async (): Promise<Rest> => {
    for (const [done, request] of requests.entries()) {
      watch.progress?.(done, of, request[0]!.what);
      checkCancelled(watch);
      await send([quiet, ...request]);
    }
    checkCancelled(watch);
    return { steps: rest, skipped: [] };
  };
  const sendAll = async (): Promise<Rest> => {
    watch.progress?.(0, of, requests[0]![0]!.what);
    checkCancelled(watch);
    const left = await sendTogether(requests[0]!, rest);
    if (left !== null) return left;
    await takeBack(plan, before);
    return sendData();
  };

  let left: Rest;
  try {
    left = await (together ? sendAll() : sendData());
  } catch (error) {
    const kept = await takeBack(plan, before).then(
      () => 'takenBack' as const,
      () => 'leftovers' as const,
    );
    throw excelErrorOf(error).with(kept);
  }
  if (left.steps.length > 0)
    watch.progress?.(requests.length, of, { en: 'Finishing touches', zh: '最后调整' });
  const stays = [...before.carried.stays.values()];
  const skipped = [...left.skipped, ...(await sendWhatWorks(left.steps)), ...stays];
  watch.progress?.(of, of, { en: 'Done', zh: '完成' });
  return {
    sheets: plan.sheets.map(({ name }) => name),
    rows: given.rows.map(({ table, rows }) => ({ table, added: rows.length })),
    skipped,
  };
};
