import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Title,
  Tooltip,
} from 'chart.js';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { ChartState, Host } from '../host';
import type { Grid } from './boot';
import { chartConfig, type Ink } from './chartConfig';
import { chartWords } from './chartWords';
import { localeIn, type Display } from './display';
import { numfmt } from './univer';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  Title,
  Tooltip,
);

const component = 'WorkbenchChart';
const pixels = (points: number): number => (points * 4) / 3;
const format: Ink['format'] = (pattern, value) => numfmt.format(pattern, value);

const inks: Record<Display['theme'], Ink> = {
  light: { text: '#242424', subtle: '#5c5c5c', line: '#e0e0e0', font: 'inherit', format },
  dark: { text: '#f5f5f5', subtle: '#b8b8b8', line: '#424242', font: 'inherit', format },
};

interface ChartViewProps {
  readonly chart: ChartState;
  readonly display: Display;
}

function ChartView({ chart, display }: ChartViewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const drawn = useRef<Chart>(undefined);

  useEffect(() => {
    const font = getComputedStyle(document.body).fontFamily;
    const config = chartConfig(chart, { ...inks[display.theme], font });
    const shown = drawn.current;
    if (shown && (shown.config as { type?: string }).type === (config as { type?: string }).type) {
      shown.data = config.data;
      shown.options = config.options ?? {};
      shown.update('none');
    } else {
      shown?.destroy();
      drawn.current = new Chart(canvas.current!, config);
    }
  }, [chart, display]);
  useEffect(() => () => drawn.current?.destroy(), []);

  const say = (value: number): string => format(chart.valueAxis.numberFormat ?? 'General', value);
  return (
    <figure className="chart">
      <canvas ref={canvas} role="img" aria-label={chartWords(chart, localeIn(display), say)} />
    </figure>
  );
}

export interface Charts {
  show(display: Display): void;
}

interface Position {
  readonly startX: number;
  readonly endX: number;
  readonly startY: number;
  readonly endY: number;
}

/** Where Univer says that a floating element is. */
interface Found {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
}

/** Whether a floating element stands where it should, to a pixel. */
const isAt = ({ left = NaN, top = NaN, width = NaN, height = NaN }: Found, wanted: Position): boolean =>
  [
    left - wanted.startX,
    top - wanted.startY,
    width - (wanted.endX - wanted.startX),
    height - (wanted.endY - wanted.startY),
  ].every((difference) => Math.abs(difference) <= 1);

/** Draws the workbook's charts on the grid, where the add-in put them, and again whenever they or their data change. */
export function drawCharts({ api }: Grid, host: Host, initialDisplay: Display): Charts {
  let display = initialDisplay;
  let states = new Map<string, ChartState>();
  /** The sheet that a chart stands on, by the chart's id. */
  const placed = new Map<string, string>();
  const views = new Set<() => void>();

  api.registerComponent(component, ({ data }: { data: { id: string } }) => {
    const subscribe = (changed: () => void) => {
      views.add(changed);
      return () => views.delete(changed);
    };
    const chart = useSyncExternalStore(subscribe, () => states.get(data.id));
    const shownAs = useSyncExternalStore(subscribe, () => display);
    return chart && <ChartView chart={chart} display={shownAs} />;
  });

  const sheetOf = (sheetId: string) => api.getActiveWorkbook()?.getSheetBySheetId(sheetId);

  const remove = (id: string) => {
    sheetOf(placed.get(id)!)?.removeFloatDom(id);
    placed.delete(id);
  };

  const place = (chart: ChartState) => {
    const sheet = sheetOf(chart.sheetId);
    if (!sheet) return;
    // Univer counts from the corner of the headers, Excel from that of A1.
    const corner = sheet.getRange('A1').getCellRect();
    const left = corner.left + pixels(chart.left);
    const top = corner.top + pixels(chart.top);
    const initPosition = {
      startX: left,
      endX: left + pixels(chart.width),
      startY: top,
      endY: top + pixels(chart.height),
    };
    const before = placed.get(chart.id);
    if (before === chart.sheetId && isAt(sheet.getFloatDomById(chart.id)?.position ?? {}, initPosition))
      return;
    if (before !== undefined) remove(chart.id);
    const layer = { componentKey: component, initPosition, data: { id: chart.id }, allowTransform: false };
    if (sheet.addFloatDomToPosition(layer, chart.id)) {
      placed.set(chart.id, chart.sheetId);
    }
  };

  const draw = () => {
    states = new Map(host.charts().map((chart) => [chart.id, chart]));
    for (const id of placed.keys()) if (!states.has(id)) remove(id);
    // Univer places floating elements only on a sheet that it has on screen; the others get theirs when shown.
    const active = api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    for (const chart of states.values()) if (chart.sheetId === active) place(chart);
    views.forEach((changed) => changed());
  };

  host.onChartsChanged(draw);
  api.addEvent('ActiveSheetChanged', draw);
  // Univer takes a floating element along with cells that grow; Excel said where it is to be.
  api.addEvent('SheetSkeletonChanged', draw);
  draw();
  return {
    show(next) {
      display = next;
      views.forEach((changed) => changed());
    },
  };
}
