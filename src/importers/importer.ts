import type { Text } from '../core/locale';
import type { AttendanceReport } from './attendanceReport';
import type { Grid } from './grid';

export type DateOrder = 'dayFirst' | 'monthFirst';

/** What the person said about how the file is to be read. */
export interface ReadingChoices {
  /** Settles `06/10/26` where the file itself does not. */
  readonly dateOrder?: DateOrder;
}

/** One kind of file of one system. */
export interface Importer {
  /** ASCII, stable: it is part of what marks an imported row. */
  readonly id: string;
  readonly title: Text;
  /** Cheap, by shape and never by file name. */
  identify(grid: Grid): boolean;
  /** What is in the file; rows that cannot be used are listed in `leftOut`, never dropped in silence. */
  extract(grid: Grid, choices: ReadingChoices): AttendanceReport;
}
