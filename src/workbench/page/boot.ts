import {
  FUniver,
  LocaleType,
  LogLevel,
  ThemeService,
  Univer,
  UniverDataValidationPlugin,
  UniverDocsDrawingPlugin,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverDrawingPlugin,
  UniverDrawingUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsConditionalFormattingUIPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsDataValidationUIPlugin,
  UniverSheetsDrawingPlugin,
  UniverSheetsDrawingUIPlugin,
  UniverSheetsFilterPlugin,
  UniverSheetsFilterUIPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNotePlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsPlugin,
  UniverSheetsSortPlugin,
  UniverSheetsSortUIPlugin,
  UniverSheetsTablePlugin,
  UniverSheetsTableUIPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
  enUS,
  zhCN,
} from './univer';
import { formulaEngineConfig } from '../host';
import { firstColumns, firstRows } from '../host/book';
import type { Display } from './display';

/** Excel's green in place of Univer's blue: tints for grounds, shades for text and lines. */
const accent = {
  50: '#f1f8f4',
  100: '#e2f1e8',
  200: '#c3e2d0',
  300: '#95cbad',
  400: '#5dae83',
  500: '#218d51',
  600: '#107c41',
  700: '#0e6c39',
  800: '#0b5a30',
  900: '#094a27',
};

const localeTypes = { 'en-US': LocaleType.EN_US, 'zh-CN': LocaleType.ZH_CN } as const;

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  show(display: Display): void;
}

/** Starts Univer with its user interface in `container`; there is no workbook yet. */
export function boot(container: HTMLElement, display: Display): Grid {
  const univer = new Univer({
    locale: localeTypes[display.language],
    locales: { [LocaleType.EN_US]: enUS, [LocaleType.ZH_CN]: zhCN },
    darkMode: display.theme === 'dark',
    logLevel: LogLevel.WARN,
  });
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: accent });
  // Univer asks for this order: drawing and formulas before what is drawn, each interface after its model.
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, formulaEngineConfig());
  univer.registerPlugin(UniverUIPlugin, { container, ribbonType: 'simple', disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringAlert: true,
    disableForceStringMark: true,
    footer: {
      addSheetButtonConfig: { defaultRowCount: firstRows, defaultColumnCount: firstColumns },
      menus: false,
    },
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {
    showEditOnDropdown: false,
    showSearchOnDropdown: false,
  });
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  univer.registerPlugin(UniverSheetsFilterUIPlugin);
  univer.registerPlugin(UniverSheetsSortPlugin);
  univer.registerPlugin(UniverSheetsSortUIPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  univer.registerPlugin(UniverDrawingPlugin);
  univer.registerPlugin(UniverDrawingUIPlugin);
  univer.registerPlugin(UniverDocsDrawingPlugin);
  univer.registerPlugin(UniverSheetsDrawingPlugin);
  univer.registerPlugin(UniverSheetsDrawingUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);

  const api = FUniver.newAPI(univer);
  return {
    univer,
    api,
    show({ language, theme }) {
      api.setLocale(localeTypes[language]);
      api.toggleDarkMode(theme === 'dark');
    },
  };
}
