import type { Area, Cell, SheetPlan } from '../../src/plan/plan';

/** What Excel would refuse in sheet plans, in words; empty where there is nothing. */
export const faultsOf = (sheets: readonly SheetPlan[]): string[] => {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const isArea = ({ row, column, rows, columns }: Area): boolean =>
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && column + columns <= 16384;
  const isFormula = (text: string): boolean => {
    const outside = text.replace(/"[^"]*"/g, '');
    const opened = outside.split('(').length;
    return text.startsWith('=') && text.length <= 8192 && opened === outside.split(')').length;
  };
  const checkCell = (where: string, cell: Cell): void => {
    if (typeof cell === 'number') check(Number.isFinite(cell), `${where}: ${cell}`);
    if (typeof cell === 'object' && cell !== null)
      check(isFormula(cell.formula) && !/undefined|null|NaN/.test(cell.formula), `${where}: ${cell.formula}`);
  };
  const names = sheets.flatMap((sheet) => [
    ...sheet.names.map(({ name }) => name),
    ...sheet.tables.map(({ name }) => name),
  ]);
  check(new Set(names.map((name) => name.toLowerCase())).size === names.length, 'names collide');
  check(new Set(sheets.map(({ name }) => name.toLowerCase())).size === sheets.length, 'sheets collide');
  for (const sheet of sheets) {
    check(sheet.name.length <= 31 && !/[:\\/?*[\]]/.test(sheet.name), `sheet name ${sheet.name}`);
    for (const { cells } of sheet.blocks) {
      check(new Set(cells.map((line) => line.length)).size === 1, `${sheet.name}: a block has ragged rows`);
      for (const cell of cells.flat()) checkCell(sheet.name, cell);
    }
    for (const table of sheet.tables) {
      check(/^[A-Za-z_]\w*$/.test(table.name), `table name ${table.name}`);
      check(new Set(table.headers).size === table.headers.length, `${table.name}: headers collide`);
      for (const header of table.headers)
        check(/^[^[\]#'@,:.\r\n]+$/.test(header), `${table.name}: header ${header}`);
      for (const row of table.rows)
        check(row.length === table.headers.length, `${table.name}: a row is too long or short`);
      for (const cell of table.rows.flat()) checkCell(table.name, cell);
      for (const cell of Object.values(table.calculated ?? {})) checkCell(table.name, cell);
    }
    for (const { area, hint, refusal, rule } of sheet.validations) {
      check(isArea(area), `${sheet.name}: validation area`);
      for (const prompt of [hint, refusal])
        if (prompt)
          check(
            prompt.title.length <= 32 && prompt.message.length > 0 && prompt.message.length <= 255,
            `${sheet.name}: prompt ${prompt.title}`,
          );
      if (rule?.kind === 'list')
        check(
          sheets.some((other) => other.names.some(({ name }) => `=${name}` === rule.source)),
          `${sheet.name}: list ${rule.source}`,
        );
    }
    for (const { area } of sheet.formats) check(isArea(area), `${sheet.name}: format area`);
    for (const { area, when } of sheet.rules)
      check(isArea(area) && isFormula(when), `${sheet.name}: ${when}`);
  }
  return faults;
};
