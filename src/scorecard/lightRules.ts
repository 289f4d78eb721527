import { formula } from '../plan/formula';
import type { Area, RulePlan } from '../plan/plan';
import { look } from '../sheets/look';

export interface Lights {
  /** Expressions for the score of the first cell of the area, and for the scores from which it is green and amber. */
  readonly score: string;
  readonly green: string;
  readonly amber: string;
}

/** The colours of the lights; none where a threshold is blank. */
export const lightRules = (area: Area, { score, green, amber }: Lights): RulePlan[] => {
  const rule = (condition: string, fill: string, color: string): RulePlan => ({
    area,
    when: formula(`AND(COUNT(${score},${green},${amber})=3,${condition})`).formula,
    fill,
    color,
  });
  return [
    rule(`${score}>=${green}`, look.greenSoft, look.green),
    rule(`${score}>=${amber},${score}<${green}`, look.amberSoft, look.amber),
    rule(`${score}<${amber}`, look.redSoft, look.red),
  ];
};
