import { sampleCorrelation, standardDeviation } from 'simple-statistics';
import { CellError, isBlank, plain, type Cells } from '../../src/core/cells';
import { refusal, wrong } from '../../src/core/refusal';
import { numberIn } from '../../src/core/numbers';
import { minimalStandard } from '../../src/stats/minimalStandard';
import { noData, numbersIn, quotient, refuse, refuseRow, sameSize } from '../reading';
import { call, column, LINEAR, table, type Draw, type Race } from '../race';

const WIDTH = 8;
const WEIGHTS = Array.from({ length: WIDTH }, (_, c) => (c + 1) / 36);
const LOWER = new Set([2, 5]);
const DIRECTIONS = [WEIGHTS.map((_, c) => (LOWER.has(c) ? 'lower' : 'higher'))];

/** Where the rows without a blank begin. */
function completeRows(values: Float64Array): number[] {
  const complete: number[] = [];
  for (let from = 0; from < values.length; from += WIDTH) {
    let sum = 0;
    for (let c = 0; c < WIDTH; c++) sum += values[from + c]!;
    if (!Number.isNaN(sum)) complete.push(from);
  }
  return complete;
}

function closeness(cells: Cells): unknown {
  const values = numbersIn(cells, 'matrix');
  const rows = completeRows(values);
  if (rows.length === 0) noData();
  const [lengths, best, worst] = [0, -Infinity, Infinity].map((from) => new Float64Array(WIDTH).fill(from));
  for (const from of rows) for (let c = 0; c < WIDTH; c++) lengths![c]! += values[from + c]! ** 2;
  const factors = WEIGHTS.map((weight, c) => {
    const signed = LOWER.has(c) ? -weight : weight;
    return lengths![c] === 0 ? 0 : signed / Math.sqrt(lengths![c]!);
  });
  for (const from of rows)
    for (let c = 0; c < WIDTH; c++) {
      const value = values[from + c]! * factors[c]!;
      if (value > best![c]!) best![c] = value;
      if (value < worst![c]!) worst![c] = value;
    }
  return cells.map((_, r) => {
    let [toBest, toWorst] = [0, 0];
    for (let c = 0; c < WIDTH; c++) {
      const value = values[r * WIDTH + c]! * factors[c]!;
      toBest += (value - best![c]!) ** 2;
      toWorst += (value - worst![c]!) ** 2;
    }
    const share = Math.sqrt(toWorst) / (Math.sqrt(toBest) + Math.sqrt(toWorst));
    return [Number.isNaN(share) ? '' : share];
  });
}

function critic(cells: Cells): unknown {
  const values = numbersIn(cells, 'matrix');
  const rows = completeRows(values);
  const n = rows.length;
  if (n < 2) noData();
  const scaled = WEIGHTS.map((_, c) => {
    let [low, high] = [Infinity, -Infinity];
    for (const from of rows) {
      low = Math.min(low, values[from + c]!);
      high = Math.max(high, values[from + c]!);
    }
    const turned = LOWER.has(c);
    const column = new Float64Array(n);
    let mean = 0;
    for (let r = 0; r < n; r++) {
      const share = (values[rows[r]! + c]! - low) / (high - low);
      column[r] = turned ? 1 - share : share;
      mean += column[r]! / n;
    }
    for (let r = 0; r < n; r++) column[r]! -= mean;
    return column;
  });
  const product = (one: Float64Array, other: Float64Array): number => {
    let sum = 0;
    for (let r = 0; r < n; r++) sum += one[r]! * other[r]!;
    return sum;
  };
  const deviations = scaled.map((column) => Math.sqrt(product(column, column)));
  const contrast = scaled.map((one, c) =>
    scaled.reduce((sum, other, k) => sum + deviations[c]! - product(one, other) / deviations[k]!, 0),
  );
  const all = contrast.reduce((sum, each) => sum + each, 0);
  return [contrast.map((each) => each / all)];
}

function entropy(cells: Cells): unknown {
  const values = numbersIn(cells, 'matrix', { min: 0 });
  const rows = completeRows(values);
  if (rows.length < 2) noData();
  const spread = WEIGHTS.map((_, c) => {
    let [sum, terms] = [0, 0];
    for (const from of rows) sum += values[from + c]!;
    // Σ p·ln p would leave few digits of columns of nearly equal numbers.
    for (const from of rows) {
      const off = (values[from + c]! / sum) * rows.length - 1;
      terms += off > -1 ? (1 + off) * Math.log1p(off) - off : 1;
    }
    return terms / (rows.length * Math.log(rows.length));
  });
  const all = spread.reduce((sum, each) => sum + each, 0);
  return [spread.map((each) => each / all)];
}

function total(scores: Cells, weights: Cells): number {
  let [sum, reported, whole, i] = [0, 0, 0, 0];
  const values = new Float64Array(scores.length * scores[0]!.length);
  for (const row of scores)
    for (const cell of row) {
      const given = plain(cell);
      if (given instanceof CellError) {
        if (given.code !== '#N/A') refuse(scores, 'scores', cell, i, wrong.error);
        values[i] = NaN;
      } else if (isBlank(given)) values[i] = NaN;
      else {
        const value = typeof given === 'string' ? numberIn(given) : given;
        if (typeof value !== 'number' || Number.isNaN(value)) refuse(scores, 'scores', cell, i, wrong.number);
        values[i] = value as number;
      }
      i++;
    }
  sameSize(scores, 'scores', weights, 'weights');
  const shares = numbersIn(weights, 'weights', { min: 0 });
  for (let k = 0; k < values.length; k++) {
    const weight = Number.isNaN(shares[k]!) ? 0 : shares[k]!;
    whole += weight;
    if (Number.isNaN(values[k]!)) continue;
    reported += weight;
    sum += weight * values[k]!;
  }
  if (whole === 0) throw refusal.argument('weights', { en: 'no weight.', zh: '无权重。' });
  return reported / whole < 0.6 - 1e-9 ? noData() : quotient(sum, reported);
}

/** One cell that must hold a number; `#N/A` and, for a result, blank are no data. */
function single(cell: unknown, name: string): number {
  if (typeof cell === 'number') return cell;
  const given = plain(cell);
  if (given instanceof CellError)
    return given.code === '#N/A' ? noData() : refuse([[cell]], name, cell, 0, wrong.error);
  if (isBlank(given)) return noData();
  const value = typeof given === 'string' ? numberIn(given) : given;
  return typeof value === 'number' && !Number.isNaN(value)
    ? value
    : refuse([[cell]], name, cell, 0, wrong.number);
}

function score(actual: unknown, floor: unknown, target: unknown): number {
  const [value, none, full] = [single(actual, 'actual'), single(floor, 'floor'), single(target, 'target')];
  if (none === full) throw refusal.argument('floor', { en: 'equals target.', zh: '与目标值相同。' });
  return Math.min(100, Math.max(0, (100 * (value - none)) / (full - none)));
}

const ACTUAL = 500;

function stepScore(bands: Cells): number {
  if (bands[0]!.length !== 2) throw refusal.argument('bands', { en: 'not two columns.', zh: '不是两列。' });
  const values = numbersIn(bands, 'bands');
  const steps: [from: number, value: number][] = [];
  for (let r = 0; r < bands.length; r++) {
    const [from, value] = [values[2 * r]!, values[2 * r + 1]!];
    if (Number.isNaN(from) && Number.isNaN(value)) continue;
    if (Number.isNaN(from) || Number.isNaN(value)) refuseRow('bands', r);
    steps.push([from, value]);
  }
  if (steps.length === 0) throw refusal.missing('bands');
  steps.sort(([one], [other]) => one - other);
  let place = -1;
  for (let k = 0; k < steps.length; k++) {
    if (steps[k]![0] === steps[k + 1]?.[0])
      throw refusal.argument('bands', { en: 'a band twice.', zh: '重复。' });
    if (steps[k]![0] <= ACTUAL) place = k;
  }
  if (place < 0) throw refusal.argument('actual', { en: 'below all bands.', zh: '低于首档。' });
  return steps[place]![1];
}

const CRITERIA = 12;
const IMPORTANCE = Array.from({ length: CRITERIA }, (_, c) => 1 + (c % 4));
const DRAWS = 10_000;
const CLOSE = 2 ** 40;

/** Ranks by the engine's sort and a search, in each of the same draws. */
function sensitivity(cells: Cells): unknown {
  const values = numbersIn(cells, 'matrix');
  const whole = IMPORTANCE.reduce((sum, each) => sum + each, 0);
  const ranked: number[] = [];
  let largest = 0;
  for (let r = 0; r < cells.length; r++) {
    let there = 0;
    for (let c = 0; c < CRITERIA; c++) {
      const value = values[r * CRITERIA + c]!;
      if (Number.isNaN(value)) continue;
      there += IMPORTANCE[c]!;
      largest = Math.max(largest, Math.abs(value));
    }
    if (there / whole >= 0.6 - 1e-9) ranked.push(r);
  }
  if (ranked.length === 0) noData();
  const n = ranked.length;
  const random = minimalStandard(20_260_101);
  const [drawn, means] = [new Float64Array(CRITERIA), new Float64Array(n)];
  const [best, worst] = [new Int32Array(n).fill(n), new Int32Array(n)];
  const first = new Int32Array(n);
  for (let draw = 0; draw < DRAWS; draw++) {
    for (let c = 0; c < CRITERIA; c++) drawn[c] = IMPORTANCE[c]! * (1 + 0.2 * (2 * random() - 1));
    for (let k = 0; k < n; k++) {
      let [sum, base] = [0, 0];
      for (let c = 0; c < CRITERIA; c++) {
        const value = values[ranked[k]! * CRITERIA + c]!;
        if (Number.isNaN(value)) continue;
        sum += drawn[c]! * value;
        base += drawn[c]!;
      }
      means[k] = Math.round((sum / base / (largest || 1)) * CLOSE);
    }
    const ascending = means.slice().sort();
    for (let k = 0; k < n; k++) {
      let [low, high] = [0, n];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ascending[middle]! > means[k]!) high = middle;
        else low = middle + 1;
      }
      const rank = n - low + 1;
      best[k] = Math.min(best[k]!, rank);
      worst[k] = Math.max(worst[k]!, rank);
      if (rank === 1) first[k]!++;
    }
  }
  const rows: unknown[][] = cells.map(() => ['', '', '']);
  ranked.forEach((r, k) => (rows[r] = [best[k], worst[k], first[k]! / DRAWS]));
  return rows;
}

const NO_JUDGEMENT = { en: 'is no judgement.', zh: '不是判断值。' };

/** Reciprocal judgements: where one side of a pair is blank, the other one tells it. */
function judgementsIn(pairwise: Cells): Float64Array {
  const n = pairwise.length;
  const typed = new Float64Array(n * n);
  let i = 0;
  for (const row of pairwise)
    for (const cell of row) {
      const given = plain(cell);
      if (given instanceof CellError) refuse(pairwise, 'pairwise', cell, i, wrong.error);
      const value = typeof given === 'string' ? numberIn(given) : given;
      if (isBlank(given as never) || given === 0) typed[i] = NaN;
      else if (typeof value === 'number' && value >= 0.94 / 9 && value <= 9 + 1e-12) typed[i] = value;
      else refuse(pairwise, 'pairwise', cell, i, NO_JUDGEMENT);
      i++;
    }
  for (let r = 0; r < n; r++)
    for (let c = r; c < n; c++) {
      const [there, back] = [typed[r * n + c]!, typed[c * n + r]!];
      const one = Number.isNaN(there) ? 1 / back : there;
      if (Number.isNaN(one) && r !== c) noData();
      if (Math.abs(one * (Number.isNaN(back) ? 1 / one : back) - 1) > 0.05)
        throw refusal.argument('pairwise', { en: 'a contradiction.', zh: '相互矛盾。' });
      const judged = one >= back || Number.isNaN(back) ? one : 1 / back;
      typed[r * n + c] = r === c ? 1 : judged;
      typed[c * n + r] = r === c ? 1 : 1 / judged;
    }
  return typed;
}

/** The power method from equal weights. */
function eigenvector(pairwise: Cells): unknown {
  const n = pairwise.length;
  if (pairwise[0]!.length !== n) throw refusal.argument('pairwise', { en: 'not square.', zh: '不是方阵。' });
  const judged = judgementsIn(pairwise);
  let weights = new Float64Array(n).fill(1 / n);
  for (let round = 0; round < 1000; round++) {
    const next = new Float64Array(n);
    let sum = 0;
    for (let r = 0; r < n; r++) {
      for (let c = 0; c < n; c++) next[r]! += judged[r * n + c]! * weights[c]!;
      sum += next[r]!;
    }
    let change = 0;
    for (let r = 0; r < n; r++) {
      next[r]! /= sum;
      change = Math.max(change, Math.abs(next[r]! - weights[r]!));
    }
    weights = next;
    if (change < 1e-15) break;
  }
  return Array.from(weights, (each) => [each]);
}

const scores = (size: number, draw: Draw) => [table(size, () => WEIGHTS.map(() => 1 + draw(100)))];

const columnsOf = (cells: Cells): number[][] => cells[0]!.map((_, c) => cells.map((row) => row[c] as number));

export const scorecards: readonly Race[] = [
  {
    name: 'SCORECARD',
    columns: (size, draw) => [column(size, () => draw(100)), column(size, () => 1 + draw(9))],
    ours: ([scores, weights]) => call('SCORECARD', scores, weights),
    byHand: ([scores, weights]) => total(scores!, weights!),
    goal: LINEAR,
  },
  {
    name: 'SCORE',
    columns: (size, draw) => [column(size, () => 50 + draw(50))],
    ours: ([actual]) => actual!.map((row) => row.map((cell) => call('SCORE', cell, 60, 90))),
    byHand: ([actual]) => actual!.map((row) => row.map((cell) => score(cell, 60, 90))),
    sizes: [1_000, 10_000, 100_000],
  },
  {
    name: 'STEPSCORE',
    columns: (size, draw) => [table(size, (i) => [1000 * ((i * 7919) % size), draw(100)])],
    ours: ([bands]) => call('STEPSCORE', ACTUAL, bands),
    byHand: ([bands]) => stepScore(bands!),
    sizes: [5, 50, 500],
  },
  {
    name: `SENSITIVITY × ${CRITERIA}`,
    columns: (size, draw) => [table(size, () => IMPORTANCE.map(() => 1 + draw(100)))],
    ours: ([matrix]) => call('SENSITIVITY', matrix, [IMPORTANCE]),
    byHand: ([matrix]) => sensitivity(matrix!),
    goal: LINEAR,
    sizes: [10, 50, 200],
  },
  {
    name: `TOPSIS × ${WIDTH}`,
    columns: scores,
    ours: ([matrix]) => call('TOPSIS', matrix, [WEIGHTS], DIRECTIONS),
    byHand: ([matrix]) => closeness(matrix!),
    goal: LINEAR,
  },
  {
    name: `WEIGHTS.CRITIC × ${WIDTH}`,
    columns: scores,
    ours: ([matrix]) => call('WEIGHTS.CRITIC', matrix, DIRECTIONS),
    byHand: ([matrix]) => critic(matrix!),
    peers: {
      'simple-statistics'([matrix]) {
        const columns = columnsOf(matrix!);
        return {
          run: () =>
            columns.map(
              (one, c) =>
                standardDeviation(one) *
                columns.reduce(
                  (sum, other, k) => (k === c ? sum : sum + 1 - sampleCorrelation(one, other)),
                  0,
                ),
            ),
          partly: true,
        };
      },
    },
    goal: LINEAR,
  },
  {
    name: `WEIGHTS.ENTROPY × ${WIDTH}`,
    columns: scores,
    ours: ([matrix]) => call('WEIGHTS.ENTROPY', matrix, 'higher'),
    byHand: ([matrix]) => entropy(matrix!),
    goal: LINEAR,
  },
  {
    name: 'WEIGHTS.AHP',
    columns(size, draw) {
      const values = Array.from({ length: size }, () => 1 + draw(8));
      const judged = (r: number, c: number) =>
        r === c ? 1 : Math.min(9, Math.max(1 / 9, values[r]! / values[c]!));
      return [table(size, (r) => values.map((_, c) => (r <= c ? judged(r, c) : 1 / judged(c, r))))];
    },
    ours: ([pairwise]) => call('WEIGHTS.AHP', pairwise),
    byHand: ([pairwise]) => eigenvector(pairwise!),
    sizes: [3, 9, 50],
  },
];
