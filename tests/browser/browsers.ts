/** The real browsers that the tests run in. `BROWSER=firefox` (or chromium) narrows them to one. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { type BrowserName, ensureBrowser } from '../../scripts/find-browsers.ts';

export type { BrowserName };

const wanted = process.env.BROWSER;
export const BROWSERS: BrowserName[] =
  wanted === 'chromium' || wanted === 'firefox' ? [wanted] : ['chromium', 'firefox'];

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface LaunchOptions {
  headless?: boolean;
  /** Firefox: the host part of the extension's pages, fixed beforehand so that they can be opened. */
  firefoxUuids?: Record<string, string>;
  /** Chromium: more switches, such as `--force-dark-mode`. */
  args?: string[];
  /** Firefox: more preferences. */
  prefs?: Record<string, unknown>;
}

export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = await ensureBrowser(name);
  const headless = options.headless ?? true;
  if (name === 'chromium') {
    return puppeteer.launch({
      pipe: true,
      enableExtensions: true,
      executablePath,
      headless,
      defaultViewport: headless ? { width: 1200, height: 900 } : null,
      args: [...CHROMIUM_ARGS, ...(options.args ?? [])],
    });
  }
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify(options.firefoxUuids ?? {}),
      'extensions.webextOptionalPermissionPrompts': false,
      ...options.prefs,
    },
  });
}
