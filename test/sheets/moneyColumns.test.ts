import { withPlanned } from '../../src/plan/withPlanned';
import type { WorkbookFacts } from '../../src/plan/plan';
import { inCurrency } from '../../src/sheets/kinds';
import { moneyColumns } from '../../src/sheets/moneyColumns';
import { planTemplates } from '../../src/sheets/planTemplates';
import { blankFacts } from '../plan/blankFacts';

test.each([
  ['#,##0', 'EUR', '"€"#,##0'],
  ['#,##0', 'nok', '"NOK "#,##0'],
  ['"¥"#,##0', 'eur', '"€"#,##0'],
  ['¥#,##0', 'EUR', '"€"#,##0'],
  ['"CHF "#,##0', '', '#,##0'],
  ['"$"#,##0', 'CHF', '"CHF "#,##0'],
  ['"$"#,##0', 'USD', '"$"#,##0'],
  ['#,##0.00', 'EUR', '#,##0.00'],
  ['"$"#,##0;[Red]-"$"#,##0', 'EUR', '"$"#,##0;[Red]-"$"#,##0'],
  ['[$¥-804]#,##0', 'EUR', '[$¥-804]#,##0'],
  ['0 #,##0', 'EUR', '0 #,##0'],
  ['"₽"#,##0', 'EUR', '"€"#,##0'],
  ['"NT$"#,##0', 'EUR', '"€"#,##0'],
  ['_ * #,##0', 'EUR', '_ * #,##0'],
  ['"approx "#,##0', 'EUR', '"approx "#,##0'],
  ['"est "#,##0', 'EUR', '"est "#,##0'],
  ['"¥#,##0', 'EUR', '"¥#,##0'],
  ['General', 'EUR', 'General'],
  ['@', 'EUR', '@'],
])('amounts shown as %s are shown in %j as %s', (format, currency, shown) => {
  expect(inCurrency(format, currency)).toBe(shown);
});

const options = { locale: 'en', asOf: 46_000, content: {} } as const;
const { sheets, columns } = planTemplates(['Costs', 'Orders', 'Actions'], { ...options, facts: blankFacts });
const facts: WorkbookFacts = { ...withPlanned(blankFacts, sheets), bindings: columns };

test('amounts are typed and calculated ones, in the sheets that are there', () => {
  expect(moneyColumns(facts)).toEqual([
    { table: 'Orders', header: 'Amount' },
    { table: 'Costs', header: 'Amount' },
    { table: 'Costs', header: 'Budget' },
    { table: 'Costs', header: 'OverBudget' },
  ]);
  expect(moneyColumns(blankFacts)).toEqual([]);
});

test('a table of one’s own is left as it looks', () => {
  const left = moneyColumns({ ...facts, settings: { adopted: ['Costs'] } });
  expect(left).toEqual([{ table: 'Orders', header: 'Amount' }]);
});
