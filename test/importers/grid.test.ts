import { readGrid } from '../../src/importers/grid';

const rowsOf = (text: string): readonly (readonly string[])[] => readGrid(text).rows;

describe('readGrid', () => {
  test.each([
    ['tabs', '\t'],
    ['commas', ','],
    ['semicolons', ';'],
  ])('%s are found, with dates and names that hold the other ones', (_, delimiter) => {
    const cell = (text: string): string => (text.includes(delimiter) ? `"${text}"` : text);
    const line = (...cells: string[]): string => cells.map(cell).join(delimiter);
    const text = [
      line('1. Summary', '', ''),
      line('Title', 'Plan; review, next', ''),
      line('Start', '5/14/26, 10:45:02 AM', ''),
      line('Name', 'Joined', 'Left'),
      line('Doe, Bob', '5/14/26, 10:45:08 AM', '5/14/26, 11:45:08 AM'),
    ].join('\r\n');
    expect(readGrid(text)).toEqual({
      rows: [
        ['1. Summary', '', ''],
        ['Title', 'Plan; review, next', ''],
        ['Start', '5/14/26, 10:45:02 AM', ''],
        ['Name', 'Joined', 'Left'],
        ['Doe, Bob', '5/14/26, 10:45:08 AM', '5/14/26, 11:45:08 AM'],
      ],
      delimiter,
      unclosedRow: null,
    });
  });

  test('a tab-separated summary of two columns is not taken for commas', () => {
    const text = ['1. Summary', 'Title\tA, B, C', 'Start\t5/14/26, 10:45 AM', 'End\t5/14/26, 11:45 AM'].join(
      '\n',
    );
    expect(rowsOf(text)[2]).toEqual(['Start', '5/14/26, 10:45 AM']);
  });

  test('blank lines and cells with line breaks stay', () => {
    expect(rowsOf('a,b\r\n\r\n"c\nd",e')).toEqual([['a', 'b'], [''], ['c\nd', 'e']]);
  });

  test('quotation marks within a cell are characters', () => {
    expect(rowsOf('Ann "Annie" Doe\tx\ny\tz')).toEqual([
      ['Ann "Annie" Doe', 'x'],
      ['y', 'z'],
    ]);
  });

  test('the row whose quotation mark is never closed is told', () => {
    expect(readGrid('a\tb\nc\t"d\ne\tf').unclosedRow).toBe(2);
  });

  test('200,000 rows are read and one more is refused', () => {
    expect(rowsOf('a,b\n'.repeat(199_999) + 'a,b')).toHaveLength(200_000);
    expect(() => readGrid('a,b\n'.repeat(200_000) + 'a,b')).toThrow(
      expect.objectContaining({ code: 'tooManyRows' }),
    );
  });

  test('a cell longer than Excel can hold is refused with its row', () => {
    expect(rowsOf(`a,${'x'.repeat(32_767)}`)[0]?.[1]).toHaveLength(32_767);
    expect(() => readGrid(`a,b\nc,${'x'.repeat(32_768)}`)).toThrow(
      expect.objectContaining({
        code: 'cellTooLong',
        reason: expect.objectContaining({ en: expect.stringContaining('Row 2') }),
      }),
    );
  });
});
