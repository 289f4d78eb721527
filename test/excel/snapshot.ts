/** What a workbook holds, read cell by cell, to be compared with another time. */
export interface Snapshot {
  /** Names of the sheets, from left to right. */
  readonly order: readonly string[];
  readonly sheets: Readonly<Record<string, unknown>>;
  readonly tables: readonly unknown[];
  readonly names: readonly unknown[];
  readonly settings: readonly unknown[];
}

const usedRange = (sheet: Excel.Worksheet): Excel.Range => {
  const used = sheet.getUsedRangeOrNullObject();
  used.load('address,formulas,numberFormat');
  return used;
};

export const snapshot = (): Promise<Snapshot> =>
  Excel.run(async (context) => {
    const { worksheets, tables, names, settings } = context.workbook;
    worksheets.load('items/name,items/visibility');
    tables.load('items/name,items/style');
    names.load('items/name,items/formula,items/visible,items/comment');
    settings.load('items/key,items/value');
    await context.sync();
    const used = worksheets.items.map(usedRange);
    const ranges = tables.items.map((table) => table.getRange().load('address'));
    await context.sync();
    return {
      order: worksheets.items.map(({ name }) => name),
      sheets: Object.fromEntries(
        worksheets.items.map(({ name, visibility }, i) => [
          name,
          used[i]!.isNullObject
            ? { visibility }
            : {
                visibility,
                address: used[i]!.address,
                formulas: used[i]!.formulas,
                numberFormat: used[i]!.numberFormat,
              },
        ]),
      ),
      tables: tables.items.map(({ name, style }, i) => ({ name, style, address: ranges[i]!.address })),
      names: names.items.map(({ name, formula, visible, comment }) => ({
        name,
        formula: formula as unknown,
        visible,
        comment,
      })),
      settings: settings.items.map(({ key, value }) => ({ key, value: value as unknown })),
    };
  });
