import type { Row } from './planTable';
import { sampleCare } from './sampleCare';
import { sampleContracts } from './sampleContracts';
import { sampleCustomerList } from './sampleCustomerList';
import { sampleDeals } from './sampleDeals';
import { sampleCosts } from './sampleCosts';
import { sampleMarket } from './sampleMarket';
import { sampleTeam } from './sampleTeam';
import { sampleGoals } from './sampleGoals';
import { sampleTargets } from './sampleTargets';
import { samplePlan } from './samplePlan';
import { sampleImprovements } from './sampleImprovements';
import { sampleOrders } from './sampleOrders';
import type { Story } from './sampleStory';
import { sampleTickets } from './sampleTickets';
import type { SheetKey } from './template';

/** The sample rows of the sheets that do not hang on a meeting. */
export const sampleRecords = {
  Customers: sampleCustomerList,
  Contracts: sampleContracts,
  Orders: sampleOrders,
  Tickets: sampleTickets,
  Care: sampleCare,
  Deals: sampleDeals,
  Costs: sampleCosts,
  Market: sampleMarket,
  Team: sampleTeam,
  Goals: sampleGoals,
  Targets: sampleTargets,
  Plan: samplePlan,
  Improvements: sampleImprovements,
} satisfies Partial<Record<SheetKey, (story: Story) => Row[]>>;
