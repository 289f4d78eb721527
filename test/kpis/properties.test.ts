import * as fc from 'fast-check';
import { kpis } from '../../src/kpis';
import type { Kpi } from '../../src/kpis/define';
import { call } from './call';

/** How to make rows for each function over rows: columns may hold blanks. */
const words = (...all: string[]) => fc.constantFrom(...all, '', null);
const amount = fc.oneof(fc.nat({ max: 20 }), fc.constant(null));
const moment = fc.oneof(fc.integer({ min: 46000, max: 46030 }), fc.constant(null));
const later = fc.oneof(fc.integer({ min: 46031, max: 46060 }), fc.constant(null));
const status = words('done', '已完成', 'open', '进行中', 'cancelled');
const asOf = 46045;

type Row = readonly fc.Arbitrary<unknown>[];

interface Shape {
  readonly row: Row;
  readonly args: (columns: unknown[][]) => unknown[];
}

const plainly = (...row: fc.Arbitrary<unknown>[]): Shape => ({ row, args: (columns) => columns });

const shapes: Readonly<Record<string, Shape>> = {
  ATTENDANCERATE: { row: [words('present', '迟到', '请假', 'absent')], args: ([attended]) => [attended] },
  PUNCTUALITY: plainly(moment, moment),
  PARTICIPATION: { row: [words('yes', '否')], args: ([spoke]) => [spoke] },
  EVENNESS: plainly(amount),
  GOALRATE: plainly(words('yes', '部分', 'no'), amount),
  RESPONSERATE: plainly(amount, fc.constantFrom(20, 30, null)),
  ACTIONRATE: { row: [status], args: ([column]) => [column] },
  ACTIONONTIME: { row: [moment, later, status], args: ([due, done, column]) => [due, done, asOf, column] },
  OVERDUERATE: { row: [moment, status, later], args: ([due, column, done]) => [due, column, asOf, done] },
  ACTIONAGE: {
    row: [moment, status, later],
    args: ([created, column, done]) => [created, column, asOf, 0.5, done],
  },
  STARTDELAY: plainly(moment, moment),
  OVERRUN: plainly(moment, later, moment, later),
  AGENDARATE: plainly(amount, amount),
  MEETINGCOST: plainly(amount, amount, amount),
  DECISIONSPERHOUR: plainly(amount, amount),
  COSTPERDECISION: plainly(amount, amount),
  MINUTESONTIME: { row: [moment, later], args: ([ended, issued]) => [ended, issued, asOf, 500] },
  MINUTESACCURACY: plainly(fc.constantFrom(20, 30, null), amount),
  ACKRATE: plainly(amount, fc.constantFrom(20, 30, null)),
  CSAT: { row: [words('1', '2', '非常满意', '一般')], args: ([scores]) => [scores, 5, 'index'] },
  NPS: plainly(fc.oneof(fc.nat({ max: 10 }), fc.constant(null))),
  HANDLEDONTIME: { row: [moment, later, amount], args: ([got, done, limit]) => [got, done, limit, asOf] },
  RETENTIONSTATUS: {
    row: [moment, later, amount],
    args: ([started, lost, value]) => [started, lost, 46020, 46040, value],
  },
  RENEWALRATE: {
    row: [moment, fc.oneof(words('yes', '否'), later), amount],
    args: ([due, renewed, value]) => [due, renewed, 46005, 46025, asOf, value],
  },
  REPURCHASE: {
    row: [words('Aster', 'bolt', 'Bolt'), moment],
    args: ([customer, ordered]) => [customer, ordered, 46005, 46025],
  },
  REFERRALRATE: plainly(words('yes', '否')),
  PERSONALISED: plainly(fc.oneof(fc.constantFrom(0, 1), fc.constant(null))),
  NEWCUSTOMERGROWTH: { row: [moment], args: ([started]) => [started, 46016, 46030, 'lastyear'] },
  CES: { row: [fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constant(null))], args: ([s]) => [s, 'net'] },
  MEANSCORE: plainly(amount, amount),
  COMPLAINTRATE: { row: [amount, amount], args: ([complaints, base]) => [complaints, base, 1000] },
  GRR: plainly(amount, amount),
  NRR: plainly(amount, amount),
  CAC: plainly(amount, amount),
  GINI: plainly(amount),
  SEGMENTATION: plainly(words('A', 'b', 'B', '价')),
  RESPONSETIME: { row: [moment, later], args: ([got, done]) => [got, done, asOf, 0.4] },
  RESOLVETIME: { row: [moment, later], args: ([got, done]) => [got, done] },
  RESOLUTIONRATE: { row: [moment, later], args: ([got, done]) => [got, done, asOf] },
  FIRSTCONTACT: plainly(fc.constantFrom(1, 2, 3, null)),
  SLA: { row: [moment, later, amount], args: ([got, done, limit]) => [got, done, limit, asOf] },
  CONVERSION: {
    row: [words('lead', 'visit', 'Offer', 'signed')],
    args: ([furthest]) => [furthest, 'lead, visit, offer, signed', 'visit', 'offer'],
  },
  WINRATE: { row: [words('won', '输单', 'open', '洽谈')], args: ([column]) => [column] },
  SALESCYCLE: plainly(moment, later, words('won', '输单', '赢单')),
  MARKETSHARE: plainly(amount, fc.constantFrom(20, 30, null)),
  HHI: plainly(amount),
  TRAINING: plainly(amount, fc.constantFrom(20, 30, null)),
  COMPLETENESS: plainly(words('A', 'B')),
  VALIDITY: { row: [words('A', '7', '2026-03-05')], args: ([column]) => [column, '>=5'] },
  TIMELINESS: plainly(moment, later, amount),
  DUPLICATES: plainly(words('A', 'b', 'B')),
  ATTAINMENT: plainly(amount, amount),
};

interface Data {
  readonly columns: unknown[][];
  readonly customers: (string | null)[];
  readonly months: (number | null)[];
}

/** Two rows at least: a lone blank would stand for an argument that is left out. */
const dataOf = ({ row }: Shape): fc.Arbitrary<Data> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('A', 'B', 'C', null),
        fc.constantFrom(202601, 202602, 202603, null),
        fc.tuple(...row),
      ),
      { minLength: 2, maxLength: 40 },
    )
    .map((rows) => ({
      columns: row.map((_, i) => rows.map(([, , cells]) => cells[i])),
      customers: rows.map(([customer]) => customer),
      months: rows.map(([, month]) => month),
    }));

/** The days of 202601, and of 202602:202603. */
const PERIODS = [
  [46023, 46053],
  [46054, 46112],
] as const;

/** The arguments that a column of a table stands for, where a function looks at a period. */
function inPeriod(kpi: Kpi, args: readonly unknown[], period: readonly unknown[] | undefined): unknown[] {
  const names = Object.keys(kpi.params);
  return args.map((arg, i) => {
    const place = ['periodStart', 'periodEnd'].indexOf(names[i]!);
    return place === -1 || period === undefined ? arg : period[place];
  });
}

/** With every argument between, and the condition at the end. */
const included = (kpi: Kpi, args: readonly unknown[], include: readonly boolean[]): unknown[] => {
  const names = Object.keys(kpi.params);
  return [...names.slice(0, -1).map((_, i) => args[i] ?? null), include];
};

/** Shares of one thing in another, of which there may be less. */
const mayExceedOne = new Set(['OVERRUN', 'ATTAINMENT', 'COMPLAINTRATE', 'NRR', 'NEWCUSTOMERGROWTH']);

const MEASURES = 'value,numerator,denominator,n,leftout,lower,upper';

const overRows = kpis.filter(({ bins }) => bins !== undefined).map((kpi) => [kpi.id, kpi] as const);

test('every function over rows has data here', () => {
  expect(Object.keys(shapes).sort()).toEqual(overRows.map(([id]) => id).sort());
});

describe.each(overRows)('%s', (id, kpi) => {
  const shape = shapes[id]!;
  const detail = (args: readonly unknown[]): unknown =>
    (call('DETAIL', `${id}:${MEASURES}`, ...args) as unknown[][])[0];
  const hold = (property: (data: Data, args: unknown[]) => void): void =>
    fc.assert(
      fc.property(dataOf(shape), (data) => property(data, shape.args(data.columns))),
      { numRuns: 40 },
    );

  const looksAtPeriod = 'periodStart' in kpi.params;

  test('a cell of a cross-table is the call with that condition, or in that period', () => {
    hold(({ customers, months }, args) => {
      const table = call(
        'CROSSTAB',
        `${id}:${MEASURES}`,
        customers,
        months,
        ['A', 'B', '*'],
        [[202601, '202602:202603', '*']],
        ...args,
      ) as unknown[][];
      ['A', 'B', '*'].forEach((customer, r) =>
        [
          (month: number | null) => month === 202601,
          (month: number | null) => month !== null && month >= 202602,
          () => true,
        ].forEach((isIn, c) => {
          const include = months.map(
            (month, i) => (looksAtPeriod || isIn(month)) && (customer === '*' || customers[i] === customer),
          );
          const cell = MEASURES.split(',').map((_, measure) => table[r]![measure * 3 + c]);
          expect(cell).toEqual(detail(included(kpi, inPeriod(kpi, args, PERIODS[c]), include)));
        }),
      );
    });
  });

  test('* is the plain call', () => {
    hold(({ customers, months }, args) => {
      const table = call(
        'CROSSTAB',
        `${id}:${MEASURES}`,
        customers,
        months,
        '*',
        '*',
        ...args,
      ) as unknown[][];
      expect(table[0]).toEqual(detail(args));
    });
  });

  test('groups are the calls with their conditions', () => {
    hold(({ customers }, args) => {
      if (customers.every((customer) => customer === null)) return;
      const table = call('BYGROUP', `${id}:${MEASURES}`, customers, ...args) as unknown[][];
      for (const [group, ...measures] of table)
        expect(measures).toEqual(
          detail(
            included(
              kpi,
              args,
              customers.map((customer) => customer === group),
            ),
          ),
        );
    });
  });

  test('the order of the rows does not matter', () => {
    hold(({ columns }, args) => {
      const [forth] = [detail(args) as unknown[]];
      const back = detail(shape.args(columns.map((column) => [...column].reverse()))) as unknown[];
      back.forEach((value, i) =>
        expect(value).toEqual(
          typeof forth[i] === 'number' ? expect.closeTo(forth[i] as number, 8) : forth[i],
        ),
      );
    });
  });

  test('rows that count and rows left out add up', () => {
    hold(({ columns }, args) => {
      const [n, blank, excluded, leftOut] = (
        call('DETAIL', `${id}:n,blank,excluded,leftout`, ...args) as number[][]
      )[0]!;
      expect(n! + blank! + excluded! + leftOut!).toBe(columns[0]!.length);
    });
  });

  test('shares lie between 0 and 1, and inside their interval', () => {
    if (kpi.unit !== 'fraction' || mayExceedOne.has(id)) return;
    hold((_, args) => {
      const [value, lower, upper] = (call('DETAIL', `${id}:value,lower,upper`, ...args) as unknown[][])[0]!;
      if (typeof value !== 'number') return;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      if (typeof lower !== 'number') return;
      expect(lower).toBeLessThanOrEqual(value + 1e-12);
      expect(upper as number).toBeGreaterThanOrEqual(value - 1e-12);
    });
  });
});

describe('reading of cells', () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

  test('a number means the same as a number, as text, in full width, and as a rich value', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (a, b) => {
        const forms = [
          [a, b],
          [String(a), ` ${b} `],
          [wide(String(a)), wide(String(b))],
          [{ type: 'Double', basicValue: a }, b],
        ];
        const results = forms.map((form) => call('CSAT', form, 5, 'mean'));
        for (const result of results) expect(result).toBe((a + b) / 2);
      }),
    );
  });

  test('case, width and blanks around a word do not matter', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('done', 'in progress', 'cancelled', 'completed'),
        fc.boolean(),
        (word, isWide) => {
          const odd = ` ${isWide ? wide(word.toUpperCase()).replace(/ /g, '　') : word.toUpperCase()}`;
          expect(call('ACTIONRATE', ['done', 'open', odd])).toEqual(
            call('ACTIONRATE', ['done', 'open', word]),
          );
        },
      ),
    );
  });

  test('any text is either read or refused with its row', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const result = call('ACTIONRATE', ['done', text]);
        if (typeof result === 'number') expect([0.5, 1]).toContain(result);
        else expect(result).toMatchObject({ code: '#VALUE!', en: expect.stringContaining('row 2') });
      }),
    );
  });
});
