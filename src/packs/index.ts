import { customerMeetings } from './customerMeetings';
import type { Pack } from './pack';

export type { Pack } from './pack';
export { planPack } from './planPack';
export type { PlanPackOptions } from './planPack';

/** Every pack there is, in the order in which they are offered. */
export const packs: readonly Pack[] = [customerMeetings];
