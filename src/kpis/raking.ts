import { isBlank, plain, widthOf, type Cells } from '../core/cells';
import { folded } from '../core/folded';
import type { Text } from '../core/locale';
import { refusal } from '../core/refusal';
import { effectiveSize, rake as rakedWeights, type Cell } from '../stats/raking';
import { NO_ROWS, ZERO_BASE } from './bins';
import { numbers } from './columns';
import { formula } from './define';
import { KEPT, optional, required, type Param } from './param';
import { number } from './scalars';
import { holdsWords, Source } from './source';
import { along, isAcross } from './vector';

interface Segment {
  /** Its number within the variable. */
  readonly index: number;
  /** Relative to the other segments, above 0. */
  readonly share: number;
  /** Where it stands in `targets`, and how it is written there. */
  readonly row: number;
  readonly shown: string;
}

/** What respondents are grouped by; segments by their folded words. */
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
    const variable = variables.get(folded(shown)) ?? { shown, segments: new Map<string, Segment>() };
    variables.set(folded(shown), variable);
    const { segments } = variable;
    if (segments.has(folded(segment))) throw refusal.row(name, r, TWICE);
    if (share > 0) segments.set(folded(segment), { index: segments.size, share, row: r, shown: segment });
  });
  if (variables.size === 0) throw refusal.missing(name);
  return [...variables.values()];
});

/** The folded words of each respondent, '' for blank; where there is any word in a column, a 0 is blank too. */
function wordsOf(table: Cells, source: Source): readonly (readonly string[])[] {
  const width = widthOf(table);
  const zeroIsBlank = Array.from({ length: width }, (_, c) => holdsWords(table.map((row) => [row[c]])));
  const known = new Map<string | number | boolean | null, string>();
  return table.map((row, r) =>
    row.map((cell, c) => {
      const given = source.plain(cell, r * width + c);
      if (given === 0 && zeroIsBlank[c]) return '';
      let word = known.get(given);
      if (word === undefined) known.set(given, (word = isBlank(given) ? '' : folded(String(given))));
      return word;
    }),
  );
}

/** Respondents who are alike, by their words. */
interface Group {
  count: number;
  readonly first: number;
}

/** The groups, and the number of the group of each respondent; −1 for one with a blank. */
function grouped(words: readonly (readonly string[])[]): { groups: readonly Group[]; groupOf: Int32Array } {
  const places = new Map<string, number>();
  const groups: Group[] = [];
  const groupOf = Int32Array.from(words, (row, r) => {
    if (row.includes('')) return -1;
    const key = row.join('\n');
    const place = places.get(key) ?? groups.push({ count: 0, first: r }) - 1;
    places.set(key, place);
    groups[place]!.count++;
    return place;
  });
  return { groups, groupOf };
}

const noTarget = ({ shown }: Variable): Text => ({
  en: `has no share above 0 in targets (${shown}). Columns and variables go together in their order.`,
  zh: `在 targets 中没有大于 0 的占比（${shown}）。各列与各变量按先后顺序对应。`,
});

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
    const words = wordsOf(table, source);
    const { groups, groupOf } = grouped(words);
    if (groups.length === 0) throw refusal.noData(NO_ROWS);
    const seen = new Set<Segment>();
    const cells = groups.map(({ count, first }): Cell => {
      const segments = words[first]!.map((word, c) => {
        const segment = variables[c]!.segments.get(word);
        if (segment === undefined)
          return source.refuse(table[first]![c], first * width + c, noTarget(variables[c]!));
        seen.add(segment);
        return segment.index;
      });
      return { count, segments };
    });
    const shares = variables.map(({ segments }) => {
      const all = [...segments.values()];
      const empty = all.find((segment) => !seen.has(segment));
      if (empty !== undefined) throw refusal.row('targets', empty.row, nobody(empty));
      const sum = all.reduce((total, { share }) => total + share, 0);
      return all.map(({ share }) => share / sum);
    });
    const weights = rakedWeights(cells, shares, cap ?? Infinity);
    if (weights === undefined) throw refusal.noData(NO_WEIGHTS);
    return along(
      across,
      Array.from(groupOf, (group) => weights[group] ?? ''),
    );
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
