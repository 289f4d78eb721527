import { KpiError, type ErrorCode } from '../../src/core/kpiError';
import { byId } from '../../src/kpis';
import type { Value } from '../../src/kpis/define';
import { givenOf } from '../../src/kpis/given';

/** A list stands as a column; rows of cells stay as they are. */
const asRange = (arg: unknown): unknown =>
  Array.isArray(arg) && !arg.some(Array.isArray) ? arg.map((cell) => [cell]) : arg;

export interface Refused {
  readonly code: ErrorCode;
  readonly en: string;
  readonly zh: string;
}

/** Calls a function as Excel does; gives its value, or the code and words of its error. */
export function call(id: string, ...args: readonly unknown[]): Value | Refused {
  const kpi = byId.get(id);
  if (kpi === undefined) throw new Error(`There is no function ${id}.`);
  const last = Object.keys(kpi.params).length - 1;
  const values = args.map(asRange);
  const repeats = Object.values(kpi.params)[last]?.repeating === true;
  try {
    return kpi.value(givenOf(kpi, repeats ? [...values.slice(0, last), values.slice(last)] : values));
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    return { code: error.code, ...error.reason };
  }
}

export const refused = (part: RegExp): unknown =>
  expect.objectContaining({ code: '#VALUE!', en: expect.stringMatching(part) });

export const noData: unknown = expect.objectContaining({ code: '#N/A' });

/** One row of a table of cases: what it shows, the arguments, the result. */
export type Case = readonly [name: string, args: readonly unknown[], expected: unknown];

export const near = (value: number): unknown => expect.closeTo(value, 9);

export function cases(id: string, table: readonly Case[]): void {
  describe(id, () => {
    test.each(table)('%s', (_, args, expected) => {
      const value = call(id, ...args);
      if (typeof expected === 'number') expect(value).toEqual(near(expected));
      else expect(value).toEqual(expected);
    });
  });
}
