import type { PlacedText } from '../plan/plan';

/** Rows and columns in which texts are looked for behind the last of them. */
const margin = 20;

/** Queues reading the cells in which texts stood, and some behind them. */
export const askTexts = (sheet: Excel.Worksheet, texts: readonly PlacedText[]): Excel.Range => {
  const rows = margin + Math.max(...texts.map(({ row }) => row));
  const columns = margin + Math.max(...texts.map(({ column }) => column));
  return sheet.getRangeByIndexes(0, 0, rows, columns).load('values');
};

const keyOf = ({ row, column, text }: PlacedText): string => `${row},${column},${text}`;

/**
 * Whether a text is not where it stood but elsewhere in its row or column, as when cells were inserted, deleted or
 * dragged away. One that is nowhere in them has been typed over.
 *
 * @param cells The values of the sheet from its first cell on.
 */
export const haveMoved = (texts: readonly PlacedText[], cells: readonly (readonly unknown[])[]): boolean => {
  const known = new Set(texts.map(keyOf));
  const stands = (place: PlacedText): boolean => cells[place.row]?.[place.column] === place.text;
  const standsAnew = (place: PlacedText): boolean => stands(place) && !known.has(keyOf(place));
  return texts.some(
    (place) =>
      !stands(place) &&
      (cells.some((_, row) => standsAnew({ ...place, row })) ||
        cells[0]!.some((_, column) => standsAnew({ ...place, column }))),
  );
};
