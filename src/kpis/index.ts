import type { Kpi } from './define';
import { families } from './families';
import * as groups from './groups';

/** The catalogue. */
export const kpis: readonly Kpi[] = [...families.flat(), ...Object.values(groups)];

export const byId: ReadonlyMap<string, Kpi> = new Map(kpis.map((kpi) => [kpi.id, kpi]));
