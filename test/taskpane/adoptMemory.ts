import type { Actions } from '../../src/actions';
import type { Action, ActionContext } from '../../src/actions/action';
import type { Text } from '../../src/core/locale';
import { cellReference } from '../../src/plan/formula';
import { adoptableTables, calculable, checkTable, roleTemplate } from '../../src/sheets/adopt';
import type { Bound, WorkbookFacts } from '../../src/plan/plan';
import { blankFacts } from '../plan/blankFacts';

interface TableInMemory {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A list of orders in which some cells cannot be read; one in Chinese; one that is read only when asked twice. */
const tables: readonly TableInMemory[] = [
  {
    name: 'Table3',
    sheet: 'Sales',
    headers: ['Order no.', 'Order date', 'Client', 'Net amount (EUR)', 'Delivery dat', 'Remarks', 'Colour'],
    rows: [
      ['A-1', 46000, 'Northwind', 1200, 46010, '', 'red'],
      ['A-2', 'soon', 'Contoso', 'a lot', 46011, '', 'red'],
      ['A-3', '', 'Contoso', 300, 'soon', '', 'blue'],
      ['A-4', 'soon', 'Contoso', 300, 46012, 'x', 'blue'],
    ],
  },
  {
    name: '表1',
    sheet: '待办',
    headers: ['客户名称', '事项', '负责人', '到期日', '完成状态'],
    rows: [['北辰', '寄送报价', '王芳', 46000, '已完成']],
  },
  { name: 'Archive', sheet: 'Old', headers: ['Customer', 'Due', 'Status'], rows: [] },
];

type Make = <Input, Output>(
  id: string,
  title: Text,
  run: (input: Input, context: ActionContext) => Output | Promise<Output>,
) => Action<Input, Output>;

const FIRST_ROW = 1;

/** The actions that look at tables and use them, over tables in memory. */
export const adoptActions = (
  action: Make,
): Pick<Actions, 'listTables' | 'previewAdopt' | 'adoptTable' | 'goToCell'> => {
  const bindings: Record<string, Bound> = {};
  let stopped = false;
  const factsNow = (): WorkbookFacts => ({
    ...blankFacts,
    tables:
      document.body.dataset.tables === 'none'
        ? []
        : tables.map((table) => ({ ...table, rows: table.rows.length })),
    bindings,
    settings: { adopted: Object.keys(bindings).map((name) => name.split('.')[0]) },
  });
  const untilCancelled = ({ signal }: ActionContext): Promise<never> =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () =>
        reject(Object.assign(new Error('cancelled'), { code: 'Cancelled' })),
      );
    });
  return {
    listTables: action('listTables', { en: 'Look', zh: '查找' }, () => adoptableTables(factsNow())),
    previewAdopt: action(
      'previewAdopt',
      { en: 'Check', zh: '检查' },
      async ({ role, table, mapping }, context) => {
        const { headers, rows, sheet } = tables.find(({ name }) => name === table)!;
        context.progress(0, 1, { en: `Reading “${table}”`, zh: `读取“${table}”` });
        if (table === 'Archive' && !stopped) {
          stopped = true;
          await untilCancelled(context);
        }
        const values = Object.fromEntries(
          Object.entries(mapping).map(([key, header]) => [
            key,
            rows.map((row) => row[headers.indexOf(header)]!),
          ]),
        );
        const { made, leftOut } = calculable(role, Object.keys(mapping));
        return {
          sheet,
          rows: rows.length,
          problems: checkTable(role, mapping, values).map(({ rows: wrongRows, ...problem }) => ({
            ...problem,
            count: wrongRows.length,
            address: cellReference(FIRST_ROW + wrongRows[0]!, headers.indexOf(problem.header)),
          })),
          added: made.map(({ key, header }) => ({ key, header: header[context.locale] })),
          leftOut,
        };
      },
    ),
    adoptTable: action('adoptTable', { en: 'Use', zh: '使用' }, ({ role, table, mapping }, { locale }) => {
      const { sheet } = tables.find(({ name }) => name === table)!;
      for (const [key, header] of Object.entries(mapping)) bindings[`${role}.${key}`] = { table, header };
      const { made } = calculable(role, Object.keys(mapping));
      const { columns } = roleTemplate(role);
      return {
        sheet,
        sheets: [{ en: 'Settings', zh: '设置' }[locale]],
        columns: columns.filter((column) => made.includes(column)).map(({ header }) => header[locale]),
        skipped: [],
      };
    }),
    goToCell: action('goToCell', { en: 'Go', zh: '前往' }, ({ sheet, address }) => {
      document.body.dataset.cell = `${sheet}!${address}`;
    }),
  };
};
