/** Finding and mapping articles in the real browsers, where styles are computed and the DOM is theirs. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../scripts/bundle.ts';
import { NO_ARTICLE, PAGES, WITH_SHADOWS } from '../fixtures/pages/expected.ts';
import { bare, expectArticle, type Found } from '../page/article/check-page.ts';
import { BROWSERS, launch } from './browsers.ts';

/** What is seen of one page, from inside it. */
interface Seen {
  article: Found | null;
  /** Text of each block's ranges. */
  shown: string[];
  /** Offsets that `offsetOf` gives for the ends of each block's ranges. */
  ends: [number | null, number | null][];
  unchanged: boolean;
  records: number;
}

let server: Server;
let address: string;
let script: string;

beforeAll(async () => {
  const room = 'sourcelightArticle';
  // a declaration in an evaluated script would be its own; an assignment is seen by the next one
  script = `${await bundle('src/article/find.ts', room)}\n;globalThis.${room} = ${room};`;
  server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1);
    const content = name === 'long.html' ? longPage() : name === 'huge.html' ? hugePage() : readFixture(name);
    response.writeHead(content === null ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(content ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

describe.each(BROWSERS)('%s', (name) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launch(name);
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  test.each([...PAGES, ...WITH_SHADOWS])('$page', async (expected) => {
    const seen = await look(page, expected.page);
    if (!seen.article) throw new Error('no article found');
    expectArticle(seen.article, expected, true);
    expectWholeMapping(seen);
  });

  test.each(NO_ARTICLE)('nothing on %s', async (fixture) => {
    const seen = await look(page, fixture);
    expect(seen.article).toBeNull();
    expect(seen.unchanged).toBe(true);
  });

  test('an article of 1,500 words on a page of thousands of elements', async () => {
    const seen = await look(page, 'long.html');
    expect(seen.article?.blocks).toHaveLength(31);
    expectWholeMapping(seen);
  });

  test('an article of 50,000 words on a page of 30,000 nodes, with the thread given back all the time', async () => {
    await page.goto(`${address}/huge.html`, { waitUntil: 'load' });
    await page.evaluate(script);
    const { turns, length } = (await page.evaluate(HEARTBEAT)) as { turns: number; length: number };
    expect(length).toBeGreaterThan(250_000);
    expect(turns).toBeGreaterThan(0);
  });

  test('a signal ends the search', async () => {
    await page.goto(`${address}/huge.html`, { waitUntil: 'load' });
    await page.evaluate(script);
    const [found, isFirst] = (await page.evaluate(ENDED)) as [null, boolean];
    expect(found).toBeNull();
    expect(isFirst).toBe(true);
  });
});

/** Runs in the page: how often the page's own messages got the thread while the article was found. */
const HEARTBEAT = `(async () => {
  let turns = 0;
  let isOver = false;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    if (isOver) return;
    turns++;
    channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  const map = await sourcelightArticle.findArticle(document);
  isOver = true;
  return { turns, length: map ? map.article.text.length : 0 };
})()`;

/** Runs in the page: what an ended search gives, and whether it ended before another of the same page that was let go on. */
const ENDED = `(async () => {
  const ending = new AbortController();
  const order = [];
  const ended = sourcelightArticle.findArticle(document, ending.signal).finally(() => order.push('ended'));
  const whole = sourcelightArticle.findArticle(document).finally(() => order.push('whole'));
  setTimeout(() => ending.abort(), 0);
  const found = await ended;
  await whole;
  return [found, order[0] === 'ended'];
})()`;

function expectWholeMapping({ article, shown, ends, unchanged, records }: Seen): void {
  const blocks = article?.blocks ?? [];
  blocks.forEach(({ start, end }, i) => {
    expect(bare(shown[i] ?? '')).toBe(bare(article?.text.slice(start, end) ?? ''));
    expect(ends[i]).toEqual([start, end]);
  });
  expect(unchanged).toBe(true);
  expect(records).toBe(0);
}

async function look(page: Page, fixture: string): Promise<Seen> {
  await page.goto(`${address}/${fixture}`, { waitUntil: 'load' });
  await page.evaluate(script);
  return page.evaluate(async () => {
    const { findArticle } = (
      globalThis as unknown as { sourcelightArticle: typeof import('../../src/article/find.ts') }
    ).sourcelightArticle;
    const before = document.documentElement.outerHTML;
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const map = await findArticle(document);
    const ranges = (map?.article.blocks ?? []).map((block) => map?.rangesOf(block.start, block.end) ?? []);
    const place = (node: Node | undefined, offset: number | undefined) =>
      node && offset !== undefined ? (map?.offsetOf(node, offset) ?? null) : null;
    const ends = ranges.map((some): [number | null, number | null] => [
      place(some[0]?.startContainer, some[0]?.startOffset),
      place(some.at(-1)?.endContainer, some.at(-1)?.endOffset),
    ]);
    return {
      article: map?.article ?? null,
      shown: ranges.map((some) => some.map(String).join('')),
      ends,
      unchanged: document.documentElement.outerHTML === before,
      records: observer.takeRecords().length,
    };
  });
}

function readFixture(name: string): string | null {
  const file = `tests/fixtures/pages/${name}`;
  return /^[\w-]+\.html$/.test(name) && existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** 30 paragraphs of 50 words under a headline, within 4,000 elements of navigation, teasers and comments. */
function longPage(): string {
  const sentence =
    'The keeper of the light counted nine boats at dusk, and <b>none</b> of them was <a href="/x">the one</a> he had waited for, he said. ';
  const paragraphs = Array.from({ length: 30 }, () => `<p>${sentence.repeat(2)}</p>`).join('\n');
  const teaser =
    '<li class="teaser"><div><a href="/t"><span>Another matter</span> <em>entirely</em></a></div></li>';
  const comment =
    '<li class="comment"><div class="who"><a href="/u">Reader</a></div><p>I was there, and saw a tenth boat come in, quite late.</p></li>';
  return `<!doctype html><html lang="en"><head><title>Nine boats at dusk</title><style>.teaser{display:flex}</style></head><body>
    <header><nav><ul>${teaser.repeat(100)}</ul></nav></header>
    <div class="grid"><main><article><h1>Nine boats at dusk</h1>${paragraphs}</article></main>
    <div class="sidebar"><ul>${teaser.repeat(300)}</ul></div></div>
    <section class="comments"><ol>${comment.repeat(300)}</ol></section></body></html>`;
}

/** 1,250 paragraphs of 40 words in 30,000 nodes. */
function hugePage(): string {
  const words =
    'The keeper counted nine boats at dusk, and <b>none</b> of them was the one that he had waited <i>for</i>, he said. ';
  const paragraph = `<div class="line"><p>${words}<a href="/x">He</a> ${words.toLowerCase()}</p><span></span><span></span><span></span><span></span><span></span><span></span><span></span><span></span></div>`;
  return `<!doctype html><html lang="en"><head><title>Nine boats at dusk, again</title></head><body><main><article><h1>Nine boats at dusk, again</h1>${paragraph.repeat(1250)}</article></main></body></html>`;
}
