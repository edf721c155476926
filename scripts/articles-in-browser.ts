/** Finds the articles of saved pages in a real browser, with the pages' scripts off, and maps their texts to the pages and back. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { decodeHtml } from '../src/cli/decode-html.ts';
import { type BrowserName, launch } from '../tests/browser/browsers.ts';
import type { FoundInBrowser } from './article-in-page.ts';
import { bundle } from './bundle.ts';

/** Pages may use their own styles; all else of theirs is neither run nor fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const TABS = 2;

/**
 * @param folder of `.html.gz` and `.html` files
 * @returns by the file's name without its ending
 */
export async function articlesInBrowser(
  name: BrowserName,
  folder: string,
): Promise<Record<string, FoundInBrowser>> {
  const script = await bundle('scripts/article-in-page.ts');
  const server = createServer((request, response) => {
    const file = decodeURIComponent((request.url ?? '').slice(1));
    const known = files.includes(file);
    response.writeHead(known ? 200 : 404, {
      'content-security-policy': POLICY,
      'content-type': 'text/html; charset=utf-8',
    });
    const bytes = known ? readFileSync(join(folder, file)) : new Uint8Array();
    // what encoding the server of such a page told is not saved with it
    response.end(decodeHtml(file.endsWith('.gz') ? gunzipSync(bytes) : bytes));
  });
  const files = readdirSync(folder).filter((file) => /\.html(?:\.gz)?$/.test(file));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch(name);
  const found: Record<string, FoundInBrowser> = {};
  try {
    const queue = [...files];
    const work = async (): Promise<void> => {
      const page = await browser.newPage();
      for (let file = queue.shift(); file; file = queue.shift()) {
        await page.goto(`${address}/${encodeURIComponent(file)}`, { waitUntil: 'domcontentloaded' });
        found[file.replace(/\.html(?:\.gz)?$/, '')] = await look(page, script);
      }
    };
    await Promise.all(Array.from({ length: TABS }, work));
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return found;
}

async function look(page: Page, script: string): Promise<FoundInBrowser> {
  await page.evaluate(script);
  return (await page.evaluate('findTheArticle()')) as FoundInBrowser;
}
