import { countOf, widthOf, type Cells } from '../core/cells';
import { refusal } from '../core/refusal';
import { Table } from '../stats/table';
import { cellNumbers } from './cellNumbers';
import { directionIn } from './direction';
import { required, type Param } from './param';
import { Source, type Limits } from './source';

/** A table of numbers; NaN for a blank cell. A 0 is a number here. */
export const matrix = (limits: Limits = {}): Param<Table> =>
  required(
    'range',
    (cells, { name }) => new Table(cellNumbers(new Source(cells, name), limits), widthOf(cells)),
  );

/** One value for each column of the argument `matrix`, in a row or a column. */
export const perColumn = <V>(
  readAll: (source: Source, cells: readonly unknown[]) => V,
  { oneForAll = false } = {},
): Param<V> =>
  required('range', (cells, { name, other }) => {
    const width = widthOf(other('matrix') ?? []);
    const all = cells.flat();
    if (all.length === width) return readAll(new Source(cells, name), all);
    if (oneForAll && all.length === 1) return readAll(new Source(cells, name), new Array(width).fill(all[0]));
    throw columnsRefusal(name, cells, width);
  });

const columnsRefusal = (name: string, cells: Cells, width: number) =>
  refusal.argument(name, {
    en: `it has ${countOf(cells)} cells, but the matrix has ${width} columns. Give one for each column.`,
    zh: `共 ${countOf(cells)} 个单元格，而 matrix 有 ${width} 列，请为每列各给出一个。`,
  });

/** Which way each column is better; one direction may stand for all. */
export const directions = perColumn((source, all) => all.map((cell, i) => directionIn(source, cell, i)), {
  oneForAll: true,
});
