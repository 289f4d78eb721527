import { addSheets } from './addSheets';
import { adoptTable } from './adoptTable';
import { buildScorecard } from './buildScorecard';
import { changeSettings } from './changeSettings';
import { goToCell } from './goToCell';
import { goToSheet } from './goToSheet';
import { importReport } from './importReport';
import { listTables } from './listTables';
import { previewAdopt } from './previewAdopt';
import { previewReport } from './previewReport';
import { readWorkbook } from './readWorkbook';
import { removeSamples } from './removeSamples';
import { repairFormulas } from './repairFormulas';
import { startPack } from './startPack';

/** Everything a user can do. */
export const actions = {
  readWorkbook,
  startPack,
  addSheets,
  buildScorecard,
  removeSamples,
  changeSettings,
  previewReport,
  importReport,
  repairFormulas,
  listTables,
  previewAdopt,
  adoptTable,
  goToSheet,
  goToCell,
} as const;

export type Actions = typeof actions;
