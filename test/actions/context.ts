import type { ActionContext } from '../../src/actions/action';
import { serialOf } from '../../src/core/dates';

/** What an action is given in these tests, with its progress kept. */
export const contextOf = (options: Partial<ActionContext> = {}): ActionContext & { seen: string[] } => {
  const seen: string[] = [];
  return {
    locale: 'en',
    today: () => serialOf(2026, 3, 20),
    signal: new AbortController().signal,
    progress: (_done, _of, what) => seen.push(what.en),
    ...options,
    seen,
  };
};
