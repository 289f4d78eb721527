import { univerTableName } from '../tableName';
import { LexerTreeBuilder } from '../univer';

interface LexerInternals {
  _resetTemp(): void;
  _squareBracketState: number;
}

/** As many formulas are kept rewritten; a workbook seldom has more that differ. */
const keptFormulas = 5000;

/**
 * A half-typed `[` spoiled every later formula; `Table[@Column]` and `A1#` were not understood. They are
 * rewritten to `Table[[#This Row],[Column]]` and `ANCHORARRAY(A1)`, which is what Excel keeps in its files. Nor was
 * an underscore in the name of a table, for which another letter stands in Univer.
 */
export function patchLexer(): void {
  const prototype = LexerTreeBuilder.prototype;
  const internals = prototype as unknown as LexerInternals;
  const reset = internals._resetTemp;
  internals._resetTemp = function (this: LexerInternals) {
    reset.call(this);
    this._squareBracketState = 0;
  };
  const build = prototype.treeBuilder;
  prototype.treeBuilder = function (formula, ...rest) {
    return build.call(this, rewritten(formula), ...rest);
  };
}

const kept = new Map<string, string>();

function rewritten(formula: string): string {
  if (!/[[#]/.test(formula)) return formula;
  let result = kept.get(formula);
  if (result === undefined) {
    if (kept.size >= keptFormulas) kept.clear();
    result = formula.replace(/"[^"]*"|[^"]+/g, rewriteOutsideText);
    kept.set(formula, result);
  }
  return result;
}

const rewriteOutsideText = (part: string) =>
  part.startsWith('"')
    ? part
    : part
        .replace(/[\p{L}_][\p{L}\p{N}_.]*(?=\[)/gu, univerTableName)
        .replace(/([\p{L}_][\p{L}\p{N}_.]*)\[@\[([^[\]]+)\]\]/gu, '$1[[#This Row],[$2]]')
        .replace(/([\p{L}_][\p{L}\p{N}_.]*)\[@([^[\]]+)\]/gu, '$1[[#This Row],[$2]]')
        .replace(/((?:'[^']+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+)#/gu, 'ANCHORARRAY($1$2)');
