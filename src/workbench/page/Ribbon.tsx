import { useId, useState, type KeyboardEvent } from 'react';
import type { RibbonAction, RibbonButton, RibbonTab } from './readManifest';

export interface RibbonProps {
  readonly label: string;
  /** The tab that holds the grid's own tools. */
  readonly home: string;
  readonly tabs: readonly RibbonTab[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** Settles when the command is completed; the button is busy until then. */
  readonly onAction: (action: RibbonAction) => Promise<void>;
}

export const homeTab = 'home';

/** The tabs and buttons that the manifest asks for, with a first tab for the grid's own tools. */
export function Ribbon({ label, home, tabs, selected, onSelect, onAction }: RibbonProps) {
  const id = useId();
  const all = [{ id: homeTab, label: home, groups: [] }, ...tabs];
  const current = all.find((tab) => tab.id === selected);

  const step = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const next = all[(all.findIndex((tab) => tab.id === selected) + by + all.length) % all.length]!;
    onSelect(next.id);
    document.getElementById(`${id}${next.id}`)?.focus();
  };

  return (
    <nav className="ribbon workbench-chrome" aria-label={label}>
      <div role="tablist" aria-label={label} onKeyDown={step}>
        {all.map((tab) => (
          <button
            key={tab.id}
            id={`${id}${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === selected}
            aria-controls={`${id}panel`}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        id={`${id}panel`}
        role="tabpanel"
        aria-labelledby={`${id}${selected}`}
        className="panel"
        hidden={selected === homeTab}
      >
        {current?.groups.map((group) => (
          <div key={group.id} className="group" role="group" aria-label={group.label}>
            <div>
              {group.buttons.map((button) => (
                <RibbonCommand key={button.id} button={button} onAction={onAction} />
              ))}
            </div>
            <span aria-hidden="true">{group.label}</span>
          </div>
        ))}
      </div>
    </nav>
  );
}

function RibbonCommand({ button, onAction }: { button: RibbonButton; onAction: RibbonProps['onAction'] }) {
  const [busy, setBusy] = useState(false);
  const run = async () => {
    if (busy) return;
    setBusy(true);
    await onAction(button.action).finally(() => setBusy(false));
  };
  return (
    <button type="button" title={button.tip} aria-busy={busy} onClick={() => void run()}>
      <img src={button.icon} alt="" />
      {button.label}
    </button>
  );
}
