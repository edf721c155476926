/** What pages do to themselves: right all the same, or quietly nothing; never an error in their console, never a page that hangs. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { BROWSERS } from './browsers.ts';
import { type Extension, launchExtension, until } from './extension.ts';
import { ODD } from './living/odd.ts';
import { highlighted, listenForErrors, openRead, placeOf, stateOf, untilMarked } from './on-page.ts';

describe.each(BROWSERS)('odd pages in %s', (name) => {
  let served: Served;
  let extension: Extension;
  let errors: string[] = [];
  beforeAll(async () => {
    served = await serve(fileURLToPath(new URL('../fixtures/demo', import.meta.url)), ODD);
    extension = await launchExtension(name);
    await extension.ask(`(globalThis.reads = 0, browser.runtime.onMessage.addListener((message) => {
      if (message?.type === 'overlay/read') globalThis.reads++;
    }))`);
  });
  afterEach(async () => {
    await extension.closePages();
    expect(errors).toEqual([]);
    errors = [];
  });
  afterAll(async () => {
    await extension?.close();
    await served?.close();
  });

  async function read(path: keyof typeof ODD): Promise<{ page: Page; tab: number }> {
    const opened = await openRead(extension, `${served.url}${path}`);
    errors = listenForErrors(opened.page);
    return opened;
  }
  const act = (page: Page) => page.evaluate((key) => Reflect.get(globalThis, key)(), 'act');
  const isOpen = async (tab: number) => (await stateOf(extension, tab))?.current !== null;
  async function openCard({ page, tab }: { page: Page; tab: number }, words = '41 Taliban'): Promise<void> {
    const { x, y } = await placeOf(page, words);
    await page.mouse.click(x, y);
    await until('its card', () => isOpen(tab));
  }
  /** The card as the page's reader sees it; null when it is not to be seen. */
  const card = (page: Page) =>
    page.evaluate(() => {
      const host = [...document.querySelectorAll('*')].find(({ localName }) =>
        /^x-h[\da-f]{16}$/.test(localName),
      );
      if (!host?.matches(':popover-open')) return null;
      const { x, y, right, bottom, width, height } = host.getBoundingClientRect();
      const { visibility, opacity } = getComputedStyle(host);
      const isTop =
        document.elementFromPoint(x + width / 2, y + Math.min(height, innerHeight - y) / 2) === host;
      return {
        isTop,
        visibility,
        opacity,
        width,
        height,
        isInside: x >= 0 && y >= 0 && right <= innerWidth + 1 && bottom > 0,
      };
    });

  test('a form whose controls pose as its properties is climbed over, and hangs nobody', async () => {
    const opened = await read('posing.html');
    await untilMarked(opened.page, '41 Taliban');
    await act(opened.page);
    await openCard(opened);
    expect((await stateOf(extension, opened.tab))?.reading?.article.text).not.toContain(
      'At the mouth of the valley.\n',
    );
  });

  test('rules that undo every style leave the card as it is', async () => {
    const opened = await read('unset.html');
    await openCard(opened);
    const seen = await until('the card in its place', async () => {
      const now = await card(opened.page);
      return now?.isTop && now;
    });
    expect(seen).toMatchObject({ visibility: 'visible', opacity: '1' });
    expect(seen.height).toBeGreaterThan(60);
  });

  test.each(['written.html', 'other-body.html', 'other-root.html'] as const)(
    '%s: what has come is read',
    async (path) => {
      const opened = await read(path);
      const { page } = opened;
      await untilMarked(page, '41 Taliban');
      await act(page);
      await untilMarked(page, '26 men');
      await untilMarked(page, '41 Taliban', false);
      await openCard(opened, '26 men');
    },
  );

  test.each([
    'attributes.html',
    'sandboxed.html',
    'editable.html',
    'design.html',
    'throwing.html',
    'trees.html',
    'swallowing.html',
  ] as const)('%s has its marks', async (path) => {
    const { page } = await read(path);
    await untilMarked(page, '41 Taliban');
    const { x, y } = await placeOf(page, '41 Taliban');
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    await page.mouse.move(5, 5);
    expect((await highlighted(page)).join()).toContain('12 of the front');
  });

  test('a text node of five million characters is too long, and nobody waits for it', async () => {
    const { page, state } = await openRead(extension, `${served.url}long-line.html`, 'silent');
    expect(state.why).toBe('too-long');
    expect(await highlighted(page)).toEqual([]);
  });

  test('who writes into an article keeps the marks of what he leaves', async () => {
    const { page, tab } = await read('editable.html');
    const { x, y } = await placeOf(page, '12 of the front');
    await page.mouse.click(x, y);
    expect(await isOpen(tab)).toBe(false);
    await page.keyboard.press('Home');
    await page.keyboard.type('Again and again: ');
    await untilMarked(page, '12 of the front');
    expect(await page.evaluate(() => document.querySelector('article')?.innerHTML)).not.toMatch(
      /x-h|<mark|<span/,
    );
  });

  test.each(['storm.html', 'clearing.html'] as const)('%s is not fought with', async (path) => {
    const { page, tab } = await read(path);
    await extension.ask('(globalThis.reads = 0)');
    const frames = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let count = 0;
          const end = performance.now() + 3000;
          const next = () => {
            count++;
            if (performance.now() < end) requestAnimationFrame(next);
            else done(count);
          };
          next();
        }),
    );
    expect(frames).toBeGreaterThan(30);
    expect(await extension.ask<number>('globalThis.reads')).toBeLessThan(5);
    await page.mouse.move(200, 200);
    expect((await stateOf(extension, tab))?.phase).toBe('shown');
  });

  test('a page three times as large: the card is in the window, beside its words', async () => {
    const opened = await read('large.html');
    await openCard(opened);
    const seen = await until('the card', async () => {
      const now = await card(opened.page);
      return now?.isTop && now;
    });
    expect(seen.isInside).toBe(true);
  });
});
