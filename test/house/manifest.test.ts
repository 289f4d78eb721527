import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadFile } from '../../scripts/manifest/manifestProblems';
import { developmentUrl, manifestProblems, ribbonFunctions } from '../../scripts/manifest/manifestProblems';
import { commands } from '../../src/commands/commands';
import { emit } from '../../src/functions/emit';

const root = join(__dirname, '..', '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const read: ReadFile = (path) => {
  try {
    return readFileSync(join(root, path));
  } catch {
    return null;
  }
};

test('the manifest is in order', () => {
  expect(manifestProblems(manifest, read)).toEqual([]);
});

test('the ribbon runs the commands that there are', () => {
  expect([...ribbonFunctions(manifest)].sort()).toEqual(Object.keys(commands).sort());
});

test('metadata and help that the manifest names are made by the build', () => {
  const made = [...emit(developmentUrl).keys()];
  const named = [...manifest.matchAll(/"https:\/\/localhost:3000\/((?:functions\..+\.json)|(?:help\/.+))"/g)];
  expect(named.length).toBeGreaterThan(0);
  expect(made).toEqual(expect.arrayContaining(named.map(([, path]) => path)));
});

const without = (text: string | RegExp) => (xml: string) => xml.replace(text, '');
const change = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);

describe('what is wrong is told', () => {
  test.each<[string, (xml: string) => string, string]>([
    ['an element that is not closed', without('</Hosts>'), 'Not well-formed'],
    ['a prefix that is not declared', without(/xmlns:bt="[^"]+"/), 'Not well-formed'],
    [
      'an override without its prefix',
      change('<bt:Override', '<Override'),
      'it must hold, in this order, bt:Override*',
    ],
    ['an element missing', without(/<SupportUrl[\s\S]+<\/SupportUrl>/), '<OfficeApp> holds'],
    [
      'elements in the wrong order',
      change(/(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/, '$2$1'),
      '<OfficeApp> holds Id, ProviderName, Version',
    ],
    [
      'the label of the tab before its groups',
      (xml) => {
        const label = '<Label resid="Tab.Label"/>';
        return xml.replace(label, '').replace('<CustomTab id="KPI.Tab">', `<CustomTab id="KPI.Tab">${label}`);
      },
      '<CustomTab> holds Label, Group',
    ],
    [
      'a kind of control that is not known',
      change('"Button" id="KPI.Start"', '"Menu" id="KPI.Start"'),
      '<Control> holds Label',
    ],
    ['no GUID', change('43d64838-', ''), '<Id> is'],
    ['a version of three numbers', change('1.0.0.0', '1.0.0'), '<Version> is "1.0.0"'],
    ['a version before 1', change('1.0.0.0', '0.9.0.0'), '<Version> is "0.9.0.0"'],
    ['another default language', change('>en-US<', '>en-GB<'), '<DefaultLocale> is "en-GB"'],
    ['fewer permissions', change('ReadWriteDocument', 'ReadDocument'), '<Permissions> is'],
    [
      'two controls of one id',
      change('id="KPI.Templates"', 'id="KPI.Start"'),
      '"KPI.Start" is given to more than one control',
    ],
    [
      'two resources of one id',
      change('<bt:Image id="Import.16"', '<bt:Image id="Icon.16"'),
      '"Icon.16" is given to more than one resource',
    ],
    [
      'a long resource id',
      (xml) => xml.replaceAll('GetStarted.Title', 'GetStarted.Title.Of.The.Whole.AddIn'),
      '1 to 32 characters',
    ],
    [
      'a resource that is not there',
      change('resid="Start.Tip"', 'resid="Start.Hint"'),
      'the resource "Start.Hint", which is not there',
    ],
    [
      'a resource nobody uses',
      change('resid="Start.Tip"', 'resid="Import.Tip"'),
      'The resource "Start.Tip" is not used',
    ],
    [
      'a resource of the wrong kind',
      change('<Title resid="Start.Label"', '<Title resid="Start.Tip"'),
      'it needs one of ShortStrings',
    ],
    ['a label that is too long', change('"Repair formulas"', `"${'R'.repeat(126)}"`), '1 to 125 are allowed'],
    [
      'a tip that is too long in Chinese',
      change('语言、外观以及加载项信息。', '语'.repeat(251)),
      '1 to 250 are allowed',
    ],
    ['an empty text', change('DefaultValue="Set up"', 'DefaultValue=""'), '1 to 125 are allowed'],
    [
      'a text without Chinese',
      without('<bt:Override Locale="zh-CN" Value="搭建"/>'),
      '"Set up" has no override for zh-CN',
    ],
    ['English in the place of Chinese', change('Value="搭建"', 'Value="Set up"'), '"Set up" is not Chinese'],
    [
      'an override for the default language',
      change('Locale="zh-CN" Value="搭建"', 'Locale="en-US" Value="搭建"'),
      'an override for en-US',
    ],
    [
      'two overrides for one language',
      change('<bt:Override Locale="zh-CN" Value="搭建"/>', '<bt:Override Locale="zh-CN" Value="搭建"/>$&'),
      'two overrides for zh-CN',
    ],
    [
      'plain http',
      change('https://localhost:3000/functions.js', 'http://localhost:3000/functions.js'),
      'leads to "http:',
    ],
    [
      'another domain',
      change('https://localhost:3000/functions.js', 'https://example.com/functions.js'),
      'everything is served from',
    ],
    [
      'metadata of the wrong language',
      change('functions.zh-CN.json', 'functions.en-US.json'),
      '"Metadata.Url" for zh-CN',
    ],
    [
      'no requirement of a shared runtime',
      without(/<Set Name="SharedRuntime".+\/>/),
      'SharedRuntime is not asked for',
    ],
    [
      'a version of ExcelApi that is not there',
      change('MinVersion="1.13"', 'MinVersion="1.22"'),
      'version "1.22" does not exist',
    ],
    ['a requirement of no use', change('Name="SharedRuntime"', 'Name="Mailbox"'), '"Mailbox" is not one'],
    ['a runtime that ends', change('lifetime="long"', 'lifetime="short"'), 'lifetime "long"'],
    [
      'ribbon functions in another page',
      change('<FunctionFile resid="Pane.Url"', '<FunctionFile resid="Help.Url"'),
      '<FunctionFile> must name the page',
    ],
    [
      'another page to begin with',
      change(
        '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"',
        '<SourceLocation DefaultValue="https://localhost:3000/other.html"',
      ),
      'must be the page of the runtime',
    ],
    ['no large picture', without('<bt:Image size="80" resid="Import.80"/>'), 'no picture of size 80'],
    [
      'a size that Office does not know',
      change('size="20" resid="Icon.20"', 'size="22" resid="Icon.20"'),
      'no pictures of size 22',
    ],
    [
      'a picture of the wrong size',
      change('size="16" resid="Import.16"', 'size="16" resid="Import.32"'),
      'import-32.png is 32 × 32; it must be 16 × 16',
    ],
    ['a picture that is not there', change('import-16.png', 'import-17.png'), 'no file assets/import-17.png'],
    ['a picture that is no PNG', change('import-16.png', 'import.svg'), 'import.svg is not a PNG'],
    [
      'a small high-resolution icon',
      change(
        '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64',
        '<HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-32',
      ),
      'it must be 64 × 64',
    ],
    ['another namespace', change('DefaultValue="KPI"', 'DefaultValue="KPIS"'), 'The namespace must be KPI'],
    [
      'a function name that is none',
      change('>openStart<', '>open start<'),
      '"open start" is no function name',
    ],
  ])('%s', (_, broken, problem) => {
    const xml = broken(manifest);
    expect(xml).not.toBe(manifest);
    expect(manifestProblems(xml, read)).toContainEqual(expect.stringContaining(problem));
  });
});
