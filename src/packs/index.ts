import { customerManagement } from './customerManagement';
import { customerMeetings } from './customerMeetings';
import { investment } from './investment';
import { keyAccounts } from './keyAccounts';
import type { Pack } from './pack';
import { workReview } from './workReview';

export type { Pack } from './pack';
export { endOfLastMonth, kpisOf, planPack } from './planPack';
export type { PlannedPack, PlanPackOptions } from './planPack';

/** Every pack there is, in the order in which they are offered. */
export const packs: readonly Pack[] = [
  customerMeetings,
  investment,
  customerManagement,
  workReview,
  keyAccounts,
];
