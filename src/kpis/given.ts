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
  const declared = Object.values(params);
  return declared.flatMap((param, i) => {
    const value = values[i];
    return param.repeating && Array.isArray(value) ? value.map(cellsOf) : [cellsOf(value)];
  });
}
