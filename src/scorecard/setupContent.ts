import { serialOf } from '../core/dates';
import type { Locale } from '../core/locale';
import type { Content } from '../sheets/planTable';
import type { ScorecardKpi } from './scorecardKpi';
import { unitFormat, unitTitle } from './units';

/** Earlier than any log, so that the first standards hold for all of it. */
const SINCE = serialOf(2000, 1, 1);

/** The rows of KPISetup a scorecard starts with. */
export const setupContent = (kpis: readonly ScorecardKpi[], locale: Locale): Content => ({
  rows: kpis.map(({ id, dimension, title, unit, weight, floor, target, minimumN }) => ({
    id,
    dimension: dimension[locale],
    title: title[locale],
    unit: unitTitle(unit, locale),
    weight,
    floor,
    target,
    minimumN,
    validFrom: SINCE,
  })),
  formats: kpis.flatMap(({ unit }, row) =>
    ['floor', 'target'].map((key) => ({ row, key, format: unitFormat(unit, locale) })),
  ),
});
