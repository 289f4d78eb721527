import { sampleCorrelation, standardDeviation } from 'simple-statistics';
import { CellError, isBlank, plain, type Cells } from '../../src/core/cells';
import { refusal, wrong } from '../../src/core/refusal';
import { numberIn } from '../../src/core/numbers';
import { noData, numbersIn, quotient, refuse, sameSize } from '../reading';
import { call, column, LINEAR, table, type Draw, type Race } from '../race';

const WIDTH = 8;
const WEIGHTS = Array.from({ length: WIDTH }, (_, c) => (c + 1) / 36);
const LOWER = new Set([2, 5]);
const DIRECTIONS = [WEIGHTS.map((_, c) => (LOWER.has(c) ? 'lower' : 'higher'))];

/** Rows without a blank, the columns in which lower is better turned round. */
function completeRows(cells: Cells): Float64Array[] {
  const values = numbersIn(cells, 'matrix');
  const rows = cells.map((_, r) => values.subarray(r * WIDTH, (r + 1) * WIDTH));
  return rows.filter((row) => !row.some(Number.isNaN));
}

function closeness(cells: Cells): unknown {
  const rows = completeRows(cells);
  if (rows.length === 0) noData();
  const [lengths, best, worst] = [0, -Infinity, Infinity].map((from) => new Float64Array(WIDTH).fill(from));
  for (const row of rows) for (let c = 0; c < WIDTH; c++) lengths![c]! += row[c]! ** 2;
  const factors = WEIGHTS.map((weight, c) => {
    const signed = LOWER.has(c) ? -weight : weight;
    return lengths![c] === 0 ? 0 : signed / Math.sqrt(lengths![c]!);
  });
  for (const row of rows)
    for (let c = 0; c < WIDTH; c++) {
      const value = row[c]! * factors[c]!;
      if (value > best![c]!) best![c] = value;
      if (value < worst![c]!) worst![c] = value;
    }
  const values = numbersIn(cells, 'matrix');
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
  const rows = completeRows(cells);
  const n = rows.length;
  if (n < 2) noData();
  const scaled = WEIGHTS.map((_, c) => {
    let [low, high] = [Infinity, -Infinity];
    for (const row of rows) {
      low = Math.min(low, row[c]!);
      high = Math.max(high, row[c]!);
    }
    const turned = LOWER.has(c);
    const column = new Float64Array(n);
    let mean = 0;
    for (let r = 0; r < n; r++) {
      const share = (rows[r]![c]! - low) / (high - low);
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
  const rows = cells
    .map((_, r) => values.subarray(r * WIDTH, (r + 1) * WIDTH))
    .filter((row) => !row.some(Number.isNaN));
  if (rows.length < 2) noData();
  const spread = WEIGHTS.map((_, c) => {
    let [sum, logs] = [0, 0];
    for (const row of rows) {
      const x = row[c]!;
      sum += x;
      if (x > 0) logs += x * Math.log(x);
    }
    return 1 - (Math.log(sum) - logs / sum) / Math.log(rows.length);
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
