import { navigation } from '../../src/actions/navigation';
import type { OpenedWorkbook } from '../office/openWorkbook';
import { openWorkbook } from '../office/openWorkbook';

let book: OpenedWorkbook;
const shown: boolean[] = [];
beforeAll(async () => {
  book = await openWorkbook();
  book.host.onPaneVisibility((visible) => shown.push(visible));
  await import('../../src/commands');
  await Office.onReady();
});
beforeEach(() => {
  shown.length = 0;
});
afterAll(() => book.dispose());

test.each([
  ['openStart', { page: 'start' }],
  ['openTemplates', { page: 'templates' }],
  ['openScorecard', { page: 'scorecard' }],
  ['openImport', { page: 'import' }],
  ['openSettings', { page: 'settings' }],
  ['repair', { page: 'settings', run: 'repair' }],
])('the button %s shows the pane on its page', async (id, visit) => {
  await book.host.runCommand(id);
  expect(navigation.current()).toEqual(visit);
  expect(shown).toEqual([true]);
});
