import { readSettings, storeSettings } from '../../src/excel/settings';

test('what is stored is read again', () => {
  expect(readSettings(storeSettings({ pack: 'customerMeetings' }))).toEqual({ pack: 'customerMeetings' });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text of someone else', 'x'],
  ['an object of someone else', { a: 1 }],
  ['a broken one', { schema: 1, values: null }],
])('%s reads as no settings', (_, stored) => {
  expect(readSettings(stored)).toEqual({});
});

test('what a newer version stored is refused in words', () => {
  expect(() => readSettings({ schema: 2, values: {} })).toThrow(
    expect.objectContaining({
      code: 'NewerSettings',
      takenBack: true,
      reason: {
        en: expect.stringContaining('newer version'),
        zh: expect.stringContaining('更新版本'),
      },
    }),
  );
});
