import { asKey } from '../core/asKey';
import { isBlank, plain, widthOf, type Cells } from '../core/cells';
import type { Text } from '../core/locale';
import { refusal } from '../core/refusal';
import { effectiveSize, rake as rakedWeights } from '../stats/raking';
import { NO_ROWS, ZERO_BASE } from './bins';
import { numbers } from './columns';
import { formula } from './define';
import { KEPT, optional, required, type Param } from './param';
import { number } from './scalars';
import { holdsWords, Source } from './source';
import { isAcross, numbersAlong } from './vector';

interface Segment {
  /** Its number within the variable. */
  readonly index: number;
  /** Relative to the other segments, above 0. */
  readonly share: number;
  /** Where it stands in `targets`, and how it is written there. */
  readonly row: number;
  readonly shown: string;
}

/** What respondents are grouped by; segments by the keys of their names. */
interface Variable {
  readonly shown: string;
  readonly segments: Map<string, Segment>;
}

const NO_TABLE: Text = {
  en: 'give three columns: variable, segment, share.',
  zh: '请给出三列：变量、类别、占比。',
};

const HALF: Text = {
  en: 'a cell is blank. Fill variable, segment and share.',
  zh: '有空白单元格，请填全变量、类别和占比。',
};

const TWICE: Text = { en: 'this segment has a row already.', zh: '该类别已经出现过。' };

/** The variables in the order in which they first appear; a segment whose share is 0 takes no part. */
const targets: Param<readonly Variable[]> = required('range', (cells, { name }) => {
  const source = new Source(cells, name);
  if (widthOf(cells) !== 3) throw refusal.argument(name, NO_TABLE);
  const variables = new Map<string, Variable>();
  cells.forEach((row, r) => {
    if (row.every((cell) => isBlank(plain(cell)))) return;
    const [shown, segment] = [0, 1].map((c) => String(source.plain(row[c], 3 * r + c) ?? '').trim());
    const share = source.number(row[2], 3 * r + 2, { min: 0 });
    if (!shown || !segment || Number.isNaN(share)) throw refusal.row(name, r, HALF);
    const variable = variables.get(asKey(shown)) ?? { shown, segments: new Map<string, Segment>() };
    variables.set(asKey(shown), variable);
    const { segments } = variable;
    if (segments.has(asKey(segment))) throw refusal.row(name, r, TWICE);
    if (share > 0) segments.set(asKey(segment), { index: segments.size, share, row: r, shown: segment });
  });
  if (variables.size === 0) throw refusal.missing(name);
  return [...variables.values()];
});

const BLANK = -1;
const UNKNOWN = -2;

/**
 * Gives the number of the segment that a cell of a column names, or else `BLANK` or `UNKNOWN`; where there is any word
 * in the column, a 0 is blank too.
 */
function segmentReader(
  source: Source,
  { segments }: Variable,
  column: () => Cells,
): (cell: unknown, i: number) => number {
  const known = new Map<unknown, number>();
  let zeroIsBlank: boolean | undefined;
  return (cell, i) => {
    let segment = known.get(cell);
    if (segment === undefined) {
      const given = source.plain(cell, i);
      const isNone = isBlank(given) || (given === 0 && (zeroIsBlank ??= holdsWords(column())));
      segment = isNone ? BLANK : (segments.get(asKey(String(given)))?.index ?? UNKNOWN);
      known.set(cell, segment);
    }
    return segment;
  };
}

/** The number of the segment of each respondent in each variable, row by row. */
function segmentsIn(table: Cells, source: Source, variables: readonly Variable[]): Int32Array {
  const readers = variables.map((variable, c) =>
    segmentReader(source, variable, () => table.map((row) => [row[c]])),
  );
  const segments = new Int32Array(table.length * readers.length);
  for (let r = 0, i = 0; r < table.length; r++)
    for (let c = 0; c < readers.length; c++, i++) segments[i] = readers[c]!(table[r]![c], i);
  return segments;
}

const noTarget = ({ shown }: Variable): Text => ({
  en: `has no share above 0 in targets (${shown}). Columns and variables go together in their order.`,
  zh: `在 targets 中没有大于 0 的占比（${shown}）。各列与各变量按先后顺序对应。`,
});

/** Respondents who are in the same segments. */
interface Group {
  count: number;
  readonly segments: readonly number[];
}

/** The groups, and the number of the group of each respondent; −1 for one with a blank. */
function grouped(
  table: Cells,
  source: Source,
  variables: readonly Variable[],
): { groups: readonly Group[]; groupOf: Int32Array } {
  const width = variables.length;
  const segments = segmentsIn(table, source, variables);
  const groups: Group[] = [];
  const groupOf = new Int32Array(table.length).fill(-1);
  /** A trie: a block of places for each variable after the same segments; in a place 0, the next block or the group. */
  const trie: number[] = [];
  const newBlock = ({ segments: { size } }: Variable): number => {
    for (let k = 0; k < size; k++) trie.push(0);
    return trie.length - size;
  };
  newBlock(variables[0]!);
  for (let r = 0; r < table.length; r++) {
    const from = r * width;
    if (hasBlank(segments, from, width)) continue;
    let at = 0;
    for (let c = 0; c < width; c++) {
      const segment = segments[from + c]!;
      if (segment === UNKNOWN) source.refuse(table[r]![c], from + c, noTarget(variables[c]!));
      const place = at + segment;
      if (trie[place] === 0)
        trie[place] =
          c + 1 < width
            ? newBlock(variables[c + 1]!)
            : groups.push({ count: 0, segments: [...segments.subarray(from, from + width)] });
      at = trie[place]!;
    }
    groups[at - 1]!.count++;
    groupOf[r] = at - 1;
  }
  return { groups, groupOf };
}

function hasBlank(segments: Int32Array, from: number, width: number): boolean {
  for (let i = from; i < from + width; i++) if (segments[i] === BLANK) return true;
  return false;
}

const nobody = ({ shown }: Segment): Text => ({
  en: `nobody is in "${shown}", so no weight can give it its share. Merge it with another segment.`,
  zh: `没有人属于“${shown}”，无法加权到该占比，请与其他类别合并。`,
});

const NO_WEIGHTS: Text = {
  en: 'No data: no weights meet all shares. Merge small segments, or raise the cap.',
  zh: '无数据：没有能同时满足全部占比的权重。请合并较小的类别，或提高权重上限。',
};

export const rake = formula({
  id: 'RAKE',
  unit: 'number',
  better: 'neither',
  spills: true,
  params: {
    segments: required('range', (cells, { name }) => new Source(cells, name)),
    targets,
    cap: optional(number({ min: 1 })),
  },
  compute({ segments: source, targets: variables, cap }) {
    const across = variables.length === 1 && isAcross(source.cells);
    const table = across ? source.cells[0]!.map((cell) => [cell]) : source.cells;
    const width = widthOf(table);
    if (width !== variables.length)
      throw refusal.argument('segments', {
        en: `it has ${width} columns, but targets has ${variables.length} variables. Give one column for each.`,
        zh: `共 ${width} 列，而 targets 有 ${variables.length} 个变量，请为每个变量给出一列。`,
      });
    const { groups, groupOf } = grouped(table, source, variables);
    if (groups.length === 0) throw refusal.noData(NO_ROWS);
    const shares = variables.map(({ segments }, c) => {
      const all = [...segments.values()];
      const seen = new Set(groups.map((group) => group.segments[c]));
      const empty = all.find(({ index }) => !seen.has(index));
      if (empty !== undefined) throw refusal.row('targets', empty.row, nobody(empty));
      const sum = all.reduce((total, { share }) => total + share, 0);
      return all.map(({ share }) => share / sum);
    });
    const weights = rakedWeights(groups, shares, cap ?? Infinity);
    if (weights === undefined) throw refusal.noData(NO_WEIGHTS);
    const spilt = new Float64Array(groupOf.length);
    for (let i = 0; i < spilt.length; i++) spilt[i] = groupOf[i]! < 0 ? NaN : weights[groupOf[i]!]!;
    return numbersAlong(across, spilt);
  },
});

export const ess = formula({
  id: 'ESS',
  unit: 'number',
  better: 'higher',
  params: { weights: numbers({ min: 0 }) },
  compute({ weights }, mask) {
    const size = effectiveSize(weights);
    if (Number.isNaN(size)) throw refusal.noData(mask.why.includes(KEPT) ? ZERO_BASE : NO_ROWS);
    return size;
  },
});
