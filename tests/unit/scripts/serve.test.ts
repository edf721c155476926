import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../../scripts/serve.ts';

let folder = '';
let served: Served;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourcelight serve-'));
  mkdirSync(join(folder, 'site/inside'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not for you');
  writeFileSync(join(folder, 'site/index.html'), '<title>Front</title>');
  writeFileSync(join(folder, 'site/inside/a b.css'), 'p{}');
  served = await serve(join(folder, 'site'), {
    'strict.html': { html: '<p>strict', headers: { 'content-security-policy': "default-src 'none'" } },
  });
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** A request as it is written, which `fetch` would tidy up. */
function raw(path: string): Promise<string> {
  return new Promise((answered, failed) => {
    const { port } = new URL(served.url);
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.on('data', (piece) => {
      answer += piece;
    });
    socket.on('end', () => answered(answer));
    socket.on('error', failed);
  });
}

test('serves the folder’s files with their types, and pages with their headers', async () => {
  const front = await fetch(served.url);
  expect(front.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await front.text()).toBe('<title>Front</title>');
  const style = await fetch(`${served.url}inside/a%20b.css`);
  expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
  const strict = await fetch(`${served.url}strict.html`);
  expect(strict.headers.get('content-security-policy')).toBe("default-src 'none'");
});

test.each(['/missing.html', '/inside', '/inside/', '/constructor', '/__proto__'])(
  '%s is not there',
  async (path) => {
    expect(await raw(path)).toMatch(/^HTTP\/1\.1 404 /);
  },
);

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/inside/..%2f..%2fsecret.txt'])(
  '%s leads to nothing outside of the folder',
  async (path) => {
    expect(await raw(path)).not.toContain('not for you');
  },
);

test.each(['/%', '/%zz', '/%ff'])('%s, an address that is none, ends nothing', async (path) => {
  expect(await raw(path)).toMatch(/^HTTP\/1\.1 400 /);
  expect((await fetch(served.url)).status).toBe(200);
});
