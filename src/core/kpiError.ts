import type { Text } from './locale';

/** `#VALUE!`: something given is wrong. `#N/A`: nothing is wrong, but there is no data. */
export type ErrorCode = '#VALUE!' | '#N/A';

/** Why a function has no result, in the words of the workbook; the edge shows it in the user's language. */
export class KpiError extends Error {
  override readonly name = 'KpiError';

  constructor(
    readonly code: ErrorCode,
    readonly reason: Text,
  ) {
    super(reason.en);
  }
}
