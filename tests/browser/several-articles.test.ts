/** Pages that load one article under the other: each is an article of its own, and what is told is of the one the reader is at. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { BROWSERS } from './browsers.ts';
import { type Extension, launchExtension, until } from './extension.ts';
import { PAGES } from './living/pages.ts';
import {
  badgeOf,
  highlighted,
  listenForErrors,
  openRead,
  placeOf,
  stateOf,
  tell,
  untilMarked,
} from './on-page.ts';

const FIRST_TITLE = 'Front and Taliban fight on in Panjshir';
const SECOND_TITLE = 'Front speaks of prisoners in Panjshir';

const EVERYWHERE = BROWSERS.flatMap((name) =>
  ['scroll.html', 'shadows.html'].map((path) => [path, name] as const),
);

describe.each(EVERYWHERE)('several articles on %s in %s', (path, name) => {
  let served: Served;
  let extension: Extension;
  let page: Page;
  let tab: number;
  let errors: string[];
  beforeAll(async () => {
    served = await serve(fileURLToPath(new URL('../fixtures/demo', import.meta.url)), PAGES);
    extension = await launchExtension(name);
    // What a page asks of the background, pages of the extension hear too.
    await extension.ask(`(globalThis.reads = [], browser.runtime.onMessage.addListener((message) => {
      if (message?.type === 'overlay/read') globalThis.reads.push(message.article.text.split('\\n')[0]);
    }))`);
  });
  beforeEach(async () => {
    ({ page, tab } = await openRead(extension, `${served.url}${path}`));
    errors = listenForErrors(page);
    await extension.ask('(globalThis.reads = [])');
  });
  afterEach(async () => {
    await extension.closePages();
    expect(errors).toEqual([]);
  });
  afterAll(async () => {
    await extension?.close();
    await served?.close();
  });

  const run = (act: string, value?: string | number) =>
    page.evaluate((key, given) => Reflect.get(globalThis, key)(given), act, value);
  const reads = () => extension.ask<string[]>('globalThis.reads');
  const badge = () => badgeOf(extension, tab);
  const title = async () => (await stateOf(extension, tab))?.reading?.article.text.split('\n')[0];
  const marked = (words: string, there = true) => untilMarked(page, words, there);
  const unverified = async () => {
    const figures = (await stateOf(extension, tab))?.reading?.figures ?? [];
    return String(figures.filter(({ status }) => status !== 'verified').length || '');
  };
  async function withSecond(): Promise<void> {
    await run('append', 'second');
    await marked('26 men');
  }

  test('the one that comes is read by itself, and the first one keeps its marks', async () => {
    const first = (await highlighted(page)).sort();
    await withSecond();
    const both = await highlighted(page);
    expect(both).toEqual(expect.arrayContaining(first));
    expect(both.length).toBeGreaterThan(first.length);
    expect(await reads()).toEqual([SECOND_TITLE]);
  });

  test('what is told, counted and stepped through is of the one the reader is at; on the way back nothing is read again', async () => {
    await withSecond();
    expect(await title()).toBe(FIRST_TITLE);
    const [firstCount, both] = [await badge(), (await highlighted(page)).sort()];
    expect(firstCount).toBe(await unverified());

    await run('to', 1);
    await until('the second', async () => (await title()) === SECOND_TITLE);
    const secondCount = await unverified();
    expect(secondCount).not.toBe(firstCount);
    await until('its number', async () => (await badge()) === secondCount);
    const state = await stateOf(extension, tab);
    const ids = [...(state?.reading?.figures ?? []), ...(state?.reading?.attributions ?? [])].map(
      ({ id }) => id,
    );
    for (let step = 0; step < 12; step++) {
      const now = await tell(extension, tab, { type: 'overlay/step', by: 1 });
      expect(now?.reading?.article.text).toContain(SECOND_TITLE);
      expect(ids).toContain(now?.current);
    }
    await page.keyboard.press('Escape');

    await run('to', 0);
    await until('the first again', async () => (await title()) === FIRST_TITLE);
    await until('its number', async () => (await badge()) === firstCount);
    expect((await highlighted(page)).sort()).toEqual(both);
    expect(await reads()).toEqual([SECOND_TITLE]);
  });

  test('a mark of either opens its own card', async () => {
    await withSecond();
    for (const [at, words] of [
      [0, '41 Taliban'],
      [1, '26 men'],
    ] as const) {
      await run('to', at);
      const { x, y } = await placeOf(page, words);
      await page.mouse.click(x, y);
      const state = await until('its card', async () => {
        const now = await stateOf(extension, tab);
        return now?.current !== null && now;
      });
      const text = state?.reading?.article.text ?? '';
      const figure = state?.reading?.figures.find(({ id }) => id === state.current);
      expect(text.slice(...(figure?.span ?? [0, 0]))).toContain(words.slice(0, 2));
      await page.keyboard.press('Escape');
    }
  });

  test('one that changes while the reader is at the other is read again, and that one alone', async () => {
    await withSecond();
    await run('to', 1);
    await until('the second', async () => (await title()) === SECOND_TITLE);
    const count = await unverified();
    await until('its number', async () => (await badge()) === count);
    await run('correct');
    await marked('14 Taliban fighters');
    await marked('26 men');
    expect(await reads()).toEqual([SECOND_TITLE, FIRST_TITLE]);
    expect(await title()).toBe(SECOND_TITLE);
    expect(await badge()).toBe(count);
  });

  test('one that is no story of ours says so where the reader is at it, and takes nothing from the others', async () => {
    await run('append', 'ferry');
    await run('to', 1);
    await until('silence', async () => (await stateOf(extension, tab))?.why === 'not-our-story');
    await until('no number', async () => (await badge()) === '');
    await marked('41 Taliban fighters');
    expect(await reads()).toEqual([]);
    await run('to', 0);
    await until('the first', async () => (await title()) === FIRST_TITLE);
    await until('its number', async () => (await badge()) !== '');
  });

  test('one that leaves takes its marks along, and only its own', async () => {
    await withSecond();
    await run('drop', 0);
    await marked('26 men');
    await until('the second', async () => (await title()) === SECOND_TITLE);
    await marked('41 Taliban', false);
    expect(await reads()).not.toContain(FIRST_TITLE);
  });
});

describe.each(BROWSERS)('several articles made of components in %s', (name) => {
  let served: Served;
  let extension: Extension;
  beforeAll(async () => {
    served = await serve(fileURLToPath(new URL('../fixtures/demo', import.meta.url)), PAGES);
    extension = await launchExtension(name);
  });
  afterEach(() => extension.closePages());
  afterAll(async () => {
    await extension?.close();
    await served?.close();
  });

  test.each(['components.html', 'slots.html', 'mixed.html'])('%s: each is read by itself', async (path) => {
    const { page, tab } = await openRead(extension, `${served.url}${path}`);
    const errors = listenForErrors(page);
    const title = async () => (await stateOf(extension, tab))?.reading?.article.text.split('\n')[0];
    const to = (at: number) => page.evaluate((key, given) => Reflect.get(globalThis, key)(given), 'to', at);
    await page.evaluate((key) => Reflect.get(globalThis, key)('second'), 'append');
    await untilMarked(page, '26 men');
    await untilMarked(page, '41 Taliban fighters');
    for (const [at, wanted, words] of [
      [1, SECOND_TITLE, '26 men'],
      [0, FIRST_TITLE, '41 Taliban'],
    ] as const) {
      await to(at);
      await until('its title', async () => (await title()) === wanted);
      const { x, y } = await placeOf(page, words);
      await page.mouse.click(x, y);
      await until('its card', async () => (await stateOf(extension, tab))?.current !== null);
      await page.keyboard.press('Escape');
    }
    expect(errors).toEqual([]);
  });
});
