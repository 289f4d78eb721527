import { roleOf } from '../tableOf';
import type { ColumnTemplate } from '../template';
import { headerForm, isSame, type HeaderForm } from './headerForm';
import type { RoleTemplate } from './roles';
import { similarity } from './similarity';
import { synonyms } from './synonyms';

/** How sure it is that a header means a column. */
export type Certainty = 'exact' | 'synonym' | 'similar' | 'none';

export interface HeaderMatch {
  /** Key of the column. */
  readonly key: string;
  /** The table's header; `null` where none fits. */
  readonly header: string | null;
  readonly certainty: Certainty;
}

interface Candidate {
  readonly header: string;
  readonly certainty: Exclude<Certainty, 'none'>;
  /** Among candidates of one certainty, higher is better. */
  readonly score: number;
}

const synonymsOf = (template: RoleTemplate, key: string): readonly string[] =>
  synonyms[template.key]?.[key]?.split('|').map((word) => word.trim()) ?? [];

/** The columns that people keep themselves: what they type, and what they may have worked out already. */
export const mappableColumns = (template: RoleTemplate): readonly ColumnTemplate[] =>
  template.columns.filter(({ key, kind }) => kind !== 'calculated' || synonymsOf(template, key).length > 0);

interface Phrases {
  readonly own: readonly HeaderForm[];
  readonly others: readonly HeaderForm[];
}

const phrases = new Map<string, Phrases>();

/** What a column may be called; worked out once for each. */
const phrasesOf = (template: RoleTemplate, column: ColumnTemplate): Phrases => {
  const role = roleOf(template.key, column.key);
  const known = phrases.get(role) ?? {
    own: Object.values(column.header).map(headerForm),
    others: synonymsOf(template, column.key).map(headerForm),
  };
  phrases.set(role, known);
  return known;
};

const candidateOf = ({ own, others }: Phrases, header: string, form: HeaderForm): Candidate | null => {
  if (own.some((phrase) => isSame(phrase, form)))
    return { header, certainty: 'exact', score: own.some(({ whole }) => whole === form.whole) ? 1 : 0 };
  const place = others.findIndex((phrase) => isSame(phrase, form));
  if (place >= 0) return { header, certainty: 'synonym', score: -place };
  const score = Math.max(...[...own, ...others].map((phrase) => similarity(phrase, form)));
  return score > 0 ? { header, certainty: 'similar', score } : null;
};

/**
 * Gives every column its best header, as many columns as possible: a column whose header another one can do
 * without gets it (augmenting paths, Kuhn 1955).
 */
const assign = (wanted: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> => {
  const takenBy = new Map<string, string>();
  const find = (key: string, tried: Set<string>): boolean =>
    wanted.get(key)!.some((header) => {
      if (tried.has(header)) return false;
      tried.add(header);
      const other = takenBy.get(header);
      if (other !== undefined && !find(other, tried)) return false;
      takenBy.set(header, key);
      return true;
    });
  for (const key of wanted.keys()) find(key, new Set());
  return new Map(Array.from(takenBy, ([header, key]) => [key, header]));
};

/** The nearest pairs first; a header that comes near two columns goes to the nearer. */
const nearest = (candidates: ReadonlyMap<string, readonly Candidate[]>): ReadonlyMap<string, string> => {
  const pairs = Array.from(candidates, ([key, list]) => list.map((each) => ({ key, ...each }))).flat();
  const given = new Map<string, string>();
  const taken = new Set<string>();
  for (const { key, header } of pairs.sort((a, b) => b.score - a.score)) {
    if (given.has(key) || taken.has(header)) continue;
    given.set(key, header);
    taken.add(header);
  }
  return given;
};

/**
 * The best header for every column that people keep themselves, one to one, whatever the order of the headers:
 * same words first, then what the column is called elsewhere, then what comes near.
 */
export const matchHeaders = (template: RoleTemplate, headers: readonly string[]): readonly HeaderMatch[] => {
  const columns = mappableColumns(template);
  const found = new Map<string, Candidate>();
  const taken = new Set<string>();
  const forms = [...headers].sort().map((header) => [header, headerForm(header)] as const);
  const candidates = new Map(
    columns.map((column) => {
      const own = phrasesOf(template, column);
      const list = forms.flatMap(([header, form]) => candidateOf(own, header, form) ?? []);
      return [column.key, list.sort((a, b) => b.score - a.score)];
    }),
  );
  const free = (certainty: Certainty): Map<string, readonly Candidate[]> =>
    new Map(
      Array.from(candidates)
        .filter(([key]) => !found.has(key))
        .map(([key, list]) => [
          key,
          list.filter((each) => each.certainty === certainty && !taken.has(each.header)),
        ]),
    );
  const keep = (given: ReadonlyMap<string, string>): void => {
    for (const [key, header] of given) {
      found.set(
        key,
        candidates.get(key)!.find((each) => each.header === header)!,
      );
      taken.add(header);
    }
  };
  const headersOf = (
    list: ReadonlyMap<string, readonly Candidate[]>,
  ): ReadonlyMap<string, readonly string[]> =>
    new Map(Array.from(list, ([key, each]) => [key, each.map(({ header }) => header)]));
  keep(assign(headersOf(free('exact'))));
  keep(assign(headersOf(free('synonym'))));
  keep(nearest(free('similar')));
  return columns.map(({ key }) => {
    const match = found.get(key);
    return match
      ? { key, header: match.header, certainty: match.certainty }
      : { key, header: null, certainty: 'none' };
  });
};
