import * as meetings from './meetings';
import type { Kpi } from './define';

/** Every function over rows and lists; the functions over functions (CROSSTAB, DETAIL) look them up here. */
export const families: readonly (readonly Kpi[])[] = [Object.values(meetings)];
