import { useEffect, useState } from 'react';
import type { Locale } from '../../core/locale';
import type { Host } from '../host';
import { statusBarText as text } from './StatusBar.text';

interface StatusBarProps {
  readonly host: Host | undefined;
  readonly fault: string | undefined;
  readonly locale: Locale;
}

interface Status {
  readonly state: 'starting' | 'ready' | 'editing' | 'calculating';
  readonly requests: number;
  readonly kilobytes: number;
  readonly calls: number;
  readonly unknown: readonly string[];
  /** What a function says of the error in the cell that is selected. */
  readonly error?: Host['functionError'];
}

const before: Status = { state: 'starting', requests: 0, kilobytes: 0, calls: 0, unknown: [] };
const pollEvery = 300;

function statusOf(host: Host): Status {
  const { requests, bytesIn, functionCalls, unknown } = host.counters;
  return {
    state: host.editing ? 'editing' : host.busy ? 'calculating' : 'ready',
    requests,
    kilobytes: Math.round(bytesIn / 1024),
    calls: functionCalls,
    unknown: [...unknown],
    ...(host.functionError && { error: host.functionError }),
  };
}

const same = (a: Status, b: Status): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the workbook is doing, and what the add-in has asked of it so far. */
export function StatusBar({ host, fault, locale }: StatusBarProps) {
  const [status, setStatus] = useState(before);
  useEffect(() => {
    if (!host) return undefined;
    const look = () => setStatus((last) => (same(last, statusOf(host)) ? last : statusOf(host)));
    const timer = setInterval(look, pollEvery);
    return () => clearInterval(timer);
  }, [host]);

  const counters = [
    [text.requests, status.requests],
    [text.sent, status.kilobytes],
    [text.calls, status.calls],
  ] as const;
  return (
    <footer className="status-bar workbench-chrome" aria-label={text.label[locale]}>
      <span role="status">{text[status.state][locale]}</span>
      <span role="status" className="function-error">
        {status.error && (
          <>
            <b>{status.error.address}</b> {status.error.message}
          </>
        )}
      </span>
      {fault && (
        <span role="alert" className="fault" title={fault}>
          {fault}
        </span>
      )}
      <dl className="counters">
        {counters.map(([label, value]) => (
          <div key={label.en}>
            <dt>{label[locale]}</dt>
            <dd>{value.toLocaleString('en-US')}</dd>
          </div>
        ))}
        {status.unknown.length > 0 && (
          <div title={status.unknown.join('\n')}>
            <dt>{text.unknown[locale]}</dt>
            <dd>{status.unknown.length}</dd>
          </div>
        )}
      </dl>
    </footer>
  );
}
