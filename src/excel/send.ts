import { run } from './run';
import type { Step } from './step';
import { actionSize, requestOf } from './step';

/** Nothing is drawn or calculated before the end of the request. */
export const quiet: Step = {
  what: { en: 'Preparing', zh: '准备' },
  size: 2 * actionSize,
  queue: ({ workbook: { application } }) => {
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
  },
};

/** One request. A cell being edited is reported, or with `waitForCell` waited for. */
export const send = (steps: readonly Step[], options?: { readonly waitForCell: boolean }): Promise<void> =>
  run(async (context) => {
    const request = requestOf(context);
    for (const step of steps) step.queue(request);
    await context.sync();
  }, options);
