import { actions } from './actions';
import { agenda } from './agenda';
import { attendance } from './attendance';
import { feedback } from './feedback';
import { kpiSetup } from './kpiSetup';
import { meetings } from './meetings';
import { survey } from './survey';
import { surveySent } from './surveySent';
import type { SheetKey, SheetTemplate } from './template';

/** Every template sheet, in the order in which people meet them. */
export const templates: readonly SheetTemplate[] = [
  meetings,
  attendance,
  agenda,
  actions,
  survey,
  surveySent,
  feedback,
  kpiSetup,
];

export const templateOf = (key: SheetKey): SheetTemplate =>
  templates.find((template) => template.key === key)!;
