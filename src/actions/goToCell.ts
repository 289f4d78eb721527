import { show } from '../excel/selection';
import type { Action } from './action';

/** A cell of the workbook. */
export interface CellPlace {
  readonly sheet: string;
  /** Without the sheet, for example `B4`. */
  readonly address: string;
}

export const goToCell: Action<CellPlace, void> = {
  id: 'goToCell',
  title: { en: 'Go to cell', zh: '前往单元格' },
  icon: 'go',
  run: ({ sheet, address }) => show(sheet, address),
};
