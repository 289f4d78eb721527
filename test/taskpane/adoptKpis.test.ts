import { kpisOfTable } from '../../src/taskpane/adopt/kpisOfTable';

const titles = (texts: readonly { readonly en: string }[]) => texts.map(({ en }) => en);

test('a table with all columns feeds every KPI that reads it', () => {
  const { fed, unfed } = kpisOfTable('SurveySent', { date: 'a', customer: 'b', sent: 'c', returned: 'd' });
  expect(titles(fed)).toEqual(['Survey return rate']);
  expect(unfed).toEqual([]);
});

test('a KPI that lacks columns is told with those that people type', () => {
  const { fed, unfed } = kpisOfTable('Orders', {
    date: 'a',
    customer: 'b',
    amount: 'c',
    order: 'd',
    owner: 'e',
  });
  expect(titles(fed)).toContain('Revenue growth (on last year)');
  const late = unfed.find(({ title }) => title.en === 'Delivered on time');
  expect(titles(late!.needs)).toEqual(expect.arrayContaining(['Promised', 'Delivered']));
  expect(titles(late!.needs).every((title) => !/No$|^Is/.test(title))).toBe(true);
});

test('KPIs shown for information count too, each once', () => {
  const { fed, unfed } = kpisOfTable('Actions', { customer: 'a', due: 'b', status: 'c', action: 'd' });
  const all = [...titles(fed), ...titles(unfed.map(({ title }) => title))];
  expect(all).toEqual(expect.arrayContaining(['Action completion', 'Overdue rate']));
  expect(new Set(all).size).toBe(all.length);
});
