/** The built extension in a real browser, on pages served from loopback. */
import type { Browser, Page } from 'puppeteer-core';
import { loopbackBuild } from '../../scripts/loopback-build.ts';
import { type BrowserName, type LaunchOptions, launch } from './browsers.ts';

const GECKO_ID = 'sourcelight@sourcelight.news';
const UUID = '6f1d2c3b-0a4e-4d5f-8b67-9c0d1e2f3a4b';

export interface Extension {
  name: BrowserName;
  browser: Browser;
  /** "chrome-extension://ID/" or "moz-extension://UUID/". */
  origin: string;
  /** Opens a page of the extension in a tab: "src/popup/popup.html?tab=3". Ready when its root has content. */
  openPage(path: string): Promise<Page>;
  /** The browser's id of the tab that shows this address. */
  tabId(url: string): Promise<number>;
  /** Runs in an extension page: `browser.*` calls for the test's own purposes. */
  ask<T>(expression: string): Promise<T>;
  /** Closes the web pages that a test has opened, also one that failed: the next must find its own tab. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

async function chromiumOrigin(browser: Browser): Promise<string> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    { timeout: 20_000 },
  );
  return `chrome-extension://${new URL(worker.url()).host}/`;
}

/** Polls until `get` gives something true. @throws Error naming `what` after `ms`. */
export async function until<T>(
  what: string,
  get: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  ms = 15_000,
): Promise<T> {
  const end = Date.now() + ms;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await get();
      if (value) return value;
    } catch (error) {
      last = error;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`waited ${ms} ms in vain for ${what}${last ? `: ${last}` : ''}`);
}

/** @param folder the built extension; by default its loopback copy */
export async function launchExtension(
  name: BrowserName,
  options: LaunchOptions & { folder?: string } = {},
): Promise<Extension> {
  const folder = options.folder ?? loopbackBuild(name);
  const browser = await launch(name, { ...options, firefoxUuids: { [GECKO_ID]: UUID } });
  await browser.installExtension(folder);
  const origin = name === 'chromium' ? await chromiumOrigin(browser) : `moz-extension://${UUID}/`;

  async function openPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    // Firefox reports no load events for extension pages: wait for the content instead.
    await page.goto(`${origin}${path}`, { waitUntil: [] }).catch(() => {});
    await until(`${path} to show something`, () =>
      page.evaluate(() => (document.getElementById('root')?.childElementCount ?? 0) > 0),
    );
    return page;
  }

  let helper: Page | null = null;
  async function ask<T>(expression: string): Promise<T> {
    if (!helper || helper.isClosed()) helper = await openPage('src/options/options.html');
    return (await helper.evaluate(
      `(async () => { const browser = globalThis.browser ?? globalThis.chrome; return (${expression}); })()`,
    )) as T;
  }

  const extension: Extension = {
    name,
    browser,
    origin,
    openPage,
    ask,
    tabId: (url) =>
      until(`a tab with ${url}`, () =>
        ask<number | undefined>(
          `(await browser.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)})?.id`,
        ),
      ),
    closePages: async () => {
      const pages = await browser.pages();
      await Promise.all(pages.filter((page) => page.url().startsWith('http')).map((page) => page.close()));
    },
    close: () => browser.close(),
  };
  // Installed is not yet ready: the gate's terms are written by the background's first turn.
  await until('the gate terms', () => ask<boolean>(`'gate' in (await browser.storage.local.get('gate'))`));
  return extension;
}
