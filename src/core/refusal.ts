import type { Cells } from './cells';
import { widthOf } from './cells';
import { KpiError } from './kpiError';
import type { Text } from './locale';

/** A text of the workbook, as far as a message has room for it. */
export const shortened = (value: unknown): string => {
  const text = String(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

/** Where cell `i` of an argument stands, counting from 1 within the range. */
export function placeOf(cells: Cells, i: number): Text {
  const width = widthOf(cells);
  if (cells.length === 1 && width === 1) return { en: '', zh: '' };
  if (cells.length === 1) return { en: `, cell ${i + 1}`, zh: `第 ${i + 1} 格` };
  const row = Math.floor(i / width) + 1;
  if (width === 1) return { en: `, row ${row}`, zh: `第 ${row} 行` };
  return { en: `, row ${row}, column ${(i % width) + 1}`, zh: `第 ${row} 行第 ${(i % width) + 1} 列` };
}

/** The messages that more than one reader or function needs. Every one is `#VALUE!` unless it says otherwise. */
export const refusal = {
  /** A cell of an argument: what it holds, and what is wrong with it. */
  cell: (name: string, place: Text, value: unknown, wrong: Text): KpiError =>
    new KpiError('#VALUE!', {
      en: `${name}${place.en}: "${shortened(value)}" ${wrong.en}`,
      zh: `${name}${place.zh && ` ${place.zh}`}：“${shortened(value)}”${wrong.zh}`,
    }),

  /** A row in which the arguments do not go together; `i` counts from 0. */
  row: (name: string, i: number, wrong: Text): KpiError =>
    new KpiError('#VALUE!', {
      en: `${name}, row ${i + 1}: ${wrong.en}`,
      zh: `${name} 第 ${i + 1} 行：${wrong.zh}`,
    }),

  /** An argument as a whole. */
  argument: (name: string, wrong: Text): KpiError =>
    new KpiError('#VALUE!', { en: `${name}: ${wrong.en}`, zh: `${name}：${wrong.zh}` }),

  missing: (name: string): KpiError =>
    new KpiError('#VALUE!', { en: `${name} is missing. Please give it.`, zh: `缺少 ${name}，请补充。` }),

  sizes: (one: string, size: number, other: string, otherSize: number): KpiError =>
    new KpiError('#VALUE!', {
      en: `${one} has ${size} cells and ${other} has ${otherSize}. Give columns of the same size.`,
      zh: `${one} 有 ${size} 个单元格，${other} 有 ${otherSize} 个。请选择大小相同的列。`,
    }),

  noData: (why: Text): KpiError => new KpiError('#N/A', why),
};

/** What is wrong with a cell. */
export const wrong = {
  error: { en: 'is an error. Mend that cell first.', zh: '是错误值，请先修正该单元格。' },
  number: { en: 'is not a number.', zh: '不是数字。' },
  date: {
    en: 'is not a date. Write it like 2026-03-05, with a time if needed.',
    zh: '不是日期，请写成 2026-03-05 的形式，需要时加上时间。',
  },
  whole: { en: 'is not a whole number.', zh: '不是整数。' },
  yes: { en: 'is neither TRUE nor FALSE.', zh: '既不是 TRUE 也不是 FALSE。' },
  below: (min: number): Text => ({ en: `is below ${min}.`, zh: `小于 ${min}。` }),
  above: (max: number): Text => ({ en: `is above ${max}.`, zh: `大于 ${max}。` }),
  word: (advice: Text): Text => ({
    en: `is not a word known here. ${advice.en}`,
    zh: `不是可识别的用词。${advice.zh}`,
  }),
  option: (options: readonly string[]): Text => ({
    en: `is not one of ${options.join(', ')}.`,
    zh: `不在可选项中：${options.join('、')}。`,
  }),
};
