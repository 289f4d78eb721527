import type { ErrorCode } from '../core/kpiError';
import type { Text } from '../core/locale';
import type { Kpi, Scalar, Unit } from './define';

/** A cell of an example; words that differ by language are a `Text`. */
export type ExampleCell = Scalar | Text | null;

/** A single value, a column, or a table; `null` is an argument left out. */
export type ExampleArg = ExampleCell | readonly ExampleCell[] | readonly (readonly ExampleCell[])[];

/** An example that help pages show and tests run. */
export interface Example {
  readonly caption: Text;
  readonly args: readonly ExampleArg[];
  readonly gives: Scalar | Text | readonly (readonly (Scalar | Text)[])[] | { readonly error: ErrorCode };
  /** What this result is counted in, where that is not what the function's results usually are. */
  readonly unit?: Unit;
}

/** The same in Excel's own functions, over the names of the arguments; for plain data, which the page explains. */
export interface SameInExcel {
  /** By language where words of the data stand in it. */
  readonly formula: string | Text;
  /** Which of the cases it is for, where it is not for all. */
  readonly only?: Text;
}

/** What a function says of itself. */
export interface Prose<Names extends string = string> {
  readonly title: Text;
  /** One sentence: what the function gives. */
  readonly summary: Text;
  readonly params: Readonly<Record<Names, Text>>;
  /** Which of the usual definitions is computed, and what happens to special rows; paragraphs end with `\n`. */
  readonly computes: Text;
  /** What a rule of the function leaves out (DETAIL counts these rows). */
  readonly leavesOut?: Text;
  /** Who defines it; where nobody does, which of the usual variants it is. */
  readonly source: Text;
  readonly excel?: SameInExcel;
  readonly examples: readonly [Example, ...Example[]];
}

/** Every function of a family must have its prose, with every parameter, in every language. */
export type ProseOf<Family> = {
  readonly [K in keyof Family]: Family[K] extends Kpi<infer Names> ? Prose<Names> : never;
};
