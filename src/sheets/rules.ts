import { settingNames } from './settingNames';
import type { RuleTemplate } from './template';

/** Conditional formats that several sheets have, so that the same fault looks the same everywhere. */

/** What is open although its day is over. */
export const overdue = (date: string): RuleTemplate => ({
  columns: [date, 'status'],
  when: (cell) => `AND(${cell('isOpen')}=TRUE,ISNUMBER(${cell(date)}),${cell(date)}<${settingNames.asOf})`,
  look: 'overdue',
});

/** What an open row has to say. */
export const missingWhileOpen = (...columns: readonly string[]): RuleTemplate => ({
  columns,
  when: (cell, own) => `AND(${cell('isOpen')}=TRUE,LEN(${own})=0)`,
  look: 'missing',
});

/** An end that lies before its beginning. */
export const endsBefore = (end: string, start: string): RuleTemplate => ({
  columns: [end],
  when: (cell) => `AND(ISNUMBER(${cell(start)}),ISNUMBER(${cell(end)}),${cell(end)}<${cell(start)})`,
  look: 'outOfRange',
});
