import { addSheets } from './addSheets';
import { buildScorecard } from './buildScorecard';
import { goToSheet } from './goToSheet';
import { importReport } from './importReport';
import { previewReport } from './previewReport';
import { readWorkbook } from './readWorkbook';
import { repairFormulas } from './repairFormulas';
import { startPack } from './startPack';

/** Everything a user can do. */
export const actions = {
  readWorkbook,
  startPack,
  addSheets,
  buildScorecard,
  previewReport,
  importReport,
  repairFormulas,
  goToSheet,
} as const;

export type Actions = typeof actions;
