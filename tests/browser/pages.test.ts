/** Popup and options as they look in the real browsers: size, contrast, keyboard, light and dark. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { violations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import { type Extension, launchExtension, until } from './extension.ts';
import { openRead } from './on-page.ts';

describe.each(BROWSERS)('the extension’s pages in %s', (name) => {
  let served: Served;
  let extension: Extension;
  let tab: number;
  beforeAll(async () => {
    served = await serve(fileURLToPath(new URL('../fixtures/demo', import.meta.url)));
    extension = await launchExtension(name);
    ({ tab } = await openRead(extension, served.url));
  });
  afterAll(async () => {
    await extension?.close();
    await served?.close();
  });

  async function openPopup(): Promise<Page> {
    const popup = await extension.openPage(`src/popup/popup.html?tab=${tab}`);
    await popup.setViewport({ width: 400, height: 600 });
    await until('the list', () => popup.evaluate(() => document.querySelector('.group') !== null));
    return popup;
  }
  const setTheme = (theme: string): Promise<unknown> =>
    extension.ask(`await browser.storage.local.set({ settings: { theme: '${theme}' } })`);

  test('the popup fits into a popup: 400 by 580 at most, and only its list scrolls', async () => {
    const popup = await openPopup();
    const size = await popup.evaluate(() => {
      const box = (selector: string): DOMRect | undefined =>
        document.querySelector(selector)?.getBoundingClientRect();
      const main = document.querySelector('main');
      return {
        width: document.documentElement.scrollWidth,
        height: box('#root')?.height ?? 0,
        header: box('header')?.top,
        footer: box('footer')?.bottom ?? 0,
        footerHeight: box('footer')?.height ?? 0,
        scrolls: main ? main.scrollHeight > main.clientHeight : false,
        sideways: main ? main.scrollWidth > main.clientWidth : true,
      };
    });
    expect(size.width).toBeLessThanOrEqual(400);
    expect(size.height).toBeLessThanOrEqual(580);
    expect(size.header).toBe(0);
    expect(size.footer).toBeLessThanOrEqual(580);
    expect(size.footerHeight).toBeLessThan(80);
    expect(size.scrolls).toBe(true);
    expect(size.sideways).toBe(false);
    await popup.close();
  });

  test.each(['light', 'dark'])('both pages can be read by everybody in the %s theme', async (theme) => {
    await setTheme(theme);
    for (const open of [openPopup, () => extension.openPage('src/options/options.html')]) {
      const page = await open();
      await page.bringToFront();
      await until('the theme', () =>
        page.evaluate((set) => document.documentElement.dataset.theme === set, theme),
      );
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
    await setTheme('auto');
  });

  test('the keyboard goes through the popup from top to bottom, and can be seen', async () => {
    const popup = await openPopup();
    await popup.bringToFront();
    const stops: { top: number; outline: string; name: string }[] = [];
    for (let step = 0; step < 40; step++) {
      await popup.keyboard.press('Tab');
      const stop = await popup.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const part = ['header', 'main', 'footer'].findIndex((each) => element.closest(each));
        return { top: part, outline: `${outlineStyle} ${outlineWidth}`, name: element.textContent ?? '' };
      });
      if (!stop) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(10);
    expect(stops[0]?.name).toBe('Options');
    for (const { outline, name: element } of stops.filter(({ top }) => top >= 0))
      expect(outline, element).toBe('solid 2px');
    const parts = stops.map(({ top }) => top).filter((part) => part >= 0);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    await popup.close();
  });

  test('a count of the summary brings its group to the top of the list', async () => {
    const popup = await openPopup();
    await popup.bringToFront();
    const [heading, list] = await popup.evaluate(() => {
      const counts = document.querySelectorAll<HTMLElement>('button.count');
      counts[counts.length - 1]?.click();
      const top = (element: Element | null): number => element?.getBoundingClientRect().top ?? Number.NaN;
      return [top(document.activeElement), top(document.querySelector('main'))];
    });
    const reached = await popup.evaluate(() => document.activeElement?.localName);
    expect(reached).toBe('h3');
    const { scrolled, end } = await popup.evaluate(() => {
      const main = document.querySelector('main');
      return { scrolled: main?.scrollTop ?? 0, end: (main?.scrollHeight ?? 0) - (main?.clientHeight ?? 0) };
    });
    // At the top, or as far up as the end of the list lets it.
    if (Math.abs(scrolled - end) > 1) expect(Math.abs((heading ?? 0) - (list ?? 0))).toBeLessThan(2);
    else expect(heading).toBeGreaterThan(list ?? 0);
    await popup.close();
  });
});
