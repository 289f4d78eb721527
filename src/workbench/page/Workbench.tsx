import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { localeIn, type Display } from './display';
import { Pane } from './Pane';
import { readManifest, type RibbonAction } from './readManifest';
import { homeTab, Ribbon } from './Ribbon';
import type { Session } from './session';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { workbenchText as text } from './Workbench.text';

interface WorkbenchProps {
  readonly manifest: Document;
  readonly initialDisplay: Display;
  readonly initialPaneWidth: number;
  readonly open: (container: HTMLElement) => Promise<Session>;
}

/** The whole page: Excel's chrome around the grid, with the add-in's pane at its side. */
export function Workbench({ manifest, initialDisplay, initialPaneWidth, open }: WorkbenchProps) {
  const [display, setDisplay] = useState(initialDisplay);
  const [session, setSession] = useState<Session>();
  const [fault, setFault] = useState<string>();
  const [paneOpen, setPaneOpen] = useState(true);
  const container = useRef<HTMLDivElement>(null);
  const addIn = useMemo(() => readManifest(manifest, display.language), [manifest, display.language]);
  const [tab, setTab] = useState(addIn.tabs[0]?.id ?? homeTab);
  const locale = localeIn(display);

  const fail = useCallback((error: unknown) => setFault(String(error)), []);

  useEffect(() => {
    open(container.current!).then(setSession, fail);
  }, [open, fail]);

  useEffect(() => session?.host.onPaneVisibility(setPaneOpen), [session]);

  useEffect(() => {
    document.documentElement.lang = display.language;
    document.documentElement.dataset['theme'] = display.theme;
    session?.show(display, addIn.functions).catch(fail);
  }, [session, display, addIn, fail]);

  useEffect(() => {
    document.documentElement.dataset['ribbon'] = tab === homeTab ? 'grid' : 'add-in';
  }, [tab]);

  const act = async (action: RibbonAction) => {
    setFault(undefined);
    if (action.kind === 'showPane') return setPaneOpen(true);
    return session?.host.runCommand(action.name).catch(fail);
  };

  return (
    <>
      <TitleBar workbook={text.workbook[locale]} icon={addIn.icon} display={display} onDisplay={setDisplay} />
      <Ribbon
        label={text.ribbon[locale]}
        home={text.home[locale]}
        tabs={addIn.tabs}
        selected={tab}
        onSelect={setTab}
        onAction={act}
      />
      <main className="grid" aria-label={text.grid[locale]}>
        <div ref={container} />
      </main>
      {session && (
        <Pane
          title={addIn.name}
          address={addIn.pane}
          display={display}
          open={paneOpen}
          initialWidth={initialPaneWidth}
          onClose={() => setPaneOpen(false)}
        />
      )}
      <StatusBar host={session?.host} fault={fault} locale={locale} />
    </>
  );
}
