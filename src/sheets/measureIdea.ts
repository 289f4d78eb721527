import type { Text } from '../core/locale';

/** Efforts in the order of the list `measureEfforts`. */
export const efforts = ['small', 'medium', 'large'] as const;

/** A way to raise a KPI. */
export interface MeasureIdea {
  readonly measure: Text;
  /** Where the cause lies when it helps. */
  readonly condition: Text;
  readonly effort: (typeof efforts)[number];
  /** Until the KPI shows it. */
  readonly weeks: number;
}

/** By id of a KPI without that of its pack. */
export type MeasureIdeas = Readonly<Record<string, readonly MeasureIdea[]>>;
