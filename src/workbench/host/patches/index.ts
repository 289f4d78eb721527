import { patchFormulaData } from './formulaData';
import { patchLexer } from './lexer';
import { patchSpills } from './spills';

export { patchedFunctions } from './functions';
export { takeOutgrown } from './spills';

let patched = false;

/**
 * Corrects Univer 0.25.1 where it behaves differently from Excel, or is needlessly slow. Each correction says what is
 * wrong; a later Univer that no longer needs it passes the tests without it.
 */
export function patchUniver(): void {
  if (patched) return;
  patched = true;
  patchLexer();
  patchFormulaData();
  patchSpills();
}
