/** Pages and moments that go wrong: a quiet nothing or a clear message, and the page unharmed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { BROWSERS } from './browsers.ts';
import { type Extension, launchExtension, until } from './extension.ts';
import {
  foreignElements,
  highlighted,
  listenForErrors,
  openRead,
  placeOf,
  stateOf,
  tell,
} from './on-page.ts';

const demo = fileURLToPath(new URL('../fixtures/demo', import.meta.url));
const article = readFileSync(`${demo}/index.html`, 'utf8');
const withScript = (script: string): string =>
  article.replace('</body>', `<script>${script}</script></body>`);

const page = (title: string, body: string, lang = 'en'): { html: string } => ({
  html: `<!doctype html><html lang="${lang}"><title>${title}</title><body>${body}</body></html>`,
});
const words = (text: string, times: number): string => `<p>${text}</p>`.repeat(times);

const PAGES: Record<string, { html: string; headers?: Record<string, string> }> = {
  'empty.html': { html: '' },
  'no-article.html': page(
    'Panjshir, Taliban, Massoud',
    '<nav><a href="#">Panjshir</a> <a href="#">Taliban</a></nav>',
  ),
  'broken.html': {
    html: article
      .replaceAll('</p>', '')
      .replace('</article>', '<div><table><tr><p></b></i></span>')
      .slice(0, -60),
  },
  'spanish.html': page(
    'Combates en Panjshir entre talibanes y el Frente Nacional de Resistencia',
    `<article><h1>Panjshir: Taliban, Massoud</h1>${words('Los combatientes del Frente Nacional de Resistencia (National Resistance Front) de Ahmad Massoud dicen que los talibanes perdieron cuarenta hombres en el valle de Panjshir durante la noche, según un portavoz que habló con la prensa desde el norte del país.', 8)}</article>`,
    'es',
  ),
  'long.html': page(
    'Fighting in Panjshir',
    `<article><h1>Taliban and Massoud fight over Panjshir</h1>${words('The National Resistance Front of Ahmad Massoud said that 40 Taliban were killed in Panjshir, and the Taliban said that was not so. '.repeat(40), 1000)}</article>`,
  ),
  'vanishing.html': {
    html: withScript(
      "setInterval(() => document.querySelector('article p:not(.kept)')?.remove(), 15); addEventListener('load', () => document.querySelector('article p').classList.add('kept'));",
    ),
  },
  'clearing.html': { html: withScript('setInterval(() => CSS.highlights.clear(), 40);') },
  'strict.html': {
    html: article.replace('<link rel="stylesheet" href="courier.css">', ''),
    headers: {
      'content-security-policy':
        // The page's own icon is let through: Firefox would report it, and this test listens for reports.
        "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  'frames.html': {
    html: '<frameset cols="*,*"><frame src="about:blank"><frame src="about:blank"></frameset>',
  },
};

describe.each(BROWSERS)('bad input in %s', (name) => {
  let served: Served;
  let extension: Extension;
  beforeAll(async () => {
    served = await serve(demo, PAGES);
    // Firefox ends an idle background after this many ms instead of half a minute.
    extension = await launchExtension(name, { prefs: { 'extensions.background.idle.timeout': 1000 } });
  });
  afterEach(() => extension.closePages());
  afterAll(async () => {
    await extension?.close();
    await served?.close();
  });

  async function askedFor(path: string) {
    const url = `${served.url}${path}`;
    const opened = await extension.browser.newPage();
    const errors = listenForErrors(opened);
    await opened.goto(url, { waitUntil: 'load' });
    const tab = await extension.tabId(url);
    await extension.ask(`await browser.runtime.sendMessage({ type: 'surface/read-page', tabId: ${tab} })`);
    const state = await until(
      `an end of reading ${path}`,
      async () => {
        const now = await stateOf(extension, tab);
        return now && now.phase !== 'reading' && now;
      },
      30_000,
    );
    return { opened, tab, errors, state };
  }

  test.each([
    ['empty.html', 'no-article'],
    ['no-article.html', 'no-article'],
    ['frames.html', 'no-article'],
    ['spanish.html', 'not-english'],
    ['long.html', 'too-long'],
  ])('%s: says %s and leaves the page alone', async (path, why) => {
    const { opened, tab, errors, state } = await askedFor(path);
    expect(state).toMatchObject({ phase: 'silent', why });
    expect(await foreignElements(opened)).toBe(0);
    expect(errors).toEqual([]);
    const popup = await extension.openPage(`src/popup/popup.html?tab=${tab}`);
    await until('a word on why', () =>
      popup.evaluate(() => (document.querySelector('.empty')?.textContent?.length ?? 0) > 20),
    );
    await popup.close();
    await opened.close();
  });

  test.each(['broken.html', 'strict.html'])('%s: is read as if nothing were wrong', async (path) => {
    const { opened, errors, state } = await askedFor(path);
    expect(state.phase).toBe('shown');
    expect(state.reading?.figures.length).toBeGreaterThan(0);
    expect((await highlighted(opened)).length).toBeGreaterThan(0);
    expect(errors).toEqual([]);
    await opened.close();
  });

  test('vanishing.html: a page that removes its own nodes while it is read', async () => {
    const { opened, tab, errors, state } = await askedFor('vanishing.html');
    expect(['shown', 'silent']).toContain(state.phase);
    await tell(extension, tab, { type: 'overlay/step', by: 1 });
    await until('all paragraphs to be gone', () =>
      opened.evaluate(() => document.querySelectorAll('article p:not(.kept)').length === 0),
    );
    await tell(extension, tab, { type: 'overlay/step', by: 1 });
    expect(errors).toEqual([]);
    await opened.close();
  });

  test('clearing.html: a page that clears the highlight registry wins in the end, without a fight', async () => {
    const { opened, tab, errors, state } = await askedFor('clearing.html');
    expect(state.phase).toBe('shown');
    for (let turn = 0; turn < 12; turn++) {
      await opened.bringToFront();
      const { x, y } = await placeOf(opened, '10,000 fighters');
      await opened.mouse.move(x + turn, y);
      await new Promise((done) => setTimeout(done, 60));
    }
    expect(
      await until('the registry to stay empty', async () => (await highlighted(opened)).length === 0),
    ).toBe(true);
    expect((await stateOf(extension, tab))?.phase).toBe('shown');
    expect(errors).toEqual([]);
    await opened.close();
  });

  test('the background is killed between two messages: the next page is read all the same', async () => {
    const before = await openRead(extension, served.url);
    if (name === 'chromium') {
      const target = extension.browser.targets().find((each) => each.type() === 'service_worker');
      await (await target?.worker())?.close();
    } else {
      await new Promise((done) => setTimeout(done, 2500));
    }
    const again = await tell(extension, before.tab, { type: 'overlay/read-again' });
    expect(again).not.toBe(null);
    await until('the second reading', async () => (await stateOf(extension, before.tab))?.phase === 'shown');
    const after = await openRead(extension, `${served.url}?again`);
    expect(after.state.reading?.figures.length).toBe(before.state.reading?.figures.length);
    await before.page.close();
    await after.page.close();
  });

  // Last: it ends the extension's pages.
  test('the extension is reloaded while a page is open: the old marks go quietly', async () => {
    const { page: opened } = await openRead(extension, `${served.url}?reload`);
    const errors = listenForErrors(opened);
    const before = (await highlighted(opened)).length;
    await extension.ask('setTimeout(() => browser.runtime.reload(), 100)');
    await new Promise((done) => setTimeout(done, 2000));
    await opened.bringToFront();
    // Chromium leaves open pages alone, so the marks go; Firefox runs the gate again in them, so they are painted anew, once.
    const left = name === 'chromium' ? 0 : before;
    await until(`${left} marks to be left`, async () => {
      const { x, y } = await placeOf(opened, '10,000 fighters');
      await opened.mouse.move(x, y);
      await opened.mouse.move(x + 4, y + 1);
      return (await highlighted(opened)).length === left;
    });
    expect(await foreignElements(opened)).toBeLessThanOrEqual(name === 'chromium' ? 0 : 1);
    expect(errors).toEqual([]);
    await opened.close();
  });
});
