import { univerTableName } from './tableName';
import type { BaseReferenceObject, FunctionVariantType, IRange } from './univer';
import { BaseFunction, ErrorType, ErrorValueObject, LexerTreeBuilder, functionLookup } from './univer';

/**
 * Corrections of Univer 0.25.1 where it calculates differently from Excel. Each one says what is wrong; when a
 * later Univer no longer needs it, the tests in test/workbench/host/formulas.test.ts still pass without it.
 */

interface LexerInternals {
  _resetTemp(): void;
  _squareBracketState: number;
}

let lexerPatched = false;

/**
 * A half-typed `[` spoiled every later formula; `Table[@Column]` and `A1#` were not understood. They are
 * rewritten to `Table[[#This Row],[Column]]` and `ANCHORARRAY(A1)`, which is what Excel keeps in its files. Nor was
 * an underscore in the name of a table, for which another letter stands in Univer.
 */
export function patchLexer(): void {
  if (lexerPatched) return;
  lexerPatched = true;
  const prototype = LexerTreeBuilder.prototype;
  const internals = prototype as unknown as LexerInternals;
  const reset = internals._resetTemp;
  internals._resetTemp = function (this: LexerInternals) {
    reset.call(this);
    this._squareBracketState = 0;
  };
  const build = prototype.treeBuilder;
  prototype.treeBuilder = function (formula, ...rest) {
    return build.call(this, formula.replace(/"[^"]*"|[^"]+/g, rewriteOutsideText), ...rest);
  };
}

const rewriteOutsideText = (part: string) =>
  part.startsWith('"')
    ? part
    : part
        .replace(/[\p{L}_][\p{L}\p{N}_.]*(?=\[)/gu, univerTableName)
        .replace(/([\p{L}_][\p{L}\p{N}_.]*)\[@\[([^[\]]+)\]\]/gu, '$1[[#This Row],[$2]]')
        .replace(/([\p{L}_][\p{L}\p{N}_.]*)\[@([^[\]]+)\]/gu, '$1[[#This Row],[$2]]')
        .replace(/((?:'[^']+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+)#/gu, 'ANCHORARRAY($1$2)');

/** `A1#`: the whole range that the formula in A1 spills over. */
class AnchorArray extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  override calculate(anchor: FunctionVariantType): FunctionVariantType {
    if (!anchor.isReferenceObject()) return ErrorValueObject.create(ErrorType.REF);
    const reference = anchor as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const spilled =
      reference.getCurrentRuntimeActiveArrayFormulaRange()?.[startRow]?.[startColumn] ??
      reference.getCurrentActiveArrayFormulaRange()?.[startRow]?.[startColumn];
    if (!spilled) return ErrorValueObject.create(ErrorType.REF);
    reference.setRangeData(spilled);
    return reference.toArrayValueObject();
  }
}

interface SheetsInfo {
  readonly sheetNameMap: Readonly<Record<string, string>>;
}
type MakeReference = (
  this: BaseFunction,
  reference: BaseReferenceObject,
  range: IRange,
) => BaseReferenceObject;
type FunctionEntry = [typeof BaseFunction, string];

/** Functions that give back a reference lost the sheet of a table column and read the formula's own sheet. */
function keepingTheSheet([Original, name]: FunctionEntry): FunctionEntry {
  const inherited = Original.prototype.createReferenceObject as MakeReference;
  class Corrected extends (Original as new (name: string) => BaseFunction) {
    override needsSheetsInfo = true;

    override createReferenceObject(reference: BaseReferenceObject, range: IRange): BaseReferenceObject {
      if (reference.isTable() && !reference.getForcedSheetName()) {
        const { sheetNameMap } = this.getSheetsInfo() as SheetsInfo;
        reference.setForcedSheetName(sheetNameMap[String(reference.getForcedSheetId())] ?? '');
      }
      return inherited.call(this, reference, range);
    }
  }
  return [Corrected as typeof BaseFunction, name];
}

/** The corrected functions, as `UniverFormulaEnginePlugin` takes them. */
export function patchedFunctions(): FunctionEntry[] {
  const names = new Set(['INDEX', 'OFFSET', 'CHOOSE', 'XLOOKUP']);
  const entries = functionLookup as unknown as readonly FunctionEntry[];
  return [
    ...entries.filter(([, name]) => names.has(name)).map(keepingTheSheet),
    [AnchorArray as typeof BaseFunction, 'ANCHORARRAY'],
  ];
}
