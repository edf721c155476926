/** Pages of several articles made of components, told in a DOM with shadow trees. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { articlesOn, findArticle } from '../../../src/article/find.ts';
import { mayHoldArticle } from '../../../src/article/one-of-many.ts';
import { expectRoundTrip } from './check-page.ts';

const FIRST = 'Ferry bell rings by itself';
const SECOND = 'Second bell answers the first';
const words = (about: string) =>
  `${about} was heard by 14 people on the quay on Monday, the harbour master said, and by none of those whose work it is to ring it at noon. `;
const story = (headline: string) =>
  `<h1>${headline}</h1><p>${words('It')}</p><p>${words('Nothing else')}</p><p>${words('The echo')}</p>`;

/** A page whose templates marked "shadow" are opened, as a browser's parser does. */
function open(body: string): Document {
  const { document } = new JSDOM(`<title>The Quay</title><body>${body}</body>`).window;
  for (;;) {
    const template = document.querySelector('template') ?? inTrees(document);
    if (!template?.parentElement) return document;
    const root = template.parentElement.attachShadow({ mode: 'open' });
    root.append(template.content);
    template.remove();
  }
}
function inTrees(within: ParentNode): HTMLTemplateElement | null {
  for (const { shadowRoot } of within.querySelectorAll('*')) {
    const found = shadowRoot && (shadowRoot.querySelector('template') ?? inTrees(shadowRoot));
    if (found) return found;
  }
  return null;
}
const shadow = (content: string) => `<template>${content}</template>`;
const titles = async (document: Document) =>
  (await articlesOn(document)).map(({ headline }) => headline.textContent);

const SHAPES: [how: string, make: (headline: string) => string][] = [
  ['marked in its tree', (h) => `<news-story>${shadow(`<article>${story(h)}</article>`)}</news-story>`],
  ['marked outside', (h) => `<article><news-story>${shadow(story(h))}</news-story></article>`],
  ['marked by nothing', (h) => `<news-story>${shadow(story(h))}</news-story>`],
  [
    'in a tree of a tree',
    (h) => `<news-story>${shadow(`<story-body>${shadow(story(h))}</story-body>`)}</news-story>`,
  ],
  [
    'put together by slots',
    (h) => `<news-story>${shadow('<article><slot></slot></article>')}${story(h)}</news-story>`,
  ],
  [
    'headline and body in trees of their own',
    (h) => {
      const [head = '', body = ''] = story(h).split(/(?<=<\/h1>)/);
      return `<article><story-head>${shadow(head)}</story-head><story-body>${shadow(body)}</story-body></article>`;
    },
  ],
];

describe('two articles', () => {
  test.each(SHAPES)('%s', async (_how, make) => {
    const document = open(`<main>${make(FIRST)}${make(SECOND)}</main>`);
    const articles = await articlesOn(document);
    expect(await titles(document)).toEqual([FIRST, SECOND]);
    for (const one of articles) {
      const map = await findArticle(document, undefined, one);
      expect(map?.article.title).toBe(one.headline.textContent);
      expect(map?.article.text.match(/was heard/g)).toHaveLength(3);
      expect(map?.article.blocks.map(({ kind }) => kind)).toEqual([
        'headline',
        'paragraph',
        'paragraph',
        'paragraph',
      ]);
      if (map) expectRoundTrip(map);
    }
    document.title = SECOND;
    expect((await findArticle(document))?.article.text.startsWith(SECOND)).toBe(true);
  });

  test('one in the page’s own tree, one in a shadow tree, in the order that they are shown in', async () => {
    const light = (headline: string) => `<article>${story(headline)}</article>`;
    const dark = (headline: string) =>
      `<news-story>${shadow(`<article>${story(headline)}</article>`)}</news-story>`;
    expect(await titles(open(light(FIRST) + dark(SECOND)))).toEqual([FIRST, SECOND]);
    expect(await titles(open(dark(FIRST) + light(SECOND)))).toEqual([FIRST, SECOND]);
  });

  test('all in the shadow tree of one component that is the page', async () => {
    const both = `<article>${story(FIRST)}</article><article>${story(SECOND)}</article>`;
    expect(await titles(open(`<page-shell>${shadow(`<main>${both}</main>`)}</page-shell>`))).toEqual([
      FIRST,
      SECOND,
    ]);
  });
});

describe('one article', () => {
  test.each([
    ['a window of another component', `<consent-box>${shadow(story('We value your privacy'))}</consent-box>`],
    [
      'text that no slot shows',
      `<old-story>${shadow('<p>Gone.</p>')}<article>${story(SECOND)}</article></old-story>`,
    ],
    ['teasers', `<news-story>${shadow(`<h1>${SECOND}</h1><p>In short.</p>`)}</news-story>`],
  ])('beside %s', async (_what, other) => {
    expect(await articlesOn(open(`<article>${story(FIRST)}</article>${other}`))).toEqual([]);
    expect(await articlesOn(open(`<news-story>${shadow(story(FIRST))}</news-story>${other}`))).toEqual([]);
  });
});

test('a component that has come may hold an article where there is a headline in its tree', () => {
  const document = open(
    `<news-story>${shadow(story(FIRST))}</news-story><share-bar>${shadow('<p>Tell others.</p>')}</share-bar>`,
  );
  const [host, bar] = document.body.children;
  if (!host || !bar) throw new Error('no components');
  expect(mayHoldArticle(host)).toBe(true);
  expect(mayHoldArticle(host.shadowRoot?.querySelector('p') ?? document)).toBe(true);
  expect(mayHoldArticle(bar)).toBe(false);
});
