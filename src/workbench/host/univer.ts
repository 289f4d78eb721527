/** All of Univer that the host needs. Bundled by scripts/univer.mjs; nothing else of the host imports it. */
import './iteratorHelpers';

import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-filter/facade';
import '@univerjs/sheets-sort/facade';
import '@univerjs/sheets-table/facade';
import '@univerjs/sheets-note/facade';

export {
  CellValueType,
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  Direction,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  WrapStrategy,
  mergeWorksheetSnapshotWithDefault,
  numfmt,
} from '@univerjs/core';
export type {
  ICellData,
  ICommandInfo,
  IDataValidationRule,
  IDisposable,
  IExecutionOptions,
  IRange,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Injector,
  Workbook,
  Worksheet,
} from '@univerjs/core';
export { FUniver } from '@univerjs/core/facade';
export {
  ArrayValueObject,
  BaseFunction,
  ERROR_TYPE_SET,
  ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  FormulaRuntimeService,
  IDefinedNamesService,
  IDependencyManagerService,
  IFormulaRuntimeService,
  IFunctionService,
  ISuperTableService,
  LexerTreeBuilder,
  OtherFormulaMarkDirty,
  RemoveDefinedNameMutation,
  RemoveOtherFormulaMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetOtherFormulaMutation,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
  StringValueObject,
  UniverFormulaEnginePlugin,
  ValueObjectFactory,
  functionLookup,
} from '@univerjs/engine-formula';
export type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
export {
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetColDataMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowCountMutation,
  SetSelectionsOperation,
  SheetsSelectionsService,
  ToggleGridlinesMutation,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
export { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
export { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
export {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UniverDataValidationPlugin,
} from '@univerjs/data-validation';
export {
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPlugin,
} from '@univerjs/sheets-data-validation';
export {
  AddConditionalRuleMutation,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  UniverSheetsConditionalFormattingPlugin,
} from '@univerjs/sheets-conditional-formatting';
export type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
export { UniverDocsPlugin } from '@univerjs/docs';
export { UniverSheetsFilterPlugin } from '@univerjs/sheets-filter';
export { UniverSheetsSortPlugin } from '@univerjs/sheets-sort';
export {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
  UniverSheetsTablePlugin,
} from '@univerjs/sheets-table';
export { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
