import type { Kpi } from './define';
import * as actionItems from './actionItems';
import * as attendance from './attendance';
import * as loyalty from './loyalty';
import * as meetings from './meetings';
import * as pairwise from './pairwise';
import * as rankings from './rankings';
import * as scorecards from './scorecards';
import * as scoring from './scoring';
import * as service from './service';
import * as surveys from './surveys';
import * as weights from './weights';

/** Every function over rows and lists; the functions over functions (CROSSTAB, DETAIL) look them up here. */
export const families: readonly (readonly Kpi[])[] = [
  attendance,
  actionItems,
  meetings,
  surveys,
  loyalty,
  service,
  scoring,
  scorecards,
  weights,
  pairwise,
  rankings,
].map((family): readonly Kpi[] => Object.values(family));
