import type { KpiRule, ScorecardKpi } from '../scorecard/scorecardKpi';
import {
  complaints,
  customersKept,
  doneRate,
  measured,
  ordersPlaced,
  revenue,
  satisfactionIndex,
} from './calls';

/** A KPI that several packs have, with its usual standards: where it stands and what it weighs differ. */
export type CommonKpi = Omit<ScorecardKpi, 'id' | 'dimension' | 'weight'>;

/** Rows from which a rate, a mean or a median is worth a light. */
const FEW = 5;
/** The same for the percentile that only one row in ten is above. */
export const MANY = 10;
/** Where a single row already is the whole truth: targets, growth, states, counts of customers. */
const ONE = 1;

export const linear: KpiRule = { kind: 'linear' };

type Look = Pick<ScorecardKpi, 'unit' | 'window' | 'rule' | 'minimumN'>;

/** A share of the rows of the period. */
export const rate: Look = { unit: 'fraction', window: 'period', rule: linear, minimumN: FEW };
export const yearlyRate: Look = { ...rate, window: 'rolling12' };
/** A share that no number of rows makes surer. */
export const share: Look = { ...rate, minimumN: ONE };
export const yearlyShare: Look = { ...share, window: 'rolling12' };
export const state: Look = { ...share, window: 'asOf' };
/** From 0 to 100. */
export const index: Look = { ...rate, unit: 'index' };

export const actionCompletion: CommonKpi = {
  title: { en: 'Action completion', zh: '行动项完成率' },
  measure: doneRate('Actions', 'periodNo', 'Actions.due', 'Actions.status'),
  ...rate,
  floor: 0.6,
  target: 0.95,
};

export const satisfaction: CommonKpi = {
  title: { en: 'Customer satisfaction index', zh: '客户满意度指数' },
  measure: satisfactionIndex('Survey', 'periodNo', 'Survey.overall'),
  ...index,
  floor: 50,
  target: 85,
};

export const serviceSatisfaction: CommonKpi = {
  title: { en: 'Service satisfaction index', zh: '服务满意度' },
  measure: satisfactionIndex('Tickets', 'resolvedPeriodNo', 'Tickets.rating'),
  ...index,
  floor: 50,
  target: 85,
};

export const feedbackOnTime: CommonKpi = {
  title: { en: 'Feedback handled on time', zh: '反馈按时处理率' },
  measure: measured(
    'Feedback',
    'periodNo',
    'HANDLEDONTIME',
    { column: 'Feedback.received' },
    { column: 'Feedback.handled' },
    { numbers: 'Feedback.limitHours' },
    'asOf',
  ),
  ...rate,
  floor: 0.6,
  target: 0.95,
};

export const surveyReturn: CommonKpi = {
  title: { en: 'Survey return rate', zh: '问卷回收率' },
  measure: measured(
    'SurveySent',
    'periodNo',
    'RESPONSERATE',
    { numbers: 'SurveySent.returned' },
    { numbers: 'SurveySent.sent' },
  ),
  ...rate,
  floor: 0.2,
  target: 0.6,
};

export const complaintRate: CommonKpi = {
  title: { en: 'Complaint rate (per order)', zh: '客户投诉率' },
  measure: { kind: 'quotient', of: complaints, by: ordersPlaced },
  ...rate,
  floor: 0.05,
  target: 0.01,
};

export const retention: CommonKpi = {
  title: { en: 'Customer retention', zh: '客户留存率' },
  measure: { kind: 'call', call: customersKept() },
  ...yearlyShare,
  floor: 0.75,
  target: 0.92,
};

export const recordsComplete: CommonKpi = {
  title: { en: 'Records complete', zh: '客户档案完整率' },
  measure: measured('Customers', 'always', 'COMPLETENESS', {
    from: 'Customers.customer',
    to: 'Customers.started',
  }),
  ...state,
  floor: 0.7,
  target: 0.98,
};

export const segmentsAssigned: CommonKpi = {
  title: { en: 'Customers assigned to a segment', zh: '客户分类覆盖率' },
  measure: measured('Customers', 'always', 'COMPLETENESS', { column: 'Customers.segment' }, 'omitted', {
    where: ['Customers.isActive'],
  }),
  ...state,
  floor: 0.6,
  target: 1,
};

export const personalised: CommonKpi = {
  title: { en: 'Personalised service', zh: '个性化服务比例' },
  measure: measured('Care', 'donePeriodNo', 'PERSONALISED', { column: 'Care.personalised' }),
  ...rate,
  floor: 0.2,
  target: 0.6,
};

export const responseTime: CommonKpi = {
  title: { en: 'Response time (median, working hours)', zh: '响应时间（中位数）' },
  measure: measured(
    'Tickets',
    'periodNo',
    'RESPONSETIME',
    { column: 'Tickets.received' },
    { column: 'Tickets.firstHandled' },
    'asOf',
    { value: 0.5 },
    { setting: 'workHours' },
    { setting: 'holidays' },
  ),
  ...rate,
  unit: 'hours',
  floor: 8,
  target: 2,
};

export const revenueGrowth: CommonKpi = {
  title: { en: 'Revenue growth (on last year)', zh: '销售额增长率（同比）' },
  measure: { kind: 'growth', call: revenue },
  ...share,
  floor: -0.05,
  target: 0.1,
};

export const orderGrowth: CommonKpi = {
  title: { en: 'Order growth (on last year)', zh: '订单量增长率（同比）' },
  measure: { kind: 'growth', call: ordersPlaced },
  ...share,
  floor: -0.05,
  target: 0.08,
};
