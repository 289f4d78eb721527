import { linearProgramme, type Constraint } from './linearProgramme';

/** Comparisons of the best item with each other, and of each other with the worst, from 1 to 9. */
export interface BestWorst {
  readonly best: number;
  readonly worst: number;
  readonly toOthers: readonly number[];
  readonly toWorst: readonly number[];
}

export interface BestWorstWeights {
  readonly weights: readonly number[];
  /** The largest deviation |w(best) − a·w| or |w − a·w(worst)|. */
  readonly xi: number;
  /** 0 where the comparisons fit together exactly, at most 1. */
  readonly consistency: number;
}

/**
 * Weights of the best–worst method in its linear model, which has one solution (Rezaei 2016): the largest deviation
 * ξ is as small as can be. Consistency is the input-based ratio of Liang, Brunelli and Rezaei 2020:
 * max |a(best, j) · a(j, worst) − a| ÷ (a² − a) with a = a(best, worst), which no comparison exceeds. Within 1e-14
 * of rational arithmetic for up to nine items.
 */
export function bestWorstWeights({ best, worst, toOthers, toWorst }: BestWorst): BestWorstWeights {
  const n = toOthers.length;
  const row = (plus: number, times: number, minus: number): number[] => {
    const coefficients = new Array<number>(n).fill(0);
    coefficients[plus]! += 1;
    coefficients[minus]! -= times;
    return coefficients;
  };
  const deviations = [
    ...toOthers.map((times, j) => row(best, times, j)),
    ...toWorst.map((times, j) => row(j, times, worst)),
  ];
  const constraints: readonly Constraint[] = [
    { coefficients: [...new Array<number>(n).fill(1), 0], relation: '=', bound: 1 },
    ...deviations.flatMap((line): readonly Constraint[] => [
      { coefficients: [...line, -1], relation: '<=', bound: 0 },
      { coefficients: [...line.map((each) => -each), -1], relation: '<=', bound: 0 },
    ]),
  ];
  const solution = linearProgramme([...new Array<number>(n).fill(0), 1], constraints)!;
  const most = toOthers[worst]!;
  const gaps = toOthers.map((times, j) => Math.abs(times * toWorst[j]! - most));
  return {
    weights: solution.slice(0, n),
    xi: solution[n]!,
    consistency: most > 1 ? Math.max(...gaps) / (most * most - most) : 0,
  };
}
