import type { Locale, Text } from '../core/locale';
import { efforts, type MeasureIdea } from './measureIdea';
import { measureIdeas } from './measureLibrary.text';
import type { Row } from './planTable';
import { wordsOf } from './sampleStory';

/** A KPI as the sheet Measures names it. */
export interface MeasuredKpi {
  /** May begin with that of its pack: `keyAccounts.responseTime`. */
  readonly id: string;
  readonly title: Text;
}

/** Ways to raise a KPI; none for one that is not of a pack. */
export const measuresOf = (id: string): readonly MeasureIdea[] =>
  measureIdeas[id.slice(id.lastIndexOf('.') + 1)] ?? [];

/** Rows of the sheet Measures for these KPIs. What KPIs of the same title share stands there once. */
export const measureRows = (kpis: readonly MeasuredKpi[], locale: Locale): Row[] => {
  const words = wordsOf('measureEfforts');
  const rows = kpis.flatMap(({ id, title }) =>
    measuresOf(id).map(({ measure, condition, effort, weeks }) => ({
      kpi: title[locale],
      measure: measure[locale],
      condition: condition[locale],
      effort: words[efforts.indexOf(effort)]![locale],
      weeks,
    })),
  );
  return [...new Map(rows.map((row) => [`${row.kpi}\n${row.measure}`, row])).values()];
};
