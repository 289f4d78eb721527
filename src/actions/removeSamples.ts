import { readColumns, readTyped, type CellValue } from '../excel/readColumns';
import { readFacts } from '../excel/readFacts';
import { removeColumns, removeRows } from '../excel/removeRows';
import type { Watch } from '../excel/watch';
import type { Bound, WorkbookFacts } from '../plan/plan';
import { templateOf } from '../sheets';
import { fingerprintOf, typedColumns } from '../sheets/fingerprint';
import { sampleWord } from '../sheets/sampleMark';
import type { Action } from './action';
import { sampleMarks, type SampleMark } from './sampleMarks';

export interface RemovedSamples {
  readonly removed: number;
  /** Sample rows that somebody has typed in since; they stay, without the mark. */
  readonly kept: number;
  /** The sheets that `kept` rows stand on. */
  readonly keptOn: readonly string[];
}

/** The sample rows of a table as they are now. */
interface Found {
  readonly mark: SampleMark;
  readonly sheet: string;
  readonly rows: number;
  readonly untouched: readonly number[];
  readonly changed: readonly number[];
}

/** The fingerprints that sample rows had when they were laid out, by the role of their table. */
const fingerprintsIn = ({ settings: { samples } }: WorkbookFacts, role: string): ReadonlySet<unknown> => {
  const kept =
    typeof samples === 'object' && samples !== null ? (samples as Record<string, unknown>)[role] : [];
  return new Set(Array.isArray(kept) ? kept : []);
};

const sampleWords: ReadonlySet<unknown> = new Set(Object.values(sampleWord));

/** A column that is not bound any more reads as blank. */
const columnsOf = ({ key, table, header }: SampleMark, { bindings }: WorkbookFacts): (Bound | null)[] => [
  { table, header },
  ...typedColumns(templateOf(key)).map((column) => bindings[`${key}.${column}`] ?? null),
];

/** All other columns: those of ours that are calculated, and those that people have added. */
const othersOf = (mark: SampleMark, facts: WorkbookFacts): Bound[] => {
  const { table } = mark;
  const known = new Set(columnsOf(mark, facts).map((column) => column?.table === table && column.header));
  const { headers } = facts.tables.find(({ name }) => name === table)!;
  return headers.filter((header) => !known.has(header)).map((header) => ({ table, header }));
};

/** The sample rows of all marked tables, read together. */
const findAll = async (facts: WorkbookFacts, watch: Watch): Promise<Found[]> => {
  const marks = sampleMarks(facts);
  const asked = marks.map((mark) => columnsOf(mark, facts));
  const there = asked.flat().filter((column) => column !== null);
  const read = await readColumns(there, watch);
  const others = marks.map((mark) => othersOf(mark, facts));
  const typed = await readTyped(others.flat(), watch);
  return marks.map((mark, i) => {
    const [words, ...values] = asked[i]!.map((column) => (column ? read[there.indexOf(column)]! : null));
    const added = others[i]!.map((column) => typed[others.flat().indexOf(column)]!);
    const known = fingerprintsIn(facts, mark.key);
    const untouched: number[] = [];
    const changed: number[] = [];
    for (const [row, word] of words!.entries()) {
      if (!sampleWords.has(word)) continue;
      const cells = values.map((column): CellValue => column?.[row] ?? '');
      const isUntouched = known.has(fingerprintOf(cells)) && added.every((column) => column[row] === '');
      (isUntouched ? untouched : changed).push(row);
    }
    const sheet = facts.tables.find(({ name }) => name === mark.table)!.sheet;
    return { mark, sheet, rows: words!.length, untouched, changed };
  });
};

/**
 * Deletes the sample rows that nobody has changed, then the column that marked them. Rows that somebody typed, or
 * typed in, also in a column of their own, stay.
 */
export const removeSamples: Action<void, RemovedSamples> = {
  id: 'removeSamples',
  title: { en: 'Remove sample rows', zh: '移除示例数据' },
  icon: 'clear',
  run: async (_, { progress, signal }) => {
    const watch = { progress, signal };
    const facts = await readFacts();
    const found = await findAll(facts, watch);
    await removeRows(
      found.map(({ mark: { table }, untouched, rows }) => ({ table, rows: untouched, expected: rows })),
      watch,
    );
    await removeColumns(
      found.map(({ mark: { table, header } }) => ({ table, header })),
      watch,
    );
    const kept = found.filter(({ changed }) => changed.length > 0);
    return {
      removed: found.reduce((sum, { untouched }) => sum + untouched.length, 0),
      kept: kept.reduce((sum, { changed }) => sum + changed.length, 0),
      keptOn: kept.map(({ sheet }) => sheet),
    };
  },
};
