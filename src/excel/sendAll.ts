import { excelErrorOf } from './excelError';
import { quiet, send } from './send';
import type { Step } from './step';
import { packSteps } from './step';
import type { Watch } from './watch';
import { checkCancelled } from './watch';

/** Sends the steps, telling how far they are; what has been done stays so when a later request fails. */
export const sendAll = async (steps: readonly Step[], watch: Watch): Promise<void> => {
  const requests = packSteps(steps);
  for (const [done, request] of requests.entries()) {
    watch.progress?.(done, requests.length, request[0]!.what);
    try {
      checkCancelled(watch);
      await send([quiet, ...request]);
    } catch (error) {
      const failure = excelErrorOf(error);
      throw done === 0 && failure.code === 'Cancelled' ? failure : failure.with('partly');
    }
  }
};
