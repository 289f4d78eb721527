import type { Locale, Text } from '../core/locale';

/** Names of the pictures actions and tabs carry; the pane draws them. */
export type Icon = 'start' | 'templates' | 'scorecard' | 'import' | 'settings' | 'repair' | 'go' | 'clear';

/** What an action is given besides its input. */
export interface ActionContext {
  /** Language of everything the action writes. */
  readonly locale: Locale;
  /** Today as an Excel serial number; the entry knows the clock, nobody else. */
  readonly today: () => number;
  readonly progress: (done: number, of: number, what: Text) => void;
  readonly signal: AbortSignal;
}

/** Something a user can do. Failures are thrown; `failureOf` puts them into words. */
export interface Action<Input, Output> {
  readonly id: string;
  readonly title: Text;
  readonly icon: Icon;
  readonly run: (input: Input, context: ActionContext) => Promise<Output>;
}
