/** A reader's own stories, from a file and from a publisher's server, as far as the page that is read with them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/serve.ts';
import { COVERING } from '../fixtures/stories/lake-report.ts';
import {
  answers,
  aPublisher,
  aSigner,
  type Publisher,
  type Signer,
  sends,
} from '../fixtures/stories/publisher.ts';
import { smallDossier } from '../fixtures/stories/small-dossier.ts';
import { violations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import { type Extension, launchExtension, until } from './extension.ts';
import { openRead, stateOf } from './on-page.ts';

const ARTICLE = `<!doctype html><html lang="en"><title>Ford falls</title><body><article>${COVERING.split(
  '\n\n',
)
  .map((line, i) => (i === 0 ? `<h1>${line}</h1>` : `<p>${line}</p>`))
  .join('')}</article></body></html>`;

describe.each(BROWSERS)('a reader’s own stories in %s', (name) => {
  let folder = '';
  let served: Served;
  let extension: Extension;
  let publisher: Publisher;
  let signer: Signer;
  let options: Page;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sourcelight-stories-'));
    writeFileSync(join(folder, 'lake.json'), JSON.stringify(smallDossier(), null, 2));
    writeFileSync(join(folder, 'broken.json'), JSON.stringify({ ...smallDossier(), version: 0 }, null, 2));
    served = await serve(folder, { 'ford.html': { html: ARTICLE } });
    publisher = await aPublisher();
    signer = await aSigner();
    extension = await launchExtension(name);
    options = await extension.openPage('src/options/options.html');
    await options.bringToFront();
  });
  afterAll(async () => {
    await extension?.close();
    await served?.close();
    await publisher?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const said = (selector: string): Promise<string> =>
    options.evaluate((css) => document.querySelector(css)?.textContent ?? '', selector);
  const saying = (words: string, selector = 'section[aria-labelledby=stories]'): Promise<unknown> =>
    until(`“${words}” in the options`, async () => (await said(selector)).includes(words));
  async function press(label: string): Promise<void> {
    await options.bringToFront();
    const found = await until(`a button “${label}”`, async () => {
      const handle = await options.evaluateHandle(
        (wanted) =>
          [...document.querySelectorAll('button')].find(
            (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === wanted,
          ) ?? null,
        label,
      );
      return handle.asElement();
    });
    await (found as Awaited<ReturnType<Page['$']>>)?.click();
  }
  async function choose(file: string): Promise<void> {
    const input = await options.$('input[type=file]');
    if (!input) throw new Error('there is no field for a file');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(join(folder, file));
  }

  test('a broken file is told line by line, and nothing is kept of it', async () => {
    await choose('broken.json');
    await saying('Line 4: version must be 1 or more');
    expect(await violations(options)).toEqual([]);
    expect(
      await extension.ask(`Object.keys(await browser.storage.local.get(null)).includes('story:lake-war')`),
    ).toBe(false);
  });

  test('a file is shown, added, and its story recognised on the next page', async () => {
    const url = `${served.url}ford.html`;
    const before = await extension.browser.newPage();
    await before.goto(url);
    await new Promise((done) => setTimeout(done, 500));
    expect(await stateOf(extension, await extension.tabId(url))).toBe(null);
    await before.close();

    await options.bringToFront();
    await choose('lake.json');
    await saying('by nobody', '.preview');
    await press('Add this story');
    await saying('“The war over Lake Orva” was added.');
    const { page, state } = await openRead(extension, url);
    expect(state.reading?.story?.id).toBe('lake-war');
    expect(state.reading?.figures.length).toBeGreaterThan(0);
    await page.close();
  });

  test('it is removed, put back, and removed again', async () => {
    await press('Remove “The war over Lake Orva”');
    await saying('“The war over Lake Orva” was removed.');
    expect(await options.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await press('Undo the removal of “The war over Lake Orva”');
    await saying('“The war over Lake Orva” is back.');
    await press('Remove “The war over Lake Orva”');
    await saying('“The war over Lake Orva” was removed.');
  });

  test('a publisher’s story is fetched, compared by its key, subscribed to and recognised', async () => {
    publisher.behave(
      sends(await signer.file(smallDossier()), { etag: '"v3"', 'set-cookie': 'who=reader; Path=/' }),
    );
    await options.bringToFront();
    await options.type('#story-address', publisher.url);
    await press('Look at it');
    await until('the fingerprint', async () => /(?:[0-9a-f]{4} ){7}[0-9a-f]{4}/.test(await said('.preview')));
    for (const theme of ['dark', 'light']) {
      await extension.ask(`await browser.storage.local.set({ settings: { theme: '${theme}' } })`);
      await until('the theme', () =>
        options.evaluate((set) => document.documentElement.dataset.theme === set, theme),
      );
      expect(await violations(options)).toEqual([]);
    }
    await press('Subscribe');
    await saying('You subscribe to “The war over Lake Orva” now.');
    const { headers } = publisher.requests[0] ?? { headers: {} };
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    // Firefox's address of an extension is another one in every profile: it would tell readers apart.
    expect(headers).not.toHaveProperty('origin');

    const { page, state } = await openRead(extension, `${served.url}ford.html`);
    expect(state.reading?.story?.id).toBe('lake-war');
    await page.close();
  });

  test('a check asks for what is new and no more, and takes it', async () => {
    publisher.requests.length = 0;
    publisher.behave(answers(304));
    await press('Check now: “The war over Lake Orva”');
    await saying('“The war over Lake Orva” has no newer version.');
    expect(publisher.requests[0]?.headers).toMatchObject({ 'if-none-match': '"v3"' });
    expect(publisher.requests[0]?.headers).not.toHaveProperty('cookie');

    publisher.behave(sends(await signer.file({ ...smallDossier(), version: 4, quotes: [] })));
    await press('Check now: “The war over Lake Orva”');
    await saying('“The war over Lake Orva” is now at version 4.');
    await saying('1 quote removed');
    await options.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violations(options)).toEqual([]);
  });

  test.each([
    [
      'leads elsewhere',
      () => answers(302, { location: 'https://elsewhere.example/' }),
      'leads on to another one',
    ],
    ['sends an older version', () => sends(''), 'older than the version 4'],
    ['is gone', () => answers(404), 'There is nothing at this address'],
  ])('a server that %s changes nothing', async (what, how, words) => {
    const older = sends(await signer.file(smallDossier()));
    publisher.behave(what === 'sends an older version' ? older : how());
    await press('Check now: “The war over Lake Orva”');
    await saying(words, '.story-card .problem');
    expect(await said('.actions [role=status]:not(:empty)')).toContain('could not be checked.');
  });
});
