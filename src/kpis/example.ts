import type { ErrorCode } from '../core/kpiError';
import { KpiError } from '../core/kpiError';
import type { Locale, Text } from '../core/locale';
import { inLanguage, type Kpi, type Scalar, type Shown } from './define';
import { givenOf } from './given';
import type { Example, ExampleArg, ExampleCell } from './prose';

const cellIn = (locale: Locale, cell: ExampleCell): Scalar | null =>
  cell !== null && typeof cell === 'object' ? cell[locale] : cell;

const isList = (arg: ExampleArg): arg is readonly ExampleCell[] | readonly (readonly ExampleCell[])[] =>
  Array.isArray(arg);

/** An argument of an example in one language: a value, or rows of cells (a list becomes a column). */
export function argumentIn(
  locale: Locale,
  arg: ExampleArg,
): Scalar | null | readonly (readonly (Scalar | null)[])[] {
  if (!isList(arg)) return cellIn(locale, arg);
  return arg.map((row: ExampleCell | readonly ExampleCell[]) =>
    Array.isArray(row)
      ? row.map((cell: ExampleCell) => cellIn(locale, cell))
      : [cellIn(locale, row as ExampleCell)],
  );
}

export interface Outcome {
  readonly value?: Shown;
  readonly error?: { readonly code: ErrorCode; readonly reason: Text };
}

/** Runs an example as Excel would run the call. */
export function run(kpi: Kpi, example: Example, locale: Locale): Outcome {
  const declared = Object.values(kpi.params);
  const last = declared.length - 1;
  const args = example.args.map((arg) => argumentIn(locale, arg));
  const values = declared[last]?.repeating ? [...args.slice(0, last), args.slice(last)] : args;
  try {
    return { value: inLanguage(kpi.value(givenOf(kpi, values)), locale) };
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    return { error: { code: error.code, reason: error.reason } };
  }
}
