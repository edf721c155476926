import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers.ts';
import { until } from './extension.ts';
import { type Harness, type Plan, startHarness } from './overlay/harness.ts';
import { articlePage, PLAN } from './overlay/page.ts';
import { consoleOf, highlighted, highlightNames, middleOf, openCard, pause, press } from './overlay/see.ts';

const ALL = [
  'about 4,500 fighters',
  '“We will not leave the harbour while one of us can stand,”',
  '“ready for talks, not for surrender”',
  'thirty prisoners',
  '17 dead among the townspeople',
  'the wounded at 62',
  'some 200 families',
  '“They count the living as dead,”',
].sort();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const cardWith = (page: Page, words: string) =>
  until(`a card with "${words}"`, async () => {
    const card = await openCard(page);
    return card?.text.includes(words) ? card : null;
  });
const noCard = (page: Page) => until('the card to close', async () => (await openCard(page)) === null);
const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

describe.each(BROWSERS)('the overlay in %s', (name) => {
  let harness: Harness;
  let page: Page;

  beforeAll(async () => {
    harness = await startHarness(name);
  });
  afterAll(() => harness?.close());
  afterEach(async () => {
    await page?.close();
    await harness.run('await browser.storage.local.remove("settings")');
  });

  async function open(look = {}, plan: Plan = PLAN, options = {}): Promise<void> {
    page = await harness.open(articlePage(look), plan, options);
  }

  it('paints the words of every figure and quote, and changes nothing of the page', async () => {
    await open({}, { answer: { kind: 'silent', why: 'not-our-story' } }, { phase: 'silent' });
    const untouched = await html(page);
    expect(await highlightNames(page)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await page.close();

    await open();
    expect((await highlighted(page)).sort()).toEqual(ALL);
    expect(await html(page)).toBe(untouched);
    const names = await highlightNames(page);
    expect(names.every((each) => /^h[\da-f]{16}$/.test(each))).toBe(true);
    await page.reload();
    await until('marks after the reload', async () => (await highlightNames(page)).length === names.length);
    expect((await highlightNames(page)).some((each) => names.includes(each))).toBe(false);
  });

  it('adds one element when a card opens, and moves nothing', async () => {
    await open();
    const before = await page.evaluate(() => document.body.outerHTML);
    const boxes = () =>
      page.evaluate(() => [...document.querySelectorAll('p')].map((p) => p.getBoundingClientRect().top));
    const tops = await boxes();
    const { x, y } = await middleOf(page, '4,500 fighters');
    await page.mouse.click(x, y);
    await cardWith(page, 'about 4,500 fighters');
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    expect(await boxes()).toEqual(tops);
  });

  it('opens after a dwell, stays while the pointer is on the card, closes after a grace', async () => {
    await open();
    const { x, y } = await middleOf(page, 'the wounded at');
    await page.mouse.move(x, y);
    await pause(250);
    expect(await openCard(page)).toBeNull();
    const card = await cardWith(page, 'A third party’s report');
    expect(card.text).toContain('A doctor');
    expect(card.focused).toBe(false);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.mouse.move(card.box.x + 30, card.box.y + card.box.height / 2);
    await pause(700);
    expect(await openCard(page)).not.toBeNull();
    await page.mouse.move(30, 30);
    await pause(120);
    expect(await openCard(page)).not.toBeNull();
    await noCard(page);
  });

  it('does not open when the pointer only passes', async () => {
    await open();
    for (const words of ['4,500 fighters', 'We will not leave', '17 dead', 'the wounded at']) {
      const { x, y } = await middleOf(page, words);
      await page.mouse.move(x, y);
      await pause(150);
    }
    await page.mouse.move(20, 500);
    await pause(800);
    expect(await openCard(page)).toBeNull();
  });

  it('opens at once on a tap, and leaves links to the page', async () => {
    await open();
    const quote = await middleOf(page, 'We will not leave');
    await page.mouse.click(quote.x, quote.y);
    expect((await cardWith(page, 'Ilsa Venn')).text).toContain('radio message');
    await page.mouse.click(20, 400);
    await noCard(page);
    const link = await middleOf(page, 'talks');
    await page.mouse.click(link.x, link.y);
    await until('the link to be followed', () => page.evaluate(() => location.hash === '#talks'));
    await pause(300);
    expect(await openCard(page)).toBeNull();
  });

  it('steps from mark to mark by keyboard, with the focus in the card and back', async () => {
    await open({ tail: '<script>addEventListener("keydown", (e) => { document.title += e.key })</script>' });
    await page.evaluate(() => document.getElementById('link')?.focus({ preventScroll: true }));
    const first = await harness.tell(page, { type: 'overlay/step', by: 1 });
    expect(first.current).toBe('f1');
    expect((await cardWith(page, '1 of 8')).focused).toBe(true);
    await page.keyboard.press('ArrowRight');
    await cardWith(page, '2 of 8');
    await press(page, 'Next mark');
    await cardWith(page, '3 of 8');
    await page.keyboard.press('Enter');
    await cardWith(page, '4 of 8');
    expect((await harness.tell(page, { type: 'overlay/step', by: -1 })).current).toBe('a2');
    const title = await page.title();
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(await page.title()).toBe(title);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
    // With no card open the key is the page's again.
    await page.keyboard.press('Escape');
    await until('the page to get its key', async () => (await page.title()) === `${title}Escape`);
  });

  it('has a card that axe finds nothing wrong with, light and dark', async () => {
    for (const look of [{}, { ink: '#e6e2da', paper: '#161513' }]) {
      await open(look);
      for (const mark of ['f1', 'f3', 'f5', 'a1', 'a3']) {
        await harness.tell(page, { type: 'overlay/show', mark });
        // The card fades in; half-way its colours have less contrast.
        await pause(200);
        await page.evaluate(AXE);
        const { passes, violations } = (await page.evaluate(
          `axe.run({ include: [document.documentElement.lastElementChild] }, { rules: { region: { enabled: false } } })
            .then(({ passes, violations }) => ({ passes: passes.map(({ id }) => id), violations:
              violations.map(({ id, nodes }) => id + ': ' + nodes.map((each) => each.html).join()) }))`,
        )) as { passes: string[]; violations: string[] };
        expect(violations).toEqual([]);
        expect(passes).toEqual(expect.arrayContaining(['button-name', 'aria-dialog-name']));
      }
      await page.close();
    }
    await open();
  });

  it('goes round at the ends', async () => {
    await open();
    expect((await harness.tell(page, { type: 'overlay/show', mark: 'a3' })).current).toBe('a3');
    expect((await harness.tell(page, { type: 'overlay/step', by: 1 })).current).toBe('f1');
    expect((await harness.tell(page, { type: 'overlay/step', by: -1 })).current).toBe('a3');
  });

  it('scrolls a mark into view when asked for it, and keeps the card by it', async () => {
    await open({ head: '<style>article { padding-top: 2400px }</style>' });
    await harness.tell(page, { type: 'overlay/show', mark: 'f3' });
    await until('the mark in view', async () => {
      const { y } = await middleOf(page, '17 dead among');
      const card = await openCard(page);
      const above = card ? y - (card.box.y + card.box.height) : 0;
      const below = card ? card.box.y - y : 0;
      return y > 0 && y < 900 && card && Math.max(above, below) > 0 && Math.max(above, below) < 60;
    });
  });

  it('puts back what the page clears from the registry, five times', async () => {
    await open();
    const nudge = async (at: number) => {
      await page.mouse.move(at, 20);
      await page.mouse.move(at + 3, 25);
      await pause(120);
    };
    for (let time = 1; time <= 5; time++) {
      await page.evaluate((odd) => {
        if (odd) CSS.highlights.clear();
        else document.adoptedStyleSheets = [];
      }, time % 2);
      await nudge(time * 10);
      expect((await highlighted(page)).sort()).toEqual(ALL);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    }
    await page.evaluate(() => CSS.highlights.clear());
    await nudge(100);
    expect(await highlighted(page)).toEqual([]);
  });

  it('works under the strictest policy, without a word in the console', async () => {
    let seen: string[] = [];
    await open({}, PLAN, {
      headers: {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; style-src 'none'",
      },
      before: async (opened: Page) => {
        seen = consoleOf(opened);
      },
    });
    // The page's own style element is refused, and says so; nothing else may.
    const own = seen.length;
    expect((await highlighted(page)).sort()).toEqual(ALL);
    await harness.tell(page, { type: 'overlay/show', mark: 'f1' });
    const { box } = await cardWith(page, 'Disputed');
    expect(box.width).toBeGreaterThan(300);
    await page.keyboard.press('Escape');
    await noCard(page);
    expect(seen.slice(own)).toEqual([]);
  });

  it('hides and shows all marks', async () => {
    await open();
    expect((await harness.tell(page, { type: 'overlay/toggle-marks' })).hidden).toBe(true);
    expect(await highlighted(page)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect((await harness.tell(page, { type: 'overlay/toggle-marks' })).hidden).toBe(false);
    expect((await highlighted(page)).sort()).toEqual(ALL);
  });

  it('follows the settings as they change', async () => {
    await open();
    const set = (settings: object) =>
      harness.run(`await browser.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
    await set({ marks: 'figures' });
    await until('figures alone', async () =>
      (await highlighted(page)).every((words) => !words.startsWith('“')),
    );
    // A quote that is asked for by name is shown all the same; stepping passes it by.
    expect((await harness.tell(page, { type: 'overlay/show', mark: 'a1' })).current).toBe('a1');
    expect((await cardWith(page, 'Ilsa Venn')).text).not.toMatch(/\d of \d/);
    expect((await harness.tell(page, { type: 'overlay/step', by: 1 })).current).toBe('f2');
    await cardWith(page, '2 of 5');
    await set({ sitesOff: ['127.0.0.1'] });
    await until('nothing', async () => (await highlightNames(page)).length === 0);
    expect((await harness.tell(page, { type: 'overlay/state' })).why).toBe('site-off');
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await set({ sitesOff: [] });
    await until('marks again', async () => (await highlighted(page)).length === ALL.length);
    await set({ storiesOff: ['harbour'] });
    await until('nothing again', async () => (await highlightNames(page)).length === 0);
  });

  it('reads again, and does not start twice, when it is injected a second time', async () => {
    await open();
    await harness.inject(page);
    await until('a second reading', () =>
      harness.run<boolean>('(await browser.storage.local.get("reads")).reads === 2'),
    );
    await until('the marks of one', async () => (await highlighted(page)).sort().join() === ALL.join());
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });

  it('asks once more when the background dies between two messages, and then says so', async () => {
    await open({}, { ...PLAN, lose: 1 });
    expect((await highlighted(page)).sort()).toEqual(ALL);
    await page.close();
    await open({}, { ...PLAN, lose: 2 }, { phase: 'failed' });
    const state = await harness.tell(page, { type: 'overlay/state' });
    expect(state.message).toContain('did not answer');
    expect(await highlighted(page)).toEqual([]);
    expect((await harness.tell(page, { type: 'overlay/read-again' })).phase).toBe('shown');
  });

  it('stays quiet when the page removes what was marked', async () => {
    await open();
    const seen = consoleOf(page);
    await harness.tell(page, { type: 'overlay/show', mark: 'f1' });
    await page.evaluate(() => document.querySelector('main')?.remove());
    await page.keyboard.press('ArrowRight');
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 210);
    await until(
      'silence',
      async () => (await harness.tell(page, { type: 'overlay/state' })).phase === 'silent',
    );
    expect(await highlightNames(page)).toEqual([]);
    expect(seen).toEqual([]);
  });
});

describe.each(BROWSERS)('the overlay in %s, when its extension is reloaded under an open page', (name) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(name);
  });
  afterAll(() => harness?.close());

  it('leaves nothing of its old self, and no error', async () => {
    const page = await harness.open(articlePage(), PLAN);
    const seen = consoleOf(page);
    const old = await highlightNames(page);
    await harness.tell(page, { type: 'overlay/show', mark: 'f1' });
    await cardWith(page, 'Disputed');
    // The page that asks for it goes away with the extension: there is no answer to wait for.
    harness.run('browser.runtime.reload()').catch(() => {});
    await until('the old marks to go', async () => {
      await page.bringToFront();
      await page.mouse.move(100 + Math.random() * 9, 100);
      return (await highlightNames(page)).every((each) => !old.includes(each));
    });
    // Firefox starts the scripts of the new extension in open pages, Chromium does not.
    const marks = name === 'firefox' ? ALL : [];
    await until(
      'the marks of one overlay',
      async () => (await highlighted(page)).sort().join() === marks.join(),
    );
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(name === 'firefox' ? 1 : 0);
    expect(seen).toEqual([]);
  });
});
