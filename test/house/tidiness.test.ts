import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Source } from './sources';
import { nodesOf, placeOf, root, sourcesIn } from './sources';

const sources = sourcesIn('src');
const tests = sourcesIn('test');

const places = (within: readonly Source[], isWrong: (node: ts.Node) => boolean): readonly string[] =>
  within.flatMap((source) => [...nodesOf(source.tree)].filter(isWrong).map((node) => placeOf(source, node)));

test('files are named after what is in them, not utils or helpers', () => {
  const names = [...sources, ...tests].filter(({ path }) => /\b(?:utils?|helpers?|misc)\b/i.test(path));
  expect(names.map(({ path }) => path)).toEqual([]);
});

test('nothing is left to do later', () => {
  const marks = ['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'];
  const pattern = new RegExp(`\\b(?:${marks.join('|')})\\b`);
  expect(
    [...sources, ...tests].filter(({ tree }) => pattern.test(tree.text)).map(({ path }) => path),
  ).toEqual([]);
});

const calleeOf = (node: ts.Node): string => (ts.isCallExpression(node) ? node.expression.getText() : '');

test('no test is skipped, singled out or only announced', () => {
  const pattern =
    /^(?:xit|xtest|xdescribe|fit|fdescribe)$|^(?:it|test|describe)(?:\.each)?\.(?:skip|only|todo|failing)\b/;
  expect(places(tests, (node) => pattern.test(calleeOf(node)))).toEqual([]);
});

test('no test is empty', () => {
  const isEmpty = (node: ts.Node): boolean => {
    if (!ts.isCallExpression(node) || !/^(?:it|test)\b/.test(calleeOf(node))) return false;
    const body = node.arguments.find((one) => ts.isArrowFunction(one) || ts.isFunctionExpression(one))?.body;
    return body !== undefined && ts.isBlock(body) && body.statements.length === 0;
  };
  expect(places(tests, isEmpty)).toEqual([]);
});

test('no comment switches off the type checker, or a rule for more than a line', () => {
  const pattern = new RegExp(
    ['eslint-' + 'disable(?!-next-line \\S)', '@ts-' + 'ignore', '@ts-' + 'nocheck'].join('|'),
  );
  expect(
    [...sources, ...tests].filter(({ tree }) => pattern.test(tree.text)).map(({ path }) => path),
  ).toEqual([]);
});

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = [...readme.matchAll(/\bnpm (?:run ([\w:]+)|(start|stop|test)\b)/g)].map(
    ([, script, short]) => script ?? short ?? '',
  );

  test('names commands that there are', () => {
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });

  test('has a row for every command of a developer', () => {
    const own = Object.keys(scripts).filter((name) => !name.startsWith('pre'));
    expect(own.filter((name) => !commands.includes(name))).toEqual([]);
  });

  test('gives the command that the checks run', () => {
    const lines = readFileSync(join(root, '.ci', 'run'), 'utf8')
      .trim()
      .split('\n');
    expect(lines.at(-1)).toBe('npm test');
    expect(readme).toContain('```sh\nnpm test\n```');
  });

  test('every script that a command runs is there', () => {
    const files = Object.values(scripts).flatMap((line) => [...line.matchAll(/node (scripts\/[\w.]+)/g)]);
    for (const [, file = ''] of files) expect(() => readFileSync(join(root, file))).not.toThrow();
  });
});
