import { navigation } from '../actions/navigation';
import { actions } from '../actions';
import { serialOf } from '../core/dates';
import packageJson from '../../package.json';
import { browserPreferences } from './preferences';
import { isDark } from './theme';

const today = (): number => {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
};

// React and Fluent come after Office is ready, so that KPI functions never wait for them.
void Office.onReady(async () => {
  const { render } = await import(/* webpackChunkName: "pane" */ './render');
  const { displayLanguage, officeTheme, partitionKey } = Office.context;
  render({
    actions,
    navigation,
    preferences: browserPreferences(partitionKey),
    surroundings: { language: displayLanguage, dark: isDark(officeTheme) },
    today,
    version: packageJson.version,
  });
});
