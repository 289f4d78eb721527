import { createRoot } from 'react-dom/client';
import { displayOf } from './display';
import { load } from './load';
import { clampWidth, narrowest } from './paneWidth';
import { readManifest } from './readManifest';
import { openSession, type Session } from './session';
import { Workbench } from './Workbench';

declare global {
  interface Window {
    /** Called by the first script of the add-in's frame, before office.js. */
    attachExcel(frame: Window): void;
    /** For tests, and for trying things in the browser's console. */
    workbench: Session;
  }
}

async function start(root: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const display = displayOf(query, navigator.language, prefersDark);
  const manifest = new DOMParser().parseFromString(await (await load('manifest.xml')).text(), 'text/xml');
  const { functions } = readManifest(manifest, display.language);

  const open = async (container: HTMLElement) => {
    const session = await openSession(container, display, functions);
    window.attachExcel = (frame) => session.host.attach(frame);
    window.workbench = session;
    return session;
  };
  createRoot(root).render(
    <Workbench
      manifest={manifest}
      initialDisplay={display}
      initialPaneWidth={clampWidth(Number(query.get('pane') ?? narrowest))}
      open={open}
    />,
  );
}

const root = document.getElementById('app')!;
start(root).catch((error: unknown) => root.append(String(error)));
