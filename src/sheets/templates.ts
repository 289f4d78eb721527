import { actions } from './actions';
import { agenda } from './agenda';
import { attendance } from './attendance';
import { care } from './care';
import { contracts } from './contracts';
import { costs } from './costs';
import { customers } from './customers';
import { deals } from './deals';
import { feedback } from './feedback';
import { goals } from './goals';
import { improvements } from './improvements';
import { kpiSetup } from './kpiSetup';
import { market } from './market';
import { measures } from './measures';
import { meetings } from './meetings';
import { orders } from './orders';
import { plan } from './plan';
import { review } from './review';
import { snapshots } from './snapshots';
import { survey } from './survey';
import { surveySent } from './surveySent';
import { targets } from './targets';
import { team } from './team';
import type { SheetKey, SheetTemplate } from './template';
import { tickets } from './tickets';

/** Every template sheet, in the order in which people meet them. */
export const templates: readonly SheetTemplate[] = [
  meetings,
  attendance,
  agenda,
  actions,
  survey,
  surveySent,
  feedback,
  customers,
  contracts,
  orders,
  tickets,
  care,
  deals,
  costs,
  market,
  team,
  goals,
  targets,
  plan,
  improvements,
  measures,
  kpiSetup,
  review,
  snapshots,
];

export const templateOf = (key: SheetKey): SheetTemplate =>
  templates.find((template) => template.key === key)!;
