import type { Locale, Text } from '../core/locale';
import { areaReference, cellReference, formula, textLiteral } from '../plan/formula';
import type { Area, Cell, CellBlock, FormatPlan, RulePlan, SheetPlan, ValidationPlan } from '../plan/plan';
import { all, CUSTOMERS as CUSTOMER_LIST, listName, LISTS_NOTICE, PEOPLE } from '../sheets/lists';
import { look } from '../sheets/look';
import { settingNames } from '../sheets/settingNames';
import { COLUMNS, ENTITIES, PERIODS } from './blocks';
import { lightRules } from './lightRules';
import type { ScorecardNames } from './names';
import type { PlannedTrend } from './planTrend';
import { placeOf, type RowFormulas } from './rowFormulas';
import type { Entity, KpiRule, ScorecardKpi } from './scorecardKpi';
import { text } from './scorecard.text';
import { sentence } from './sentence';
import { changeFormat, changeOf, unitFormat } from './units';

const [DIMENSION, TITLE, WEIGHT, USED, FLOOR, TARGET, ACTUAL, N, SCORE, LIGHT, CHANGE, POINTS, WINDOW] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
] as const;
const PRINTED = 13;
/** Where coverage stands above the table, and where the chart begins below it. */
const COVERAGE = SCORE;
const CHART = TARGET;
/** Working columns, to the right of what is printed. */
const [ID, SETUP_ROW, BEFORE, AGREED, RULE, TOLERANCE, BONUS] = [14, 15, 16, 17, 18, 19, 20] as const;
const WORKING = BONUS - ID + 1;

const CUSTOMER_ROW = 3;
const PERIOD_ROW = 4;
const AS_OF_ROW = 5;
const WARNING_ROW = 6;
const HEADER_ROW = 8;
const BODY_ROW = 9;

/** What is counted for the line of warnings: beside the place of what is shown. */
const FACTS = AGREED + 1;
const [UNREADABLE_ROW, UNASSIGNED_ROW, FAULTS_ROW] = [CUSTOMER_ROW, PERIOD_ROW, AS_OF_ROW] as const;

/** Default lights and coverage. */
const usual = { greenFrom: 80, amberFrom: 60, minimumCoverage: 0.6 } as const;

const WIDTHS = [18, 40, 9, 10, 12, 12, 12, 9, 9, 13, 16, 9, 22, 3, 24, 12, 12, 12, 9, 9, 9] as const;

/** What a person chose or typed on the card. */
export interface Choices {
  readonly customer: string;
  readonly period: string;
  readonly greenFrom: number;
  readonly amberFrom: number;
  readonly minimumCoverage: number;
}

export interface CardOptions {
  readonly title: Text;
  readonly kpis: readonly ScorecardKpi[];
  readonly names: ScorecardNames;
  readonly rows: RowFormulas;
  readonly trend: PlannedTrend;
  /** Counts the rows whose month could not be told, as an expression. */
  readonly unreadableDates: string;
  /** Counts the rows that belong to nobody who can be chosen, as an expression. */
  readonly unassigned: string;
  readonly entity: Entity;
  readonly choices: Partial<Choices>;
  readonly locale: Locale;
}

/** A choice in either language: it stays when the language of the workbook changes. */
const isOneOf = (chosen: string, { en, zh }: Text): string =>
  `OR(${chosen}=${textLiteral(en)},${chosen}=${textLiteral(zh)})`;

/** The sheet that is read: one customer or owner, one period, every KPI from its actual to the total. */
export const planCard = (
  name: string,
  { title, kpis, names, rows, trend, unreadableDates, unassigned, entity, choices, locale }: CardOptions,
): SheetPlan => {
  const words = (key: keyof typeof text): string => text[key][locale];
  const chosen: Choices = { ...usual, customer: all[locale], period: words('latest'), ...choices };
  const list = entity === 'owner' ? PEOPLE : CUSTOMER_LIST;
  const at = cellReference;
  const TOTAL_ROW = BODY_ROW + kpis.length;
  const BELOW = TOTAL_ROW + 2;
  // The KPI setup may group them in another way, and into some more.
  const dimensions = Math.min(kpis.length, new Set(kpis.map(({ dimension }) => dimension.en)).size + 2);
  const DIMENSION_ROW = BELOW + 2;
  const NOTES = DIMENSION_ROW + dimensions + 1;
  const body = (column: number): string =>
    areaReference({ row: BODY_ROW, column, rows: kpis.length, columns: 1 });
  const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

  const coverage = at(PERIOD_ROW, COVERAGE, 'both');
  const total = at(TOTAL_ROW, SCORE, 'both');
  const withData = `SUMPRODUCT(${body(WEIGHT)}*(LEN(${body(SCORE)})>0))`;

  const kpiRow = (kpi: ScorecardKpi, index: number): Cell[] => {
    const own = (column: number): string => at(BODY_ROW + index, column, 'column');
    const dimension = rows.setup('dimension', own(SETUP_ROW));
    const few = `N(${own(N)})<N(${rows.setup('minimumN', own(SETUP_ROW))})`;
    return [
      formula(
        `IF(AND(ISNUMBER(${own(SETUP_ROW)}),LEN(${dimension})=0),${textLiteral(words('noDimension'))},${dimension})`,
      ),
      formula(rows.setup('title', own(SETUP_ROW))),
      formula(`N(${rows.setup('weight', own(SETUP_ROW))})`),
      formula(`IF(ISNUMBER(${own(SCORE)}),IF(${own(WEIGHT)}=0,0,${own(WEIGHT)}/${withData}),${own(SCORE)})`),
      formula(rows.floor(own(SETUP_ROW), own(TARGET), own(RULE))),
      formula(`IF(ISNUMBER(${own(AGREED)}),${own(AGREED)},${rows.setup('target', own(SETUP_ROW))})`),
      formula(rows.actual(own(ID), names.periodColumn)),
      formula(rows.n(own(ID), names.periodColumn)),
      formula(
        rows.score({
          actual: own(ACTUAL),
          floor: own(FLOOR),
          target: own(TARGET),
          rule: own(RULE),
          tolerance: own(TOLERANCE),
          bonus: own(BONUS),
        }),
      ),
      formula(
        rows.light(
          own(SCORE),
          `IF(ISNUMBER(${own(ACTUAL)}),${textLiteral(words('noStandard'))},IF(N(${own(N)})>0,${textLiteral(words('tooLittle'))},${textLiteral(words('noData'))}))`,
          few,
        ),
      ),
      formula(
        `IF(COUNT(${own(BEFORE)},${own(ACTUAL)})=2,${changeOf(kpi.unit, own(ACTUAL), own(BEFORE))},"")`,
      ),
      formula(`IF(ISNUMBER(${own(SCORE)}),${own(SCORE)}*${own(USED)},${own(SCORE)})`),
      formula(
        `${rows.window(own(ID))}&IF(ISNUMBER(${own(AGREED)}),${textLiteral(` · ${words('agreedTarget')}`)},"")`,
      ),
    ];
  };
  const workingRow = (kpi: ScorecardKpi, index: number): Cell[] => {
    const own = (column: number): string => at(BODY_ROW + index, column, 'column');
    const agreed = rows.agreed(kpi, { id: own(ID), periodEnd: names.periodEnd });
    return [
      kpi.id,
      formula(rows.setupRow(own(ID), names.periodEnd)),
      formula(rows.previous(own(ID), names.periodColumn)),
      agreed === null ? null : formula(`IFERROR(${agreed},"")`),
      formula(rows.rule(own(SETUP_ROW))),
      formula(rows.setup('tolerance', own(SETUP_ROW))),
      formula(
        rows.bonus(kpi, {
          id: own(ID),
          periodColumn: names.periodColumn,
          actual: own(ACTUAL),
          target: own(TARGET),
          setupRow: own(SETUP_ROW),
          rule: own(RULE),
        }),
      ),
    ];
  };

  const totalBefore =
    `IF(OR(${names.periodColumn}=1,${names.periodColumn}>${PERIODS}),"",` +
    `INDEX(${names.totals},1,${names.periodColumn}-1))`;
  const totalRow: Cell[] = [
    words('total'),
    null,
    formula(`SUM(${body(WEIGHT)})`),
    formula(`SUM(${body(USED)})`),
    null,
    null,
    null,
    null,
    formula(`IF(OR(${coverage}=0,${coverage}<${names.minimumCoverage}),"",SUM(${body(POINTS)}))`),
    formula(rows.light(total, textLiteral(words('tooLittle')))),
    formula(
      `IF(COUNT(${at(TOTAL_ROW, BEFORE)},${total})=2,${changeOf('index', total, at(TOTAL_ROW, BEFORE))},"")`,
    ),
    formula(`SUM(${body(POINTS)})`),
    null,
  ];

  const dimensionsThere = `UNIQUE(FILTER(${body(DIMENSION)},LEN(${body(DIMENSION)})>0))`;
  const dimensionRow = (_: unknown, index: number): Cell[] => {
    const row = DIMENSION_ROW + index;
    const dimension = at(row, DIMENSION, 'column');
    const sumOf = (column: number): string => `SUM(IF(${body(DIMENSION)}=${dimension},${body(column)},0))`;
    const light = rows.light(at(row, USED, 'column'), textLiteral(words('noData')));
    const ifAny = (value: string): Cell => formula(`IF(LEN(${dimension})=0,"",${value})`);
    return [
      formula(`IFERROR(INDEX(${dimensionsThere},${index + 1}),"")`),
      ifAny(`IF(${sumOf(WEIGHT)}=0,"",${light})`),
      ifAny(sumOf(WEIGHT)),
      ifAny(`IF(${sumOf(USED)}=0,"",${sumOf(POINTS)}/${sumOf(USED)})`),
    ];
  };

  const totals = names.totals;
  const months = `INDEX(${totals},1,1):INDEX(${totals},1,${PERIODS})`;
  const monthOf = (value: string): string =>
    `INDEX(${names.periodLabels},1,MATCH(${value}(${months}),${months},0))`;
  const one = (value: string): string => `TEXT(${value},"0.0")`;
  const trendInWords =
    `IF(COUNT(${months})=0,${textLiteral(words('noTrend'))},` +
    `${sentence(text.trendSentence, locale, [
      one(`MAX(${months})`),
      monthOf('MAX'),
      one(`MIN(${months})`),
      monthOf('MIN'),
    ])})`;

  const [unreadable, nobodys, faults] = [UNREADABLE_ROW, UNASSIGNED_ROW, FAULTS_ROW].map((row) =>
    at(row, FACTS, 'both'),
  ) as [string, string, string];
  const isFaulty = (rule: KpiRule['kind'], condition: string): string =>
    `(${body(RULE)}=${placeOf(rule)})*(${condition})`;
  const [floors, targets] = [body(FLOOR), body(TARGET)];
  const faulty =
    `IFERROR(ISNUMBER(${targets})*(ISNUMBER(${floors})*(` +
    `${isFaulty('linear', `${floors}=${targets}`)}+${isFaulty('band', `${floors}>${targets}`)})` +
    `+${isFaulty('points', `${targets}<=0`)}),1)`;
  const weights = at(TOTAL_ROW, WEIGHT, 'both');
  const warnings = [
    `IF(${faults}>0,${sentence(text.setupFaults, locale, [`INDEX(FILTER(${body(TITLE)},${faulty}>0),1)`])},"")`,
    `IF(AND(${weights}>0,ABS(${weights}-1)>0.0005),${sentence(text.weightsOff, locale, [`TEXT(${weights},"0.0%")`])},"")`,
    `IF(${unreadable}>0,${sentence(text.unreadableDates, locale, [unreadable])},"")`,
    `IF(${nobodys}>0,${sentence(entity === 'owner' ? text.noOwner : text.noCustomer, locale, [nobodys])},"")`,
    `IF(ROWS(${dimensionsThere})>${dimensions},${textLiteral(words('tooManyDimensions'))},"")`,
    `IF(COUNTIF(${list},"?*")>${ENTITIES},${sentence(entity === 'owner' ? text.tooManyOwners : text.tooManyCustomers, locale, [])},"")`,
    // Rows of those for whom the lists have no room count for nobody.
    `${LISTS_NOTICE}&""`,
  ]
    .map((part) => `IFERROR(${part},"")`)
    .join('&');

  const [green, amber] = [1, 2].map((line) => at(NOTES + line, WEIGHT, 'both')) as [string, string];
  const thresholdNotice =
    `IF(COUNT(${green},${amber})<2,${textLiteral(words('typeNumbers'))},` +
    `IF(${amber}>${green},${textLiteral(words('crossed'))},""))`;

  const noAsOf = `N(${settingNames.asOf})<1`;
  const notOnList = (value: string): Cell =>
    formula(`IF(ISERROR(${value}),${textLiteral(words('notOnList'))},"")`);

  const blocks: CellBlock[] = [
    {
      row: 0,
      column: 0,
      cells: [[`${words('scorecard')} · ${title[locale]}`], [words('guidance')]],
    },
    {
      row: CUSTOMER_ROW,
      column: 0,
      cells: [
        [words(entity), chosen.customer, notOnList(names.customerRow)],
        [words('period'), chosen.period, notOnList(`IF(${noAsOf},0,${names.periodColumn})`)],
        [
          words('asOf'),
          formula(settingNames.asOf),
          formula(`IF(${noAsOf},${textLiteral(words('noAsOf'))},"")`),
        ],
      ],
    },
    { row: WARNING_ROW, column: 0, cells: [[formula(warnings)]] },
    {
      row: CUSTOMER_ROW,
      column: FLOOR,
      cells: [
        [words('total'), words('light'), null, null, words('coverage'), null, words('change')],
        [
          formula(total),
          formula(at(TOTAL_ROW, LIGHT, 'both')),
          null,
          null,
          formula(`IF(SUM(${body(WEIGHT)})=0,0,${withData}/SUM(${body(WEIGHT)}))`),
          null,
          formula(at(TOTAL_ROW, CHANGE, 'both')),
        ],
      ],
    },
    {
      row: HEADER_ROW,
      column: 0,
      cells: [
        [
          'dimension',
          'kpi',
          'weight',
          'used',
          'floor',
          'target',
          'actual',
          'n',
          'score',
          'light',
          'change',
          'points',
          'windowOf',
        ].map((key) => words(key as keyof typeof text)),
        ...kpis.map(kpiRow),
        totalRow,
      ],
    },
    {
      row: BELOW,
      column: 0,
      cells: [
        [words('byDimension'), null, null, null],
        [words('dimension'), words('light'), words('weight'), words('score')],
        ...Array.from({ length: dimensions }, dimensionRow),
      ],
    },
    { row: BELOW, column: CHART, cells: [[formula(trendInWords)]] },
    {
      row: NOTES,
      column: 0,
      cells: [
        [words('thresholds'), null, null, null],
        [words('greenFrom'), null, chosen.greenFrom, formula(thresholdNotice)],
        [words('amberFrom'), null, chosen.amberFrom, null],
        [words('minimumCoverage'), null, chosen.minimumCoverage, null],
        [words('legend'), null, null, null],
        [words('legendCoverage'), null, null, null],
      ],
    },
    {
      row: CUSTOMER_ROW,
      column: ID,
      cells: [
        [
          words('entityRow'),
          formula(
            `IF(LEN(${names.customer})=0,NA(),IF(${isOneOf(names.customer, all)},1,XMATCH(${names.customer}&"",${names.actualCustomers})))`,
          ),
        ],
        [
          words('periodColumn'),
          formula(
            `IF(${isOneOf(names.period, text.latest)},${PERIODS},IF(${isOneOf(names.period, text.window)},${COLUMNS},XMATCH(${names.period}&"",${names.periodLabels})))`,
          ),
        ],
        [
          words('periodEnd'),
          formula(`EOMONTH(${settingNames.asOf},MIN(${names.periodColumn},${PERIODS})-${PERIODS})`),
        ],
      ],
    },
    {
      row: UNREADABLE_ROW,
      column: FACTS - 1,
      cells: [
        [words('unreadable'), formula(unreadableDates)],
        [words('unassigned'), formula(unassigned)],
        [words('faults'), formula(`SUM(${faulty})`)],
      ],
    },
    {
      row: HEADER_ROW,
      column: ID,
      cells: [
        (['id', 'setupRow', 'before', 'agreedTarget', 'rule', 'tolerance', 'bonus'] as const).map(words),
        ...kpis.map(workingRow),
        [null, null, formula(totalBefore), null, null, null, null],
      ],
    },
  ];

  const lights = (area: Area, score: string): RulePlan[] => lightRules(area, { score, green, amber });
  const better = (sign: '>' | '<'): string => {
    const own = (column: number): string => at(BODY_ROW, column, 'column');
    return formula(
      `AND(ISNUMBER(${own(CHANGE)}),${own(RULE)}<>${placeOf('band')},N(${own(CHANGE)})*(N(${own(TARGET)})-N(${own(FLOOR)}))${sign}0)`,
    ).formula;
  };
  const changes: Area = { row: BODY_ROW, column: CHANGE, rows: kpis.length, columns: 1 };
  const rules: RulePlan[] = [
    ...lights(
      { row: BODY_ROW, column: SCORE, rows: kpis.length + 1, columns: 2 },
      at(BODY_ROW, SCORE, 'column'),
    ),
    ...lights(
      { row: DIMENSION_ROW, column: USED, rows: dimensions, columns: 1 },
      at(DIMENSION_ROW, USED, 'column'),
    ),
    ...lights(
      { row: DIMENSION_ROW, column: TITLE, rows: dimensions, columns: 1 },
      at(DIMENSION_ROW, USED, 'column'),
    ),
    ...lights({ ...cell(PERIOD_ROW, FLOOR), columns: 3 }, at(PERIOD_ROW, FLOOR, 'both')),
    { area: changes, when: better('>'), color: look.green },
    { area: changes, when: better('<'), color: look.red },
  ];

  const line = (row: number, column: number, columns: number): Area => ({ row, column, rows: 1, columns });
  const bodyOf = (column: number): Area => ({ row: BODY_ROW, column, rows: kpis.length, columns: 1 });
  const header = (area: Area): FormatPlan => ({
    area,
    bold: true,
    color: look.onAccent,
    fill: look.accent,
    align: 'center',
    verticalAlign: 'middle',
    wrap: true,
  });
  const inputs = [cell(CUSTOMER_ROW, 1), cell(PERIOD_ROW, 1)];
  const formats: FormatPlan[] = [
    { area: cell(0, 0), bold: true, size: 20, color: look.accent },
    { area: cell(1, 0), color: look.subdued },
    { area: { row: CUSTOMER_ROW, column: 0, rows: 3, columns: 1 }, color: look.subdued },
    ...inputs.map((area): FormatPlan => ({
      area,
      numberFormat: '@',
      bold: true,
      color: look.input,
      fill: look.accentSoft,
      align: 'left',
      lineBelow: look.line,
    })),
    { area: cell(AS_OF_ROW, 1), numberFormat: 'yyyy-mm-dd', bold: true, color: look.text, align: 'left' },
    { area: { row: CUSTOMER_ROW, column: 2, rows: 3, columns: 1 }, color: look.red },
    { area: cell(WARNING_ROW, 0), color: look.amber, bold: true },
    { area: cell(NOTES + 1, USED), color: look.red },
    { area: line(CUSTOMER_ROW, FLOOR, PRINTED - FLOOR), color: look.subdued },
    {
      area: line(PERIOD_ROW, FLOOR, PRINTED - FLOOR),
      bold: true,
      size: 18,
      align: 'left',
      color: look.text,
    },
    { area: cell(PERIOD_ROW, FLOOR), numberFormat: '0.0' },
    { area: cell(PERIOD_ROW, COVERAGE), numberFormat: '0%' },
    { area: cell(PERIOD_ROW, CHANGE), numberFormat: '+0.0;-0.0;0.0' },
    header(line(HEADER_ROW, 0, PRINTED)),
    { area: { row: BODY_ROW, column: 0, rows: kpis.length, columns: PRINTED }, color: look.text },
    { area: bodyOf(DIMENSION), color: look.subdued },
    { area: bodyOf(WEIGHT), numberFormat: '0.0%' },
    { area: bodyOf(USED), numberFormat: '0.0%', color: look.subdued },
    ...kpis.flatMap(({ unit }, index): FormatPlan[] => [
      {
        area: line(BODY_ROW + index, FLOOR, 2),
        numberFormat: unitFormat(unit, locale),
        color: look.subdued,
      },
      { area: cell(BODY_ROW + index, ACTUAL), numberFormat: unitFormat(unit, locale), bold: true },
      { area: cell(BODY_ROW + index, CHANGE), numberFormat: changeFormat(unit, locale) },
    ]),
    { area: bodyOf(N), numberFormat: '#,##0', color: look.subdued },
    { area: bodyOf(SCORE), numberFormat: '0.0', bold: true },
    { area: bodyOf(POINTS), numberFormat: '0.0' },
    { area: bodyOf(WINDOW), color: look.subdued, indent: 1 },
    { area: { row: BODY_ROW, column: WEIGHT, rows: kpis.length, columns: LIGHT - WEIGHT }, align: 'right' },
    { area: { row: BODY_ROW, column: CHANGE, rows: kpis.length + 1, columns: 2 }, align: 'right' },
    {
      area: line(BODY_ROW + kpis.length - 1, 0, PRINTED),
      lineBelow: look.accent,
    },
    {
      area: line(TOTAL_ROW, 0, PRINTED),
      bold: true,
      fill: look.accentSoft,
      color: look.text,
      numberFormat: '0.0',
    },
    { area: line(TOTAL_ROW, WEIGHT, 2), numberFormat: '0.0%' },
    { area: cell(TOTAL_ROW, CHANGE), numberFormat: '+0.0;-0.0;0.0' },
    { area: cell(BELOW, 0), bold: true, size: 13, color: look.accent },
    { area: cell(BELOW, CHART), color: look.text, italic: true },
    header(line(BELOW + 1, 0, 4)),
    {
      area: { row: DIMENSION_ROW, column: WEIGHT, rows: dimensions, columns: 1 },
      numberFormat: '0.0%',
    },
    {
      area: { row: DIMENSION_ROW, column: USED, rows: dimensions, columns: 1 },
      numberFormat: '0.0',
      bold: true,
    },
    { area: cell(NOTES, 0), bold: true, size: 13, color: look.accent },
    { area: { row: NOTES + 1, column: 0, rows: 5, columns: 1 }, color: look.subdued },
    {
      area: { row: NOTES + 1, column: WEIGHT, rows: 3, columns: 1 },
      color: look.input,
      fill: look.accentSoft,
      align: 'right',
    },
    { area: cell(NOTES + 3, WEIGHT), numberFormat: '0%' },
    {
      area: { row: CUSTOMER_ROW, column: ID, rows: TOTAL_ROW - CUSTOMER_ROW + 1, columns: WORKING },
      color: look.subdued,
      size: 9,
    },
    { area: cell(AS_OF_ROW, SETUP_ROW), numberFormat: 'yyyy-mm-dd' },
  ];

  const choice = (row: number, source: string, hint: Text, key: keyof typeof text): ValidationPlan => ({
    area: cell(row, 1),
    rule: { kind: 'list', source: `=${source}` },
    hint: { title: words(key), message: hint[locale] },
    refusal: { title: words(key), message: words('chooseFromList'), style: 'stop' },
  });
  const validations: ValidationPlan[] = [
    entity === 'owner'
      ? choice(CUSTOMER_ROW, listName('peopleChoice'), text.ownerHint, 'owner')
      : choice(CUSTOMER_ROW, listName('customerChoice'), text.customerHint, 'customer'),
    choice(PERIOD_ROW, names.periodChoice, text.periodHint, 'period'),
    {
      area: cell(AS_OF_ROW, 1),
      hint: { title: words('asOf'), message: words('asOfHint') },
    },
    {
      area: { row: NOTES + 1, column: WEIGHT, rows: 2, columns: 1 },
      rule: { kind: 'decimal', from: 0, to: 100 },
    },
    { area: cell(NOTES + 3, WEIGHT), rule: { kind: 'decimal', from: 0, to: 1 } },
  ];

  const named = (key: keyof ScorecardNames, area: Area) => ({
    name: names[key],
    refersTo: area,
    visible: true,
  });
  return {
    name,
    visibility: 'visible',
    tabColor: look.accent,
    gridlines: false,
    widths: WIDTHS,
    blocks,
    tables: [],
    names: [
      named('customer', cell(CUSTOMER_ROW, 1)),
      named('period', cell(PERIOD_ROW, 1)),
      named('customerRow', cell(CUSTOMER_ROW, SETUP_ROW)),
      named('periodColumn', cell(PERIOD_ROW, SETUP_ROW)),
      named('periodEnd', cell(AS_OF_ROW, SETUP_ROW)),
      named('greenFrom', cell(NOTES + 1, WEIGHT)),
      named('amberFrom', cell(NOTES + 2, WEIGHT)),
      named('minimumCoverage', cell(NOTES + 3, WEIGHT)),
    ],
    formats,
    validations,
    rules,
    charts: [
      {
        name: 'KPI_Trend',
        title: words('chartTitle'),
        kind: 'line',
        data: trend.chart,
        seriesBy: 'columns',
        over: {
          row: BELOW + 1,
          column: CHART,
          rows: NOTES + 5 - BELOW,
          columns: PRINTED - CHART,
        },
        valueAxis: { min: 0, max: 100, format: '0' },
        description: words('chartDescription'),
      },
    ],
    page: {
      orientation: 'landscape',
      pagesWide: 1,
      printArea: { row: 0, column: 0, rows: NOTES + 6, columns: PRINTED },
    },
  };
};
