import type { Cells } from '../core/cells';
import type { Kpi } from './define';
import type { Given } from './param';

const cellsOf = (value: unknown): Cells | null =>
  value === null || value === undefined ? null : Array.isArray(value) ? (value as Cells) : [[value]];

/**
 * Arguments as Excel passes them to a custom function: `null` where one is left out, a repeating one as a
 * list of ranges, and whatever follows the declared ones (the invocation) left aside.
 */
export function givenOf({ params }: Kpi, values: readonly unknown[]): Given {
  const given: (Cells | null)[] = [];
  let i = 0;
  for (const key in params) {
    const value = values[i++];
    if (params[key]!.repeating && Array.isArray(value)) given.push(...value.map(cellsOf));
    else given.push(cellsOf(value));
  }
  return given;
}
