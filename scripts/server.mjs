// Where the pieces of the workbench are served from, and a plain server for them once they are built.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Folders by the URL they appear under; the first that has a file wins. */
export const folders = [
  { url: '/office/', folder: path.resolve('node_modules/@microsoft/office-js/dist') },
  { url: '/univer/', folder: path.resolve('build/univer') },
  { url: '/', folder: path.resolve('build/workbench') },
  { url: '/', folder: path.resolve('dist') },
];

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

function find(pathname) {
  const wanted = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  for (const { url, folder } of folders) {
    if (!wanted.startsWith(url)) continue;
    const file = path.join(folder, wanted.slice(url.length));
    if (file.startsWith(folder + path.sep) && existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}

/** Serves the built workbench on localhost; `port` 0 takes any free port. */
export async function serve(port = 0) {
  const server = createServer((request, response) => {
    const file = find(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(port, 'localhost', resolve));
  return { url: `http://localhost:${server.address().port}`, close: () => server.close() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log((await serve(Number(process.env.PORT ?? 0))).url);
