import ts from 'typescript';
import type { Source } from './sources';
import { nodesOf, placeOf, sourcesIn } from './sources';

const officeGlobals = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'];

/** The folder that drives Excel, the folder that answers it, and the files that Office starts. */
const mayUseThem = /^src\/(?:excel|functions|commands)\/|^src\/taskpane\/index\.tsx$/;

/** `Excel` itself, and neither a property of that name nor a name that a file gives to something of its own. */
const isGlobal = (node: ts.Node): boolean => {
  if (!ts.isIdentifier(node) || !officeGlobals.includes(node.text)) return false;
  const { parent } = node;
  const isMember =
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent);
  return !isMember;
};

const globalsIn = (source: Source): readonly string[] =>
  [...nodesOf(source.tree)].filter(isGlobal).map((node) => `${placeOf(source, node)} ${node.getText()}`);

const sources = sourcesIn('src').filter(({ path }) => !path.startsWith('src/workbench/'));

test('Excel and Office only where the add-in meets them', () => {
  expect(sources.filter(({ path }) => mayUseThem.test(path)).flatMap(globalsIn)).not.toEqual([]);
  expect(sources.filter(({ path }) => !mayUseThem.test(path)).flatMap(globalsIn)).toEqual([]);
});

test('the clock only at the edges', () => {
  const isClock = (node: ts.Node): boolean =>
    (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) ||
    (ts.isCallExpression(node) && node.expression.getText() === 'Date.now');
  const places = sources
    .filter(({ path }) =>
      /^src\/(?:core|stats|kpis|plan|sheets|importers|scorecard|packs|actions)\//.test(path),
    )
    .flatMap((source) => [...nodesOf(source.tree)].filter(isClock).map((node) => placeOf(source, node)));
  expect(places).toEqual([]);
});
