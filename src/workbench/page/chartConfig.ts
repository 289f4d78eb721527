import type { ChartConfiguration, ChartDataset, ScaleOptionsByType } from 'chart.js';
import type { ChartState } from '../host';

/** What a chart is drawn with: colours that suit the theme, the page's font, and the workbook's number formats. */
export interface Ink {
  readonly text: string;
  readonly subtle: string;
  readonly line: string;
  readonly font: string;
  readonly format: (pattern: string, value: number) => string;
}

/** The colours that Excel gives to series in turn. */
const palette = ['#156082', '#e97132', '#196b24', '#0f9ed5', '#a02b93', '#4ea72e'];

const pointsToPixels = 4 / 3;

type Kind = 'line' | 'bar' | 'radar';

function kindOf(type: string): Kind {
  if (type.startsWith('Line')) return 'line';
  if (type.startsWith('Column') || type.startsWith('Bar')) return 'bar';
  if (type.startsWith('Radar')) return 'radar';
  throw new Error(`The workbench does not draw charts of the type ${type}.`);
}

const hasMarkers = (type: string): boolean => type.includes('Markers');

function datasetOf(series: ChartState['series'][number], index: number, onSecond: boolean): ChartDataset {
  const color = series.color ?? palette[index % palette.length]!;
  const kind = kindOf(series.type);
  return {
    type: kind,
    label: series.name,
    data: [...series.values],
    borderColor: color,
    backgroundColor: kind === 'radar' ? `${color}33` : color,
    ...(kind === 'bar'
      ? { maxBarThickness: 48 }
      : { borderWidth: 2.25, pointRadius: hasMarkers(series.type) ? 3.5 : 0, pointBackgroundColor: color }),
    ...(onSecond && { yAxisID: 'second' }),
    order: kind === 'bar' ? 1 : 0,
  } as ChartDataset;
}

/** A chart of the workbook as Chart.js draws it; errors in cells are gaps. */
export function chartConfig(chart: ChartState, ink: Ink): ChartConfiguration {
  const kind = kindOf(chart.type);
  const stacked = chart.type.includes('Stacked');
  const sideways = chart.type.startsWith('Bar');
  const { minimum, maximum, numberFormat } = chart.valueAxis;
  const say = (value: number): string =>
    numberFormat ? ink.format(numberFormat, value) : value.toLocaleString('en-US');
  const ticks = { color: ink.subtle, font: { family: ink.font, size: 12 } };
  const values = {
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
    stacked,
    grid: { color: ink.line },
    border: { display: false },
    ticks: { ...ticks, callback: (value: number | string) => say(Number(value)) },
  };
  const categories = { stacked, offset: true, grid: { display: false }, border: { color: ink.line }, ticks };
  const second = chart.series.some((series) => series.secondary);
  const scales =
    kind === 'radar'
      ? {
          r: {
            ...values,
            angleLines: { color: ink.line },
            pointLabels: { color: ink.text, font: ticks.font },
            ticks: { ...values.ticks, backdropColor: 'transparent' },
          },
        }
      : {
          [sideways ? 'x' : 'y']: values,
          [sideways ? 'y' : 'x']: sideways ? { ...categories, reverse: true } : categories,
          ...(second && { second: { ...values, position: 'right', grid: { display: false } } }),
        };
  return {
    type: kind,
    data: {
      labels: [...chart.categories],
      datasets: chart.series.map((series, index) => datasetOf(series, index, second && series.secondary)),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: sideways ? 'y' : 'x',
      scales: scales as unknown as Record<string, Partial<ScaleOptionsByType<'linear'>>>,
      plugins: {
        title: {
          display: Boolean(chart.title),
          text: chart.title ?? '',
          color: ink.text,
          font: { family: ink.font, size: 14 * pointsToPixels * 0.75, weight: 'bold' },
        },
        legend: {
          display: chart.legend !== undefined,
          position: (chart.legend?.toLowerCase() ?? 'bottom') as 'bottom',
          labels: { color: ink.text, font: ticks.font, boxWidth: 14, boxHeight: 8 },
        },
        tooltip: { callbacks: { label: ({ dataset, raw }) => `${dataset.label}: ${say(Number(raw))}` } },
      },
    },
  } as ChartConfiguration;
}
