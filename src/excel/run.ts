import { excelErrorOf } from './excelError';

/** Codes with which Excel turns a request away before doing any of it. */
const busy: ReadonlySet<string> = new Set(['ActivityLimitReached']);

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

/**
 * One request to Excel; failures are `ExcelError`s. A busy Excel is asked once more, so `batch` either sends one
 * request or only reads. A cell being edited is reported at once, unless `waitForCell` is set: then Excel finishes
 * the request when the user has finished the cell.
 */
export const run = async <Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  { waitForCell = false } = {},
): Promise<Result> => {
  const attempt = (): Promise<Result> => Excel.run({ delayForCellEdit: waitForCell }, batch);
  try {
    return await attempt().catch(async (error: unknown) => {
      if (!busy.has(excelErrorOf(error).code)) throw error;
      await pause();
      return attempt();
    });
  } catch (error) {
    throw excelErrorOf(error);
  }
};
