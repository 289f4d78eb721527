import { readFileSync, readdirSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

export const root = join(__dirname, '..', '..');

/** A TypeScript file of the project, parsed. */
export interface Source {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** Every TypeScript file below a folder, in the order of their names. */
export const sourcesIn = (folder: string): readonly Source[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .sort()
    .map((name) => {
      const path = posix.join(folder, name.split(sep).join('/'));
      return {
        path,
        tree: ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true),
      };
    });

/** Every node of a file. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** `path:line`, to be shown where something is wrong. */
export const placeOf = ({ path, tree }: Source, node: ts.Node): string =>
  `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;

const moduleOf = (node: ts.Node): ts.Expression | ts.TypeNode | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return node.argument;
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isImport ? node.arguments[0] : undefined;
};

/** What a file imports: `module` is a package's name, or a path from the root of the project for its own files. */
export const importsOf = (source: Source): readonly { readonly module: string; readonly place: string }[] =>
  [...nodesOf(source.tree)].flatMap((node) => {
    const named = moduleOf(node);
    const literal = named && ts.isLiteralTypeNode(named) ? named.literal : named;
    if (!literal || !ts.isStringLiteralLike(literal)) return [];
    const { text } = literal;
    const module = text.startsWith('.') ? posix.join(posix.dirname(source.path), text) : text;
    return [{ module, place: placeOf(source, node) }];
  });
