import { locales } from '../../src/core/locale';
import { templateOf } from '../../src/sheets';
import { planTable } from '../../src/sheets/planTable';

const rows = [{ action: 'Call back' }, { action: 'Send the offer' }];
const plan = (locale: (typeof locales)[number], samples: boolean): ReturnType<typeof planTable> =>
  planTable(templateOf('Actions'), {
    sheet: 'Actions',
    table: 'Actions2',
    locale,
    content: { rows, ...(samples ? { samples } : {}) },
  });

const words = { en: ['Sample', 'Sample'], zh: ['示例数据', '示例'] } as const;

describe.each(locales)('in %s', (locale) => {
  const [header, word] = words[locale];
  const marked = plan(locale, true);
  const plain = plan(locale, false);

  test('sample rows are marked in a last column of their own, with a binding', () => {
    const [table] = marked.tables;
    expect(table!.headers.at(-1)).toBe(header);
    expect(table!.rows.map((row) => row.at(-1))).toEqual([word, word]);
    expect(marked.names.at(-1)).toEqual({
      name: 'KPI_b_Actions_sample',
      refersTo: { row: 3, column: table!.headers.length - 1, rows: 1, columns: 1 },
      visible: false,
    });
  });

  test('a line between guidance and table says how to remove them, as long as there are any', () => {
    const [{ cells }] = marked.blocks as [(typeof marked.blocks)[number]];
    expect(cells).toHaveLength(3);
    expect(cells[2]![0]).toEqual({ formula: expect.stringContaining(`Actions2[${header}]`) as unknown });
  });

  test('other rows have no such column and no such line', () => {
    expect(plain.tables[0]!.headers).toEqual(marked.tables[0]!.headers.slice(0, -1));
    expect(plain.names).toEqual(marked.names.slice(0, -1));
    expect(plain.blocks[0]!.cells).toHaveLength(2);
  });

  test('the header of the mark looks like one to type into, after those that are calculated', () => {
    const headers = marked.formats.filter(({ area, fill }) => area.row === 3 && fill !== undefined);
    const fills = headers.flatMap(({ area, fill }) => Array.from({ length: area.columns }, () => fill));
    const { calculated } = marked.tables[0]!;
    expect(fills).toEqual(
      marked.tables[0]!.headers.map((_, column) => (column in calculated! ? '#6E6E6E' : '#1B5E7B')),
    );
  });
});
