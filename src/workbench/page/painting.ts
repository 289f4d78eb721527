import type { Host } from '../host';
import type { Grid } from './boot';
import { IRenderManagerService } from './univer';

/** Drawing goes on when no request has come for this long; at the latest after the second time, in ms. */
const pause = 60;
const longest = 1000;

/** Stops drawing the grid while the add-in writes, as Excel does between the requests of a batch. */
export function pausePainting({ univer, api }: Grid, host: Host): void {
  const renders = univer.__getInjector().get(IRenderManagerService);
  let resume: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;

  const stop = () => {
    const render = renders.getRenderById(api.getActiveWorkbook()?.getId() ?? '');
    if (!render) return undefined;
    const { engine, scene } = render;
    engine.stopRenderLoop();
    since = performance.now();
    return () => engine.runRenderLoop(() => scene.render());
  };
  const paint = () => {
    resume?.();
    resume = undefined;
  };
  host.onServing((serving) => {
    clearTimeout(timer);
    if (resume && performance.now() - since > longest) paint();
    if (serving) resume ??= stop();
    else timer = setTimeout(paint, pause);
  });
}
