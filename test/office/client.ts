import { readFileSync } from 'node:fs';
import path from 'node:path';

const distribution = path.dirname(require.resolve('@microsoft/office-js/dist/office.debug.js'));
const origin = 'https://office.test/';

type Insert = typeof Node.prototype.insertBefore;

/** Evaluates a script of Microsoft's package in the window, unmodified. */
const evaluate = (file: string) => (0, eval)(readFileSync(path.join(distribution, file), 'utf8')) as unknown;

/** Serves the scripts that the client inserts from the package's own folder. */
function serveScripts(insert: Insert): Insert {
  return function (this: Node, node, before) {
    if (!(node instanceof HTMLScriptElement) || !node.src)
      return insert.call(this, node, before) as typeof node;
    const file = node.src.replace(/\?.*$/, '');
    if (!file.startsWith(origin)) throw new Error(`A test may not load ${node.src}.`);
    node.removeAttribute('src');
    node.type = 'text/plain';
    insert.call(this, node, before);
    setTimeout(() => {
      evaluate(file.slice(origin.length));
      node.onload?.(new Event('load'));
    }, 0);
    return node;
  };
}

/** Loads Microsoft's client, in its debug build for readable errors, and waits until Office is ready. */
export async function loadClient(): Promise<void> {
  const insert = Node.prototype.insertBefore;
  const script = document.createElement('script');
  script.setAttribute('src', `${origin}office.debug.js`);
  script.type = 'text/plain';
  insert.call(document.head, script, null);
  const serve = serveScripts(insert);
  Node.prototype.insertBefore = serve;
  Node.prototype.appendChild = function (this: Node, node) {
    return serve.call(this, node, null) as typeof node;
  };
  evaluate('office.debug.js');
  await Office.onReady();
}
