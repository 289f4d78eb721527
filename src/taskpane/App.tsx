import { AriaLiveAnnouncer, FluentProvider, makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Actions } from '../actions';
import type { Navigation } from '../actions/navigation';
import { localeOf, type Text } from '../core/locale';
import { PaneContext, type Pane } from './pane';
import { Pages } from './Pages';
import type { Preferences, PreferenceStore } from './preferences';
import { darkTheme, lightTheme } from './theme';
import { words } from './App.text';

const useStyles = makeStyles({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

/** What the pane must know of the Office it stands in. */
export interface Surroundings {
  /** Office's display language, such as `zh-CN`. */
  readonly language: string;
  readonly dark: boolean;
}

export interface AppProps {
  readonly actions: Actions;
  readonly navigation: Navigation;
  readonly preferences: PreferenceStore;
  readonly surroundings: Surroundings;
  /** Today as an Excel serial number. */
  readonly today: () => number;
  readonly version: string;
}

/** The pane: language, theme and what every page shares. */
export const App = ({ actions, navigation, preferences: store, surroundings, today, version }: AppProps) => {
  const styles = useStyles();
  const visit = useSyncExternalStore(navigation.subscribe, navigation.current);
  const [preferences, setPreferences] = useState(store.load);
  const [running, setRunning] = useState(0);
  const count = useCallback((change: 1 | -1) => setRunning((actions) => actions + change), []);

  const locale = preferences.locale === 'auto' ? localeOf(surroundings.language) : preferences.locale;
  const dark = preferences.theme === 'auto' ? surroundings.dark : preferences.theme === 'dark';

  const pane = useMemo<Pane>(
    () => ({ locale, say: (text: Text) => text[locale], today, busy: running > 0, count }),
    [locale, today, running, count],
  );
  const prefer = useCallback(
    (chosen: Preferences) => {
      setPreferences(chosen);
      store.save(chosen);
    },
    [store],
  );

  useEffect(() => {
    document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
    document.title = words.title[locale];
  }, [locale]);

  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} className={dark ? styles.dark : styles.light}>
      <AriaLiveAnnouncer>
        <PaneContext.Provider value={pane}>
          <Pages
            actions={actions}
            visit={visit}
            onGo={navigation.goTo}
            preferences={preferences}
            onPrefer={prefer}
            version={version}
          />
        </PaneContext.Provider>
      </AriaLiveAnnouncer>
    </FluentProvider>
  );
};
