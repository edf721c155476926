import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { articlesOn, findArticle } from '../../../src/article/find.ts';
import { NO_ARTICLE, PAGES } from '../../fixtures/pages/expected.ts';
import { expectArticle, expectRoundTrip } from './check-page.ts';

const read = (page: string) => readFileSync(`tests/fixtures/pages/${page}`, 'utf8');
const open = (html: string) => new JSDOM(html).window.document;

// styles of long pages take their time in a DOM without a browser
vi.setConfig({ testTimeout: 30_000 });

const SENTENCE =
  'The harbour master said on Monday that 14 boats had been counted, and that none of them was his. ';

describe('with computed styles', () => {
  test.each(PAGES)('$page', async (expected) => {
    const document = open(read(expected.page));
    const before = document.documentElement.outerHTML;
    const records: MutationRecord[] = [];
    const Observer = document.defaultView?.MutationObserver ?? MutationObserver;
    const observer = new Observer((seen) => records.push(...seen));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const map = await findArticle(document);
    if (!map) throw new Error('no article found');
    expectArticle(map.article, expected, true);
    expectRoundTrip(map);
    records.push(...observer.takeRecords());
    expect(records).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('with no window', () => {
  test.each(PAGES)('$page', async (expected) => {
    const document = new (open('').defaultView ?? window).DOMParser().parseFromString(
      read(expected.page),
      'text/html',
    );
    const map = await findArticle(document);
    if (!map) throw new Error('no article found');
    expectArticle(map.article, expected, false);
  });
});

describe('a page of two articles', () => {
  test('has both, each to be found by itself', async () => {
    const document = open(read('two-articles.html'));
    const [, second, ...others] = await articlesOn(document);
    expect(others).toEqual([]);
    const map = await findArticle(document, undefined, second);
    expect(map?.article).toMatchObject({
      title: 'Lock keeper finds second lock behind first',
      author: 'Isolde Prewett',
      published: '2022-04-01T07:30:00Z',
    });
    expect(map?.article.text).not.toContain('ferryman');
    if (map) expectRoundTrip(map);
  });
  test('has an address that is that of the one it stands for', async () => {
    const { document } = new JSDOM(read('two-articles.html'), { url: 'https://low-water.example/one' })
      .window;
    const urls = (await articlesOn(document)).map(
      async (one) => (await findArticle(document, undefined, one))?.article.url,
    );
    expect(await Promise.all(urls)).toEqual(['https://low-water.example/one', undefined]);
  });
  test.each([
    ['a role', '<section role="article">', '</section>'],
    ['microdata', '<div itemscope itemtype="https://schema.org/NewsArticle">', '</div>'],
  ])('may mark them by %s', async (_how, start, end) => {
    const html = read('two-articles.html');
    const marked = html.replaceAll('</article>', end).replaceAll(/<article id="\w+">/g, start);
    expect(marked).not.toContain('<article');
    const articles = await articlesOn(open(marked));
    expect(articles.map(({ headline }) => headline.textContent)).toEqual([
      'Ferryman wins right to silence',
      'Lock keeper finds second lock behind first',
    ]);
  });
  test('is none of articles in full when the others are teasers', async () => {
    const teaser = open(read('two-articles.html').replaceAll('<h1>Lock', '<h2>Lock'));
    expect(await articlesOn(teaser)).toEqual([]);
    expect(await articlesOn(open(read('live-posts.html')))).toEqual([]);
  });
  test('is the one that its title bar names', async () => {
    const document = open(read('two-articles.html'));
    document.title = 'Lock keeper finds second lock behind first | Low Water Times';
    const map = await findArticle(document);
    expect(map?.article).toMatchObject({
      title: 'Lock keeper finds second lock behind first',
      outlet: 'Low Water Times',
      author: 'Isolde Prewett',
      published: '2022-04-01T07:30:00Z',
    });
    expect(
      map?.article.text.startsWith('Lock keeper finds second lock behind first\n\nBehind the lock'),
    ).toBe(true);
    expect(map?.article.text).not.toContain('Ferryman');
    expect(map?.article.text).not.toContain('ferryman');
  });
});

describe('shadow roots', () => {
  test('open ones are read as they are shown, and mapped', async () => {
    const document = open(
      '<title>Nine boats at dusk</title><x-page><p>In no slot. </p><p slot="b">Second. </p></x-page>',
    );
    const host = document.querySelector('x-page');
    const root = host?.attachShadow({ mode: 'open' });
    const frame = document.createElement('div');
    const [heading, slot, own] = ['h1', 'slot', 'p'].map((name) => document.createElement(name));
    if (!root || !heading || !slot || !own) throw new Error('no elements');
    heading.textContent = 'Nine boats at dusk, and none of them his';
    slot.setAttribute('name', 'b');
    own.textContent = SENTENCE.repeat(3);
    frame.append(own, slot, own.cloneNode(true));
    root.append(heading, frame);
    const map = await findArticle(document);
    const text = SENTENCE.repeat(3).trim();
    expect(map?.article.text).toBe(
      ['Nine boats at dusk, and none of them his', text, 'Second.', text].join('\n\n'),
    );
    if (map) expectRoundTrip(map);
    expect(map?.offsetOf(document.querySelectorAll('p')[1]?.firstChild as Text, 3)).toBe(
      (map?.article.text.indexOf('Second.') ?? 0) + 3,
    );
  });

  test('a form in one is there to be filled in, as one outside is', async () => {
    const article = (form: string) =>
      open(
        `<main><h1>Boats at dusk</h1><p>${SENTENCE.repeat(3)}</p>${form}<p>${SENTENCE.repeat(3)}</p></main>`,
      );
    const fields = `<form><p>${'Leave us the name of your boat, and we shall write to you when the bell rings. '.repeat(3)}</p></form>`;
    const document = article('<x-box></x-box>');
    const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
    root?.append(...article(fields).querySelectorAll('form'));
    expect((await findArticle(article(fields)))?.article.text).not.toContain('Leave us');
    expect((await findArticle(document))?.article.text).not.toContain('Leave us');
  });

  test('closed ones stay closed', async () => {
    const document = open(`<p>${SENTENCE.repeat(3)}</p><x-box></x-box><p>${SENTENCE.repeat(3)}</p>`);
    document.querySelector('x-box')?.attachShadow({ mode: 'closed' }).append('Secret.');
    expect((await findArticle(document))?.article.text).not.toContain('Secret');
  });
});

describe('taking its time', () => {
  test('gives the thread back on a long page, and can be ended', async () => {
    const document = open(
      `<main><h1>Boats at dusk</h1>${`<p>${SENTENCE.repeat(2)}</p>`.repeat(3000)}</main>`,
    );
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const ending = new AbortController();
    expect(await findArticle(document)).not.toBeNull();
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
    const found = findArticle(document, ending.signal);
    ending.abort();
    expect(await found).toBeNull();
    expect(await findArticle(document, AbortSignal.abort())).toBeNull();
  });

  test('lives with a page that changes under it', async () => {
    const document = open(
      `<main><h1>Boats at dusk</h1>${`<p>${SENTENCE.repeat(2)}</p>`.repeat(2000)}</main>`,
    );
    const found = findArticle(document);
    await new Promise((resolve) => setTimeout(resolve, 0));
    const paragraphs = document.querySelectorAll('p');
    for (let i = 0; i < paragraphs.length; i += 2) paragraphs[i]?.remove();
    const map = await found;
    if (!map) throw new Error('no article found');
    for (const range of map.rangesOf(0, map.article.text.length)) {
      expect(range.startContainer.isConnected).toBe(true);
      const at = map.offsetOf(range.startContainer, range.startOffset) ?? -1;
      expect(map.article.text.slice(at, at + String(range).length)).toBe(String(range));
    }
  });
});

describe('nothing to read', () => {
  test.each(NO_ARTICLE)('%s', async (page) => {
    expect(await findArticle(open(read(page)))).toBeNull();
  });

  test('XML, SVG and image documents', async () => {
    const { DOMParser } = new JSDOM('').window;
    const long = 'A sentence of an article, and then some more of it. '.repeat(20);
    expect(
      await findArticle(new DOMParser().parseFromString(`<feed><p>${long}</p></feed>`, 'text/xml')),
    ).toBeNull();
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text>${long}</text></svg>`;
    expect(await findArticle(new DOMParser().parseFromString(svg, 'image/svg+xml'))).toBeNull();
    expect(await findArticle(open('<img src="a.jpg">'))).toBeNull();
  });

  test('a document whose body is gone', async () => {
    const document = open('');
    document.body.remove();
    expect(await findArticle(document)).toBeNull();
    document.documentElement.remove();
    expect(await findArticle(document)).toBeNull();
  });
});

describe('between the headline and the body', () => {
  const page = (
    between: string,
  ) => `<title>Boats at dusk</title><meta name="description" content="A count on the quay.">
    <main><div class="page-header"><h1>Boats at dusk</h1>${between}</div><div>${`<p>${SENTENCE.repeat(2)}</p>`.repeat(5)}</div></main>`;
  const firstOf = async (between: string) => {
    const map = await findArticle(open(page(between)));
    if (map) expectRoundTrip(map);
    const [, block] = map?.article.blocks ?? [];
    return block && [block.kind, map?.article.text.slice(block.start, block.end)];
  };
  test.each([
    [
      'a standfirst by its name',
      '<div class="sub-title">A keeper and his count</div>',
      'A keeper and his count',
    ],
    ['a sentence', '<p>The keeper has counted them again, and he has come to the same end.</p>', null],
    ['what the page says it is about', '<span>A count on the quay.</span>', 'A count on the quay.'],
  ])('%s is the standfirst', async (_what, between, words) => {
    expect(await firstOf(between)).toEqual(['standfirst', words ?? between.replace(/<.*?>/g, '')]);
  });
  test('points in a list are items', async () => {
    const points = '<ul><li>Nine boats were counted on the quay at dusk.</li></ul>';
    expect(await firstOf(points)).toEqual(['item', 'Nine boats were counted on the quay at dusk.']);
  });
  test.each([
    '<p class="caption">The quay at dusk, with eight of the nine boats in it.</p>',
    '<p>By Ola Brandt and Maren Holt, who were on the quay at dusk on Monday</p>',
    '<p><a href="/x">The other keeper has counted them too, and found eleven.</a></p>',
    '<aside><p>The tides for Monday are on the last page, as they always are.</p></aside>',
    '<p>Monday, 3 May</p>',
    '<figure><p>The quay at dusk, with eight of the nine boats in it.</p></figure>',
  ])('not %s', async (between) => {
    expect((await firstOf(between))?.[1]).toBe(SENTENCE.repeat(2).trim());
  });
});

describe('pages that make it hard', () => {
  test('a form whose controls pose as its properties', async () => {
    const names = [
      'childNodes',
      'nextSibling',
      'firstChild',
      'parentNode',
      'localName',
      'textContent',
      'getAttribute',
    ];
    const inputs = names.map((name) => `<input name="${name}"><img id="${name}">`).join('');
    const paragraphs = `<p>${SENTENCE.repeat(3)}</p>`.repeat(5);
    const map = await findArticle(open(`<body><div><form>${inputs}</form>${paragraphs}</div></body>`));
    expect(map?.article.text.startsWith('The harbour master')).toBe(true);
  });

  test('a deeply nested page', async () => {
    const document = open('<body></body>');
    let at: Element = document.body;
    for (let depth = 0; depth < 3000; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = SENTENCE.repeat(10);
    expect(await findArticle(document)).toBeNull();
  });

  test('an article wrapped in a form, as some servers write every page', async () => {
    const paragraphs = `<p>${SENTENCE.repeat(3)}</p>`.repeat(6);
    const map = await findArticle(
      open(`<form id="aspnetForm"><input type="hidden"><div class="main">${paragraphs}</div></form>`),
    );
    expect(map?.article.blocks).toHaveLength(6);
  });

  test('a page of 300,000 words ends, and reading starts at its beginning', async () => {
    const document = open(`<main>${`<p>${SENTENCE.repeat(60)}</p>`.repeat(300)}</main>`);
    const map = await findArticle(document);
    expect(map?.article.text.length).toBeLessThan(1_000_000);
    expect(map?.article.text.startsWith('The harbour master')).toBe(true);
  });

  test('an article after thousands of teasers, with comments of readers below', async () => {
    const teaser = '<li><div><a href="/t"><span>Another matter</span> <em>entirely</em></a></div></li>';
    const comment = `<div class="comment"><p>I was there myself. ${SENTENCE}</p></div>`;
    const article = `<article><h1>Boats at dusk</h1><div>${`<p>${SENTENCE.repeat(2)}</p>`.repeat(8)}</div></article>`;
    const page = `<title>Boats at dusk</title><ul>${teaser.repeat(2000)}</ul>${article}<div>${comment.repeat(40)}</div>`;
    const map = await findArticle(open(page));
    expect(map?.article.blocks.map(({ kind }) => kind)).toEqual(['headline', ...Array(8).fill('paragraph')]);
    expect(map?.article.text).not.toContain('I was there');
  });

  test('custom elements are not made a second time', async () => {
    const { window } = new JSDOM('<body></body>');
    let made = 0;
    class Odd extends window.HTMLElement {
      constructor() {
        super();
        made++;
      }
    }
    window.customElements.define('odd-box', Odd);
    window.document.body.innerHTML = `<odd-box><p>${SENTENCE.repeat(4)}</p><p>${SENTENCE.repeat(4)}</p></odd-box>`;
    expect(made).toBe(1);
    expect((await findArticle(window.document))?.article.blocks).toHaveLength(2);
    expect(made).toBe(1);
  });
});
