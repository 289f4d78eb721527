import { serialOf } from '../core/dates';
import type { Locale, Text } from '../core/locale';
import { lists } from '../sheets/lists';
import type { Content } from '../sheets/planTable';
import { windows } from './baseKeys';
import { rules } from './rowFormulas';
import type { ScorecardKpi } from './scorecardKpi';
import { unitFormat, unitTitle } from './units';

/** Earlier than any log, so that the first standards hold for all of it. */
const SINCE = serialOf(2000, 1, 1);

const wordAt = (key: string, place: number, locale: Locale): string => {
  const list = lists.find((candidate) => candidate.key === key);
  return list && 'words' in list ? list.words[place]![locale] : '';
};

const ofRule = ({ rule }: ScorecardKpi) => ({
  ...(rule.kind === 'band' ? { tolerance: rule.tolerance } : {}),
  ...(rule.kind === 'points' && rule.bonusEach > 0
    ? { bonusEach: rule.bonusEach, bonusCap: rule.bonusCap }
    : {}),
});

/** The rows of KPISetup a scorecard starts with. */
export const setupContent = (kpis: readonly ScorecardKpi[], scorecard: Text, locale: Locale): Content => ({
  rows: kpis.map((kpi) => ({
    id: kpi.id,
    dimension: kpi.dimension[locale],
    title: kpi.title[locale],
    unit: unitTitle(kpi.unit, locale),
    weight: kpi.weight,
    floor: kpi.floor,
    target: kpi.target,
    minimumN: kpi.minimumN,
    validFrom: SINCE,
    window: wordAt('windows', windows.indexOf(kpi.window), locale),
    rule: wordAt('rules', rules.indexOf(kpi.rule.kind), locale),
    ...ofRule(kpi),
    scorecard: scorecard[locale],
  })),
  formats: kpis.flatMap((kpi, row) =>
    ['floor', 'target', ...(kpi.rule.kind === 'band' ? ['tolerance'] : [])].map((key) => ({
      row,
      key,
      format: unitFormat(kpi.unit, locale),
    })),
  ),
});
