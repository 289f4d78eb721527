import { formula } from '../../src/plan/formula';
import type { SheetPlan, WorkbookPlan } from '../../src/plan/plan';

/** A sheet with nothing on it but what is given. */
export const sheetPlan = (plan: Partial<SheetPlan> & Pick<SheetPlan, 'name'>): SheetPlan => ({
  visibility: 'visible',
  gridlines: true,
  blocks: [],
  tables: [],
  names: [],
  formats: [],
  validations: [],
  rules: [],
  charts: [],
  ...plan,
});

/** A change of nothing but what is given. */
export const workbookPlan = (plan: Partial<WorkbookPlan>): WorkbookPlan => ({
  sheets: [],
  rows: [],
  settings: {},
  ...plan,
});

/** A hidden sheet with the list that the other sheet's drop-down offers; it refers to that sheet. */
const lists = sheetPlan({
  name: 'Lists',
  visibility: 'veryHidden',
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [['Customers'], ['All'], [formula('COUNTA(Meetings[Customer])')]],
    },
  ],
  names: [
    { name: 'KPI_Customers', refersTo: { row: 1, column: 0, rows: 2, columns: 1 }, visible: false },
    { name: 'KPI_Rate', refersTo: formula('0.5'), visible: true, comment: 'A constant' },
  ],
});

/** A sheet with one of everything that matters. */
const meetings = sheetPlan({
  name: 'Meetings',
  gridlines: false,
  tabColor: '#107C41',
  freeze: { rows: 3 },
  widths: [20, null, 10],
  blocks: [
    { row: 0, column: 0, cells: [['Customer meetings', null, '2026-03']] },
    { row: 1, column: 0, cells: [['-', '=not a formula', true]] },
  ],
  tables: [
    {
      name: 'Meetings',
      row: 2,
      column: 0,
      headers: ['Customer', 'Date', 'Minutes', 'Hours'],
      rows: [
        ['Contoso', 46_000, 90, null],
        ['007', 46_001, -5, null],
      ],
      style: 'TableStyleLight9',
      calculated: { 3: formula('Meetings[[#This Row],[Minutes]]/60') },
    },
  ],
  names: [
    {
      name: 'KPI_b_Meetings_date',
      refersTo: { row: 2, column: 1, rows: 1, columns: 1 },
      visible: false,
    },
  ],
  formats: [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, bold: true, size: 14, color: '#107C41' },
    { area: { row: 0, column: 2, rows: 1, columns: 1 }, numberFormat: '@' },
    { area: { row: 3, column: 1, rows: 2, columns: 1 }, numberFormat: 'yyyy-mm-dd', align: 'center' },
  ],
  validations: [
    {
      area: { row: 3, column: 0, rows: 2, columns: 1 },
      rule: { kind: 'list', source: '=KPI_Customers' },
      hint: { title: 'Customer', message: 'Choose one, or type a new one.' },
    },
    {
      area: { row: 3, column: 1, rows: 2, columns: 1 },
      rule: { kind: 'date', from: 40_000, to: 60_000 },
      refusal: { title: 'Date', message: 'Type a date.', style: 'stop' },
    },
  ],
  rules: [
    { area: { row: 3, column: 0, rows: 2, columns: 4 }, when: '=$C4<0', fill: '#FDE7E9', stopIfTrue: true },
    { area: { row: 3, column: 0, rows: 2, columns: 4 }, when: '=$C4>60', color: '#107C41', bold: true },
  ],
  charts: [
    {
      name: 'Minutes',
      title: 'Minutes per meeting',
      kind: 'column',
      data: { row: 2, column: 1, rows: 3, columns: 2 },
      seriesBy: 'columns',
      over: { row: 8, column: 0, rows: 10, columns: 4 },
      valueAxis: { min: 0, max: 120 },
      description: 'Minutes of each meeting.',
    },
  ],
  page: {
    orientation: 'landscape',
    pagesWide: 1,
    repeatRows: { from: 2, to: 2 },
    printArea: { row: 0, column: 0, rows: 9, columns: 4 },
  },
});

/** Two sheets that refer to each other, settings, and the sheet to show. */
export const wholePlan = workbookPlan({
  sheets: [lists, meetings],
  settings: { pack: 'customerMeetings' },
  show: 'Meetings',
});

/** A sheet with more text than goes into one request with others. */
export const longSheet = (name: string): SheetPlan =>
  sheetPlan({
    name,
    blocks: [
      {
        row: 0,
        column: 0,
        cells: Array.from({ length: 900 }, (_, i) => [`${i}: ${'minutes '.repeat(150)}`]),
      },
    ],
  });
