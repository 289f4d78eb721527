import { folded } from '../core/folded';
import type { Text } from '../core/locale';
import { numberIn } from '../core/numbers';
import { refusal } from '../core/refusal';
import { collinearDriver, johnson, lmg, standardisedBetas, zeroOrder } from '../stats/drivers';
import { correlations, covariances, type Matrix } from '../stats/matrix';
import { mean } from '../stats/moments';
import { percentile } from '../stats/percentile';
import { Table } from '../stats/table';
import { NO_ROWS } from './bins';
import { numbers } from './columns';
import { formula, type Scalar } from './define';
import { matrix } from './matrix';
import { KEPT, required, withDefault, type Mask, type Param } from './param';
import { option } from './scalars';
import { Source } from './source';
import { along, standing } from './vector';

const METHODS = ['lmg', 'johnson', 'beta', 'correlation'] as const;

/** The Shapley value takes 2ᵖ steps. */
const MOST_FOR_LMG = 15;

const squared = (values: readonly number[]): readonly number[] => values.map((value) => value * value);

/** Correlations of the drivers and, last, the outcome over the complete rows. */
function drivenCorrelations(outcome: Float64Array, drivers: Table): Matrix {
  const p = drivers.width;
  const joined = beside(drivers, outcome);
  const complete = joined.only(joined.complete());
  const needed = 5 * p + 10;
  if (complete.rows < needed)
    throw refusal.noData({
      en: `No data: ${p} drivers need ${needed} complete rows, there are ${complete.rows}.`,
      zh: `无数据：${p} 个驱动因素至少需要 ${needed} 行完整数据，目前只有 ${complete.rows} 行。`,
    });
  const covariance = covariances(complete);
  const constant = covariance.findIndex((row, i) => !(row[i]! > 0));
  if (constant === p) throw refusal.noData(CONSTANT_OUTCOME);
  if (constant >= 0) throw refusal.noData(constantDriver(constant + 1));
  const correlation = correlations(covariance);
  const spare = collinearDriver(correlation);
  if (spare >= 0) throw refusal.noData(spareDriver(spare + 1));
  return correlation;
}

/** With one more column. */
function beside({ values, width, rows }: Table, column: Float64Array): Table {
  const joined = new Float64Array(rows * (width + 1));
  for (let r = 0, i = 0, from = 0; r < rows; r++) {
    for (let c = 0; c < width; c++) joined[i++] = values[from++]!;
    joined[i++] = column[r]!;
  }
  return new Table(joined, width + 1);
}

const CONSTANT_OUTCOME: Text = {
  en: 'No data: the outcome never varies.',
  zh: '无数据：outcome 的数值全部相同。',
};

const constantDriver = (column: number): Text => ({
  en: `No data: column ${column} of drivers never varies. Leave it out.`,
  zh: `无数据：drivers 第 ${column} 列的数值全部相同，请去掉该列。`,
});

const spareDriver = (column: number): Text => ({
  en: `No data: column ${column} of drivers follows from the columns before it. Leave it out.`,
  zh: `无数据：drivers 第 ${column} 列可由前面各列推出，请去掉该列。`,
});

/** Per driver the measure, and its share; squares stand for measures that have a sign. */
function measured(
  correlation: Matrix,
  method: (typeof METHODS)[number],
): [readonly number[], readonly number[]] {
  switch (method) {
    case 'lmg': {
      const parts = lmg(correlation);
      return [parts, parts];
    }
    case 'johnson': {
      const parts = johnson(correlation);
      return [parts, parts];
    }
    case 'beta': {
      const betas = standardisedBetas(correlation);
      return [betas, squared(betas)];
    }
    case 'correlation': {
      const each = zeroOrder(correlation);
      return [each, squared(each)];
    }
  }
}

export const drivers = formula({
  id: 'DRIVERS',
  unit: 'number',
  better: 'neither',
  spills: true,
  params: { outcome: numbers({ blank: NaN }), drivers: matrix(), method: option(METHODS, 'lmg') },
  compute({ outcome, drivers: table, method }) {
    if (table.rows !== outcome.length)
      throw refusal.argument('drivers', {
        en: `it has ${table.rows} rows, and outcome has ${outcome.length} cells. Give the same rows.`,
        zh: `共 ${table.rows} 行，而 outcome 有 ${outcome.length} 个单元格，请选择相同的行。`,
      });
    if (method === 'lmg' && table.width > MOST_FOR_LMG) throw refusal.argument('method', TOO_MANY);
    const [measures, weights] = measured(drivenCorrelations(outcome, table), method);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return measures.map((measure, i) => [measure, total > 0 ? weights[i]! / total : '']);
  },
});

const TOO_MANY: Text = {
  en: `"lmg" takes up to ${MOST_FOR_LMG} drivers. Use "johnson" for more.`,
  zh: `"lmg" 最多支持 ${MOST_FOR_LMG} 个驱动因素，更多时请用 "johnson"。`,
};

/** Above which importance and which performance count as high. */
type Cut = 'mean' | 'median' | readonly [importance: number, performance: number];

const NO_CUT: Text = {
  en: 'give "mean", "median", one number, or two: for importance and for performance.',
  zh: '请填 "mean"、"median"、一个数，或依次给出重要性与表现的两个界限值。',
};

const cut: Param<Cut> = withDefault(
  required('range', (cells, { name }): Cut => {
    const source = new Source(cells, name);
    const all = cells.flat().map((cell, i) => source.plain(cell, i));
    const word = folded(String(all[0]));
    if (all.length === 1 && (word === 'mean' || word === 'median')) return word;
    const [importance = NaN, performance = importance] = all.map((cell, i) =>
      typeof cell === 'string' && Number.isNaN(numberIn(cell)) ? NaN : source.number(cell, i, {}),
    );
    if (all.length > 2 || Number.isNaN(importance + performance)) throw refusal.argument(name, NO_CUT);
    return [importance, performance];
  }),
  'mean',
);

/** The values of the rows that take part. */
function keptOf(values: Float64Array, { why, rows }: Mask): Float64Array {
  const kept = new Float64Array(rows);
  let n = 0;
  for (let i = 0; i < rows; i++) if (why[i] === KEPT) kept[n++] = values[i]!;
  return kept.subarray(0, n);
}

function cutsOf(cut: Cut, axes: readonly [Float64Array, Float64Array]): readonly [number, number] {
  if (cut !== 'mean' && cut !== 'median') return cut;
  const middle = (values: Float64Array): number => (cut === 'mean' ? mean(values) : percentile(values, 0.5));
  return [middle(axes[0]), middle(axes[1])];
}

const ROUNDING = 1e-9;

/** On the cut is high, whatever the rounding of a mean. */
const isHigh = (value: number, cut: number): boolean => value >= cut - ROUNDING * Math.abs(cut);

/** Martilla and James 1977: concentrate here, keep up the good work, low priority, possible overkill. */
const quadrant = (isImportant: boolean, isGood: boolean): string =>
  isImportant ? (isGood ? 'B' : 'A') : isGood ? 'D' : 'C';

export const ipa = formula({
  id: 'IPA',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: { importance: standing(numbers()), performance: numbers(), cut },
  compute({ importance: { values: importance, across }, performance, cut }, mask) {
    if (!mask.why.includes(KEPT)) throw refusal.noData(NO_ROWS);
    const [important, good] = cutsOf(cut, [keptOf(importance, mask), keptOf(performance, mask)]);
    const quadrants = new Array<Scalar>(mask.rows).fill('');
    for (let i = 0; i < mask.rows; i++)
      if (mask.why[i] === KEPT)
        quadrants[i] = quadrant(isHigh(importance[i]!, important), isHigh(performance[i]!, good));
    return along(across, quadrants);
  },
});
