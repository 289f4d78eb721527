import { createRoot } from 'react-dom/client';
import { displayOf, type Display } from './display';
import { load } from './load';
import { clampWidth, narrowest } from './paneWidth';
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

async function open(container: HTMLElement, display: Display): Promise<Session> {
  const session = await openSession(container, display);
  window.attachExcel = (frame) => session.host.attach(frame);
  window.workbench = session;
  return session;
}

async function start(root: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const manifest = await (await load('manifest.xml')).text();
  createRoot(root).render(
    <Workbench
      manifest={new DOMParser().parseFromString(manifest, 'text/xml')}
      initialDisplay={displayOf(query, navigator.language, prefersDark)}
      initialPaneWidth={clampWidth(Number(query.get('pane') ?? narrowest))}
      open={open}
    />,
  );
}

const root = document.getElementById('app')!;
start(root).catch((error: unknown) => root.append(String(error)));
