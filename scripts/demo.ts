/**
 * Opens a browser with the extension on the demo article. With a display the window stays until it is closed; without one the
 * browser runs headless, the reading is printed, and screenshots of underlines, tooltip and popup are saved.
 *
 *   npm start -- [chromium|firefox] [--headless]
 */
import { mkdirSync } from 'node:fs';
import { platform } from 'node:os';
import type { Page } from 'puppeteer-core';
import { report } from '../src/cli/report.ts';
import { cardFor } from '../src/reading/card-for.ts';
import { type Reading, STATUSES } from '../src/reading/reading.ts';
import { builtInDossiers } from '../src/stories/library.ts';
import { type Extension, launchExtension, until } from '../tests/browser/extension.ts';
import { stateOf, tell } from '../tests/browser/on-page.ts';
import { type BrowserName, ensureBrowser, findBrowser } from './find-browsers.ts';
import { ROOT } from './root.ts';
import { serve } from './serve.ts';

const SHOTS = `${ROOT}artifacts/demo`;

const args = process.argv.slice(2);
const asked = args.find((arg): arg is BrowserName => arg === 'chromium' || arg === 'firefox');
const hasDisplay = platform() !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = args.includes('--headless') || !hasDisplay;

async function choose(): Promise<BrowserName> {
  if (asked) return asked;
  if (await findBrowser('chromium')) return 'chromium';
  if (await findBrowser('firefox')) return 'firefox';
  await ensureBrowser('chromium');
  return 'chromium';
}

async function readingOf(extension: Extension, url: string): Promise<Reading> {
  const tab = await extension.tabId(url);
  return until('the reading of the demo article', async () => {
    const state = await stateOf(extension, tab);
    return state?.phase === 'shown' && state.reading;
  });
}

async function screenshots(extension: Extension, page: Page, url: string, reading: Reading): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const shoot = async (from: Page, name: string): Promise<void> => {
    const path = `${SHOTS}/${extension.name}-${name}.png`;
    await from.bringToFront();
    await from.screenshot({ path: path as `${string}.png` });
    console.log(`  ${path}`);
  };
  console.log('Screenshots:');
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('figcaption')?.scrollIntoView({ behavior: 'instant' }));
  await shoot(page, 'underlines');
  const tab = await extension.tabId(url);
  const shootCard = async ({ id }: { id: string }, name: string): Promise<void> => {
    await tell(extension, tab, { type: 'overlay/show', mark: id });
    await new Promise((done) => setTimeout(done, 400));
    await shoot(page, name);
  };
  const mark = reading.figures.find(({ flags }) => flags.includes('statedUnverified')) ?? reading.figures[0];
  if (mark) await shootCard(mark, 'tooltip');
  for (const status of STATUSES) {
    const figure = reading.figures.find((one) => one.status === status);
    if (figure) await shootCard(figure, `card-${status}`);
  }
  const popup = await extension.openPage(`src/popup/popup.html?tab=${tab}`);
  await popup.setViewport({ width: 400, height: 600 });
  await until('the popup to show the reading', () =>
    popup.evaluate(() => document.querySelector('.group') !== null),
  );
  await shoot(popup, 'popup');
}

/** Prints the reading and saves the screenshots. */
async function show(extension: Extension, page: Page, url: string, reading: Reading): Promise<void> {
  console.log(`\n${await extension.browser.version()} (headless), ${url}\n`);
  console.log(report(reading, cardFor(reading, builtInDossiers())));
  await screenshots(extension, page, url, reading);
}

/** Leaves the window to the reader until it is closed. */
async function leaveOpen(extension: Extension, page: Page, reading: Reading): Promise<void> {
  await page.bringToFront();
  console.log(
    `\n${await extension.browser.version()} is open on the demo article: ${reading.figures.length} figures read. ` +
      'Hover over an underlined figure; open the popup from the toolbar. Close the window to end.',
  );
  await new Promise<void>((done) => extension.browser.once('disconnected', () => done()));
}

const name = await choose();
const served = await serve(`${ROOT}tests/fixtures/demo`);
try {
  const extension = await launchExtension(name, { headless });
  try {
    const page = (await extension.browser.pages())[0] ?? (await extension.browser.newPage());
    // An article is read once somebody sees it, and the extension's own page may stand in front.
    await page.bringToFront();
    await page.goto(served.url);
    const reading = await readingOf(extension, served.url);
    if (headless) await show(extension, page, served.url, reading);
    else await leaveOpen(extension, page, reading);
  } finally {
    // One whose window was closed by hand is closed already.
    await extension.close().catch(() => {});
  }
} finally {
  await served.close();
}
