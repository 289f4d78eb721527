import type { Text } from '../core/locale';
import { cancelled } from './excelError';

/** How a long step tells how far it is, and learns that the user stopped it. */
export interface Watch {
  readonly progress?: (done: number, of: number, what: Text) => void;
  readonly signal?: AbortSignal;
}

/** Throws `Cancelled` if the user has stopped the step; asked between requests. */
export const checkCancelled = ({ signal }: Watch): void => {
  if (signal?.aborted) throw cancelled();
};
