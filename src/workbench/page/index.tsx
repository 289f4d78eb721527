import { createRoot } from 'react-dom/client';
import { displayOf } from './display';
import { clampWidth } from './paneWidth';
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

async function open(...where: Parameters<typeof openSession>): Promise<Session> {
  const session = await openSession(...where);
  window.attachExcel = (frame) => session.host.attach(frame);
  window.workbench = session;
  return session;
}

const query = new URLSearchParams(location.search);
const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
const manifest = await fetch('manifest.xml').then((response) => response.text());

createRoot(document.getElementById('app')!).render(
  <Workbench
    manifest={new DOMParser().parseFromString(manifest, 'text/xml')}
    initialDisplay={displayOf(query, navigator.language, prefersDark)}
    initialPaneWidth={clampWidth(Number(query.get('pane')))}
    open={open}
  />,
);
