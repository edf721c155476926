/** Pages that change while they are read: the marks stand on the words that are there, and nowhere else. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { BROWSERS } from './browsers.ts';
import { type Extension, launchExtension, until } from './extension.ts';
import { LATER, PAGES } from './living/pages.ts';
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

describe.each(BROWSERS)('living pages in %s', (name) => {
  let served: Served;
  let extension: Extension;
  let errors: string[];
  beforeAll(async () => {
    served = await serve(fileURLToPath(new URL('../fixtures/demo', import.meta.url)), PAGES);
    extension = await launchExtension(name);
  });
  afterEach(async () => {
    await extension.closePages();
    expect(errors).toEqual([]);
  });
  afterAll(async () => {
    await extension?.close();
    await served?.close();
  });

  async function open(path: string): Promise<{ page: Page; tab: number }> {
    const page = await extension.browser.newPage();
    errors = listenForErrors(page);
    await page.goto(`${served.url}${path}`);
    const tab = await extension.tabId(`${served.url}${path}`);
    return { page, tab };
  }
  async function read(path: string) {
    const opened = await openRead(extension, `${served.url}${path}`);
    errors = listenForErrors(opened.page);
    return opened;
  }
  test('a body that comes late is read', async () => {
    const { page } = await open('late.html');
    expect(await highlighted(page)).toEqual([]);
    await untilMarked(page, '41 Taliban fighters');
  });

  test('a reader who goes on and on in such an app waits for no article longer than for the first ones', async () => {
    const { page, tab } = await open('app.html');
    for (const to of [
      'story',
      'ferry',
      'story',
      'ferry',
      'story',
      'ferry',
      'story',
      'ferry',
      'story',
      'ferry',
      'story',
    ]) {
      await page.evaluate((article) => Reflect.get(globalThis, 'go')(article), to);
      const isStory = to === 'story';
      // Far more than a reading takes, far less than what a page that will not rest is made to wait.
      await until(
        isStory ? 'the marks' : 'no marks',
        async () => ((await highlighted(page)).join('') !== '') === isStory,
        8_000,
      );
      // Where nothing is shown nothing is told, even before the page may be looked at again.
      if (isStory) continue;
      await until('no number', async () => (await badgeOf(extension, tab)) === '', 8_000);
      expect((await stateOf(extension, tab))?.phase).not.toBe('shown');
    }
  });

  test('an app that goes from article to article without a load: each is what it is', async () => {
    const { page, tab } = await open('app.html');
    const go = (to: string) => page.evaluate((article) => Reflect.get(globalThis, 'go')(article), to);
    await go('ferry');
    await new Promise((done) => setTimeout(done, 900));
    expect(await stateOf(extension, tab)).toBe(null);

    await go('story');
    await untilMarked(page, '41 Taliban fighters');
    await until('the badge', async () => (await badgeOf(extension, tab)) !== '');

    await go('ferry');
    await until('silence', async () => (await stateOf(extension, tab))?.phase === 'silent');
    expect(await highlighted(page)).toEqual([]);
    await until('the badge to go', async () => (await badgeOf(extension, tab)) === '');

    await page.evaluate(() => history.back());
    await untilMarked(page, '41 Taliban fighters');
    await page.evaluate(() => history.back());
    await until('silence', async () => (await stateOf(extension, tab))?.phase === 'silent');
    expect(await highlighted(page)).toEqual([]);
  });

  test('an article that is made anew keeps its marks, and an open card its mark', async () => {
    const { page, tab, state } = await read('hydrated.html');
    const before = (await highlighted(page)).sort();
    const mark = state.reading?.figures[0]?.id ?? '';
    await tell(extension, tab, { type: 'overlay/show', mark });
    await page.evaluate(() => Reflect.get(globalThis, 'hydrate')());
    expect(await highlighted(page)).not.toEqual(before);
    await until('the marks on the new nodes', async () => {
      const now = (await highlighted(page)).sort();
      return (
        now.filter((text) => text !== '').length >= before.length &&
        before.every((text) => now.includes(text))
      );
    });
    expect((await stateOf(extension, tab))?.current).toBe(mark);
  });

  test.each([
    ['folded.html', 'a part that a class folds away', 'button'],
    ['checkbox.html', 'a part that style alone folds away', 'label'],
  ])('%s: %s is read when it is unfolded', async (path, _what, control) => {
    const { page, tab, state } = await read(path);
    expect(state.reading?.article.text).not.toContain(LATER);
    await page.click(control);
    await untilMarked(page, '73 Taliban');
    expect((await stateOf(extension, tab))?.reading?.article.text).toContain(LATER);
    await untilMarked(page, '41 Taliban fighters');
  });

  test('a post that comes in is read, a number that is put right is marked as it is now', async () => {
    const { page, tab } = await read('live.html');
    await page.evaluate((text) => Reflect.get(globalThis, 'post')(text), LATER);
    await untilMarked(page, '73 Taliban');
    await untilMarked(page, '41 Taliban fighters');
    await page.evaluate(() =>
      Reflect.get(globalThis, 'post')('The road is closed again, and nobody is let through.'),
    );
    await page.evaluate(() => Reflect.get(globalThis, 'correct')());
    await untilMarked(page, '14 Taliban fighters');
    await untilMarked(page, '41 Taliban fighters', false);
    const { x, y } = await placeOf(page, '14 Taliban');
    await page.mouse.click(x, y);
    await until('the card', async () => (await stateOf(extension, tab))?.current !== null);
  });

  test('a page that comes back from the cache has its marks and its badge', async () => {
    const { page, tab } = await read('hydrated.html');
    const count = await until('the badge', () => badgeOf(extension, tab));
    await page.goto(`${served.url}ferry.html`);
    await until('no badge', async () => (await badgeOf(extension, tab)) === '');
    // Firefox tells of no load when a page comes from its cache: there is none to wait for.
    await page.evaluate(() => void setTimeout(() => history.back(), 20));
    await until('the page', () => page.evaluate(() => 'hydrate' in globalThis));
    await untilMarked(page, '41 Taliban fighters');
    await until('the badge again', async () => (await badgeOf(extension, tab)) === count);
  });

  test('a page in the background is not looked at before it is seen', async () => {
    const hidden = await extension.browser.newPage();
    errors = listenForErrors(hidden);
    const front = await extension.browser.newPage();
    await front.bringToFront();
    const url = `${served.url}hydrated.html`;
    await hidden.goto(url);
    const tab = await extension.tabId(url);
    const state = await hidden.evaluate(() => document.visibilityState);
    await new Promise((done) => setTimeout(done, 900));
    if (state === 'hidden') expect(await stateOf(extension, tab)).toBe(null);
    await hidden.bringToFront();
    await untilMarked(hidden, '41 Taliban fighters');
    expect(state).toBe('hidden');
  });

  test('a page that is no story of ours may change as it will: nobody is woken', async () => {
    const { page, tab } = await open('ferry.html');
    for (let time = 0; time < 25; time++) {
      await page.evaluate(() => Reflect.get(globalThis, 'tick')());
      await new Promise((done) => setTimeout(done, 60));
    }
    expect(await stateOf(extension, tab)).toBe(null);
    expect(await highlighted(page)).toEqual([]);
  });
});
