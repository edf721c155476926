/** The whole way, in the real browsers: an article on a news page, marks, card, popup, switches. */
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { BROWSERS } from './browsers.ts';
import { type Extension, launchExtension, until } from './extension.ts';
import {
  badgeOf,
  foreignElements,
  highlighted,
  isUntouched,
  listenForErrors,
  openRead,
  placeOf,
  stateOf,
  tell,
} from './on-page.ts';

const UNRELATED = `<!doctype html><html lang="en"><title>Ferry fares to rise</title><body><article><h1>Ferry fares to rise</h1>
${'<p>The harbour board said on Monday that fares on the island ferry will rise by five per cent from May. "We held them for three years," said Ada Quill, who chairs the board. About 400 people use the boat each day, she said.</p>'.repeat(4)}
</article></body></html>`;

describe.each(BROWSERS)('reading a page in %s', (name) => {
  let served: Served;
  let extension: Extension;
  beforeAll(async () => {
    served = await serve(fileURLToPath(new URL('../fixtures/demo', import.meta.url)), {
      'ferry.html': { html: UNRELATED },
    });
    extension = await launchExtension(name);
  });
  afterEach(() => extension.closePages());
  afterAll(async () => {
    await extension?.close();
    await served?.close();
  });

  test('marks stand over the words of the figures and quotes', async () => {
    const { page, state } = await openRead(extension, served.url);
    const { reading } = state;
    expect(reading?.story?.id).toBe('panjshir-2021');
    expect(reading?.figures.length).toBeGreaterThanOrEqual(5);
    const flat = (text: string): string =>
      text
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const texts = await highlighted(page);
    // A figure split over inline tags or soft hyphens is painted in pieces: together they are the figure's words, and no more.
    const bare = (text: string): string => flat(text).replace(/ /g, '');
    const painted = bare(texts.join(''));
    for (const figure of reading?.figures ?? [])
      expect(painted).toContain(bare(reading?.article.text.slice(...figure.span) ?? ''));
    expect(texts.some((text) => flat(text) === 'about 10,000 fighters')).toBe(true);
    for (const text of texts) expect(reading?.article.text.replace(/\s+/g, ' ')).toContain(flat(text));
    expect(state.lost).toEqual([]);
    await page.close();
  });

  test('the page is unchanged but for one host element, and nothing moves', async () => {
    const { page, tab, state } = await openRead(extension, served.url);
    const mark = state.reading?.figures[0]?.id ?? '';
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await tell(extension, tab, { type: 'overlay/show', mark });
    expect(await foreignElements(page)).toBeLessThanOrEqual(1);
    expect(await isUntouched(page)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await page.close();
  });

  test('the card opens on hover after a dwell, and closes after the pointer has gone', async () => {
    const { page, tab, state } = await openRead(extension, served.url);
    const errors = listenForErrors(page);
    const figure = state.reading?.figures.find(({ span }) =>
      state.reading?.article.text.slice(...span).includes('10,000'),
    );
    const { x, y } = await placeOf(page, '10,000 fighters');
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await until('the card', async () => (await stateOf(extension, tab))?.current === figure?.id);
    await page.bringToFront();
    await page.mouse.move(5, 5);
    await until('the card to close', async () => (await stateOf(extension, tab))?.current === null);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('the card opens mark by mark from the keyboard, and Escape closes it', async () => {
    const { page, tab, state } = await openRead(extension, served.url);
    const first = await tell(extension, tab, { type: 'overlay/step', by: 1 });
    expect(first?.current).not.toBe(null);
    const second = await tell(extension, tab, { type: 'overlay/step', by: 1 });
    expect(second?.current).not.toBe(first?.current);
    const back = await tell(extension, tab, { type: 'overlay/step', by: -1 });
    expect(back?.current).toBe(first?.current);
    const ids = [...(state.reading?.figures ?? []), ...(state.reading?.attributions ?? [])].map(
      ({ id }) => id,
    );
    expect(ids).toContain(first?.current);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await stateOf(extension, tab))?.current === null);
    await page.close();
  });

  // Browsers drop a suggested shortcut that they use themselves, and say so nowhere else.
  test('every shortcut is free in this browser', async () => {
    const commands = await extension.ask<{ name: string; shortcut: string }[]>(
      'await browser.commands.getAll()',
    );
    const unset = commands.filter(({ name, shortcut }) => name !== '_execute_action' && !shortcut);
    expect(unset).toEqual([]);
    expect(commands.length).toBeGreaterThanOrEqual(4);
  });

  test('the popup counts what the reading holds, and each entry leads to its mark', async () => {
    const { page, tab, state } = await openRead(extension, served.url);
    const popup = await extension.openPage(`src/popup/popup.html?tab=${tab}`);
    await until('the list', () => popup.evaluate(() => document.querySelector('.group') !== null));
    const counts = await popup.evaluate(() =>
      [...document.querySelectorAll('.counts b')].map((element) => Number(element.textContent)),
    );
    const figures = state.reading?.figures ?? [];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(figures.length);
    const quotes = (state.reading?.attributions ?? []).filter(
      ({ form, stance }) => form !== 'indirect' && stance !== 'believes' && stance !== 'plans',
    );
    const items = await popup.evaluate(() => document.querySelectorAll('.item').length);
    expect(items).toBe(figures.length + quotes.length);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.item')?.click());
    await until('the mark', async () => (await stateOf(extension, tab))?.current !== null);
    await popup.close();
    await page.close();
  });

  test('the badge counts the figures that are not independently verified', async () => {
    const { page, tab, state } = await openRead(extension, served.url);
    const open = state.reading?.figures.filter(({ status }) => status !== 'verified').length;
    expect(await badgeOf(extension, tab)).toBe(String(open));
    await page.close();
  });

  test('an article that is no story of ours is left alone until the reader asks', async () => {
    const url = `${served.url}ferry.html`;
    const page = await extension.browser.newPage();
    await page.goto(url);
    const tab = await extension.tabId(url);
    await new Promise((done) => setTimeout(done, 800));
    expect(await stateOf(extension, tab)).toBe(null);
    expect(await foreignElements(page)).toBe(0);
    expect(await highlighted(page)).toEqual([]);

    const popup = await extension.openPage(`src/popup/popup.html?tab=${tab}`);
    await until('the offer to read', () => popup.evaluate(() => document.querySelector('.primary') !== null));
    await popup.evaluate(() => document.querySelector<HTMLElement>('.primary')?.click());
    const state = await until('the reading', async () => {
      const now = await stateOf(extension, tab);
      return now?.phase === 'shown' && now;
    });
    expect(state.reading?.story).toBe(null);
    expect(state.reading?.attributions.some(({ form }) => form !== 'indirect')).toBe(true);
    await popup.close();
    await page.close();
  });

  test('switching the site or the story off takes everything away, and on again brings it back', async () => {
    const { page, tab } = await openRead(extension, served.url);
    const set = (change: string): Promise<unknown> =>
      extension.ask(
        `await browser.storage.local.get('settings').then(({ settings }) => browser.storage.local.set({ settings: { ...settings, ${change} } }))`,
      );
    for (const [off, on] of [
      [`sitesOff: ['127.0.0.1']`, 'sitesOff: []'],
      [`storiesOff: ['panjshir-2021']`, 'storiesOff: []'],
    ] as const) {
      await set(off);
      await page.bringToFront();
      await until('the marks to go', async () => (await highlighted(page)).length === 0);
      expect(await foreignElements(page)).toBe(0);
      await set(on);
      await page.bringToFront();
      await until('the marks to come back', async () => (await highlighted(page)).length > 0);
    }
    const hidden = await tell(extension, tab, { type: 'overlay/toggle-marks' });
    expect(hidden?.hidden).toBe(true);
    expect(await highlighted(page)).toEqual([]);
    await tell(extension, tab, { type: 'overlay/toggle-marks' });
    expect((await highlighted(page)).length).toBeGreaterThan(0);
    await page.close();
  });
});
