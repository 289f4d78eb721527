import { actions } from './actions';
import { agenda } from './agenda';
import { attendance } from './attendance';
import { care } from './care';
import { contracts } from './contracts';
import { customers } from './customers';
import { deals } from './deals';
import { feedback } from './feedback';
import { kpiSetup } from './kpiSetup';
import { meetings } from './meetings';
import { orders } from './orders';
import { survey } from './survey';
import { surveySent } from './surveySent';
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
  kpiSetup,
];

export const templateOf = (key: SheetKey): SheetTemplate =>
  templates.find((template) => template.key === key)!;
