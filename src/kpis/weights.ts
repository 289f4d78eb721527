import { countOf, eachCell, isBlank } from '../core/cells';
import type { Text } from '../core/locale';
import type { Direction } from '../core/vocabulary';
import { refusal } from '../core/refusal';
import { bestWorstWeights, type BestWorst } from '../stats/bestWorst';
import { criticWeights, entropyWeights } from '../stats/objectiveWeights';
import { rankOrderCentroid, rankSum } from '../stats/rankWeights';
import { Table } from '../stats/table';
import { formula } from './define';
import { directions, matrix } from './matrix';
import { required, type Param } from './param';
import { Source, zeroRule, type Limits } from './source';
import { along, isAcross } from './vector';

const MOST_ITEMS = 10_000;

/** Items that share a weight of 1. */
interface Items {
  /** Rank of each, 1 the most important; NaN where there is no item. */
  readonly ranks: readonly number[];
  readonly across: boolean;
}

/** How many items there are, or a range in which each cell is read. */
const itemsBy = (reader: (source: Source) => (cell: unknown, i: number) => number): Param<Items> =>
  required('range', (cells, { name }) => {
    const source = new Source(cells, name);
    if (countOf(cells) > 1) {
      const rankOf = reader(source);
      const ranks: number[] = [];
      eachCell(cells, (cell, i) => ranks.push(rankOf(cell, i)));
      return { ranks, across: isAcross(cells) };
    }
    const n = source.number(cells[0]![0], 0, { min: 1, max: MOST_ITEMS, whole: true });
    if (Number.isNaN(n)) throw refusal.missing(name);
    return { ranks: Array.from({ length: n }, (_, i) => i + 1), across: false };
  });

const items = itemsBy((source) => {
  const zeroIsBlank = zeroRule(source.cells);
  return (cell, i) => {
    const given = source.plain(cell, i);
    return isBlank(given) || (given === 0 && zeroIsBlank()) ? NaN : 1;
  };
});

const ranks = itemsBy((source) => (cell, i) => (cell === 0 ? NaN : source.number(cell, i, { min: 1 })));

/** Spills as the items stand, empty where there is none. */
function spilt({ ranks, across }: Items, weights: readonly number[]) {
  if (ranks.every(Number.isNaN))
    throw refusal.noData({ en: 'No data: no item.', zh: '无数据：没有任何项目。' });
  return along(
    across,
    weights.map((weight) => (Number.isNaN(weight) ? '' : weight)),
  );
}

export const weightsEqual = formula({
  id: 'WEIGHTS.EQUAL',
  unit: 'fraction',
  better: 'neither',
  spills: true,
  params: { items },
  compute({ items }) {
    const n = items.ranks.filter((rank) => !Number.isNaN(rank)).length;
    return spilt(
      items,
      items.ranks.map((rank) => (Number.isNaN(rank) ? NaN : 1 / n)),
    );
  },
});

export const weightsRoc = formula({
  id: 'WEIGHTS.ROC',
  unit: 'fraction',
  better: 'neither',
  spills: true,
  params: { ranks },
  compute: ({ ranks: items }) => spilt(items, rankOrderCentroid(items.ranks)),
});

export const weightsRankSum = formula({
  id: 'WEIGHTS.RANKSUM',
  unit: 'fraction',
  better: 'neither',
  spills: true,
  params: { ranks },
  compute: ({ ranks: items }) => spilt(items, rankSum(items.ranks)),
});

const TOO_FEW: Text = {
  en: 'No data: two complete rows are needed at least.',
  zh: '无数据：至少需要 2 行完整数据。',
};

const NO_CONTRAST: Text = {
  en: 'No data: the columns do not differ in a way that could weigh them.',
  zh: '无数据：各列数据没有可用于赋权的差异。',
};

/** In a row, one weight for each column of the matrix. */
function weighed(table: Table, weigh: (complete: Table) => readonly number[] | undefined) {
  const complete = table.only(table.complete());
  if (complete.rows < 2) throw refusal.noData(TOO_FEW);
  const weights = weigh(complete);
  if (weights === undefined) throw refusal.noData(NO_CONTRAST);
  return [weights];
}

export const weightsEntropy = formula({
  id: 'WEIGHTS.ENTROPY',
  unit: 'fraction',
  better: 'neither',
  spills: true,
  params: { matrix: matrix({ min: 0 }), directions },
  compute: ({ matrix: table, directions }) => weighed(withInverses(table, directions), entropyWeights),
});

/** The numbers in columns in which lower is better give way to their inverses. */
function withInverses({ values, width, rows }: Table, directions: readonly Direction[]): Table {
  const inverses = values.slice();
  for (let r = 0, i = 0; r < rows; r++)
    for (let c = 0; c < width; c++, i++) {
      if (directions[c] === 'higher') continue;
      if (values[i] === 0) throw refusal.row('matrix', r, noInverse(c));
      inverses[i] = 1 / values[i]!;
    }
  return new Table(inverses, width);
}

const noInverse = (column: number): Text => ({
  en: `column ${column + 1} is 0, and lower is better there. Give scores instead of raw values.`,
  zh: `第 ${column + 1} 列为 0，而该列越低越好。请改用得分，不要用原始值。`,
});

export const weightsCritic = formula({
  id: 'WEIGHTS.CRITIC',
  unit: 'fraction',
  better: 'neither',
  spills: true,
  params: { matrix: matrix(), directions },
  compute({ matrix: table, directions }) {
    const signs = directions.map((direction) => (direction === 'higher' ? 1 : -1));
    return weighed(table, (complete) => criticWeights(complete, signs));
  },
});

const SCALE: Limits = { min: 1, max: 9 };

/** The linear programme takes the third power of them. */
const MOST_COMPARED = 50;

/** Comparisons from 1 to 9, one for each item. */
const comparisons: Param<readonly number[]> = required('range', (cells, { name, mask }) => {
  const source = new Source(cells, name);
  mask.fit(cells, name);
  if (mask.rows > MOST_COMPARED)
    throw refusal.argument(name, {
      en: `it has ${mask.rows} items. Give at most ${MOST_COMPARED}.`,
      zh: `共有 ${mask.rows} 项，最多 ${MOST_COMPARED} 项。`,
    });
  const list: number[] = [];
  eachCell(cells, (cell, i) => list.push(cell === 0 ? NaN : source.number(cell, i, SCALE)));
  const blank = list.findIndex(Number.isNaN);
  if (blank >= 0)
    throw refusal.noData({
      en: `No data: item ${blank + 1} has no comparison in ${name} yet.`,
      zh: `无数据：${name} 中第 ${blank + 1} 项尚未比较。`,
    });
  return list;
});

/**
 * The places of best and worst: each is compared with itself by 1, and with the other by the same number, which no
 * comparison exceeds. Of several that are equal the first one counts.
 */
function bestAndWorst(toOthers: readonly number[], toWorst: readonly number[]): BestWorst {
  const placeOf = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((place, each, i) => (each === 1 && !(other[place]! >= other[i]!) ? i : place), -1);
  const best = placeOf(toOthers, toWorst);
  const worst = placeOf(toWorst, toOthers);
  if (best < 0) throw refusal.argument('best_to_others', NO_ONE);
  if (worst < 0) throw refusal.argument('others_to_worst', NO_ONE);
  if (toOthers[worst] !== toWorst[best])
    throw refusal.argument('others_to_worst', {
      en: `it compares best with worst by ${toWorst[best]}, best_to_others by ${toOthers[worst]}. Give the same number.`,
      zh: `最重要项与最不重要项的比较为 ${toWorst[best]}，而 best_to_others 中为 ${toOthers[worst]}，两者应相同。`,
    });
  const most = toOthers[worst]!;
  const further = toOthers.findIndex((each) => each > most);
  if (further >= 0) throw refusal.row('best_to_others', further, furtherThanWorst(toOthers[further]!, most));
  const ahead = toWorst.findIndex((each) => each > most);
  if (ahead >= 0) throw refusal.row('others_to_worst', ahead, aheadOfBest(toWorst[ahead]!, most));
  return { best, worst, toOthers, toWorst };
}

const furtherThanWorst = (value: number, most: number): Text => ({
  en: `${value} is more than the ${most} beside the worst item. No item can be further from the best one.`,
  zh: `${value} 大于最不重要项对应的 ${most}。与最重要项差距最大的应是最不重要项。`,
});

const aheadOfBest = (value: number, most: number): Text => ({
  en: `${value} is more than the ${most} beside the best item. No item can be further from the worst one.`,
  zh: `${value} 大于最重要项对应的 ${most}。与最不重要项差距最大的应是最重要项。`,
});

const NO_ONE: Text = {
  en: 'no item has a 1. Compare the item with itself by 1.',
  zh: '没有为 1 的项目。该项目与自身的比较应填 1。',
};

export const weightsBwm = formula({
  id: 'WEIGHTS.BWM',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: { bestToOthers: comparisons, othersToWorst: comparisons },
  compute({ bestToOthers, othersToWorst }) {
    const { weights, xi, consistency } = bestWorstWeights(bestAndWorst(bestToOthers, othersToWorst));
    return weights.map((weight, i) => (i === 0 ? [weight, xi, consistency] : [weight, '', '']));
  },
});
