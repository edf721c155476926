/**
 * The overlay alone in a real browser: an extension of its own that injects it on loopback pages, with a background that gives
 * planned answers, and a shadow root left open for the tests.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { OverlayState, ToOverlay } from '../../../src/messages.ts';
import { type BrowserName, type LaunchOptions, launch } from '../browsers.ts';
import { until } from '../extension.ts';

const GECKO_ID = 'overlay-test@sourcelight.news';
const UUID = '1b8f5c0e-52d3-4c7a-9f5e-0a6d7c1b2e3f';
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What the fake background answers; see there. */
export interface Plan {
  speakers?: object[];
  attributions?: object[];
  figures?: object[];
  card?: object | null;
  answer?: object;
  lose?: number;
}

export interface Harness {
  readonly name: BrowserName;
  /** What the browser knows the extension by. */
  readonly id: string;
  /** Serves and opens a page with this plan; ready when the overlay has done what `ready` waits for. */
  open(html: string, plan: Plan, options?: OpenOptions): Promise<Page>;
  /** A message to the overlay in the tab of this page. */
  tell(page: Page, message: ToOverlay): Promise<OverlayState>;
  /** Runs in an extension page, where `browser` is the extension API. */
  run<T>(expression: string): Promise<T>;
  /** Injects the overlay into the page once more. */
  inject(page: Page): Promise<void>;
  close(): Promise<void>;
}

interface OpenOptions {
  headers?: Record<string, string>;
  /** Before anything of the page runs. */
  before?: (page: Page) => Promise<void>;
  /** Phase to wait for; 'shown' when not given. */
  phase?: OverlayState['phase'];
}

async function bundle(folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'import.meta.env.VITE_OPEN_SHADOW': '"1"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: join(root, 'src/overlay/overlay.iife.ts'),
        output: { format: 'iife', entryFileNames: 'overlay.js' },
      },
    },
  });
}

function writeExtension(folder: string, name: BrowserName): void {
  const script = 'background.js';
  copyFileSync(fileURLToPath(new URL('./fake-background.js', import.meta.url)), join(folder, script));
  writeFileSync(
    join(folder, 'control.html'),
    '<!doctype html><title>control</title><p id="root">control</p>',
  );
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'Overlay test',
      version: '1',
      permissions: ['storage', 'scripting'],
      host_permissions: ['http://127.0.0.1/*'],
      content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['overlay.js'], run_at: 'document_idle' }],
      background: name === 'chromium' ? { service_worker: script } : { scripts: [script] },
      browser_specific_settings: { gecko: { id: GECKO_ID, strict_min_version: '146.0' } },
    }),
  );
}

/** Bundles, launches, serves. Close it. */
export async function startHarness(name: BrowserName, options: LaunchOptions = {}): Promise<Harness> {
  const folder = mkdtempSync(join(tmpdir(), 'overlay-'));
  mkdirSync(folder, { recursive: true });
  await bundle(folder);
  writeExtension(folder, name);
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const server: Server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    // 204 for what nobody put there: a missing icon would show in the console.
    response.writeHead(page ? 200 : 204, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;

  const browser = await launch(name, { ...options, firefoxUuids: { [GECKO_ID]: UUID } });
  const installed = await browser.installExtension(folder);
  const origin = name === 'chromium' ? `chrome-extension://${installed}/` : `moz-extension://${UUID}/`;
  const control = await browser.newPage();
  await control.goto(`${origin}control.html`, { waitUntil: [] }).catch(() => {});
  await until('the control page', () => control.evaluate(() => document.getElementById('root') !== null));

  async function run<T>(expression: string): Promise<T> {
    return (await control.evaluate(
      `(async () => { const browser = globalThis.browser ?? globalThis.chrome; return (${expression}); })()`,
    )) as T;
  }
  const address = (page: Page) => page.evaluate(() => location.href);
  const tabOf = async (page: Page) =>
    run<number>(
      `(await browser.tabs.query({ url: 'http://127.0.0.1/*' })).find((tab) => tab.url === ${JSON.stringify(
        await address(page),
      )}).id`,
    );
  async function tell(page: Page, message: ToOverlay): Promise<OverlayState> {
    return run(`await browser.tabs.sendMessage(${await tabOf(page)}, ${JSON.stringify(message)})`);
  }

  let count = 0;
  return {
    name,
    id: name === 'chromium' ? installed : GECKO_ID,
    run,
    tell,
    async open(html, plan, { headers = {}, before, phase = 'shown' } = {}) {
      const path = `/${++count}`;
      pages.set(path, { html, headers });
      await run(`await browser.storage.local.set({ plan: ${JSON.stringify(plan)}, reads: 0 })`);
      const page = await browser.newPage();
      await before?.(page);
      await page.goto(`http://127.0.0.1:${port}${path}`);
      await page.bringToFront();
      await until(`the overlay to be ${phase}`, async () => {
        return (await tell(page, { type: 'overlay/state' })).phase === phase;
      });
      return page;
    },
    async inject(page) {
      await run(
        `await browser.scripting.executeScript({ target: { tabId: ${await tabOf(page)} }, files: ['overlay.js'] })`,
      );
    },
    async close() {
      await browser.close();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
