import { createContext, useContext } from 'react';
import type { Locale, Text } from '../core/locale';

/** What every part of the pane may ask for. */
export interface Pane {
  readonly locale: Locale;
  /** The words in the user's language. */
  readonly say: (text: Text) => string;
  /** Today as an Excel serial number. */
  readonly today: () => number;
  /** An action is under way anywhere in the pane; another one must wait. */
  readonly busy: boolean;
  /** An action begins (1) or ends (-1). */
  readonly count: (change: 1 | -1) => void;
}

export const PaneContext = createContext<Pane | null>(null);

export const usePane = (): Pane => {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('This part of the pane stands outside of App.');
  return pane;
};
