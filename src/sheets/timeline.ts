import type { Text } from '../core/locale';
import { areaReference, cellReference, formula } from '../plan/formula';
import type { Area, Cell } from '../plan/plan';
import { look } from './look';
import { settingNames } from './settingNames';
import type { Beside, BesidePlace } from './template';

/** Weeks shown, and how many of them have passed. */
const WEEKS = 26;
const PAST = 8;

const LABEL_WIDTH = 34;
const WEEK_WIDTH = 7;

/** A week of an activity, readable without colour. */
const signs = { done: '■', open: '□', milestone: '◆', buffer: '○', late: '!' } as const;

const legend: Text = {
  en: `${signs.done} done  ${signs.open} still to do  ${signs.milestone} milestone  ${signs.buffer} buffer  ${signs.late} overdue  ▸ this week`,
  zh: `${signs.done} 已完成　${signs.open} 待完成　${signs.milestone} 里程碑　${signs.buffer} 缓冲　${signs.late} 逾期　▸ 本周`,
};

const label: Text = { en: 'Activity', zh: '活动' };

/** First day of the first week shown, by the day on which weeks begin. */
const firstWeek = `${settingNames.asOf}-MOD(${settingNames.asOf}-1-MAX(1,N(${settingNames.weekStart})),7)-${7 * PAST}`;

/** One sign for every activity and week, spilling from the table's rows to the right of them. */
const bars = (all: BesidePlace['all'], weeks: string): string => {
  const end = all('end');
  const start = `IF(ISNUMBER(${all('start')}),${all('start')},${end})`;
  const isOpen = `(${all('isOpen')}=TRUE)`;
  const isShown = `((${all('isOpen')}=TRUE)+ISNUMBER(${all('completed')})>0)`;
  const doneTo = `(${start}+${all('progress')}*(${end}+1-${start}))`;
  const isDone = `((${doneTo}>=${weeks}+7)+(${all('progress')}>=1)>0)`;
  const within = (from: string, to: string): string => `(${from}<${weeks}+7)*(${to}>=${weeks})`;
  const sign = [
    [`${isShown}*(${all('isMilestone')}=TRUE)*${within(end, end)}`, signs.milestone],
    [`${isShown}*${within(start, end)}*${isDone}`, signs.done],
    [`${isShown}*${within(start, end)}`, signs.open],
    [`${isOpen}*(${all('latest')}<${weeks})*(${weeks}<=${settingNames.asOf})`, signs.late],
    [`${isShown}*(${all('latest')}>=${weeks})*(${end}<${weeks})*(${all('progress')}<1)`, signs.buffer],
  ].reduceRight((otherwise, [when, then]) => `IF(${when},"${then}",${otherwise})`, '""');
  return `IF(ISNUMBER(${end}),IFERROR(${sign},""),"")`;
};

/** The weeks of every activity as bars, with the activity before them, so that they are read and printed alone. */
export const timeline = ({ headerRow, noticeRow, column, rows, locale, all }: BesidePlace): Beside => {
  const body = headerRow + 1;
  const first = column + 1;
  const weeks: Area = { row: headerRow, column: first, rows: 1, columns: WEEKS };
  const cells: Area = { ...weeks, row: body, rows };
  const thisWeek: Area = { row: headerRow, column: first + PAST, rows: rows + 1, columns: 1 };
  const weekCells: Cell[] = Array.from({ length: WEEKS }, (_, week) =>
    formula(week === 0 ? firstWeek : `${cellReference(headerRow, first + week - 1)}+7`),
  );
  const own = cellReference(body, first);
  const rule = (words: readonly string[], fill: string, color: string): Beside['rules'][number] => ({
    area: cells,
    when: formula(
      words.length === 1
        ? `${own}="${words[0]!}"`
        : `OR(${words.map((word) => `${own}="${word}"`).join(',')})`,
    ).formula,
    fill,
    color,
  });
  return {
    widths: [LABEL_WIDTH, ...weekCells.map(() => WEEK_WIDTH)],
    blocks: [
      { row: noticeRow, column, cells: [[legend[locale]]] },
      { row: headerRow, column, cells: [[label[locale], ...weekCells]] },
      {
        row: body,
        column,
        cells: [[formula(`${all('activity')}&""`), formula(bars(all, areaReference(weeks)))]],
      },
    ],
    formats: [
      { area: { row: noticeRow, column, rows: 1, columns: 1 }, color: look.subdued },
      {
        area: { row: headerRow, column, rows: 1, columns: 1 + WEEKS },
        bold: true,
        color: look.accent,
        align: 'center',
        verticalAlign: 'middle',
        lineBelow: look.accent,
      },
      { area: weeks, numberFormat: 'mm-dd', size: 9 },
      { area: { row: body, column, rows, columns: 1 }, color: look.subdued, verticalAlign: 'top' },
      { area: cells, color: look.accent, align: 'center', verticalAlign: 'top' },
      { area: thisWeek, fill: look.accentSoft },
      { area: { ...thisWeek, rows: 1 }, numberFormat: '"▸"mm-dd' },
    ],
    rules: [
      rule([signs.late], look.redSoft, look.red),
      rule([signs.milestone], look.amberSoft, look.amber),
      rule([signs.done], look.accent, look.onAccent),
      rule([signs.open], look.line, look.accent),
    ],
  };
};
