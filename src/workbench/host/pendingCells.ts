import type { ICellData, IStyleData } from './univer';

/** Cells by row and column, as Univer's mutations take them. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

const isStyle = (style: ICellData['s']): style is IStyleData => typeof style === 'object' && style !== null;

/** A cell written twice; a style replaced by null stays replaced. */
function merged(before: ICellData, after: ICellData): ICellData {
  if (!isStyle(after.s) || !isStyle(before.s)) return { ...before, ...after };
  return { ...before, ...after, s: { ...before.s, ...after.s } };
}

/** Cells written and not yet handed to Univer, for which one mutation of many cells is cheaper than many of one. */
export class PendingCells {
  private readonly sheets = new Map<string, CellMatrix>();

  /** Values, formulas and styles are merged into what is there. */
  add(sheetId: string, cells: CellMatrix): void {
    let sheet = this.sheets.get(sheetId);
    if (!sheet) this.sheets.set(sheetId, (sheet = {}));
    for (const [row, line] of Object.entries(cells)) {
      const lineBefore = (sheet[Number(row)] ??= {});
      for (const [column, cell] of Object.entries(line)) {
        const old = lineBefore[Number(column)];
        lineBefore[Number(column)] = old ? merged(old, cell) : cell;
      }
    }
  }

  at(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.sheets.get(sheetId)?.[row]?.[column];
  }

  /** What is pending of a sheet, which then is no longer. */
  take(sheetId: string): CellMatrix | undefined {
    const cells = this.sheets.get(sheetId);
    this.sheets.delete(sheetId);
    return cells;
  }

  sheetIds(): string[] {
    return [...this.sheets.keys()];
  }

  clear(): void {
    this.sheets.clear();
  }
}
