import type { Row } from './planTable';
import { sampleKpis, sampleMeasureTexts } from './samplePlans.text';
import type { Story } from './sampleStory';

export const sampleMeasures = ({ say, word }: Story): Row[] =>
  sampleMeasureTexts.map(({ kpi, measure, condition, effort, weeks }) => ({
    kpi: say(sampleKpis[kpi]),
    measure: say(measure),
    condition: say(condition),
    effort: word('measureEfforts', effort),
    weeks,
  }));
