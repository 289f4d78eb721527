import { createNavigation } from '../../src/actions/navigation';

test('a visit is remembered for a pane that is shown only later', () => {
  const navigation = createNavigation();
  navigation.goTo('import');
  expect(navigation.current()).toEqual({ page: 'import' });
});

test('those who listen hear of every visit, also of a second one to the same page', () => {
  const navigation = createNavigation();
  const visits: unknown[] = [];
  const stop = navigation.subscribe(() => visits.push(navigation.current()));
  navigation.goTo('settings', 'repair');
  navigation.goTo('settings', 'repair');
  stop();
  navigation.goTo('start');
  expect(visits).toEqual([
    { page: 'settings', run: 'repair' },
    { page: 'settings', run: 'repair' },
  ]);
  expect(visits[0]).not.toBe(visits[1]);
});
