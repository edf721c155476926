/** Pages that are strict, in the way, or against us: right, or quietly nothing, and never a word in their console. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { BROWSERS } from './browsers.ts';
import { type Extension, launchExtension, until } from './extension.ts';
import { HOSTILE } from './living/hostile.ts';
import { PAGES } from './living/pages.ts';
import { highlighted, listenForErrors, openRead, placeOf, stateOf, tell } from './on-page.ts';

describe.each(BROWSERS)('hostile pages in %s', (name) => {
  let served: Served;
  let extension: Extension;
  let errors: string[] = [];
  beforeAll(async () => {
    served = await serve(fileURLToPath(new URL('../fixtures/demo', import.meta.url)), {
      ...PAGES,
      ...HOSTILE,
    });
    extension = await launchExtension(name);
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

  async function open(path: string): Promise<{ page: Page; tab: number }> {
    const page = await extension.browser.newPage();
    errors = listenForErrors(page);
    await page.goto(`${served.url}${path}`);
    // By no address: some pages change theirs at once.
    const tab = await extension.ask<number>(
      `(await browser.tabs.query({ active: true, currentWindow: true }))[0].id`,
    );
    return { page, tab };
  }
  async function read(path: string) {
    const opened = await openRead(extension, `${served.url}${path}`);
    errors = listenForErrors(opened.page);
    return opened;
  }
  /** The card's box, and whether it is what a pointer in its middle would reach. */
  const card = (page: Page) =>
    page.evaluate(() => {
      const host = [...document.querySelectorAll('*')].find((element) => element.localName.startsWith('x-h'));
      if (!host?.matches(':popover-open')) return null;
      const { x, y, width, height } = host.getBoundingClientRect();
      const top =
        document.elementFromPoint(x + width / 2, y + Math.min(height, innerHeight - y) / 2) === host;
      return { x, y, width, height, top };
    });
  /** The card in its place. */
  const opened = async (page: Page) => {
    await until('the card', () => card(page));
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return until('the card in its place', () => card(page));
  };
  const clickOn = async (page: Page, words: string) => {
    const { x, y } = await placeOf(page, words);
    await page.mouse.click(x, y);
  };

  test('elements named like the DOM’s own properties: the marks, or quietly nothing', async () => {
    const { page, tab } = await open('named.html');
    await new Promise((done) => setTimeout(done, 1500));
    const phase = (await stateOf(extension, tab))?.phase ?? 'nobody';
    expect(['shown', 'silent', 'failed', 'nobody']).toContain(phase);
    await extension.ask(`await browser.runtime.sendMessage({ type: 'surface/read-page', tabId: ${tab} })`);
    await until('an end', async () => (await stateOf(extension, tab))?.phase !== 'reading');
    await page.mouse.move(100, 100);
    await page.mouse.click(120, 200);
  });

  test('a page that has redefined every built-in is read as any other', async () => {
    const { page, tab } = await open('redefined.html');
    await until('the reading', async () => (await stateOf(extension, tab))?.phase === 'shown');
    const mark = (await stateOf(extension, tab))?.reading?.figures[0]?.id ?? '';
    expect((await tell(extension, tab, { type: 'overlay/show', mark }))?.current).toBe(mark);
    await page.mouse.move(300, 120);
  });

  test('under a modal dialog of the page no card opens, and one that is open leaves it its keys', async () => {
    const { page, tab } = await read('dialog.html');
    const at = await placeOf(page, '41 Taliban');
    await page.mouse.click(at.x, at.y);
    await opened(page);
    await page.evaluate(() => Reflect.get(globalThis, 'ask')());
    await page.keyboard.press('Escape');
    await until('the dialog to close', () => page.evaluate(() => !document.querySelector('dialog')?.open));
    expect((await stateOf(extension, tab))?.current).toBe(null);
    await page.evaluate(() => Reflect.get(globalThis, 'ask')());
    await page.mouse.click(at.x, at.y);
    await new Promise((done) => setTimeout(done, 300));
    expect((await stateOf(extension, tab))?.current).toBe(null);
    await page.evaluate(() => document.querySelector('dialog')?.close());
    await page.mouse.click(at.x, at.y);
    expect((await opened(page)).top).toBe(true);
  });

  test('the card lies above the page’s popovers, and above what fills the screen', async () => {
    const { page, tab } = await read('layers.html');
    await page.evaluate(() => Reflect.get(globalThis, 'pop')());
    await clickOn(page, '41 Taliban');
    expect((await opened(page)).top).toBe(true);
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('button')?.scrollIntoView());
    await page.click('button');
    const title = await until('the full screen', () =>
      page.evaluate(() => /full|no/.exec(document.title)?.[0]),
    );
    expect(title).toBe('full');
    await clickOn(page, '41 Taliban');
    await until('the card', async () => (await stateOf(extension, tab))?.current !== null);
    expect((await opened(page)).top).toBe(true);
  });

  test('an article in a shadow tree has its marks and its card, and nothing is left there', async () => {
    const { page, tab } = await read('shadow.html');
    const look = () =>
      page.evaluate(() => {
        const root = document.querySelector('news-story')?.shadowRoot;
        const paragraph = root?.querySelector('p');
        if (!root || !paragraph) throw new Error('the page has no shadow tree');
        const lines = [...CSS.highlights.keys()].map(
          (each) => getComputedStyle(paragraph, `::highlight(${each})`).textDecorationLine,
        );
        return { underlined: lines.includes('underline'), sheets: root.adoptedStyleSheets.length };
      });
    expect((await look()).underlined).toBe(true);
    const at = await page.evaluate(() => {
      const text = document.querySelector('news-story')?.shadowRoot?.querySelector('p')?.firstChild;
      if (!(text instanceof Text)) throw new Error('the page has no text');
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('41'));
      range.setEnd(text, text.data.indexOf('41') + 9);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.click(at.x, at.y);
    await until('the card', async () => (await stateOf(extension, tab))?.current !== null);
    await tell(extension, tab, { type: 'overlay/toggle-marks' });
    expect(await look()).toEqual({ underlined: false, sheets: 0 });
  });

  test('a page that takes the card out at once is not fought with', async () => {
    const { page, tab } = await read('removing.html');
    for (let time = 0; time < 3; time++) await clickOn(page, '41 Taliban');
    expect((await stateOf(extension, tab))?.phase).toBe('shown');
    expect((await highlighted(page)).join()).toContain('41 Taliban fighters');
  });

  test('a zoomed and scaled page: the word under the pointer is the one whose card opens, beside it', async () => {
    const { page, tab, state } = await read('zoomed.html');
    const figure = state.reading?.figures.find(({ span }) =>
      state.reading?.article.text.slice(...span).includes('41'),
    );
    const at = await placeOf(page, '41 Taliban');
    await page.mouse.click(at.x, at.y);
    await until('its card', async () => (await stateOf(extension, tab))?.current === figure?.id);
    const box = await opened(page);
    const gap = Math.max(box.y - at.y, at.y - (box.y + box.height));
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(60);
    expect(box.x).toBeGreaterThanOrEqual(0);
  });

  test('a page that is darkened later has the colours for dark pages', async () => {
    const { page } = await read('dark-later.html');
    const line = () =>
      page.evaluate(() => {
        for (const name of CSS.highlights.keys()) {
          const { textDecorationLine, textDecorationColor } = getComputedStyle(
            document.querySelector('p') ?? document.body,
            `::highlight(${name})`,
          );
          if (textDecorationLine === 'underline') return textDecorationColor;
        }
        return null;
      });
    const before = await line();
    expect(before).toMatch(/^rgb/);
    await page.evaluate(() => Reflect.get(globalThis, 'darken')());
    const brightness = (colour: string | null) =>
      (colour?.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    await until('other colours', async () => brightness(await line()) > brightness(before) + 100);
  });

  test('no mark and no card is printed', async () => {
    const { page, tab, state } = await read('hydrated.html');
    await tell(extension, tab, { type: 'overlay/show', mark: state.reading?.figures[0]?.id ?? '' });
    const rules = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].flatMap((rule) =>
          rule instanceof CSSMediaRule && rule.media.mediaText === 'print'
            ? [...rule.cssRules].map(({ cssText }) => cssText)
            : [],
        ),
      ),
    );
    expect(rules.length).toBeGreaterThanOrEqual(3);
    for (const rule of rules) expect(rule).toMatch(/text-decoration: none|background-color: transparent/);
    if (name === 'chromium') {
      await page.emulateMediaType('print');
      const printed = await page.evaluate(() =>
        [...CSS.highlights.keys()].map((each) => {
          const style = getComputedStyle(
            document.querySelector('p') ?? document.body,
            `::highlight(${each})`,
          );
          return `${style.textDecorationLine} ${style.backgroundColor}`;
        }),
      );
      for (const each of printed) expect(each).toBe('none rgba(0, 0, 0, 0)');
      expect((await card(page))?.height ?? 0).toBe(0);
    }
  });

  test('50,000 words in 30,000 nodes are read', async () => {
    const { page, tab } = await open('huge.html');
    const nodes = await page.evaluate(() => {
      const walker = document.createTreeWalker(document);
      let count = 0;
      while (walker.nextNode()) count++;
      return count;
    });
    expect(nodes).toBeGreaterThan(30_000);
    const state = await until(
      'an end of reading',
      async () => {
        const now = await stateOf(extension, tab);
        return now && now.phase !== 'reading' && now;
      },
      30_000,
    );
    expect(state).toMatchObject({ phase: 'shown', why: null });
    expect((await highlighted(page)).length).toBeGreaterThan(1000);

    /** Of the marks in the window, and of those ten windows away: all, and how many of them are to be seen as marks. */
    const seen = () =>
      page.evaluate(() => {
        const counts = { here: 0, hereStyled: 0, far: 0, farStyled: 0 };
        for (const [key, ranges] of CSS.highlights) {
          for (const range of ranges) {
            const holder = range instanceof Range ? range.startContainer.parentElement : null;
            const { top, bottom } = holder?.getBoundingClientRect() ?? {};
            if (!holder || top === undefined || bottom === undefined) continue;
            const style = getComputedStyle(holder, `::highlight(${key})`);
            const styled =
              style.textDecorationLine === 'underline' || style.backgroundColor !== 'rgba(0, 0, 0, 0)';
            if (bottom > 0 && top < innerHeight) {
              counts.here++;
              if (styled) counts.hereStyled++;
            } else if (Math.abs(top) > 10 * innerHeight) {
              counts.far++;
              if (styled) counts.farStyled++;
            }
          }
        }
        return counts;
      });
    const allHere = async () => {
      const { here, hereStyled, far, farStyled } = await seen();
      // Firefox styles them all: it takes more time over some.
      const isFarRight = name === 'firefox' ? farStyled === far : farStyled === 0;
      return here > 5 && hereStyled === here && far > 500 && isFarRight;
    };
    await until('the marks in the window', allHere);
    for (const place of [0.5, 1, 0]) {
      await page.evaluate(
        (share) => scrollTo({ top: share * document.body.scrollHeight, behavior: 'instant' }),
        place,
      );
      await until(`the marks at ${place} of the page`, allHere, 2000);
    }
    // Where others stand now in the same places.
    await page.evaluate(() => {
      for (let at = 0; at < 40; at++) document.querySelector('h1')?.after(document.createElement('p'));
    });
    await until('the marks that were moved', allHere, 3000);
    const last = state.reading?.figures.at(-1)?.id ?? '';
    await tell(extension, tab, { type: 'overlay/show', mark: last });
    await until(
      'the marks around the last one',
      async () => (await page.evaluate(() => scrollY)) > 10_000 && (await allHere()),
      8000,
    );
    expect((await stateOf(extension, tab))?.current).toBe(last);
  });

  test('a page that never rests is read once, and its marks stay', async () => {
    const { page, tab } = await open('shifting.html');
    await until('the marks', async () => (await highlighted(page)).join().includes('41 Taliban'));
    await new Promise((done) => setTimeout(done, 1500));
    expect((await highlighted(page)).join()).toContain('41 Taliban');
    expect((await stateOf(extension, tab))?.phase).toBe('shown');
  });

  test('a file of the reader’s own machine is left alone, and asking says why', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sourcelight-file-'));
    const file = join(folder, 'story.html');
    writeFileSync(file, PAGES['hydrated.html'].html);
    const page = await extension.browser.newPage();
    errors = listenForErrors(page);
    await page.goto(pathToFileURL(file).href);
    const tab = await extension.ask<number>(
      `(await browser.tabs.query({ active: true, currentWindow: true }))[0].id`,
    );
    const answer = await extension.ask<{ kind: string; message?: string }>(
      `await browser.runtime.sendMessage({ type: 'surface/read-page', tabId: ${tab} })`,
    );
    expect(answer).toEqual({
      kind: 'failed',
      message: 'The browser does not let extensions into this page.',
    });
    expect(await highlighted(page)).toEqual([]);
    await page.close();
    rmSync(folder, { recursive: true });
  });

  // Last: the extension is gone after it.
  test('the extension is removed: its marks go', async () => {
    const { page } = await read('hydrated.html');
    const shows = () =>
      page.evaluate(() =>
        [...CSS.highlights.keys()].filter((each) => {
          const { textDecorationLine, backgroundColor } = getComputedStyle(
            document.querySelector('p') ?? document.body,
            `::highlight(${each})`,
          );
          return textDecorationLine !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)';
        }),
      );
    expect((await shows()).length).toBeGreaterThan(1);
    await extension.browser.uninstallExtension(await extensionId());
    await until('the marks to go', async () => {
      await page.mouse.move(100 + Math.random() * 50, 100);
      return (await shows()).length === 0;
    });
  });

  async function extensionId(): Promise<string> {
    return name === 'chromium' ? new URL(extension.origin).host : 'sourcelight@sourcelight.news';
  }
});
