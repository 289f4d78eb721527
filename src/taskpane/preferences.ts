import type { Locale } from '../core/locale';

/** What a user has chosen for this pane; `auto` follows Office. Kept per user, never in the workbook. */
export interface Preferences {
  readonly locale: Locale | 'auto';
  readonly theme: 'light' | 'dark' | 'auto';
}

export interface PreferenceStore {
  readonly load: () => Preferences;
  readonly save: (preferences: Preferences) => void;
}

const defaults: Preferences = { locale: 'auto', theme: 'auto' };

const oneOf = <T extends string>(value: unknown, ...allowed: readonly T[]): T =>
  allowed.find((item) => item === value) ?? allowed[0]!;

/**
 * Preferences in the browser's storage, apart for each place the add-in runs in. Where storage is refused (private
 * windows, strict settings) they last as long as the pane.
 */
export const browserPreferences = (partitionKey: string | undefined): PreferenceStore => {
  const key = `${partitionKey ?? ''}kpi.preferences`;
  return {
    load: () => {
      try {
        const { locale, theme } = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
        return {
          locale: oneOf(locale, 'auto', 'en', 'zh'),
          theme: oneOf(theme, 'auto', 'light', 'dark'),
        };
      } catch {
        return defaults;
      }
    },
    save: (preferences) => {
      try {
        localStorage.setItem(key, JSON.stringify(preferences));
      } catch {
        return;
      }
    },
  };
};
