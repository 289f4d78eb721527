import type { Kpi } from './define';
import { families } from './families';

/** The catalogue. */
export const kpis: readonly Kpi[] = families.flat();

export const byId: ReadonlyMap<string, Kpi> = new Map(kpis.map((kpi) => [kpi.id, kpi]));
