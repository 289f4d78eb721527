import type { Text } from '../core/locale';
import type { Kpi } from './define';
import * as meetings from './meetings';
import { meetings as meetingsText } from './meetings.text';
import type { Prose, ProseOf } from './prose';

export interface Entry {
  readonly kpi: Kpi;
  readonly prose: Prose;
}

export interface Family {
  readonly title: Text;
  readonly entries: readonly Entry[];
}

const family = <F extends Readonly<Record<string, Kpi>>>(
  title: Text,
  kpis: F,
  proses: ProseOf<F>,
): Family => ({
  title,
  entries: Object.entries(kpis).map(([key, kpi]) => ({ kpi, prose: proses[key as keyof F] as Prose })),
});

/** The catalogue with its words: for metadata, help pages and the pane; never part of functions.js. */
export const catalogue: readonly Family[] = [
  family({ en: 'Meetings', zh: '会议管理' }, meetings, meetingsText),
];

export const entries: readonly Entry[] = catalogue.flatMap((each) => each.entries);

export const entryOf = (id: string): Entry | undefined => entries.find((entry) => entry.kpi.id === id);
