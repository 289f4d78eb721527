import { PERCENTILEINC } from '@formulajs/formulajs';
import { median as medianOf, sampleCorrelation, tTestTwoSample } from 'simple-statistics';
import { CellError, isBlank, plain, type Cells } from '../../src/core/cells';
import { asKey } from '../../src/core/asKey';
import { refusal, wrong } from '../../src/core/refusal';
import { normalTwoSided, studentTwoSided } from '../../src/stats/distributions';
import { lmg } from '../../src/stats/drivers';
import type { Matrix } from '../../src/stats/matrix';
import { noData, numbersIn, quotient, refuse, refuseRow, sameSize } from '../reading';
import { call, column, LINEAR, table, type Draw, type Race } from '../race';

function filled(values: Float64Array): Float64Array {
  let n = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) values[n++] = values[i]!;
  return values.subarray(0, n);
}

/** Mean and sample variance, about the first value. */
function moments(values: Float64Array): [mean: number, variance: number] {
  const first = values[0]!;
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]! - first;
  const centre = sum / values.length;
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - first - centre) ** 2;
  return [first + centre, squares / (values.length - 1)];
}

function welch(a: Cells, b: Cells): unknown {
  const [x, y] = [filled(numbersIn(a, 'a')), filled(numbersIn(b, 'b'))];
  if (Math.min(x.length, y.length) < 2) noData();
  const [[mx, vx], [my, vy]] = [moments(x), moments(y)];
  const [ex, ey] = [vx / x.length, vy / y.length];
  if (!(ex + ey > 0)) noData();
  const t = (mx - my) / Math.sqrt(ex + ey);
  const df = (ex + ey) ** 2 / (ex ** 2 / (x.length - 1) + ey ** 2 / (y.length - 1));
  return [[t, df, studentTwoSided(t, df)]];
}

/** Cross products of columns about their means, over the rows without a blank. */
function crossProducts(values: Float64Array, width: number): { rows: number; products: Float64Array[] } {
  const complete: number[] = [];
  for (let from = 0; from < values.length; from += width) {
    let sum = 0;
    for (let c = 0; c < width; c++) sum += values[from + c]!;
    if (!Number.isNaN(sum)) complete.push(from);
  }
  const means = new Float64Array(width);
  for (const from of complete)
    for (let c = 0; c < width; c++) means[c]! += values[from + c]! / complete.length;
  const products = Array.from({ length: width }, () => new Float64Array(width));
  const off = new Float64Array(width);
  for (const from of complete) {
    for (let c = 0; c < width; c++) off[c] = values[from + c]! - means[c]!;
    for (let r = 0; r < width; r++) for (let c = 0; c <= r; c++) products[r]![c]! += off[r]! * off[c]!;
  }
  for (let r = 0; r < width; r++) for (let c = 0; c < r; c++) products[c]![r] = products[r]![c]!;
  return { rows: complete.length, products };
}

function alpha(items: Cells): number {
  const width = items[0]!.length;
  const { rows, products } = crossProducts(numbersIn(items, 'items'), width);
  if (rows < 2) noData();
  let [own, total] = [0, 0];
  products.forEach((row, r) => {
    own += row[r]!;
    row.forEach((each) => (total += each));
  });
  return total > 1e-12 * own ? (width / (width - 1)) * (1 - own / total) : noData();
}

const CAUSES = 6;

function drivers(outcome: Cells, causes: Cells): unknown {
  const y = numbersIn(outcome, 'outcome');
  const x = numbersIn(causes, 'drivers');
  if (y.length !== causes.length)
    throw refusal.argument('drivers', { en: 'not the rows of outcome.', zh: '与 outcome 行数不同。' });
  const all = new Float64Array(y.length * (CAUSES + 1));
  for (let i = 0; i < y.length; i++) {
    for (let c = 0; c < CAUSES; c++) all[i * (CAUSES + 1) + c] = x[i * CAUSES + c]!;
    all[i * (CAUSES + 1) + CAUSES] = y[i]!;
  }
  const { rows, products } = crossProducts(all, CAUSES + 1);
  if (rows < 5 * CAUSES + 10) noData();
  const correlation: Matrix = products.map((row, r) =>
    Array.from(row, (each, c) => each / Math.sqrt(products[r]![r]! * products[c]![c]!)),
  );
  return lmg(correlation);
}

const MARGINS = [
  ['tier', 'A', 0.2],
  ['tier', 'B', 0.3],
  ['tier', 'C', 0.5],
  ['region', 'North', 0.6],
  ['region', 'South', 0.4],
];

/** Two variables of three and two segments, by alternate fitting of the six cells. */
function rake(segments: Cells): unknown {
  if (segments[0]!.length !== 2)
    throw refusal.argument('segments', { en: 'not two columns.', zh: '不是两列。' });
  const places: ReadonlyMap<string, number>[] = [
    new Map(['A', 'B', 'C'].map((each, i) => [asKey(each), i])),
    new Map(['North', 'South'].map((each, i) => [asKey(each), i])),
  ];
  const known = new Map<unknown, string>();
  const code = (cell: unknown, i: number, c: number): number => {
    let word = known.get(cell);
    if (word === undefined) {
      const given = plain(cell);
      if (given instanceof CellError) return refuse(segments, 'segments', cell, i, wrong.error);
      word = isBlank(given) || given === 0 ? '' : asKey(String(given));
      known.set(cell, word);
    }
    if (word === '') return -1;
    return places[c]!.get(word) ?? refuse(segments, 'segments', cell, i, { en: 'is unknown.', zh: '未知。' });
  };
  const cells = segments.map(([tier, region], r) => {
    const [one, other] = [code(tier, 2 * r, 0), code(region, 2 * r + 1, 1)];
    return one < 0 || other < 0 ? -1 : 2 * one + other;
  });
  const counts = new Float64Array(6);
  for (const cell of cells) if (cell >= 0) counts[cell]!++;
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) noData();
  const weights = new Float64Array(6).fill(1);
  const wanted = MARGINS.map(([, , share]) => (share as number) * all);
  const margins = [
    [0, 1],
    [2, 3],
    [4, 5],
    [0, 2, 4],
    [1, 3, 5],
  ];
  for (let round = 0; round < 100; round++)
    margins.forEach((members, k) => {
      const sum = members.reduce((total, i) => total + counts[i]! * weights[i]!, 0);
      if (sum === 0) refuseRow('targets', k);
      for (const i of members) weights[i]! *= wanted[k]! / sum;
    });
  return cells.map((cell) => [cell < 0 ? '' : weights[cell]!]);
}

function xmr(series: Cells): unknown {
  const values = filled(numbersIn(series, 'series'));
  if (values.length < 2) noData();
  let [sum, range] = [values[0]!, 0];
  for (let i = 1; i < values.length; i++) {
    sum += values[i]!;
    range += Math.abs(values[i]! - values[i - 1]!);
  }
  const centre = sum / values.length;
  const mean = range / (values.length - 1);
  const reach = (3 * mean) / 1.128;
  return [[centre, centre - reach, centre + reach, 3.267 * mean]];
}

function pChart(defects: Cells, sizes: Cells): unknown {
  const found = numbersIn(defects, 'defects', { min: 0 });
  sameSize(defects, 'defects', sizes, 'sizes');
  const of = numbersIn(sizes, 'sizes', { min: 0 });
  let [all, size] = [0, 0];
  for (let i = 0; i < found.length; i++) {
    if (found[i]! > of[i]!) refuseRow('defects', i);
    if (Number.isNaN(found[i]! + of[i]!)) continue;
    all += found[i]!;
    size += of[i]!;
  }
  const share = quotient(all, size);
  const rows = new Array<unknown>(found.length);
  for (let i = 0; i < found.length; i++) {
    const reach = 3 * Math.sqrt((share * (1 - share)) / of[i]!);
    rows[i] =
      of[i]! > 0 && found[i]! >= 0
        ? [found[i]! / of[i]!, share, Math.max(0, share - reach), Math.min(1, share + reach)]
        : ['', '', '', ''];
  }
  return rows;
}

/** Beyond a limit, 8 on one side of the centre, and 3 of 4 on one side nearer the limit than the centre. */
function signals(series: Cells): unknown {
  const all = numbersIn(series, 'series');
  const rows: unknown[][] = Array.from(all, () => ['', '']);
  const values = filled(all.slice());
  const n = values.length;
  if (n < 8) noData();
  let [sum, range, largest] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    sum += values[i]! - values[0]!;
    if (i > 0) range += Math.abs(values[i]! - values[i - 1]!);
    largest = Math.max(largest, Math.abs(values[i]!));
  }
  const centre = values[0]! + sum / n;
  const slack = 1e-12 * largest;
  const reach = (3 * range) / (n - 1) / 1.128;
  const onSide = (i: number, side: number, beyond: number): boolean =>
    i >= 0 && side * (values[i]! - centre) > beyond + slack;
  for (let i = 0, k = 0, run = 0; i < all.length; i++) {
    if (Number.isNaN(all[i])) continue;
    const side = onSide(k, 1, 0) ? 1 : onSide(k, -1, 0) ? -1 : 0;
    run = side !== 0 && side === Math.sign(run) ? run + side : side;
    let near = 0;
    for (let back = 0; back < 4; back++) if (onSide(k - back, side, reach / 2)) near++;
    const broken = [];
    if (onSide(k, side, reach)) broken.push('limits');
    if (Math.abs(run) >= 8) broken.push('run8');
    if (near >= 3 && onSide(k, side, reach / 2)) broken.push('3of4');
    if (broken.length > 0) rows[i] = [broken.join(','), side];
    k++;
  }
  return rows;
}

function ewma(series: Cells): unknown {
  const values = numbersIn(series, 'series');
  let level = NaN;
  const smooth = Array.from(values, (value) => {
    if (Number.isNaN(value)) return '';
    level = Number.isNaN(level) ? value : 0.3 * value + 0.7 * level;
    return level;
  });
  if (Number.isNaN(level)) noData();
  return series.length === 1 ? [smooth] : smooth.map((each) => [each]);
}

/** Sen's slope, as two of the peers would find it. */
function slopes(series: Cells): number[] {
  const values = series.flat() as number[];
  const all: number[] = [];
  for (let i = 0; i < values.length; i++)
    for (let j = i + 1; j < values.length; j++) all.push((values[j]! - values[i]!) / (j - i));
  return all;
}

function trendTest(series: Cells): unknown {
  const values = numbersIn(series, 'series');
  const places = [...values.keys()].filter((i) => !Number.isNaN(values[i]!));
  const n = places.length;
  if (n < 4) noData();
  const points = Float64Array.from(places, (place) => Number(values[place]!.toPrecision(15)));
  const slopes = new Float64Array((n * (n - 1)) / 2);
  let [k, s] = [0, 0];
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const rise = points[j]! - points[i]!;
      if (rise > 0) s++;
      else if (rise < 0) s--;
      slopes[k++] = rise / (places[j]! - places[i]!);
    }
  slopes.sort();
  const half = (slopes.length - 1) / 2;
  const slope = (slopes[Math.floor(half)]! + slopes[Math.ceil(half)]!) / 2;
  points.sort();
  let tied = 0;
  for (let i = 0, t = 1; i < n; i++, t++) {
    if (points[i] === points[i + 1]) continue;
    tied += t * (t - 1) * (2 * t + 5);
    t = 0;
  }
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt((n * (n - 1) * (2 * n + 5) - tied) / 18);
  return [[s, z, n <= 10 && tied === 0 ? chanceOf(s, n) : normalTwoSided(z), slope]];
}

/** By counting the orders of n values with each number of inversions. */
function chanceOf(s: number, n: number): number {
  let counts = new Float64Array([1]);
  for (let size = 2; size <= n; size++) {
    const next = new Float64Array(counts.length + size - 1);
    for (let i = 0; i < counts.length; i++)
      for (let more = 0; more < size; more++) next[i + more]! += counts[i]!;
    counts = next;
  }
  let [all, extreme] = [0, 0];
  for (let i = 0; i < counts.length; i++) {
    all += counts[i]!;
    if (Math.abs(counts.length - 1 - 2 * i) >= Math.abs(s)) extreme += counts[i]!;
  }
  return extreme / all;
}

const wave = (size: number, draw: Draw) => [column(size, (i) => 80 + 5 * Math.sin(i / 40) + draw(100) / 20)];

export const statistics: readonly Race[] = [
  {
    name: 'WELCH',
    columns: (size, draw) => [column(size, () => draw(100)), column(size, () => 2 + draw(100))],
    ours: ([a, b]) => call('WELCH', a, b),
    byHand: ([a, b]) => welch(a!, b!),
    peers: {
      'simple-statistics'([a, b]) {
        const [x, y] = [a!.flat() as number[], b!.flat() as number[]];
        return { run: () => tTestTwoSample(x, y), partly: true };
      },
    },
    goal: LINEAR,
  },
  {
    name: 'ALPHA × 8',
    columns(size, draw) {
      return [table(size, () => Array.from({ length: 8 }, () => 1 + draw(5)))];
    },
    ours: ([items]) => call('ALPHA', items),
    byHand: ([items]) => alpha(items!),
    goal: LINEAR,
  },
  {
    name: `DRIVERS × ${CAUSES}`,
    columns(size, draw) {
      const causes = Array.from({ length: size }, () => Array.from({ length: CAUSES }, () => draw(10)));
      const effect = (row: readonly number[]) => row.reduce((sum, each, c) => sum + each * c, draw(20));
      return [column(size, (i) => effect(causes[i]!)), table(size, (i) => causes[i]!)];
    },
    ours: ([outcome, causes]) => (call('DRIVERS', outcome, causes) as unknown[][]).map((row) => row[0]),
    byHand: ([outcome, causes]) => drivers(outcome!, causes!),
    peers: {
      'simple-statistics'([outcome, causes]) {
        const y = outcome!.flat() as number[];
        const x = causes![0]!.map((_, c) => causes!.map((row) => row[c] as number));
        const all = [...x, y];
        return {
          run: () => all.map((one, k) => all.slice(0, k).map((other) => sampleCorrelation(one, other))),
          partly: true,
        };
      },
    },
    goal: LINEAR,
    sizes: [100, 1_000, 10_000, 100_000],
  },
  {
    name: 'RAKE',
    columns: (size, draw) => [
      table(size, (i) => ['ABC'[(i + draw(2)) % 3], draw(3) === 0 ? 'North' : 'South']),
    ],
    ours: ([segments]) => call('RAKE', segments, MARGINS),
    byHand: ([segments]) => rake(segments!),
    goal: LINEAR,
  },
  {
    name: 'XMR',
    columns: wave,
    ours: ([series]) => call('XMR', series),
    byHand: ([series]) => xmr(series!),
    goal: LINEAR,
  },
  {
    name: 'PCHART',
    columns: (size, draw) => [column(size, () => draw(20)), column(size, () => 40 + draw(40))],
    ours: ([defects, sizes]) => call('PCHART', defects, sizes),
    byHand: ([defects, sizes]) => pChart(defects!, sizes!),
    goal: LINEAR,
  },
  {
    name: 'SIGNALS',
    columns: wave,
    ours: ([series]) => call('SIGNALS', series),
    byHand: ([series]) => signals(series!),
    goal: LINEAR,
  },
  {
    name: 'EWMA',
    columns: wave,
    ours: ([series]) => call('EWMA', series),
    byHand: ([series]) => ewma(series!),
    goal: LINEAR,
  },
  {
    name: 'TRENDTEST',
    columns: wave,
    ours: ([series]) => call('TRENDTEST', series),
    byHand: ([series]) => trendTest(series!),
    peers: {
      formulajs: ([series]) => ({ run: () => PERCENTILEINC(slopes(series!), 0.5), partly: true }),
      'simple-statistics': ([series]) => ({ run: () => medianOf(slopes(series!)), partly: true }),
    },
    goal: LINEAR,
    sizes: [10, 100, 1_000],
  },
];
