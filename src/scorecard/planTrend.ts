import type { Locale, Text } from '../core/locale';
import { areaReference, cellReference, formula, textLiteral } from '../plan/formula';
import type { Area, Cell, CellBlock, FormatPlan, SheetPlan } from '../plan/plan';
import { look } from '../sheets/look';
import { settingNames } from '../sheets/settingNames';
import { COLUMNS, PERIODS } from './blocks';
import { lightRules } from './lightRules';
import type { ScorecardNames } from './names';
import type { RowFormulas } from './rowFormulas';
import type { ScorecardKpi } from './scorecardKpi';
import { text } from './scorecard.text';

const HEADER_ROW = 3;
const BODY_ROW = 4;
const DIMENSION = 0;
const SCORES = 2;
/** Working columns: ids, then one block after the other, then what chart and choice read. */
const IDS = SCORES + COLUMNS + 1;
const blockAt = (block: number): number => IDS + 2 + block * (COLUMNS + 1);
const SETUP_ROWS = blockAt(0);
const ACTUALS = blockAt(1);
const FLOORS = blockAt(2);
const TARGETS = blockAt(3);
const RULES = blockAt(4);
const TOLERANCES = blockAt(5);
const WEIGHTS = blockAt(6);
const BONUSES = blockAt(7);
const CHART = blockAt(8);
const CHOICE = CHART + 5;

/** Two choices in words, then every month. */
const CHOICES = 2 + PERIODS;

export interface PlannedTrend {
  readonly sheet: SheetPlan;
  /** Where the chart finds its numbers: label, total, threshold; header row included. */
  readonly chart: Area & { readonly sheet: string };
}

/** The scores of every KPI month by month, the totals, and what the chart is drawn from. */
export const planTrend = (
  name: string,
  kpis: readonly ScorecardKpi[],
  {
    title,
    names,
    rows,
    locale,
  }: {
    readonly title: Text;
    readonly names: ScorecardNames;
    readonly rows: RowFormulas;
    readonly locale: Locale;
  },
): PlannedTrend => {
  const TOTAL_ROW = BODY_ROW + kpis.length;
  const COVERAGE_ROW = TOTAL_ROW + 1;
  const months = Array.from({ length: COLUMNS }, (_, index) => index);
  const at = cellReference;
  const column = (first: number): string =>
    areaReference({ row: BODY_ROW, column: first, rows: kpis.length, columns: 1 }, undefined, 'row');
  const label = (index: number): Cell => formula(`INDEX(${names.periodLabels},1,${index + 1})`);
  const endOf = (index: number): Cell =>
    formula(`EOMONTH(${settingNames.asOf},${Math.min(index, PERIODS - 1) - (PERIODS - 1)})`);

  const scoresOf = (row: number): Cell[] =>
    months.map((index) =>
      formula(
        rows.score({
          actual: at(row, ACTUALS + index),
          floor: at(row, FLOORS + index),
          target: at(row, TARGETS + index),
          rule: at(row, RULES + index),
          tolerance: at(row, TOLERANCES + index),
          bonus: at(row, BONUSES + index),
        }),
      ),
    );
  const actuals = (row: number): Cell[] =>
    months.map((index) => formula(rows.actual(at(row, IDS, 'column'), String(index + 1))));
  const targets = (row: number): Cell[] =>
    months.map((index) => {
      const usual = rows.setup('target', at(row, SETUP_ROWS + index));
      const agreed = rows.agreed(kpis[row - BODY_ROW]!, {
        id: at(row, IDS, 'column'),
        periodEnd: at(HEADER_ROW, SETUP_ROWS + index, 'row'),
      });
      return formula(agreed === null ? usual : `IFERROR(${agreed},${usual})`);
    });
  const floors = (row: number): Cell[] =>
    months.map((index) =>
      formula(rows.floor(at(row, SETUP_ROWS + index), at(row, TARGETS + index), at(row, RULES + index))),
    );
  const bonuses = (row: number): Cell[] =>
    months.map((index) =>
      formula(
        rows.bonus(kpis[row - BODY_ROW]!, {
          id: at(row, IDS, 'column'),
          periodColumn: String(index + 1),
          actual: at(row, ACTUALS + index),
          target: at(row, TARGETS + index),
          setupRow: at(row, SETUP_ROWS + index),
          rule: at(row, RULES + index),
        }),
      ),
    );
  const setupRows = (row: number): Cell[] =>
    months.map((index) =>
      formula(rows.setupRow(at(row, IDS, 'column'), at(HEADER_ROW, SETUP_ROWS + index, 'row'))),
    );
  const ruleOf = (row: number): Cell[] =>
    months.map((index) => formula(rows.rule(at(row, SETUP_ROWS + index))));
  const tolerances = (row: number): Cell[] =>
    months.map((index) => formula(rows.setup('tolerance', at(row, SETUP_ROWS + index))));
  const weights = (row: number): Cell[] =>
    months.map((index) => formula(`N(${rows.setup('weight', at(row, SETUP_ROWS + index))})`));

  const coverage = (index: number): Cell => {
    const [score, weight] = [column(SCORES + index), column(WEIGHTS + index)];
    return formula(`IF(SUM(${weight})=0,0,SUMPRODUCT(${weight}*(LEN(${score})>0))/SUM(${weight}))`);
  };
  const total = (index: number): Cell => {
    const [score, weight] = [column(SCORES + index), column(WEIGHTS + index)];
    return formula(
      `IF(OR(${at(COVERAGE_ROW, SCORES + index)}=0,${at(COVERAGE_ROW, SCORES + index)}<${names.minimumCoverage}),"",SUMPRODUCT(${weight},${score})/SUMPRODUCT(${weight}*(LEN(${score})>0)))`,
    );
  };
  const threshold = (name: string): string => `IF(ISNUMBER(${name}),${name},NA())`;
  const chartRow = (index: number): Cell[] => {
    const value = `INDEX(${names.totals},1,${index + 1})`;
    return [
      label(index),
      formula(`IF(ISNUMBER(${value}),${value},NA())`),
      formula(threshold(names.greenFrom)),
    ];
  };
  const choices: Cell[] = [
    text.latest[locale],
    text.window[locale],
    ...months.slice(0, PERIODS).map((index) => label(PERIODS - 1 - index)),
  ];

  const working = (
    column: number,
    title: keyof typeof text,
    heads: readonly Cell[],
    rowOf: (row: number) => Cell[],
  ): CellBlock[] => [
    { row: HEADER_ROW - 1, column, cells: [[text[title][locale]]] },
    { row: HEADER_ROW, column, cells: [heads, ...kpis.map((_, index) => rowOf(BODY_ROW + index))] },
  ];

  const blocks: CellBlock[] = [
    {
      row: 0,
      column: 0,
      cells: [
        [formula(`${textLiteral(`${text.trend[locale]} · ${title[locale]} · `)}&${names.customer}`)],
        [text.trendGuidance[locale]],
      ],
    },
    {
      row: HEADER_ROW,
      column: DIMENSION,
      cells: [
        [text.dimension[locale], text.kpi[locale], ...months.map(label)],
        ...kpis.map((_, index): Cell[] => {
          const row = BODY_ROW + index;
          const setupRow = at(row, SETUP_ROWS + PERIODS - 1, 'column');
          return [
            formula(rows.setup('dimension', setupRow)),
            formula(rows.setup('title', setupRow)),
            ...scoresOf(row),
          ];
        }),
        [text.total[locale], null, ...months.map(total)],
        [text.coverage[locale], null, ...months.map(coverage)],
      ],
    },
    {
      row: HEADER_ROW,
      column: IDS,
      cells: [[text.id[locale]], ...kpis.map(({ id }): Cell[] => [id])],
    },
    ...working(SETUP_ROWS, 'workingRows', months.map(endOf), setupRows),
    ...working(ACTUALS, 'actual', months.map(label), actuals),
    ...working(FLOORS, 'floor', months.map(label), floors),
    ...working(TARGETS, 'target', months.map(label), targets),
    ...working(RULES, 'rule', months.map(label), ruleOf),
    ...working(TOLERANCES, 'tolerance', months.map(label), tolerances),
    ...working(WEIGHTS, 'weight', months.map(label), weights),
    ...working(BONUSES, 'bonus', months.map(label), bonuses),
    { row: HEADER_ROW - 1, column: CHART, cells: [[text.workingChart[locale]]] },
    {
      row: HEADER_ROW,
      column: CHART,
      cells: [
        [text.period[locale], text.total[locale], text.greenFrom[locale]],
        ...months.slice(0, PERIODS).map(chartRow),
      ],
    },
    {
      row: HEADER_ROW,
      column: CHOICE,
      cells: [[text.workingChoice[locale]], ...choices.map((choice) => [choice])],
    },
  ];

  const scores: Area = { row: BODY_ROW, column: SCORES, rows: kpis.length + 1, columns: COLUMNS };
  const first = at(BODY_ROW, SCORES);
  const lights = lightRules(scores, {
    score: first,
    green: at(BODY_ROW, CHART + 2, 'both'),
    amber: at(BODY_ROW, CHART + 3, 'both'),
  });
  const width = CHOICE + 1;
  const workingFormat: FormatPlan = {
    area: { row: HEADER_ROW - 1, column: IDS, rows: CHOICES + 3, columns: width - IDS },
    color: look.subdued,
  };
  const formats: FormatPlan[] = [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, bold: true, size: 18, color: look.accent },
    { area: { row: 1, column: 0, rows: 1, columns: 1 }, color: look.subdued },
    {
      area: { row: HEADER_ROW, column: 0, rows: 1, columns: SCORES + COLUMNS },
      bold: true,
      color: look.onAccent,
      fill: look.accent,
      align: 'center',
    },
    { area: scores, numberFormat: '0', align: 'center' },
    {
      area: { row: TOTAL_ROW, column: 0, rows: 1, columns: SCORES + COLUMNS },
      bold: true,
      numberFormat: '0.0',
    },
    {
      area: { row: COVERAGE_ROW, column: 0, rows: 1, columns: SCORES + COLUMNS },
      color: look.subdued,
      numberFormat: '0%',
    },
    { area: { row: COVERAGE_ROW, column: SCORES, rows: 1, columns: COLUMNS }, align: 'center' },
    workingFormat,
    {
      area: { row: HEADER_ROW, column: SETUP_ROWS, rows: 1, columns: COLUMNS },
      numberFormat: 'yyyy-mm-dd',
    },
    {
      area: { row: BODY_ROW, column: WEIGHTS, rows: kpis.length, columns: COLUMNS },
      numberFormat: '0.0%',
    },
    { area: { row: BODY_ROW, column: CHART + 1, rows: PERIODS, columns: 3 }, numberFormat: '0.0' },
  ];
  return {
    sheet: {
      name,
      visibility: 'visible',
      tabColor: look.accent,
      gridlines: false,
      freeze: { rows: BODY_ROW, columns: SCORES },
      widths: [20, 40, ...months.map((month) => (month < PERIODS ? 11 : 16))],
      blocks: [
        ...blocks,
        {
          row: HEADER_ROW,
          column: CHART + 3,
          cells: [[text.amberFrom[locale]], [formula(threshold(names.amberFrom))]],
        },
      ],
      tables: [],
      names: [
        {
          name: names.totals,
          refersTo: { row: TOTAL_ROW, column: SCORES, rows: 1, columns: COLUMNS },
          visible: false,
        },
        {
          name: names.periodChoice,
          refersTo: { row: BODY_ROW, column: CHOICE, rows: CHOICES, columns: 1 },
          visible: false,
        },
      ],
      formats,
      validations: [],
      rules: lights,
      charts: [],
      page: {
        orientation: 'landscape',
        pagesWide: 1,
        printArea: { row: 0, column: 0, rows: COVERAGE_ROW + 1, columns: SCORES + COLUMNS },
      },
    },
    chart: { sheet: name, row: HEADER_ROW, column: CHART, rows: 1 + PERIODS, columns: 3 },
  };
};
