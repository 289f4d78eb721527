import { createNavigation } from '../../src/actions/navigation';
import { browserPreferences } from '../../src/taskpane/preferences';
import { render } from '../../src/taskpane/render';
import { memoryActions, type Memory } from './memoryActions';

/** What a test says of the pane it wants, as JSON in the address. */
export interface PageOptions extends Partial<Memory> {
  readonly language: 'en-US' | 'zh-CN';
  readonly dark: boolean;
}

const options = JSON.parse(decodeURIComponent(location.hash.slice(1))) as PageOptions;
const navigation = createNavigation();

Object.assign(window, { navigation });
render({
  actions: memoryActions({
    sheets: [],
    scorecard: false,
    samples: [],
    lost: [],
    asOf: null,
    customers: ['Northwind', 'Contoso'],
    failures: {},
    endless: false,
    ...options,
  }),
  navigation,
  preferences: browserPreferences('test.'),
  surroundings: options,
  today: () => 46000,
  version: '0.1.0',
});
