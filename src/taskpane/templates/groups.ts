import type { Text } from '../../core/locale';
import { templates, type SheetKey, type SheetTemplate } from '../../sheets';

/** The groups of the gallery, in order. */
const titles = {
  meetings: { en: 'Meetings', zh: '会议' },
  customers: { en: 'Customers and contracts', zh: '客户与合同' },
  sales: { en: 'Sales', zh: '销售' },
  service: { en: 'Service and care', zh: '服务与关怀' },
  people: { en: 'People and money', zh: '团队与费用' },
  plans: { en: 'Goals and plans', zh: '目标与计划' },
  review: { en: 'Review and records', zh: '复盘与存档' },
  setup: { en: 'Setup', zh: '设置' },
} satisfies Record<string, Text>;

type GroupId = keyof typeof titles;

const groupOf: Readonly<Record<SheetKey, GroupId>> = {
  Meetings: 'meetings',
  Attendance: 'meetings',
  Agenda: 'meetings',
  Actions: 'meetings',
  Customers: 'customers',
  Contracts: 'customers',
  Orders: 'sales',
  Deals: 'sales',
  Market: 'sales',
  Survey: 'service',
  SurveySent: 'service',
  Feedback: 'service',
  Tickets: 'service',
  Care: 'service',
  Costs: 'people',
  Team: 'people',
  Goals: 'plans',
  Targets: 'plans',
  Plan: 'plans',
  Improvements: 'plans',
  Measures: 'plans',
  KPISetup: 'setup',
  Review: 'review',
  Snapshots: 'review',
};

export interface Group {
  readonly id: string;
  readonly title: Text;
  readonly templates: readonly SheetTemplate[];
}

/** Every template sheet, in groups. */
export const groups: readonly Group[] = Object.entries(titles).map(([id, title]) => ({
  id,
  title,
  templates: templates.filter(({ key }) => groupOf[key] === id),
}));
