import { templates } from '../templates';
import type { SheetKey, SheetTemplate } from '../template';

/** The columns that a table cannot do without in a role: those that put rows to customers and months, and what is counted. */
const required = {
  Meetings: ['date', 'customer'],
  Attendance: ['date', 'customer', 'side', 'status'],
  Agenda: ['date', 'customer', 'achieved'],
  Actions: ['customer', 'due', 'status'],
  Survey: ['date', 'customer', 'overall'],
  SurveySent: ['date', 'customer', 'sent', 'returned'],
  Feedback: ['received', 'customer', 'handled'],
  Customers: ['customer', 'started'],
  Contracts: ['customer', 'end', 'amount'],
  Orders: ['date', 'customer', 'amount'],
  Tickets: ['received', 'customer', 'resolved'],
  Care: ['customer', 'done'],
  Deals: ['created', 'amount', 'status'],
  Costs: ['date', 'kind', 'amount'],
  Market: ['date', 'ownSales', 'marketTotal'],
  Team: ['due', 'assigned', 'completed'],
  Goals: ['customer', 'kpi', 'target', 'validFrom'],
  Targets: ['start', 'kpi', 'target'],
  Plan: ['end', 'completed'],
  Improvements: ['due', 'status'],
  Measures: ['kpi', 'measure'],
  Review: ['date', 'finding', 'status'],
  Snapshots: ['period', 'whom', 'kpi', 'score'],
} as const satisfies Readonly<Record<Exclude<SheetKey, 'KPISetup'>, readonly string[]>>;

/** A sheet that a table of the user's can stand for; the setup of the scorecard is always ours. */
export type Role = keyof typeof required;

const isRole = (key: SheetKey): key is Role => key in required;

export type RoleTemplate = SheetTemplate & { readonly key: Role };

/** The templates that a table can stand for. */
export const roles: readonly RoleTemplate[] = templates.filter((template): template is RoleTemplate =>
  isRole(template.key),
);

export const roleTemplate = (role: Role): RoleTemplate => roles.find(({ key }) => key === role)!;

/** Keys of the columns that a role cannot do without. */
export const requiredOf = (role: Role): readonly string[] => required[role];

/** Header of a table by column key; a column that the table does not have is absent. */
export type Mapping = Readonly<Record<string, string>>;

/** The columns that a role cannot do without and that the mapping does not have. */
export const missingOf = (role: Role, mapping: Mapping): readonly string[] =>
  requiredOf(role).filter((key) => mapping[key] === undefined);
