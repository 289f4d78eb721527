import { recordsComplete } from '../../src/packs/kpis';
import { crosstabCall } from '../../src/scorecard/crosstabCall';
import type { KpiCall } from '../../src/scorecard';
import type { Columns } from '../../src/sheets/tableOf';

const { call } = recordsComplete.measure as { readonly call: KpiCall };
const needed = { customerNo: 'CustomerNo', customer: 'Name', started: 'Since' };

const columnsOf = (table: string, headers: Readonly<Record<string, string>>): Columns =>
  Object.fromEntries(Object.entries(headers).map(([key, header]) => [`Customers.${key}`, { table, header }]));

/** The columns that the first argument of the function itself is made of. */
const spanIn = (columns: Columns): string[] => {
  const formula = crosstabCall(call, {
    columns,
    entity: 'customer',
    rowKeys: '$A$1:$A$3',
    columnKeys: '$C$1:$D$1',
    id: '"id"',
  });
  return [...formula.split('CHOOSE')[1]!.matchAll(/,"",(\w+\[\w+\])/g)].map(([, column]) => column!);
};

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['nothing is mapped between the two', needed, ['Mine[Name]', 'Mine[Since]']],
  [
    'some are mapped, in another order than the template has',
    { email: 'Mail', ...needed, segment: 'Branch' },
    ['Mine[Name]', 'Mine[Branch]', 'Mine[Mail]', 'Mine[Since]'],
  ],
  [
    'columns outside the span are mapped as well',
    { ...needed, revenue: 'Sales', lostOn: 'Until', region: 'Area' },
    ['Mine[Name]', 'Mine[Area]', 'Mine[Since]'],
  ],
])('a span takes the columns that are mapped, and no others, where %s', (_, headers, span) => {
  expect(spanIn(columnsOf('Mine', headers))).toEqual(span);
});

test('a column that stands in another table is no part of the span', () => {
  const columns = { ...columnsOf('Mine', needed), ...columnsOf('Other', { phone: 'Phone' }) };
  expect(spanIn(columns)).toEqual(['Mine[Name]', 'Mine[Since]']);
});
