import { useCallback, useEffect, useState } from 'react';
import type { Action } from '../actions/action';
import { failureOf, type Failure } from '../actions/failure';
import type { WorkbookState } from '../actions/readWorkbook';
import { usePane } from './pane';

export interface Workbook {
  /** `null` until the workbook has been read for the first time. */
  readonly state: WorkbookState | null;
  readonly failure: Failure | null;
  readonly refresh: () => void;
}

/** The workbook as the pane last saw it; read again whenever the person comes back to the pane. */
export const useWorkbook = (read: Action<void, WorkbookState>): Workbook => {
  const { locale, today } = usePane();
  const [state, setState] = useState<WorkbookState | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [visit, setVisit] = useState(0);
  const refresh = useCallback(() => setVisit((count) => count + 1), []);

  useEffect(() => {
    const { signal } = new AbortController();
    let current = true;
    read.run(undefined, { locale, today, progress: () => undefined, signal }).then(
      (seen) => {
        if (!current) return;
        setState(seen);
        setFailure(null);
      },
      (error: unknown) => {
        if (current) setFailure(failureOf(error));
      },
    );
    return () => {
      current = false;
    };
  }, [read, locale, today, visit]);

  useEffect(() => {
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [refresh]);

  return { state, failure, refresh };
};
