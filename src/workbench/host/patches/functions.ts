import type { BaseReferenceObject, FunctionVariantType, IRange } from '../univer';
import { BaseFunction, ErrorType, ErrorValueObject, functionLookup } from '../univer';

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
