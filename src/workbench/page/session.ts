import { createHost, type Host } from '../host';
import { boot, type Grid } from './boot';
import { drawCharts } from './charts';
import { describeFunctions, type DescribedFunctions } from './describeFunctions';
import type { Display } from './display';
import { load } from './load';
import { pausePainting } from './painting';
import type { AddIn } from './readManifest';

/** A workbook that is open in the page: the grid that shows it, and the emulated Excel that the add-in speaks to. */
export interface Session extends Pick<Grid, 'univer' | 'api'> {
  readonly host: Host;
  /** Goes over to another language or theme. The add-in learns of it when it is started anew. */
  show(display: Display, functions: AddIn['functions']): Promise<void>;
}

/** Opens a new workbook in `container`. */
export async function openSession(
  container: HTMLElement,
  display: Display,
  { namespace, metadata }: AddIn['functions'],
): Promise<Session> {
  const words = load(metadata);
  const grid = boot(container, display);
  const functions = (await (await words).json()) as DescribedFunctions;
  const host = createHost({ univer: grid.univer, api: grid.api, ...display, namespace, functions });
  grid.api.addEvent('SheetEditStarted', () => void (host.editing = true));
  grid.api.addEvent('SheetEditEnded', () => void (host.editing = false));
  pausePainting(grid, host);
  const charts = drawCharts(grid, host, display);
  return {
    univer: grid.univer,
    api: grid.api,
    host,
    async show(next, { namespace, metadata }) {
      host.language = next.language;
      host.theme = next.theme;
      grid.show(next);
      charts.show(next);
      describeFunctions(grid, namespace, (await (await load(metadata)).json()) as DescribedFunctions);
    },
  };
}
