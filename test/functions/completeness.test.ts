import * as formulajs from '@formulajs/formulajs';
import ts from 'typescript';
import { helpPages, helpPath } from '../../src/functions/help';
import { locales } from '../../src/core/locale';
import { byId, kpis } from '../../src/kpis';
import { catalogue, entries } from '../../src/kpis/index.text';
import { nodesOf, sourcesIn } from '../house/sources';

const pages = helpPages();

/** Tests that run over the whole registry are no tests of a function. */
const GENERIC = /\/(?:conventions|properties|examples)\.test\.ts$/;

/** Functions called by name in the tests of their family: `cases('ID'`, `describe('ID'` or `call('ID'`. */
const tested = new Set(
  sourcesIn('test/kpis')
    .filter(({ path }) => path.endsWith('.test.ts') && !GENERIC.test(path))
    .flatMap(({ tree }) => [...nodesOf(tree)])
    .filter(ts.isCallExpression)
    .filter(({ expression }) => ['cases', 'describe', 'call'].includes(expression.getText()))
    .flatMap(({ arguments: [first] }) => (first && ts.isStringLiteral(first) ? [first.text] : [])),
);

describe.each(entries.map((entry) => [entry.kpi.id, entry] as const))('%s', (id, { kpi, prose }) => {
  test('has a test of its own', () => expect(tested).toContain(id));

  test('speaks both languages, and says who defines it', () => {
    const { title, summary, computes, source, params } = prose;
    for (const text of [title, summary, computes, source, ...Object.values(params)])
      for (const locale of locales) expect(text[locale].trim()).not.toBe('');
    expect(Object.keys(prose.params)).toEqual(Object.keys(kpi.params));
  });

  test('has an example with a result, and one where there is no data or bad data', () => {
    const refused = prose.examples.filter(
      ({ gives }) => typeof gives === 'object' && 'error' in gives,
    ).length;
    expect(refused).toBeGreaterThan(0);
    expect(prose.examples.length).toBeGreaterThan(refused);
  });

  test('has a help page in both languages', () => {
    for (const locale of locales) expect(pages.has(helpPath(id, locale))).toBe(true);
  });
});

test('what is computed is what is described, each once', () => {
  const described = entries.map(({ kpi }) => kpi.id);
  expect([...described].sort()).toEqual(kpis.map(({ id }) => id).sort());
  expect(new Set(described).size).toBe(described.length);
  expect(byId.size).toBe(kpis.length);
});

test('no two functions have one title, which the list of functions shows', () => {
  for (const locale of locales) {
    const titles = entries.map(({ prose }) => prose.title[locale]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  }
});

test('every family has functions', () => {
  for (const { entries: own } of catalogue) expect(own.length).toBeGreaterThan(0);
});

/** Functions of Excel that the library of formulas does not have. */
const NEWER =
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER GROUPBY HSTACK IMAGE ISOMITTED LAMBDA LET MAKEARRAY MAP
PERCENTOF PIVOTBY RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY STOCKHISTORY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW
TRIMRANGE UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH ARRAYTOTEXT DETECTLANGUAGE TRANSLATE REGEXTEST
REGEXEXTRACT REGEXREPLACE COPILOT GETPIVOTDATA RTD CUBEVALUE CUBESET WEBSERVICE FILTERXML ENCODEURL`.split(
    /\s+/,
  );

/** Functions and commands of Excel 4 macro sheets. */
const MACROS =
  `ABSREF ACTIVATE ACTIVE.CELL ADD.BAR ADD.COMMAND ADD.MENU ADD.TOOLBAR ALERT ALIGNMENT APP.TITLE ARGUMENT ARRANGE.ALL
ATTACH.TEXT AXES BEEP BORDER BREAK CALCULATE.NOW CALL CALLER CANCEL.KEY CELL.PROTECTION CHECK.COMMAND CLEAR CLOSE COLOR.PALETTE
COLUMN.WIDTH COMBINATION CONSOLIDATE COPY CREATE.NAMES CREATE.OBJECT CUSTOM.REPEAT CUSTOM.UNDO CUT DATA.FIND DATA.SERIES
DEFINE.NAME DELETE.BAR DELETE.COMMAND DELETE.FORMAT DELETE.MENU DELETE.NAME DELETE.TOOLBAR DEMOTE DEREF DIALOG.BOX DIRECTORY
DOCUMENTS DUPLICATE ECHO EDIT.COLOR EDIT.DELETE EDIT.REPEAT EDIT.SERIES ELSE ELSE.IF ENABLE.COMMAND ENABLE.TOOL END.IF ENTER.DATA
ERROR EVALUATE EXEC EXECUTE EXTRACT FCLOSE FILE.DELETE FILES FILL.DOWN FILL.LEFT FILL.RIGHT FILL.UP FONT FOPEN FOR FOR.CELL
FORMAT.NUMBER FORMAT.TEXT FORMULA FORMULA.CONVERT FORMULA.FILL FORMULA.FIND FORMULA.GOTO FPOS FREAD FREADLN FREEZE.PANES FSIZE
FULL FWRITE FWRITELN GALLERY.AREA GALLERY.BAR GALLERY.LINE GALLERY.PIE GET.BAR GET.CELL GET.DEF GET.DOCUMENT GET.FORMULA
GET.NAME GET.NOTE GET.OBJECT GET.TOOL GET.TOOLBAR GET.WINDOW GET.WORKBOOK GET.WORKSPACE GOAL.SEEK GOTO GRIDLINES GROUP HALT HELP
HIDE HLINE HPAGE HSCROLL INITIATE INPUT INSERT JUSTIFY LAST.ERROR LEGEND LINKS LIST.NAMES MESSAGE MOVE NAMES NEW NEXT NORMAL NOTE
ON.DATA ON.ENTRY ON.KEY ON.TIME OPEN OPEN.DIALOG OPTIONS.CALCULATION OUTLINE OVERLAY PAGE.SETUP PARSE PASTE PATTERNS PAUSE
PLACEMENT POKE PRECISION PREFERRED PRESS.TOOL PRINT PROMOTE PROTECT.DOCUMENT QUIT REFTEXT REGISTER REGISTER.ID RELREF
REMOVE.SPLIT RENAME.COMMAND REPLACE.FONT REQUEST RESET.TOOLBAR RESTART RESULT RESUME RETURN ROW.HEIGHT RUN SAVE SAVE.AS
SAVE.DIALOG SAVE.TOOLBAR SCALE SCENARIO.ADD SCENARIO.GET SELECT SELECTION SEND.KEYS SERIES SET.CRITERIA SET.DATABASE SET.NAME
SET.VALUE SHOW.BAR SHOW.DETAIL SIZE SOLVER.ADD SOUND.PLAY SPELLING SPLIT STEP STYLE SUBTOTAL.CREATE SUMMARY.INFO TABLE TERMINATE
TEXT.BOX TEXTREF UNDO UNGROUP UNHIDE UNREGISTER VIEW.GET VLINE VOLATILE VPAGE VSCROLL WAIT WHILE WINDOW.MOVE WINDOW.SIZE
WINDOW.TITLE WINDOWS WORKBOOK.ADD WORKGROUP WORKSPACE ZOOM`.split(/\s+/);

const library = Object.keys(formulajs).flatMap((name) => {
  const member = (formulajs as Record<string, unknown>)[name];
  const parts = typeof member === 'function' || typeof member === 'object' ? Object.keys(member ?? {}) : [];
  return [name, ...parts.map((part) => `${name}.${part}`)];
});

const taken = new Set([...library, ...NEWER, ...MACROS]);

test('the names that Excel has are known here', () => {
  for (const name of ['SUM', 'GROWTH', 'PERCENTILE.INC', 'FILTER', 'GET.CELL']) expect(taken).toContain(name);
});

test.each(kpis.map(({ id }) => id))('%s is a name that Excel takes', (id) => {
  expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
  expect(id).not.toMatch(/\.\.|\.$/);
  for (const name of [id, `KPI.${id}`]) {
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(name).not.toMatch(/^R\d*C\d*$/);
    expect(taken).not.toContain(name);
  }
});
