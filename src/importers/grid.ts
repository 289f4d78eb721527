import { parse } from 'papaparse';
import { ImportError } from './importError';

/** A delimited file as rows of cells, just as they stand there. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  /** The row, counting from 1, whose quotation mark is never closed: what follows ended up in one cell. */
  readonly unclosedRow: number | null;
}

/** In the order of who wins a tie: texts and dates of a table hold commas more often than semicolons or tabs. */
const delimiters = ['\t', ';', ','] as const;
const sampleLength = 64 * 1024;
const maximumRows = 200_000;
/** Excel's own limit for the text of a cell. */
const maximumCellLength = 32_767;

/** The delimiter that the most lines have, quoted parts aside. */
const delimiterOf = (text: string): string => {
  const lines = text
    .slice(0, sampleLength)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/);
  const count = (delimiter: string): number => lines.filter((line) => line.includes(delimiter)).length;
  return delimiters.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), '\t');
};

/**
 * Takes a delimited text apart.
 * @throws ImportError for more than 200,000 rows or a cell longer than Excel can hold.
 */
export const readGrid = (text: string): Grid => {
  const { data, meta, errors } = parse<string[]>(text, {
    header: false,
    skipEmptyLines: false,
    delimiter: delimiterOf(text),
    preview: maximumRows + 1,
  });
  if (data.length > maximumRows)
    throw new ImportError('tooManyRows', {
      en: 'This file has more than 200,000 rows. Check that it is the right file, or split it.',
      zh: '该文件超过 200,000 行。请确认所选文件是否正确，或拆分后再导入。',
    });
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  const tooLong = data.findIndex((row) => row.some((cell) => cell.length > maximumCellLength));
  if (tooLong >= 0 && !unclosed)
    throw new ImportError('cellTooLong', {
      en: `Row ${tooLong + 1} has a cell of more than 32,767 characters, more than a cell of Excel can hold. Check the file.`,
      zh: `第 ${tooLong + 1} 行有单元格超过 32,767 个字符，超出 Excel 单元格的上限。请检查该文件。`,
    });
  return { rows: data, delimiter: meta.delimiter, unclosedRow: unclosed ? (unclosed.row ?? 0) + 1 : null };
};
