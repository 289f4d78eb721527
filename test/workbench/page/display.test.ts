import { displayOf } from '../../../src/workbench/page/display';

const display = (query: string, preferred = 'en-GB', dark = false) =>
  displayOf(new URLSearchParams(query), preferred, dark);

test.each([
  ['what the address asks for', display('?lang=zh-CN&theme=dark'), { language: 'zh-CN', theme: 'dark' }],
  ['English over a Chinese browser', display('?lang=en', 'zh-CN'), { language: 'en-US', theme: 'light' }],
  ['the browser’s language and theme', display('', 'zh-TW', true), { language: 'zh-CN', theme: 'dark' }],
  ['English for any other language', display('?lang=fr', 'fr-FR'), { language: 'en-US', theme: 'light' }],
  [
    'light for a theme that there is not',
    display('?theme=pink', 'en', true),
    { language: 'en-US', theme: 'light' },
  ],
])('%s', (_case, actual, expected) => {
  expect(actual).toEqual(expected);
});
