import { eachCell, isBlank, type Cells } from '../core/cells';
import { folded } from '../core/folded';
import type { Text } from '../core/locale';
import { refusal } from '../core/refusal';
import { isOmitted, required, type Param, type Reading } from './param';
import { holdsWords, Source } from './source';

/** The stages of a sale in their order: as they are written, and where each stands. */
export interface Stages {
  readonly names: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

function stagesIn(cells: Cells | null, name: string): Stages {
  if (isOmitted(cells)) throw refusal.missing(name);
  const names: string[] = [];
  const isText = cells.length === 1 && cells[0]!.length === 1;
  const zeroIsBlank = holdsWords(cells);
  const source = new Source(cells, name);
  eachCell(cells, (cell, i) => {
    const given = source.plain(cell, i);
    if (isBlank(given) || (given === 0 && zeroIsBlank)) return;
    const parts = isText ? String(given).split(/[,，、;；]/) : [String(given)];
    names.push(...parts.map((part) => part.trim()).filter((part) => part !== ''));
  });
  const places = new Map(names.map((each, place) => [folded(each), place]));
  const twice = names.find((each, place) => places.get(folded(each)) !== place);
  if (twice !== undefined)
    throw refusal.argument(name, {
      en: `"${twice}" comes twice. List each stage once, in its order.`,
      zh: `“${twice}”重复。请按顺序列出各阶段，每个只列一次。`,
    });
  if (names.length < 2)
    throw refusal.argument(name, {
      en: 'list two stages at least, in their order.',
      zh: '请按顺序列出至少两个阶段。',
    });
  return { names, places };
}

/** A range with one stage in each cell, or a text separated by commas. */
export const stages: Param<Stages> = required('range', (cells, { name }) => stagesIn(cells, name));

const stagesBeside = ({ other }: Reading): Stages => stagesIn(other('stages'), 'stages');

const NO_STAGE: Text = { en: 'is not one of the stages.', zh: '不在所列阶段中。' };

function placeIn({ places }: Stages, source: Source, cell: unknown, i: number): number {
  return places.get(folded(String(source.plain(cell, i)))) ?? source.refuse(cell, i, NO_STAGE);
}

/** The place of the furthest stage that each row reached. */
export const furthestStage: Param<Int32Array> = required('range', (cells, reading) => {
  const { name, mask } = reading;
  const source = new Source(cells, name);
  mask.fit(cells, name);
  const known = stagesBeside(reading);
  const zeroIsBlank = holdsWords(cells);
  const places = new Int32Array(mask.rows);
  const seen = new Map<unknown, number>();
  eachCell(cells, (cell, i) => {
    let place = seen.get(cell);
    if (place === undefined) {
      const given = source.plain(cell, i);
      if (isBlank(given) || (given === 0 && zeroIsBlank)) return mask.leaveBlank(i);
      place = placeIn(known, source, cell, i);
      seen.set(cell, place);
    }
    places[i] = place;
  });
  return places;
});

/** The place of one stage; the first or the last where it is left out. */
export const stage = (otherwise: 'first' | 'last'): Param<number> => ({
  takes: 'cell',
  optional: true,
  read(cells, reading) {
    const known = stagesBeside(reading);
    if (isOmitted(cells)) return otherwise === 'first' ? 0 : known.names.length - 1;
    return placeIn(known, new Source(cells, reading.name), cells[0]![0], 0);
  },
});
