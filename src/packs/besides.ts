import type { Text } from '../core/locale';
import type { ScorecardKpi } from '../scorecard/scorecardKpi';
import { measured } from './calls';
import { linear, MANY, orderGrowth, rate, revenueGrowth, state, yearlyRate, type CommonKpi } from './kpis';

const FOR_INFORMATION: Text = { en: 'For information', zh: '参考指标' };

const common = {
  actionsOnTime: {
    title: { en: 'On-time completion of actions', zh: '行动项按时完成率' },
    measure: measured(
      'Actions',
      'periodNo',
      'ACTIONONTIME',
      { column: 'Actions.due' },
      { column: 'Actions.completed' },
      'asOf',
      { column: 'Actions.status' },
    ),
    ...rate,
    floor: 0.5,
    target: 0.9,
  },
  actionsOverdue: {
    title: { en: 'Overdue rate', zh: '行动项逾期率' },
    measure: measured(
      'Actions',
      'always',
      'OVERDUERATE',
      { column: 'Actions.due' },
      { column: 'Actions.status' },
      'asOf',
      { column: 'Actions.completed' },
      { column: 'Actions.created' },
    ),
    ...rate,
    window: 'asOf',
    floor: 0.3,
    target: 0.05,
  },
  actionAge: {
    title: { en: 'Age of open actions (P90)', zh: '未完成行动项账龄（P90）' },
    measure: measured(
      'Actions',
      'always',
      'ACTIONAGE',
      { column: 'Actions.created' },
      { column: 'Actions.status' },
      'asOf',
      { value: 0.9 },
      { column: 'Actions.completed' },
    ),
    unit: 'days',
    window: 'asOf',
    rule: linear,
    minimumN: MANY,
    floor: 60,
    target: 21,
  },
  satisfiedCustomers: {
    title: { en: 'Satisfied customers (top two boxes)', zh: '满意率（前两档）' },
    measure: measured(
      'Survey',
      'periodNo',
      'CSAT',
      { column: 'Survey.overall' },
      { value: 5 },
      { value: 'top2' },
    ),
    ...rate,
    floor: 0.6,
    target: 0.9,
  },
  ease: {
    title: { en: 'Ease (CES 2.0)', zh: '客户费力度（分高为省力）' },
    measure: measured('Survey', 'periodNo', 'CES', { column: 'Survey.effort' }),
    ...rate,
    unit: 'number',
    floor: 4,
    target: 6,
  },
  firstContact: {
    title: { en: 'First-contact resolution', zh: '一次解决率' },
    measure: measured('Tickets', 'periodNo', 'FIRSTCONTACT', { column: 'Tickets.firstContact' }),
    ...rate,
    floor: 0.5,
    target: 0.8,
  },
  winRate: {
    title: { en: 'Win rate', zh: '赢单率' },
    measure: measured('Deals', 'closedPeriodNo', 'WINRATE', { column: 'Deals.status' }),
    ...yearlyRate,
    floor: 0.15,
    target: 0.35,
  },
  revenueGrowth,
  orderGrowth: { ...orderGrowth, target: 0.1 },
  duplicates: {
    title: { en: 'Duplicate records', zh: '重复率' },
    measure: measured('Customers', 'always', 'DUPLICATES', { column: 'Customers.customer' }),
    ...state,
    floor: 0.05,
    target: 0,
  },
} as const satisfies Readonly<Record<string, CommonKpi>>;

/** KPIs shown beside a scorecard; `prefix` is what the ids of its pack begin with. */
export const besidesOf = (prefix: string, ...keys: readonly (keyof typeof common)[]): ScorecardKpi[] =>
  keys.map((key) => ({ ...common[key], id: prefix + key, dimension: FOR_INFORMATION, weight: 0 }));
