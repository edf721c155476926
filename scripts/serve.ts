/** A small static server on loopback for the demo article and the page fixtures. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export interface Served {
  /** "http://127.0.0.1:PORT/" */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder.
 * @param pages extra pages by path ("strict.html"), given as HTML with headers of their own
 */
export async function serve(
  folder: string,
  pages: Record<string, { html: string; headers?: Record<string, string> }> = {},
): Promise<Served> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === null) {
      response.writeHead(400).end();
      return;
    }
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
      response.end(page.html);
      return;
    }
    // Browsers ask for it by themselves; a missing one would stand in the page's console.
    if (path === 'favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    sendFile(join(folder, normalize(`/${path || 'index.html'}`)), response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the loopback server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** The path that is asked for, without its first slash; null for an address that is none. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname).slice(1);
  } catch {
    return null;
  }
}

function sendFile(file: string, response: ServerResponse): void {
  if (!existsSync(file) || !statSync(file).isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
}
