/** The vendor list of the page: Univer with its user interface, and React. Bundled by scripts/univer.mjs. */
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-filter-ui/lib/index.css';
import '@univerjs/sheets-sort-ui/lib/index.css';
import '@univerjs/sheets-table-ui/lib/index.css';
import '@univerjs/drawing-ui/lib/index.css';
import '@univerjs/sheets-drawing-ui/lib/index.css';

import '@univerjs/ui/facade';
import '@univerjs/docs-ui/facade';
import '@univerjs/sheets-ui/facade';
import '@univerjs/sheets-formula-ui/facade';
import '@univerjs/sheets-drawing-ui/facade';

import { mergeLocales } from '@univerjs/core';
import designEnUS from '@univerjs/design/locale/en-US';
import designZhCN from '@univerjs/design/locale/zh-CN';
import uiEnUS from '@univerjs/ui/locale/en-US';
import uiZhCN from '@univerjs/ui/locale/zh-CN';
import docsUIEnUS from '@univerjs/docs-ui/locale/en-US';
import docsUIZhCN from '@univerjs/docs-ui/locale/zh-CN';
import sheetsEnUS from '@univerjs/sheets/locale/en-US';
import sheetsZhCN from '@univerjs/sheets/locale/zh-CN';
import sheetsUIEnUS from '@univerjs/sheets-ui/locale/en-US';
import sheetsUIZhCN from '@univerjs/sheets-ui/locale/zh-CN';
import formulaEnUS from '@univerjs/sheets-formula/locale/en-US';
import formulaZhCN from '@univerjs/sheets-formula/locale/zh-CN';
import formulaUIEnUS from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUIZhCN from '@univerjs/sheets-formula-ui/locale/zh-CN';
import numfmtUIEnUS from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numfmtUIZhCN from '@univerjs/sheets-numfmt-ui/locale/zh-CN';
import validationEnUS from '@univerjs/sheets-data-validation/locale/en-US';
import validationZhCN from '@univerjs/sheets-data-validation/locale/zh-CN';
import validationUIEnUS from '@univerjs/sheets-data-validation-ui/locale/en-US';
import validationUIZhCN from '@univerjs/sheets-data-validation-ui/locale/zh-CN';
import conditionalUIEnUS from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import conditionalUIZhCN from '@univerjs/sheets-conditional-formatting-ui/locale/zh-CN';
import filterEnUS from '@univerjs/sheets-filter/locale/en-US';
import filterZhCN from '@univerjs/sheets-filter/locale/zh-CN';
import filterUIEnUS from '@univerjs/sheets-filter-ui/locale/en-US';
import filterUIZhCN from '@univerjs/sheets-filter-ui/locale/zh-CN';
import sortUIEnUS from '@univerjs/sheets-sort-ui/locale/en-US';
import sortUIZhCN from '@univerjs/sheets-sort-ui/locale/zh-CN';
import tableEnUS from '@univerjs/sheets-table/locale/en-US';
import tableZhCN from '@univerjs/sheets-table/locale/zh-CN';
import tableUIEnUS from '@univerjs/sheets-table-ui/locale/en-US';
import tableUIZhCN from '@univerjs/sheets-table-ui/locale/zh-CN';
import drawingUIEnUS from '@univerjs/drawing-ui/locale/en-US';
import drawingUIZhCN from '@univerjs/drawing-ui/locale/zh-CN';
import sheetsDrawingUIEnUS from '@univerjs/sheets-drawing-ui/locale/en-US';
import sheetsDrawingUIZhCN from '@univerjs/sheets-drawing-ui/locale/zh-CN';

export * from '../host/univer';

export { BooleanNumber, ThemeService } from '@univerjs/core';
export { FunctionType } from '@univerjs/engine-formula';
export type { IFunctionInfo } from '@univerjs/engine-formula';
export { IDescriptionService } from '@univerjs/sheets-formula';
export { IRenderManagerService, UniverRenderEnginePlugin } from '@univerjs/engine-render';
export { UniverUIPlugin } from '@univerjs/ui';
export { UniverDocsUIPlugin } from '@univerjs/docs-ui';
export { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
export { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
export { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
export { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
export { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
export { UniverSheetsFilterUIPlugin } from '@univerjs/sheets-filter-ui';
export { UniverSheetsSortUIPlugin } from '@univerjs/sheets-sort-ui';
export { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
export { UniverDrawingPlugin } from '@univerjs/drawing';
export { UniverDrawingUIPlugin } from '@univerjs/drawing-ui';
export { UniverDocsDrawingPlugin } from '@univerjs/docs-drawing';
export { UniverSheetsDrawingPlugin } from '@univerjs/sheets-drawing';
export { UniverSheetsDrawingUIPlugin } from '@univerjs/sheets-drawing-ui';

export {
  StrictMode,
  useCallback,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
export { createRoot } from 'react-dom/client';
export { Fragment, jsx, jsxs } from 'react/jsx-runtime';

export const enUS = mergeLocales(
  designEnUS,
  uiEnUS,
  docsUIEnUS,
  sheetsEnUS,
  sheetsUIEnUS,
  formulaEnUS,
  formulaUIEnUS,
  numfmtUIEnUS,
  validationEnUS,
  validationUIEnUS,
  conditionalUIEnUS,
  filterEnUS,
  filterUIEnUS,
  sortUIEnUS,
  tableEnUS,
  tableUIEnUS,
  drawingUIEnUS,
  sheetsDrawingUIEnUS,
);

export const zhCN = mergeLocales(
  designZhCN,
  uiZhCN,
  docsUIZhCN,
  sheetsZhCN,
  sheetsUIZhCN,
  formulaZhCN,
  formulaUIZhCN,
  numfmtUIZhCN,
  validationZhCN,
  validationUIZhCN,
  conditionalUIZhCN,
  filterZhCN,
  filterUIZhCN,
  sortUIZhCN,
  tableZhCN,
  tableUIZhCN,
  drawingUIZhCN,
  sheetsDrawingUIZhCN,
);
