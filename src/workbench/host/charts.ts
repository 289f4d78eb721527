import type { Rect } from './address';
import { HostError, invalidArgument, notImplemented } from './error';
import type { Model } from './model';
import { HostCollection, HostObject } from './object';
import { Range, rangeAt } from './range';
import { textOf, valueOf } from './values';

const pointsPerPixel = 0.75;

interface SeriesState {
  /** Where the name stands, or the name itself. */
  name: { readonly row: number; readonly column: number } | string;
  readonly values: Rect;
  type: string;
  secondary: boolean;
  color?: string;
  marker: string;
}

interface AxisState {
  minimum?: number;
  maximum?: number;
  numberFormat?: string;
  visible: boolean;
  gridlines: boolean;
}

/** A chart as it is kept; the data lies on `sourceId`. Positions and sizes are in points. */
export interface ChartRecord {
  readonly id: string;
  name: string;
  type: string;
  title: string | null;
  titleVisible: boolean;
  sourceId: string;
  readonly categories: Rect | null;
  readonly series: SeriesState[];
  left: number;
  top: number;
  width: number;
  height: number;
  legend: { visible: boolean; position: string };
  readonly valueAxis: AxisState;
  readonly categoryAxis: AxisState;
}

/** A chart as it is to be drawn now. Positions and sizes are in points. */
export interface ChartState {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly title?: string;
  /** Excel's name of the type, as `LineMarkers`. */
  readonly type: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where it stands, as `Bottom`; absent if there is none. */
  readonly legend?: string;
  readonly valueAxis: {
    readonly minimum?: number;
    readonly maximum?: number;
    readonly numberFormat?: string;
  };
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly type: string;
    readonly secondary: boolean;
    readonly color?: string;
    /** `null` for what is no number: a blank, a text, an error. */
    readonly values: readonly (number | null)[];
  }[];
}

const newAxis = (gridlines: boolean): AxisState => ({ visible: true, gridlines });

const cellsIn = ({ row, column, rows, columns }: Rect) =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));

/** What a chart shows now, read from the cells. */
export function chartState(model: Model, sheetId: string, chart: ChartRecord): ChartState {
  const { book } = model;
  const there = book.hasSheet(chart.sourceId);
  const cell = ({ row, column }: { row: number; column: number }) =>
    there ? valueOf(book.cell(chart.sourceId, row, column)) : '';
  const textAt = ({ row, column }: { row: number; column: number }) =>
    there
      ? textOf(
          cell({ row, column }),
          book.style(chart.sourceId, row, column).n?.pattern ?? 'General',
          model.locale,
        )
      : '';
  const { minimum, maximum, numberFormat } = chart.valueAxis;
  return {
    id: chart.id,
    sheetId,
    name: chart.name,
    ...(chart.titleVisible && chart.title !== null && { title: chart.title }),
    type: chart.type,
    left: chart.left,
    top: chart.top,
    width: chart.width,
    height: chart.height,
    ...(chart.legend.visible && { legend: chart.legend.position }),
    valueAxis: {
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
      ...(numberFormat !== undefined && { numberFormat }),
    },
    categories: chart.categories ? cellsIn(chart.categories).map(textAt) : [],
    series: chart.series.map(({ name, values, type, secondary, color }) => ({
      name: typeof name === 'string' ? name : textAt(name),
      type,
      secondary,
      ...(color !== undefined && { color }),
      values: cellsIn(values).map((place) => {
        const value = cell(place);
        return typeof value === 'number' ? value : null;
      }),
    })),
  };
}

/** Series of a data range whose first row and column are headers, as Excel reads it. */
function seriesOf(
  rect: Rect,
  by: 'Columns' | 'Rows',
  type: string,
): Pick<ChartRecord, 'categories' | 'series'> {
  const { row, column, rows, columns } = rect;
  const of = (name: SeriesState['name'], values: Rect): SeriesState => ({
    name,
    values,
    type,
    secondary: false,
    marker: 'Automatic',
  });
  if (by === 'Columns') {
    return {
      categories: { row: row + 1, column, rows: rows - 1, columns: 1 },
      series: Array.from({ length: columns - 1 }, (_, index) =>
        of(
          { row, column: column + 1 + index },
          { row: row + 1, column: column + 1 + index, rows: rows - 1, columns: 1 },
        ),
      ),
    };
  }
  return {
    categories: { row, column: column + 1, rows: 1, columns: columns - 1 },
    series: Array.from({ length: rows - 1 }, (_, index) =>
      of(
        { row: row + 1 + index, column },
        { row: row + 1 + index, column: column + 1, rows: 1, columns: columns - 1 },
      ),
    ),
  };
}

const types = /^(Line|LineMarkers|Column(Clustered|Stacked)|Bar(Clustered|Stacked)|Radar(Markers)?)$/;

function typeOf(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  if (!types.test(value)) throw notImplemented(`chart of type ${value}`);
  return value;
}

export class ChartCollection extends HostCollection<Chart> {
  override readonly wireClass = 'ChartCollection';

  constructor(
    private readonly model: Model,
    private readonly sheetId: string,
  ) {
    super();
  }

  private get charts(): ChartRecord[] {
    return this.model.sheetState(this.sheetId).charts;
  }

  override items(): Chart[] {
    return this.charts.map(({ id }) => new Chart(this.model, this.sheetId, id));
  }

  Add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    if (!(source instanceof Range)) throw invalidArgument();
    this.model.assertWritable(this.sheetId);
    const { rect, sheetId: sourceId } = source;
    const by =
      seriesBy === 'Rows' || (seriesBy !== 'Columns' && rect.rows < rect.columns) ? 'Rows' : 'Columns';
    let number = 1;
    while (this.find(`Chart ${number}`)) number++;
    const kind = typeOf(type);
    const chart: ChartRecord = {
      id: this.model.newId(),
      name: `Chart ${number}`,
      type: kind,
      title: null,
      titleVisible: true,
      sourceId,
      ...seriesOf(rect, by, kind),
      left: 100,
      top: 100,
      width: 360,
      height: 216,
      legend: { visible: true, position: 'Bottom' },
      valueAxis: newAxis(true),
      categoryAxis: newAxis(false),
    };
    this.charts.push(chart);
    this.model.chartsChanged();
    return new Chart(this.model, this.sheetId, chart.id);
  }
}

export class Chart extends HostObject {
  override readonly wireClass = 'Chart';

  constructor(
    readonly model: Model,
    private readonly sheetId: string,
    override readonly id: string,
  ) {
    super();
  }

  get record(): ChartRecord {
    const chart = this.model.sheetState(this.sheetId).charts.find(({ id }) => id === this.id);
    if (!chart) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
    return chart;
  }

  change(change: () => void): void {
    this.model.assertWritable(this.sheetId);
    change();
    this.model.chartsChanged();
  }

  private set(change: Partial<ChartRecord>): void {
    this.change(() => Object.assign(this.record, change));
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.record.name;
  }

  set Name(value: unknown) {
    if (typeof value !== 'string' || !value) throw invalidArgument();
    this.set({ name: value });
  }

  get ChartType(): string {
    return this.record.type;
  }

  set ChartType(value: unknown) {
    const type = typeOf(value);
    this.set({ type });
    for (const series of this.record.series) series.type = type;
  }

  get Left(): number {
    return this.record.left;
  }

  set Left(value: unknown) {
    this.set({ left: points(value) });
  }

  get Top(): number {
    return this.record.top;
  }

  set Top(value: unknown) {
    this.set({ top: points(value) });
  }

  get Width(): number {
    return this.record.width;
  }

  set Width(value: unknown) {
    this.set({ width: points(value) });
  }

  get Height(): number {
    return this.record.height;
  }

  set Height(value: unknown) {
    this.set({ height: points(value) });
  }

  /** Lays the chart over the cells from one to another. */
  SetPosition(start: unknown, end: unknown): void {
    const sheet = this.model.book.sheet(this.sheetId);
    const at = (where: unknown) =>
      (where instanceof Range ? where : rangeAt(this.model, String(where), this.sheetId)).rect;
    const from = at(start);
    const to = end === null || end === undefined ? from : at(end);
    const last = { row: to.row + to.rows, column: to.column + to.columns };
    const width = (first: number, end: number) => sum(first, end, (column) => sheet.getColumnWidth(column));
    const height = (first: number, end: number) => sum(first, end, (row) => sheet.getRowHeight(row));
    this.set({
      left: width(0, from.column),
      top: height(0, from.row),
      ...(end !== null && end !== undefined
        ? { width: width(from.column, last.column), height: height(from.row, last.row) }
        : {}),
    });
  }

  get Title(): ChartTitle {
    return new ChartTitle(this);
  }

  get Legend(): ChartLegend {
    return new ChartLegend(this);
  }

  get Axes(): ChartAxes {
    return new ChartAxes(this);
  }

  get Series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }

  Delete(): void {
    this.change(() => {
      const { charts } = this.model.sheetState(this.sheetId);
      charts.splice(charts.indexOf(this.record), 1);
    });
  }
}

const sum = (first: number, end: number, size: (index: number) => number) =>
  Array.from({ length: end - first }, (_, index) => size(first + index)).reduce((a, b) => a + b, 0) *
  pointsPerPixel;

function points(value: unknown): number {
  if (typeof value !== 'number' || value < 0) throw invalidArgument();
  return value;
}

const truth = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

class ChartTitle extends HostObject {
  override readonly wireClass = 'ChartTitle';

  constructor(private readonly chart: Chart) {
    super();
  }

  get Text(): string {
    return this.chart.record.title ?? '';
  }

  set Text(value: unknown) {
    if (typeof value !== 'string' || value.length > 255) throw invalidArgument();
    this.chart.change(() => Object.assign(this.chart.record, { title: value, titleVisible: true }));
  }

  get Visible(): boolean {
    return this.chart.record.titleVisible;
  }

  set Visible(value: unknown) {
    this.chart.change(() => Object.assign(this.chart.record, { titleVisible: truth(value) }));
  }
}

class ChartLegend extends HostObject {
  override readonly wireClass = 'ChartLegend';

  constructor(private readonly chart: Chart) {
    super();
  }

  get Visible(): boolean {
    return this.chart.record.legend.visible;
  }

  set Visible(value: unknown) {
    this.chart.change(() => Object.assign(this.chart.record.legend, { visible: truth(value) }));
  }

  get Position(): string {
    return this.chart.record.legend.position;
  }

  set Position(value: unknown) {
    if (!['Top', 'Bottom', 'Left', 'Right'].includes(String(value))) throw invalidArgument();
    this.chart.change(() => Object.assign(this.chart.record.legend, { position: value, visible: true }));
  }
}

class ChartAxes extends HostObject {
  override readonly wireClass = 'ChartAxes';

  constructor(private readonly chart: Chart) {
    super();
  }

  get ValueAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'valueAxis');
  }

  get CategoryAxis(): ChartAxis {
    return new ChartAxis(this.chart, 'categoryAxis');
  }
}

class ChartAxis extends HostObject {
  override readonly wireClass = 'ChartAxis';

  constructor(
    private readonly chart: Chart,
    private readonly which: 'valueAxis' | 'categoryAxis',
  ) {
    super();
  }

  private get axis(): AxisState {
    return this.chart.record[this.which];
  }

  private set(change: Partial<AxisState>): void {
    this.chart.change(() => Object.assign(this.axis, change));
  }

  get Minimum(): number | string {
    return this.axis.minimum ?? '';
  }

  set Minimum(value: unknown) {
    if (typeof value !== 'number') throw invalidArgument();
    this.set({ minimum: value });
  }

  get Maximum(): number | string {
    return this.axis.maximum ?? '';
  }

  set Maximum(value: unknown) {
    if (typeof value !== 'number') throw invalidArgument();
    this.set({ maximum: value });
  }

  get NumberFormat(): string {
    return this.axis.numberFormat ?? 'General';
  }

  set NumberFormat(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument();
    this.set({ numberFormat: value });
  }

  get Visible(): boolean {
    return this.axis.visible;
  }

  set Visible(value: unknown) {
    this.set({ visible: truth(value) });
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(
      () => this.axis.gridlines,
      (gridlines) => this.set({ gridlines }),
    );
  }
}

class ChartGridlines extends HostObject {
  override readonly wireClass = 'ChartGridlines';

  constructor(
    private readonly read: () => boolean,
    private readonly write: (visible: boolean) => void,
  ) {
    super();
  }

  get Visible(): boolean {
    return this.read();
  }

  set Visible(value: unknown) {
    this.write(truth(value));
  }
}

class ChartSeriesCollection extends HostCollection<ChartSeries> {
  override readonly wireClass = 'ChartSeriesCollection';

  constructor(private readonly chart: Chart) {
    super();
  }

  override items(): ChartSeries[] {
    return this.chart.record.series.map((_, index) => new ChartSeries(this.chart, index));
  }
}

class ChartSeries extends HostObject {
  override readonly wireClass = 'ChartSeries';

  constructor(
    private readonly chart: Chart,
    private readonly index: number,
  ) {
    super();
  }

  private get series(): SeriesState {
    return this.chart.record.series[this.index]!;
  }

  private set(change: Partial<SeriesState>): void {
    this.chart.change(() => Object.assign(this.series, change));
  }

  get Name(): string {
    const { name } = this.series;
    if (typeof name === 'string') return name;
    return String(valueOf(this.chart.model.book.cell(this.chart.record.sourceId, name.row, name.column)));
  }

  set Name(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument();
    this.set({ name: value });
  }

  get ChartType(): string {
    return this.series.type;
  }

  set ChartType(value: unknown) {
    this.set({ type: typeOf(value) });
  }

  get AxisGroup(): string {
    return this.series.secondary ? 'Secondary' : 'Primary';
  }

  set AxisGroup(value: unknown) {
    if (value !== 'Primary' && value !== 'Secondary') throw invalidArgument();
    this.set({ secondary: value === 'Secondary' });
  }

  get MarkerStyle(): string {
    return this.series.marker;
  }

  set MarkerStyle(value: unknown) {
    if (typeof value !== 'string') throw invalidArgument();
    this.set({ marker: value });
  }

  get Format(): ChartSeriesFormat {
    return new ChartSeriesFormat(
      () => this.series.color ?? '',
      (color) => this.set({ color }),
    );
  }
}

class ChartSeriesFormat extends HostObject {
  override readonly wireClass = 'ChartSeriesFormat';

  constructor(
    private readonly read: () => string,
    private readonly write: (color: string) => void,
  ) {
    super();
  }

  get Line(): ChartLineFormat {
    return new ChartLineFormat(this.read, this.write);
  }

  get Fill(): ChartFill {
    return new ChartFill(this.write);
  }
}

function colorOf(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
  return value;
}

class ChartLineFormat extends HostObject {
  override readonly wireClass = 'ChartLineFormat';

  constructor(
    private readonly read: () => string,
    private readonly write: (color: string) => void,
  ) {
    super();
  }

  get Color(): string {
    return this.read();
  }

  set Color(value: unknown) {
    this.write(colorOf(value));
  }
}

class ChartFill extends HostObject {
  override readonly wireClass = 'ChartFill';

  constructor(private readonly write: (color: string) => void) {
    super();
  }

  SetSolidColor(color: unknown): void {
    this.write(colorOf(color));
  }
}
