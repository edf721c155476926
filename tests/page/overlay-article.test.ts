/** What tells whether a changed page still shows the article that was read. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article, ArticleMap } from '../../src/article/article.ts';
import { treesAround } from '../../src/overlay/look-around.ts';
import { couldBeOurs, isSameArticle } from '../../src/overlay/same-article.ts';
import { standingOf } from '../../src/overlay/standing.ts';
import { GATE_KEY } from '../../src/storage-keys.ts';
import { gateTerms } from '../../src/stories/gate.ts';
import { fake, resetFake } from '../fake/browser.ts';
import { smallDossier } from '../fixtures/stories/small-dossier.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake/browser.ts')).fake }));

function article(...paragraphs: string[]): Article {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  return { text, blocks };
}

describe('the same article', () => {
  const [a, b, c, d] = [
    'The first post of the day.',
    'The second post of it.',
    'The third, and longest, post.',
    'The fourth.',
  ];
  test.each([
    ['with a post more', article(a, b), article(c, a, b), true],
    ['with many more', article(a), article(a, b, c, d), true],
    ['with most of it gone', article(a, b, c, d), article(c), true],
    ['with a paragraph put right', article(a, b, c), article(a, 'The second post, put right.', c), true],
    ['another one', article(a, b), article(c, d), false],
    ['none at all', article(a), article(), false],
  ])('%s', (_what, one, other, expected) => {
    expect(isSameArticle(one, other)).toBe(expected);
  });
});

describe('an article that could be one of ours', () => {
  const covering = article(
    'The Northern League said that its men had crossed Lake Orva in the night, by boat.',
  );
  beforeEach(() => resetFake());
  test('is asked of the terms that the gate has', async () => {
    await fake.storage.local.set({ [GATE_KEY]: gateTerms([smallDossier()]) });
    expect(await couldBeOurs(covering)).toBe(true);
    expect(await couldBeOurs(article('The harbour board met to set the fares of the ferry.'))).toBe(false);
  });
  test.each([[undefined], ['terms'], [{ stories: [], byWord: {} }]])(
    'is none where the gate has %j',
    async (stored) => {
      await fake.storage.local.set({ [GATE_KEY]: stored });
      expect(await couldBeOurs(covering)).toBe(false);
    },
  );
});

describe('an article stands as it was found', () => {
  afterEach(() => document.body.replaceChildren());

  function shown(): { text: Text; paragraph: Element; map: ArticleMap } {
    const main = document.createElement('main');
    const paragraph = document.createElement('p');
    const text = document.createTextNode('Forty boats left.');
    paragraph.append(text);
    main.append(paragraph);
    document.body.append(document.createElement('nav'), main);
    const range = document.createRange();
    range.selectNodeContents(text);
    return {
      text,
      paragraph,
      map: {
        article: article(text.data),
        rangesOf: () => [range],
        nodes: () => [text],
        offsetOf: () => null,
      },
    };
  }

  test('until its words change, or leave the page', () => {
    const { text, map } = shown();
    const standing = standingOf(map);
    expect(standing.isSame()).toBe(true);
    text.data = 'Forty boats came.';
    expect(standing.isSame()).toBe(false);
    text.data = 'Forty boats left.';
    expect(standing.isSame()).toBe(true);
    expect(standing.isThere()).toBe(true);
    text.remove();
    expect(standing.isSame()).toBe(false);
    expect(standing.isThere()).toBe(false);
  });
  test('and only what is in it or around it concerns it', () => {
    const { text, paragraph, map } = shown();
    const standing = standingOf(map);
    expect(standing.concerns(text)).toBe(true);
    expect(standing.concerns(document.body)).toBe(true);
    expect(standing.concerns(document.body.firstElementChild ?? document)).toBe(false);
    // Once it is gone, anything may be what took its place.
    paragraph.remove();
    expect(standing.concerns(document.body.firstElementChild ?? document)).toBe(true);
  });

  test('in a shadow tree: what is in that tree or holds its host concerns it, and no other tree', () => {
    const { text, map, paragraph } = shown();
    const [host, other] = [document.createElement('news-story'), document.createElement('news-story')];
    const box = document.body.appendChild(document.createElement('main'));
    box.append(host, other);
    const root = host.attachShadow({ mode: 'open' });
    root.append(paragraph);
    other.attachShadow({ mode: 'open' }).append(document.createElement('p'));
    const standing = standingOf(map);
    expect([...standing.roots]).toEqual([root]);
    expect(standing.isSame()).toBe(true);
    expect(standing.isIn(host)).toBe(true);
    expect(standing.isIn(other)).toBe(false);
    for (const near of [text, host, box, root.appendChild(document.createElement('p'))])
      expect(standing.concerns(near)).toBe(true);
    expect(standing.concerns(other.shadowRoot?.firstChild ?? document)).toBe(false);
    expect([...treesAround([{ standing }])]).toEqual([root, other.shadowRoot]);
    host.remove();
    expect(standing.isThere()).toBe(false);
  });
});
