import { isBlank } from '../../core/cells';
import { dateIn } from '../../core/dates';
import { folded } from '../../core/folded';
import type { Text } from '../../core/locale';
import { numberIn } from '../../core/numbers';
import { wrong } from '../../core/refusal';
import { ruleOf } from '../kinds';
import type { ColumnTemplate } from '../template';
import type { ColumnUse } from './columnUse';
import { vocabularyOf } from './vocabularyOf';

/** What a cell holds: dates are serial numbers, blank cells `''`, errors their text such as `#N/A`. */
export type Value = string | number | boolean;

/** A cell that KPI functions or the columns that we calculate cannot read. */
export interface ColumnProblem {
  /** Body row of the table, counting from 0. */
  readonly row: number;
  readonly value: Value;
  /** What is wrong with it and what to write, following the value: `is not a date. …` */
  readonly wrong: Text;
}

const words = {
  blank: {
    en: 'is empty, so the row counts in no month. Fill in the date.',
    zh: '为空，该行不会计入任何月份。请补填日期。',
  },
  textDate: {
    en: 'is a date written as text, with which Excel does not calculate. Type it again, or use Data > Text to Columns.',
    zh: '是文本形式的日期，Excel 无法用于计算。请重新输入，或使用“数据”中的“分列”。',
  },
  textNumber: {
    en: 'is a number written as text, with which Excel does not calculate. Type it again, or use Data > Text to Columns.',
    zh: '是文本形式的数字，Excel 无法用于计算。请重新输入，或使用“数据”中的“分列”。',
  },
  years: { en: 'is no date between 1990 and 2100.', zh: '不是 1990 年至 2100 年之间的日期。' },
  time: { en: 'is not a time of day. Write it like 09:30.', zh: '不是钟点，请写成 09:30 的形式。' },
} as const satisfies Record<string, Text>;

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!)$/;

/** What is wrong with a cell that is not blank; null where nothing is. */
type Check = (value: Value) => Text | null;

const asText = (reading: number, use: ColumnUse, isText: Text): Text | null =>
  Number.isNaN(reading) || !use.calculatedWith ? null : isText;

/** Day of the earliest and of the latest date, in 1990 and 2100. */
const isDay = (serial: number, column: ColumnTemplate): boolean => {
  const rule = ruleOf({ ...column, kind: 'date' });
  return rule?.kind !== 'date' || (serial >= rule.from && serial < rule.to + 1);
};

const dateCheck =
  (column: ColumnTemplate, use: ColumnUse): Check =>
  (value) => {
    if (typeof value === 'boolean') return wrong.date;
    const serial = typeof value === 'number' ? value : dateIn(value);
    if (Number.isNaN(serial)) return wrong.date;
    if (!isDay(serial, column)) return words.years;
    return typeof value === 'string' ? asText(serial, use, words.textDate) : null;
  };

const timeCheck =
  (column: ColumnTemplate, use: ColumnUse): Check =>
  (value) => {
    if (typeof value === 'boolean') return words.time;
    const moment = typeof value === 'number' ? value : dateIn(value);
    const isTime = (moment >= 0 && moment < 1) || isDay(moment, column);
    if (!isTime) return words.time;
    return typeof value === 'string' ? asText(moment, use, words.textDate) : null;
  };

const numberCheck = (column: ColumnTemplate, use: ColumnUse): Check => {
  const rule = ruleOf(column);
  const { from, to } = rule?.kind === 'whole' || rule?.kind === 'decimal' ? rule : { from: 0, to: 1e12 };
  const known = vocabularyOf(column, use);
  return (value) => {
    if (typeof value === 'boolean') return wrong.number;
    const number = typeof value === 'number' ? value : numberIn(value);
    if (Number.isNaN(number)) {
      if (!known) return wrong.number;
      return known.word(folded(String(value))) ? null : wrong.word(known.advice);
    }
    if (number < from) return wrong.below(from);
    if (number > to) return wrong.above(to);
    if (column.kind === 'whole' && !Number.isInteger(number)) return wrong.whole;
    return typeof value === 'string' ? asText(number, use, words.textNumber) : null;
  };
};

const wordCheck = (column: ColumnTemplate, use: ColumnUse): Check | null => {
  const known = vocabularyOf(column, use);
  if (!known) return null;
  return (value) => {
    const number = typeof value === 'string' ? numberIn(value) : Number(value);
    const isKnown = Number.isNaN(number) ? known.word(folded(String(value))) : known.number(number);
    return isKnown || known.word(folded(String(value))) ? null : wrong.word(known.advice);
  };
};

/** Whether a calculated column that the user has instead holds dates. */
const showsDates = ({ format }: ColumnTemplate): boolean => format?.includes('yyyy') === true;

const checkOf = (column: ColumnTemplate, use: ColumnUse): Check | null => {
  switch (column.kind) {
    case 'date':
    case 'dateTime':
      return dateCheck(column, use);
    case 'time':
      return timeCheck(column, use);
    case 'whole':
    case 'number':
    case 'percent':
    case 'money':
      return numberCheck(column, use);
    case 'calculated':
      return showsDates(column) ? dateCheck(column, use) : numberCheck(column, use);
    case 'choice':
      return wordCheck(column, use);
    case 'text':
    case 'longText':
      return null;
  }
};

/** The cells of a column that would be left out or make a KPI show an error, from the first row to the last. */
export const checkColumn = (
  column: ColumnTemplate,
  values: readonly Value[],
  use: ColumnUse,
): readonly ColumnProblem[] => {
  const check = checkOf(column, use);
  const known = new Map<Value, Text | null>();
  const wrongWith = (value: Value): Text | null => {
    if (typeof value === 'string' && ERROR.test(value)) return wrong.error;
    const verdict = known.has(value) ? known.get(value)! : (check?.(value) ?? null);
    known.set(value, verdict);
    return verdict;
  };
  return values.flatMap((value, row) => {
    const isEmpty = typeof value === 'string' && isBlank(value);
    const found = isEmpty ? (use.neededIn(row) ? words.blank : null) : wrongWith(value);
    return found ? [{ row, value, wrong: found }] : [];
  });
};
