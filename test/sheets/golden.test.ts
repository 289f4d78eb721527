import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialOf } from '../../src/core/dates';
import { locales } from '../../src/core/locale';
import type { Area, SheetPlan, ValidationRule } from '../../src/plan/plan';
import { planSheets, sheetKeys } from '../../src/sheets';
import { blankFacts } from '../plan/blankFacts';

/**
 * Each template sheet as it is laid out without sample rows, in words. With GOLDEN=write in the environment the
 * files are written anew, to be looked over before they are kept.
 */
const FOLDER = join(__dirname, '..', 'golden', 'sheets');

const limits = (rule: ValidationRule | undefined): string => {
  switch (rule?.kind) {
    case 'list':
      return `list ${rule.source}`;
    case 'custom':
      return rule.formula;
    case 'date':
    case 'whole':
    case 'decimal':
      return `${rule.kind} ${rule.from} to ${rule.to}`;
    default:
      return 'anything';
  }
};

const covers = ({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;

const describeColumn = (plan: SheetPlan, column: number): string[] => {
  const [table] = plan.tables;
  const body = table!.row + 1;
  const format = plan.formats.find(
    ({ area, numberFormat }) => numberFormat !== undefined && covers(area, body, column),
  );
  const validation = plan.validations.find(({ area }) => covers(area, body, column));
  const formula = table!.calculated?.[column]?.formula;
  return [
    `${table!.headers[column]!}  [${plan.names[column]!.name}, width ${plan.widths![column]!}, ${format!.numberFormat!}]`,
    `    ${validation!.hint!.message}`,
    ...(formula === undefined ? [`    ${limits(validation!.rule)}`] : []),
    ...(validation!.refusal ? [`    else ${validation!.refusal.style}: ${validation!.refusal.message}`] : []),
    ...(formula === undefined ? [] : [`    ${formula}`]),
  ];
};

const describePlan = (plan: SheetPlan): string => {
  const [table] = plan.tables;
  const cells = plan.blocks.flatMap(({ row, column, cells: lines }) =>
    lines.flatMap((line, down) =>
      line.map((cell, right) => {
        const shown = typeof cell === 'object' && cell !== null ? cell.formula : String(cell);
        return `R${row + down + 1}C${column + right + 1}: ${shown}`;
      }),
    ),
  );
  const rules = plan.rules.map(({ area, when, fill, color }) => {
    const header = table!.headers[area.column] ?? `C${area.column + 1}:C${area.column + area.columns}`;
    return `${header}  [${[fill, color].join(' ')}] ${when}`;
  });
  return [
    `${plan.name} (${plan.visibility}), table ${table!.name} at row ${table!.row + 1}`,
    `freeze ${JSON.stringify(plan.freeze)}, page ${JSON.stringify(plan.page)}`,
    '',
    ...cells,
    '',
    ...table!.headers.flatMap((_, column) => describeColumn(plan, column)),
    '',
    ...rules,
    '',
  ].join('\n');
};

const golden = (name: string, text: string): string => {
  const path = join(FOLDER, `${name}.txt`);
  if (process.env.GOLDEN === 'write') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, text);
  }
  return readFileSync(path, 'utf8');
};

describe.each(locales)('in %s', (locale) => {
  const { sheets } = planSheets(sheetKeys, {
    locale,
    facts: blankFacts,
    samples: false,
    asOf: serialOf(2026, 3, 20),
  });

  test.each(sheetKeys)('%s is laid out as it was', (key) => {
    const text = describePlan(sheets.find(({ tables }) => tables.some(({ name }) => name === key))!);
    expect(text).toBe(golden(`${key}.${locale}`, text));
  });
});
