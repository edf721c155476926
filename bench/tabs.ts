/**
 * Whole pages in tabs: beside the same page in a browser without the extension, through a hundred articles in one tab, in fifty tabs, and at
 * rest.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { ROOT } from '../scripts/root.ts';
import { type BrowserName, launch } from '../tests/browser/browsers.ts';
import { type Extension, until } from '../tests/browser/extension.ts';
import { costOf, heldBytes, type TabCost, watchTab } from './in-tab.ts';
import { type Add, kb, ms } from './table.ts';

const LOADS = 5;
/** ms after which a page is done with what it does at its load. */
const REST = 1500;
const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

interface Kind {
  name: string;
  path: string;
  /** The extension marks it by itself. */
  story: boolean;
  /** It is marked because the reader asks for it. */
  asked?: boolean;
}

/**
 * The largest of the saved news pages, where there are any, as a page that loads nothing from elsewhere and runs nothing: without its servers
 * what its scripts do is an accident.
 */
export function heaviestPage(): Record<string, { html: string; headers: Record<string, string> }> {
  const folder = join(process.env.SOURCELIGHT_DATA ?? join(ROOT, '../shared'), 'data/pages/html');
  if (!existsSync(folder)) return {};
  const [largest] = readdirSync(folder)
    .filter((file) => file.endsWith('.html.gz'))
    .map((file) => join(folder, file))
    .sort((a, b) => statSync(b).size - statSync(a).size);
  if (!largest) return {};
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  const html = gunzipSync(readFileSync(largest)).toString('utf8');
  return { 'heaviest.html': { html, headers: { 'content-security-policy': policy } } };
}

/** @param extension none: a browser without it */
async function load(
  browser: Browser,
  name: BrowserName,
  url: string,
  kind: Kind,
  extension: Extension | null,
): Promise<TabCost> {
  const page = await browser.newPage();
  await watchTab(page, name === 'chromium');
  await page.goto(url + kind.path, { waitUntil: 'domcontentloaded' });
  if (extension && kind.asked) {
    const tab = await extension.tabId(url + kind.path);
    await extension.ask(`browser.runtime.sendMessage({ type: 'surface/read-page', tabId: ${tab} })`);
  }
  if (extension && (kind.story || kind.asked)) {
    await until(`marks on ${kind.name}`, () => page.evaluate(() => CSS.highlights.size > 0), 60_000);
  }
  await pause(REST);
  const cost = await costOf(page);
  await page.close();
  return cost;
}

function middle(costs: readonly TabCost[]): TabCost {
  const of = (key: keyof TabCost): number =>
    costs.map((cost) => cost[key]).sort((a, b) => a - b)[costs.length >> 1] ?? Number.NaN;
  return {
    script: of('script'),
    layout: of('layout'),
    longTasks: of('longTasks'),
    longest: of('longest'),
    shift: of('shift'),
    elements: of('elements'),
    heap: of('heap'),
    listeners: of('listeners'),
  };
}

/** The same pages with and without the extension, load by load in turns, so that what else the machine does falls on both. */
export async function beside(
  extension: Extension,
  url: string,
  kinds: readonly Kind[],
  add: Add,
): Promise<void> {
  const { name } = extension;
  const bare = await launch(name, { prefs: { 'privacy.reduceTimerPrecision': false } });
  try {
    for (const kind of kinds) {
      const costs: Record<'without' | 'with', TabCost[]> = { without: [], with: [] };
      for (let run = 0; run < LOADS; run++) {
        costs.without.push(await load(bare, name, url, kind, null));
        costs.with.push(await load(extension.browser, name, url, kind, extension));
      }
      report(kind, name, middle(costs.without), middle(costs.with), add);
    }
  } finally {
    await bare.close();
  }
}

function report(kind: Kind, where: BrowserName, without: TabCost, now: TabCost, add: Add): void {
  const pair = (a: string, b: string): string => `${a} -> ${b}`;
  const extra = now.elements - without.elements;
  add(
    `${kind.name}: elements added`,
    where,
    String(extra),
    kind.story ? '1' : '0',
    extra <= (kind.story ? 1 : 0),
  );
  if (Number.isNaN(now.script)) return;
  add(`${kind.name}: script without, with`, where, pair(ms(without.script), ms(now.script)));
  add(`${kind.name}: style and layout`, where, pair(ms(without.layout), ms(now.layout)));
  const longer = now.longTasks > without.longTasks || now.longest > Math.max(50, 1.5 * without.longest);
  const tasks = ({ longTasks, longest }: TabCost): string => `${longTasks} (${ms(longest)})`;
  add(
    `${kind.name}: tasks over 50 ms (longest)`,
    where,
    pair(tasks(without), tasks(now)),
    'no more',
    !longer,
  );
  add(
    `${kind.name}: layout shift`,
    where,
    pair(without.shift.toFixed(4), now.shift.toFixed(4)),
    'no more',
    now.shift <= without.shift + 0.0001,
  );
  add(`${kind.name}: heap of the page's process`, where, pair(kb(without.heap), kb(now.heap)));
}

/** A hundred articles in one tab without a load, every second one of ours: what stays, beside what the same page leaves without the extension. */
export async function hundred(extension: Extension, url: string, add: Add): Promise<void> {
  const { name } = extension;
  const bare = await launch(name);
  const without = await through(bare, name, url, false).finally(() => bare.close());
  const [first, last] = await through(extension.browser, name, url, true);
  const left = last.elements - first.elements;
  add('100 articles in one tab: elements left', name, String(left), '0', left === 0);
  if (Number.isNaN(last.heap)) return;
  const grown = last.held - first.held;
  const grownWithout = without[1].held - without[0].held;
  const held = `${kb(grownWithout)} -> ${kb(grown)}`;
  add('  growth of what is held from the 10th on', name, held, 'no more', grown - grownWithout < MOST_GROWTH);
  const heaps = `${kb(without[1].heap - without[0].heap)} -> ${kb(last.heap - first.heap)}`;
  add('  growth of the heap, compiled code and all', name, heaps);
  add(
    '  listeners after 10 and after 100',
    name,
    `${first.listeners}, ${last.listeners}`,
    'no more',
    last.listeners <= first.listeners + 2,
  );
}

/** Bytes: what 90 articles may leave of shapes and tables that grow once; a reading or its marks left behind by each would be many times this. */
const MOST_GROWTH = 40 * 1024;

interface Through extends TabCost {
  /** Bytes that are held, compiled code left out. */
  held: number;
}

async function through(
  browser: Browser,
  name: BrowserName,
  url: string,
  marked: boolean,
): Promise<[Through, Through]> {
  const page = await browser.newPage();
  await watchTab(page, name === 'chromium');
  await page.goto(`${url}app.html`);
  const go = async (count: number): Promise<Through> => {
    for (let at = 0; at < count; at++) {
      const story = at % 2 === 0;
      await page.evaluate((to) => Reflect.get(globalThis, 'go')(to), story ? 'story' : 'ferry');
      await until(
        `article ${at}`,
        () => (marked ? settled(page, story) : pause(400).then(() => true)),
        20_000,
      );
    }
    return { ...(await costOf(page)), held: await heldBytes(page) };
  };
  const costs: [Through, Through] = [await go(10), await go(90)];
  await page.close();
  return costs;
}

const settled = (page: Page, story: boolean): Promise<boolean> =>
  page.evaluate((wanted) => {
    const live = [...CSS.highlights.values()].some((each) => [...each].some((range) => !range.collapsed));
    return wanted ? live : !live && document.querySelector('h1') !== null;
  }, story);

/** Fifty tabs of pages that are no story of ours, and a read page at rest: nobody wakes the background. */
export async function asleep(
  extension: Extension,
  url: string,
  paths: { none: string; story: string },
  add: Add,
): Promise<void> {
  const { name, browser } = extension;
  const read = await browser.newPage();
  await read.goto(url + paths.story);
  await until('marks', () => read.evaluate(() => CSS.highlights.size > 0));
  await sleep(extension);
  let woken = 0;
  const pages: Page[] = [];
  for (let tab = 0; tab < 50; tab++) {
    const page = await browser.newPage();
    pages.push(page);
    await page.goto(url + paths.none);
    if (await isAwake(extension)) woken++;
  }
  await read.bringToFront();
  await pause(3000);
  if (await isAwake(extension)) woken++;
  add('50 tabs of no story, a read page at rest: wake-ups', name, String(woken), '0', woken === 0);
  await Promise.all([...pages, read].map((page) => page.close()));
}

/** Ends the background as the browser does when nothing has happened for a while. */
export async function sleep(extension: Extension): Promise<void> {
  if (extension.name === 'chromium') {
    const target = extension.browser.targets().find((each) => each.type() === 'service_worker');
    await (await target?.worker())?.close();
  }
  await until('the background to sleep', async () => !(await isAwake(extension)), 20_000);
}

async function isAwake(extension: Extension): Promise<boolean> {
  if (extension.name === 'chromium')
    return extension.browser.targets().some((each) => each.type() === 'service_worker');
  return extension.ask<boolean>(
    `browser.extension.getViews().some(({ location }) => location.pathname.includes('background'))`,
  );
}
