import type { Text } from '../core/locale';
import * as actionItems from './actionItems';
import { actionItems as actionItemsText } from './actionItems.text';
import * as aggregates from './aggregates';
import { aggregates as aggregatesText } from './aggregates.text';
import * as attendance from './attendance';
import { attendance as attendanceText } from './attendance.text';
import * as comparisons from './comparisons';
import { comparisons as comparisonsText } from './comparisons.text';
import * as controlCharts from './controlCharts';
import { controlCharts as controlChartsText } from './controlCharts.text';
import * as customerValue from './customerValue';
import { customerValue as customerValueText } from './customerValue.text';
import * as dataQuality from './dataQuality';
import { dataQuality as dataQualityText } from './dataQuality.text';
import type { Kpi } from './define';
import * as drivers from './drivers';
import { drivers as driversText } from './drivers.text';
import * as earlyWarning from './earlyWarning';
import { earlyWarning as earlyWarningText } from './earlyWarning.text';
import * as feedback from './feedback';
import { feedback as feedbackText } from './feedback.text';
import * as groups from './groups';
import { groups as groupsText } from './groups.text';
import * as loyalty from './loyalty';
import { loyalty as loyaltyText } from './loyalty.text';
import * as market from './market';
import { market as marketText } from './market.text';
import * as meetings from './meetings';
import { meetings as meetingsText } from './meetings.text';
import * as pairwise from './pairwise';
import { pairwise as pairwiseText } from './pairwise.text';
import type { Prose, ProseOf } from './prose';
import * as raking from './raking';
import { raking as rakingText } from './raking.text';
import * as rankings from './rankings';
import { rankings as rankingsText } from './rankings.text';
import * as reliability from './reliability';
import { reliability as reliabilityText } from './reliability.text';
import * as sales from './sales';
import { sales as salesText } from './sales.text';
import * as scorecards from './scorecards';
import { scorecards as scorecardsText } from './scorecards.text';
import * as scoring from './scoring';
import { scoring as scoringText } from './scoring.text';
import * as service from './service';
import { service as serviceText } from './service.text';
import * as surveys from './surveys';
import { surveys as surveysText } from './surveys.text';
import * as team from './team';
import { team as teamText } from './team.text';
import * as trends from './trends';
import { trends as trendsText } from './trends.text';
import * as weights from './weights';
import { weights as weightsText } from './weights.text';

export interface Entry {
  readonly kpi: Kpi;
  readonly prose: Prose;
}

export interface Family {
  readonly title: Text;
  readonly entries: readonly Entry[];
}

/** In the order of the prose: a module lists what it exports by the alphabet. */
const family = <F extends Readonly<Record<string, Kpi>>>(
  title: Text,
  kpis: F,
  proses: ProseOf<F>,
): Family => ({
  title,
  entries: Object.keys(proses).map((key) => ({
    kpi: kpis[key]!,
    prose: proses[key as keyof F] as Prose,
  })),
});

/** The catalogue with its words: for metadata, help pages and the pane; never part of functions.js. */
export const catalogue: readonly Family[] = [
  family(
    { en: 'Meetings', zh: '会议管理' },
    { ...attendance, ...actionItems, ...meetings },
    { ...attendanceText, ...actionItemsText, ...meetingsText },
  ),
  family(
    { en: 'Surveys, feedback, complaints', zh: '调查、反馈与投诉' },
    { ...surveys, ...feedback },
    { ...surveysText, ...feedbackText },
  ),
  family(
    { en: 'Customers', zh: '客户经营' },
    { ...loyalty, ...customerValue },
    { ...loyaltyText, ...customerValueText },
  ),
  family(
    { en: 'Service, sales, people, data', zh: '服务、销售、团队与数据' },
    { ...service, ...sales, ...market, ...team, ...dataQuality },
    { ...serviceText, ...salesText, ...marketText, ...teamText, ...dataQualityText },
  ),
  family({ en: 'Groups, periods, explanation', zh: '分组、期间与计算依据' }, groups, groupsText),
  family(
    { en: 'Statistics', zh: '统计分析' },
    { ...comparisons, ...reliability, ...drivers, ...raking, ...controlCharts, ...trends },
    {
      ...comparisonsText,
      ...reliabilityText,
      ...driversText,
      ...rakingText,
      ...controlChartsText,
      ...trendsText,
    },
  ),
  family(
    { en: 'Scorecards and weights', zh: '计分卡与权重' },
    { ...scoring, ...scorecards, ...earlyWarning, ...rankings, ...weights, ...pairwise },
    {
      ...scoringText,
      ...scorecardsText,
      ...earlyWarningText,
      ...rankingsText,
      ...weightsText,
      ...pairwiseText,
    },
  ),
];

export const entries: readonly Entry[] = catalogue.flatMap((each) => each.entries);

/** Names and titles of all that BYGROUP, CROSSTAB and DETAIL can compute. */
export const groupable: readonly { readonly id: string; readonly title: Text }[] = [
  ...entries.filter(({ kpi }) => kpi.bins).map(({ kpi, prose }) => ({ id: kpi.id, title: prose.title })),
  ...Object.entries(aggregates).map(([key, { id }]) => ({
    id,
    title: aggregatesText[key as keyof typeof aggregates],
  })),
];
