import type { Text } from '../core/locale';

export type ImportErrorCode =
  | 'empty'
  | 'tooLarge'
  | 'tooManyRows'
  | 'cellTooLong'
  | 'pdf'
  | 'zip'
  | 'xls'
  | 'binary'
  | 'encoding'
  | 'unknownFormat'
  | 'nobody'
  | 'columnLost';

/** A file that cannot be imported; `reason` says what it is and what to do. */
export class ImportError extends Error {
  constructor(
    readonly code: ImportErrorCode,
    readonly reason: Text,
  ) {
    super(reason.en);
    this.name = 'ImportError';
  }
}
