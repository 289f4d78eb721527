/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readManifest } from '../../../src/workbench/page/readManifest';

const text = readFileSync(path.join(__dirname, 'addIn/manifest.xml'), 'utf8');
const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

test('tabs, groups and buttons in English', () => {
  expect(readManifest(parse(text), 'en-US')).toEqual({
    name: 'Sample add-in',
    icon: 'assets/icon.svg',
    pane: 'taskpane.html',
    functions: { namespace: 'SAMPLE', metadata: 'functions.en-US.json' },
    tabs: [
      {
        id: 'Tab',
        label: 'Sample',
        groups: [
          {
            id: 'Group',
            label: 'Try',
            buttons: [
              {
                id: 'Fill',
                label: 'Fill in',
                tip: 'Fills a few cells.',
                icon: 'assets/icon.svg',
                action: { kind: 'run', name: 'fill' },
              },
              {
                id: 'Show',
                label: 'Show pane',
                tip: 'Shows the pane.',
                icon: 'assets/icon.svg',
                action: { kind: 'showPane' },
              },
            ],
          },
        ],
      },
    ],
  });
});

test('Chinese where there is Chinese, else the default', () => {
  const { name, functions, tabs } = readManifest(parse(text), 'zh-CN');
  const [fill, show] = tabs[0]!.groups[0]!.buttons;
  expect([name, tabs[0]!.label, tabs[0]!.groups[0]!.label]).toEqual(['示例加载项', '示例', '试用']);
  expect(functions.metadata).toBe('functions.zh-CN.json');
  expect([fill!.label, fill!.tip]).toEqual(['填入', '填入几个单元格。']);
  expect([show!.label, show!.tip]).toEqual(['显示窗格', 'Shows the pane.']);
});

test('addresses are relative to the folder that the add-in is served from', () => {
  const elsewhere = text.replaceAll('https://localhost:3000/', 'https://example.com/kpi/v1/');
  expect(readManifest(parse(elsewhere), 'en-US').icon).toBe('assets/icon.svg');
});

test.each([
  ['a resource that is not there', ['resid="Fill"', 'resid="Gone"'], 'no resource Gone'],
  ['an element that is not there', [/<Supertip>[^]*?<\/Supertip>/, ''], 'no <Supertip>'],
  ['an attribute that is not there', [' id="Fill"', ''], 'has no attribute id'],
  [
    'an action that is not known',
    ['"ExecuteFunction"', '"OpenDialog"'],
    'does not know the action OpenDialog',
  ],
  ['a control that is not drawn', ['xsi:type="Button"', 'xsi:type="Menu"'], 'draws no Menu'],
  ['no functions', ['"CustomFunctions"', '"Other"'], 'declares no functions'],
  ['nothing for Excel at all', [/<VersionOverrides[^]*<\/VersionOverrides>/, ''], 'no <VersionOverrides>'],
] as const)('refuses by name %s', (_case, [found, replacement], message) => {
  expect(() => readManifest(parse(text.replace(found, replacement)), 'en-US')).toThrow(message);
});
