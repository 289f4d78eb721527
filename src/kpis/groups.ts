import { FIRST_SERIAL, periodStart } from '../core/dates';
import { legible } from '../core/legible';
import type { Text } from '../core/locale';
import { refusal } from '../core/refusal';
import * as aggregates from './aggregates';
import { NO_ROWS, type Detail, type Method } from './bins';
import { formula, type Axis, type Kpi, type Result, type Scalar } from './define';
import { families } from './families';
import { axisOf, keyColumn, keyList, ownAxis, type Key, type KeyColumn } from './keys';
import { isOmitted, required, type Given, type Param } from './param';
import { periodParams, periodsOf } from './periods';
import { Source } from './source';
import { number, option } from './scalars';

/** What DETAIL shows, in its order; BYGROUP and CROSSTAB may ask for any of it by name. */
const measures = [
  'value',
  'numerator',
  'denominator',
  'n',
  'blank',
  'excluded',
  'leftout',
  'lower',
  'upper',
  'method',
] as const;

type Measure = (typeof measures)[number];

/** The methods that have a name of their own in Chinese. */
const methodWords: Readonly<Partial<Record<Method, Text>>> = {
  clusters: { en: 'clusters', zh: '以行为群' },
  'order statistics': { en: 'order statistics', zh: '次序统计量' },
  'adjusted Wald': { en: 'adjusted Wald', zh: '调整 Wald' },
};

function shown(detail: Detail, measure: Measure): Result {
  switch (measure) {
    case 'value':
      return typeof detail.value === 'number' ? detail.value : '';
    case 'lower':
    case 'upper':
      return detail.interval()?.[measure] ?? '';
    case 'method': {
      const method = detail.interval()?.method;
      return method === undefined ? '' : (methodWords[method] ?? method);
    }
    default:
      return detail[measure === 'leftout' ? 'leftOut' : measure] ?? '';
  }
}

const byName: ReadonlyMap<string, Kpi> = new Map(
  [...families.flat(), ...Object.values(aggregates)].map((kpi) => [kpi.id, kpi]),
);

const UNKNOWN: Text = {
  en: 'is not a function that is known here. Write its name in quotes, such as "ACTIONRATE".',
  zh: '不是可识别的函数。请用引号写出函数名，如 "ACTIONRATE"。',
};

const UNGROUPED: Text = {
  en: 'compares lists or gives a table, so it cannot be grouped.',
  zh: '用于比较列表或返回表格，不能分组计算。',
};

const NO_MEASURE: Text = {
  en: `asks for a measure that does not exist. There are ${measures.join(', ')}.`,
  zh: `中有不存在的度量。可用的度量：${measures.join('、')}。`,
};

/** A function of the catalogue that can be grouped, with the measures asked for. */
interface Call {
  readonly id: string;
  readonly size: number;
  readonly bins: NonNullable<Kpi['bins']>;
  readonly measures: readonly Measure[];
  /** Where period_start and period_end stand among its arguments, if it looks at a period. */
  readonly periodAt: readonly [start: number, end: number] | undefined;
}

function periodAt({ params }: Kpi): Call['periodAt'] {
  const keys = Object.keys(params);
  const [start, end] = Object.keys(periodParams).map((key) => keys.indexOf(key));
  return start === -1 ? undefined : [start!, end!];
}

const called = (otherwise: readonly Measure[]): Param<Call> =>
  required(
    'cell',
    (cells, { name }) => {
      const source = new Source(cells, name);
      const cell = cells[0]![0];
      const [written = '', wanted] = legible(String(source.plain(cell, 0) ?? '')).split(':');
      const kpi = byName.get(
        written
          .trim()
          .toUpperCase()
          .replace(/^KPI\./, ''),
      );
      if (kpi === undefined) return source.refuse(cell, 0, UNKNOWN);
      if (kpi.bins === undefined) return source.refuse(cell, 0, UNGROUPED);
      const asked = wanted?.split(',').map((each) => {
        const word = each.trim().toLowerCase();
        return measures.find((measure) => measure === word) ?? source.refuse(cell, 0, NO_MEASURE);
      });
      return {
        id: kpi.id,
        size: Object.keys(kpi.params).length,
        bins: kpi.bins,
        measures: asked ?? otherwise,
        periodAt: periodAt(kpi),
      };
    },
    { namesFunction: true },
  );

/** The arguments of the function that is named, one by one. */
const rest: Param<Given> = {
  takes: 'range',
  optional: true,
  repeating: true,
  read: (_, reading) => reading.rest,
};

function details({ id, size, bins }: Call, args: Given, rows?: Axis, columns?: Axis): readonly Detail[] {
  if (args.length > size)
    throw refusal.argument('args', {
      en: `KPI.${id} has ${size} arguments, but ${args.length} are given.`,
      zh: `KPI.${id} 只有 ${size} 个参数，却给出了 ${args.length} 个。`,
    });
  return bins(args, rows, columns);
}

const TOO_EARLY: Text = {
  en: 'is not a date from March 1900 on. A time alone has no period.',
  zh: '不是 1900 年 3 月以后的日期；只有时间没有日期时无法归入期间。',
};

export const period = formula({
  id: 'PERIOD',
  unit: 'date',
  better: 'neither',
  spills: true,
  params: {
    dates: required('range', (cells, { name }) => new Source(cells, name)),
    unit: option(['month', 'week', 'quarter', 'half', 'year'], 'month'),
    yearStart: number({ min: 1, max: 12, whole: true }, 1),
    weekStart: number({ min: 1, max: 7, whole: true }, 1),
  },
  compute({ dates, unit, yearStart, weekStart }) {
    let i = 0;
    return dates.cells.map((row) =>
      row.map((cell): Scalar => {
        const serial = dates.date(cell, i);
        if (serial < FIRST_SERIAL) dates.refuse(cell, i, TOO_EARLY);
        i++;
        return Number.isNaN(serial) ? '' : periodStart(serial, unit, yearStart, weekStart);
      }),
    );
  },
});

export const byGroup = formula({
  id: 'BYGROUP',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: { function: called(['value', 'n']), groups: keyColumn, args: rest },
  compute({ function: call, groups, args }) {
    const found = details(call, args, ownAxis(groups));
    if (found.length === 0) throw refusal.noData(NO_ROWS);
    return found.map((detail, i): Result[] => [
      groups.shown[i + 1]!,
      ...call.measures.map((measure) => shown(detail, measure)),
    ]);
  },
});

/** What stands in a cell of a table; nothing where it has no period. */
type Table = (row: number, column: number) => Detail | undefined;

/** One pass in all: every row of the data has a column key. */
function tableByKey(call: Call, args: Given, rows: Axis, columns: Axis): Table {
  const found = details(call, args, rows, columns);
  return (row, column) => found[row * columns.size + column];
}

/** One pass for each column key, which stands for a period; the function itself says which rows that means. */
function tableByPeriod(
  call: Call,
  [start, end]: readonly [number, number],
  args: Given,
  rows: Axis,
  keys: readonly (Key | null)[],
): Table {
  const endGiven = args[end] ?? null;
  const lastDay = isOmitted(endGiven) ? NaN : new Source(endGiven, 'period_end').date(endGiven[0]![0], 0);
  const found = periodsOf(keys, lastDay).map((period): readonly Detail[] => {
    if (period === 'none') return [];
    if (period === 'given') return details(call, args, rows);
    const within = Array.from({ length: Math.max(args.length, end + 1) }, (_, i) => args[i] ?? null);
    within[start] = [[period[0]]];
    within[end] = [[period[1]]];
    return details(call, within, rows);
  });
  return (row, column) => found[column]![row];
}

/** The column keys may be left out where the columns are periods, for these are not looked up in the data. */
const columnKeys: Param<KeyColumn | null> = {
  ...keyColumn,
  read: (cells, reading) =>
    isOmitted(cells) && reading.mask.rows !== 1 ? null : keyColumn.read(cells, reading),
};

export const crosstab = formula({
  id: 'CROSSTAB',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: {
    function: called(['value']),
    rowKeys: keyColumn,
    columnKeys,
    rows: keyList,
    columns: keyList,
    args: rest,
  },
  compute({ function: call, rowKeys, columnKeys, rows, columns, args }) {
    const rowAxis = axisOf(rowKeys, rows, false);
    const tableOf = (): Table => {
      if (call.periodAt !== undefined) return tableByPeriod(call, call.periodAt, args, rowAxis, columns);
      if (columnKeys === null) throw refusal.missing('column_keys');
      return tableByKey(call, args, rowAxis, axisOf(columnKeys, columns, true));
    };
    const table = tableOf();
    return rows.map((row, r) => {
      const line: Result[] = [];
      for (const measure of call.measures)
        columns.forEach((column, c) => {
          const cell = row === null || column === null ? undefined : table(r, c);
          line.push(cell === undefined ? '' : shown(cell, measure));
        });
      return line;
    });
  },
});

export const detail = formula({
  id: 'DETAIL',
  unit: 'table',
  better: 'neither',
  spills: true,
  params: { function: called(measures), args: rest },
  compute({ function: call, args }) {
    const [only] = details(call, args);
    return [call.measures.map((measure) => shown(only!, measure))];
  },
});
