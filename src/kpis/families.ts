import type { Kpi } from './define';
import * as actionItems from './actionItems';
import * as attendance from './attendance';
import * as comparisons from './comparisons';
import * as controlCharts from './controlCharts';
import * as customerValue from './customerValue';
import * as dataQuality from './dataQuality';
import * as drivers from './drivers';
import * as earlyWarning from './earlyWarning';
import * as feedback from './feedback';
import * as loyalty from './loyalty';
import * as market from './market';
import * as meetings from './meetings';
import * as pairwise from './pairwise';
import * as raking from './raking';
import * as rankings from './rankings';
import * as reliability from './reliability';
import * as sales from './sales';
import * as scorecards from './scorecards';
import * as scoring from './scoring';
import * as service from './service';
import * as surveys from './surveys';
import * as team from './team';
import * as trends from './trends';
import * as weights from './weights';

/** Every function over rows and lists; the functions over functions (CROSSTAB, DETAIL) look them up here. */
export const families: readonly (readonly Kpi[])[] = [
  attendance,
  actionItems,
  meetings,
  surveys,
  feedback,
  loyalty,
  customerValue,
  service,
  sales,
  market,
  team,
  dataQuality,
  comparisons,
  reliability,
  drivers,
  raking,
  controlCharts,
  trends,
  scoring,
  scorecards,
  weights,
  pairwise,
  rankings,
  earlyWarning,
].map((family): readonly Kpi[] => Object.values(family));
