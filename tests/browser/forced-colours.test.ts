/** Where the reader's system has colours of its own (forced colours): lines in the colour of text, and no tints. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { BROWSERS } from './browsers.ts';
import { type Extension, launchExtension, until } from './extension.ts';
import { PAGES } from './living/pages.ts';
import { highlighted, listenForErrors, stateOf, tell } from './on-page.ts';

const QUOTE = 'We hold the ridge';

describe.each(BROWSERS)('forced colours in %s', (name) => {
  let served: Served;
  let extension: Extension;
  let errors: string[] = [];
  beforeAll(async () => {
    served = await serve(fileURLToPath(new URL('../fixtures/demo', import.meta.url)), PAGES);
    // Firefox forces its colours on all pages, Chromium by what a page's developer tools emulate.
    extension = await launchExtension(name, { prefs: { 'browser.display.document_color_use': 2 } });
  });
  afterEach(async () => {
    await extension.closePages();
    expect(errors).toEqual([]);
  });
  afterAll(async () => {
    await extension?.close();
    await served?.close();
  });

  async function force(page: Page, value: 'active' | 'none'): Promise<void> {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
  }
  async function open(): Promise<{ page: Page; tab: number }> {
    const page = await extension.browser.newPage();
    errors = listenForErrors(page);
    if (name === 'chromium') await force(page, 'active');
    const url = `${served.url}hydrated.html`;
    await page.goto(url);
    const tab = await extension.tabId(url);
    await until('the reading', async () => (await stateOf(extension, tab))?.phase === 'shown');
    await page.bringToFront();
    return { page, tab };
  }
  const isTinted = async (page: Page) => (await highlighted(page)).join().includes(QUOTE);

  test('figures have lines in the colour of text, quotes have no tint; the card opens', async () => {
    const { page, tab } = await open();
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect((await highlighted(page)).join()).toContain('41 Taliban fighters');
    expect(await isTinted(page)).toBe(false);
    const { lines, text } = await page.evaluate(() => {
      const paragraph = document.querySelector('p');
      if (!paragraph) throw new Error('the page has no paragraph');
      const styles = [...CSS.highlights.keys()].map((each) =>
        getComputedStyle(paragraph, `::highlight(${each})`),
      );
      return {
        lines: styles
          .filter(({ textDecorationLine }) => textDecorationLine === 'underline')
          .map(({ textDecorationColor }) => textDecorationColor),
        text: getComputedStyle(paragraph).color,
      };
    });
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toBe(text);
    const mark = (await stateOf(extension, tab))?.reading?.figures[0]?.id ?? '';
    expect((await tell(extension, tab, { type: 'overlay/show', mark }))?.current).toBe(mark);
  });

  // Firefox takes this preference at its start.
  if (name === 'chromium') {
    test('tints come when the system’s colours are left, and go with them', async () => {
      const { page } = await open();
      await force(page, 'none');
      await until('the tints', () => isTinted(page));
      await force(page, 'active');
      await until('no tints', async () => !(await isTinted(page)));
    });
  }
});
