import type { BlankAs, FunctionMetadata } from './functionsFile';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType, ICellData } from './univer';
import { ArrayValueObject } from './univer';
import type { CellValue } from './values';
import { isErrorCode, valueOf } from './values';

/** An Excel error: it stands in the cell in place of a result. */
export class Failure {
  constructor(
    readonly code: string,
    /** What the function says of it. */
    readonly message?: string,
  ) {}
}

/** A value as the engine hands it over: blank is null. */
type Given = CellValue | null | Failure;
type Parameter = NonNullable<FunctionMetadata['parameters']>[number];

const wrongValue = new Failure('#VALUE!');

function given(value: CellValue): Given {
  if (value === '') return null;
  return isErrorCode(value) ? new Failure(String(value)) : value;
}

/** Reads a reference straight from Univer's matrices: 100,000 rows are no rarity here. */
function cellsOf(reference: BaseReferenceObject): Given[][] {
  const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
  const stored = reference.getCurrentActiveSheetData()?.cellData;
  const calculated = reference.getCurrentRuntimeSheetData();
  const spilled = reference.getCurrentActiveArrayFormulaCellData();
  const spilling = reference.getCurrentRuntimeActiveArrayFormulaCellData();
  const read = (row: number, column: number): ICellData | null => {
    if (spilled?.getValue(row, column)) return reference.getCellData(row, column) ?? null;
    return (
      calculated?.getValue(row, column) ??
      spilling?.getValue(row, column) ??
      stored?.getValue(row, column) ??
      null
    );
  };
  return Array.from({ length: endRow - startRow + 1 }, (_, r) =>
    Array.from({ length: endColumn - startColumn + 1 }, (__, c) =>
      given(valueOf(read(startRow + r, startColumn + c))),
    ),
  );
}

function scalarOf(value: BaseValueObject | null | undefined | void): Given {
  if (!value || value.isNull()) return null;
  if (value.isError()) return new Failure(String(value.getValue()));
  return value.getValue() as CellValue;
}

/** An argument as Excel has it: a matrix for a range or an array, else one value. */
function read(argument: FunctionVariantType): Given | Given[][] {
  if (argument.isReferenceObject()) {
    const cells = cellsOf(argument as BaseReferenceObject);
    return cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0]! : cells;
  }
  if (!(argument instanceof ArrayValueObject)) return scalarOf(argument as BaseValueObject);
  const rows: Given[][] = [];
  argument.iterator((value, row, column) => {
    (rows[row] ??= [])[column] = scalarOf(value);
  });
  return rows;
}

/** Excel's conversion to the declared type of a parameter; `any` is not converted. */
function convert(value: Given, type: string): Given {
  if (value instanceof Failure || type === 'any') return value;
  if (type === 'number') {
    if (value === null) return 0;
    const number = Number(value);
    return Number.isNaN(number) || value === '' ? wrongValue : number;
  }
  if (type === 'string') {
    if (value === null) return '';
    return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
  }
  if (type === 'boolean') {
    if (value === null) return false;
    if (typeof value === 'number') return value !== 0;
    if (typeof value === 'boolean') return value;
    return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : wrongValue;
  }
  return value;
}

/**
 * Arguments as they go to the client, or the error that stands in the cell because the function is not called.
 * A range of an `any` parameter is not converted, and hands over its errors only if the add-in asks for them.
 */
export function parametersOf(
  metadata: FunctionMetadata,
  values: readonly FunctionVariantType[],
  { errors, blankAs }: { readonly errors: boolean; readonly blankAs: BlankAs },
): unknown[] | Failure {
  const declared = metadata.parameters ?? [];
  const repeating = declared.at(-1)?.repeating ? declared.at(-1) : undefined;
  const single = repeating ? declared.slice(0, -1) : declared;
  if (!repeating && values.length > single.length) return wrongValue;
  let failure: Failure | null = null;

  const cell = (value: Given, type: string, inRange: boolean): unknown => {
    const converted = convert(value, type);
    if (converted instanceof Failure) {
      if (errors && type === 'any') return { type: 'CustomFunctionError', code: converted.code };
      failure ??= converted;
    }
    return converted === null && inRange && blankAs === 'zero' ? 0 : converted;
  };
  const one = (parameter: Parameter, value: FunctionVariantType): unknown => {
    const type = parameter.type ?? 'any';
    const argument = read(value);
    const omitted = argument === null && !value.isReferenceObject();
    if (omitted && (parameter.optional || parameter.repeating)) return null;
    if (parameter.dimensionality === 'matrix') {
      const rows = Array.isArray(argument) ? argument : [[argument]];
      return rows.map((row) => row.map((item) => cell(item, type, true)));
    }
    return cell(Array.isArray(argument) ? wrongValue : argument, type, false);
  };

  const result = single.map((parameter, index): unknown => {
    const value = values[index];
    if (value) return one(parameter, value);
    if (!parameter.optional) failure ??= wrongValue;
    return null;
  });
  if (repeating) {
    const rest = values.slice(single.length);
    result.push(rest.length ? rest.map((value) => one(repeating, value)) : null);
  }
  return failure ?? result;
}
