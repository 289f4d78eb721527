import { createHost, type FunctionsFile, type Host } from '../host';
import { boot, type Grid } from './boot';
import { drawCharts } from './charts';
import type { Display } from './display';
import { load } from './load';

/** A workbook that is open in the page: the grid that shows it, and the emulated Excel that the add-in speaks to. */
export interface Session extends Grid {
  readonly host: Host;
}

/** Opens a new workbook in `container`. */
export async function openSession(container: HTMLElement, display: Display): Promise<Session> {
  const metadata = load('functions.en-US.json');
  const grid = boot(container, display);
  const functions = (await (await metadata).json()) as FunctionsFile;
  const host = createHost({ univer: grid.univer, api: grid.api, ...display, functions });
  grid.api.addEvent('SheetEditStarted', () => void (host.editing = true));
  grid.api.addEvent('SheetEditEnded', () => void (host.editing = false));
  const charts = drawCharts(grid, host, display);
  return {
    ...grid,
    host,
    show(next) {
      grid.show(next);
      charts.show(next);
    },
  };
}
