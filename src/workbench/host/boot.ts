import { patchUniver, patchedFunctions } from './patches';
import {
  FUniver,
  LocaleType,
  LogLevel,
  Univer,
  UniverDataValidationPlugin,
  UniverDocsPlugin,
  UniverFormulaEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNotePlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
  UniverSheetsSortPlugin,
  UniverSheetsTablePlugin,
} from './univer';

/** What `UniverFormulaEnginePlugin` has to be registered with, headless or in a page. */
export function formulaEngineConfig(): NonNullable<
  ConstructorParameters<typeof UniverFormulaEnginePlugin>[0]
> {
  patchUniver();
  return { function: patchedFunctions() as never };
}

/** Univer without a user interface. */
export function bootHeadless(): { univer: Univer; api: FUniver } {
  const univer = new Univer({ locale: LocaleType.EN_US, logLevel: LogLevel.ERROR, locales: { enUS: {} } });
  univer.registerPlugin(UniverFormulaEnginePlugin, formulaEngineConfig());
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  return { univer, api: FUniver.newAPI(univer) };
}
