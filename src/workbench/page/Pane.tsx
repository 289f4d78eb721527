import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { localeIn, type Display } from './display';
import { clampWidth, narrowest, widest, widthAfterKey } from './paneWidth';
import { paneText as text } from './Pane.text';

interface PaneProps {
  readonly title: string;
  /** The add-in's page. */
  readonly address: string;
  readonly display: Display;
  readonly open: boolean;
  readonly initialWidth: number;
  readonly onClose: () => void;
}

/**
 * The add-in's page in a frame beside the grid. Closing only hides it: the add-in has one runtime, which goes on
 * answering functions and ribbon buttons, as in Excel. A change of language or theme starts the add-in anew.
 */
export function Pane({ title, address, display, open, initialWidth, onClose }: PaneProps) {
  const [width, setWidth] = useState(initialWidth);
  const locale = localeIn(display);
  const [dragging, setDragging] = useState(false);

  const grab = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragging(true);
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (dragging) setWidth(clampWidth(window.innerWidth - event.clientX));
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const next = widthAfterKey(width, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setWidth(next);
  };

  return (
    <aside className="pane workbench-chrome" style={{ width }} aria-label={title} hidden={!open}>
      <div
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={text.edge[locale]}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        aria-valuenow={width}
        className={dragging ? 'dragging' : ''}
        onPointerDown={grab}
        onPointerMove={drag}
        onPointerUp={() => setDragging(false)}
        onPointerCancel={() => setDragging(false)}
        onKeyDown={press}
      />
      <header>
        <h2>{title}</h2>
        <button type="button" aria-label={text.close[locale]} title={text.close[locale]} onClick={onClose}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M1 1l10 10M11 1L1 11" stroke="currentColor" strokeWidth="1.25" strokeLinecap="round" />
          </svg>
        </button>
      </header>
      <iframe
        key={`${display.language} ${display.theme}`}
        title={title}
        src={`${address}?_host_Info=Excel$Win32$16.01$${display.language}$$$$19`}
      />
    </aside>
  );
}
