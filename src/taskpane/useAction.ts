import { useCallback, useEffect, useRef, useState } from 'react';
import type { Action } from '../actions/action';
import { failureOf, type Failure } from '../actions/failure';
import type { Text } from '../core/locale';
import { usePane } from './pane';

export interface Running {
  readonly kind: 'running';
  readonly done: number;
  /** 0 as long as it is not known. */
  readonly of: number;
  readonly what: Text | null;
}

export type ActionState<Output> =
  | { readonly kind: 'idle' }
  | Running
  | { readonly kind: 'done'; readonly result: Output }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface RunningAction<Input, Output> {
  readonly state: ActionState<Output>;
  /** Never rejects; what became of it is in `state`, and the result is handed over for a next step. */
  readonly run: (input: Input) => Promise<Output | undefined>;
  readonly cancel: () => void;
  readonly reset: () => void;
}

const idle = { kind: 'idle' } as const;

/** An action as a part of the pane shows it: idle, under way with progress, done or failed. */
export const useAction = <Input, Output>(action: Action<Input, Output>): RunningAction<Input, Output> => {
  const { locale, today, count } = usePane();
  const [state, setState] = useState<ActionState<Output>>(idle);
  const control = useRef<AbortController | null>(null);

  useEffect(() => () => control.current?.abort(), []);

  const run = useCallback(
    async (input: Input) => {
      const controller = new AbortController();
      control.current = controller;
      const { signal } = controller;
      count(1);
      setState({ kind: 'running', done: 0, of: 0, what: null });
      try {
        const progress = (done: number, of: number, what: Text) =>
          setState({ kind: 'running', done, of, what });
        const result = await action.run(input, { locale, today, progress, signal });
        setState({ kind: 'done', result });
        return result;
      } catch (error) {
        setState({ kind: 'failed', failure: failureOf(error) });
        return undefined;
      } finally {
        count(-1);
      }
    },
    [action, locale, today, count],
  );

  const cancel = useCallback(() => control.current?.abort(), []);
  const reset = useCallback(() => setState(idle), []);
  return { state, run, cancel, reset };
};
