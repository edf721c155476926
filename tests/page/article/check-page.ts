/** What every test of a found article checks, in whatever DOM it was found. */
import { expect } from 'vitest';
import type { ArticleMap } from '../../../src/article/article.ts';
import type { Expected } from '../../fixtures/pages/expected.ts';

export type Found = Pick<ArticleMap['article'], 'text' | 'blocks'> &
  Partial<Record<'title' | 'outlet' | 'author' | 'published' | 'modified' | 'language', string>>;

/** @param styled whether the DOM computes style sheets */
export function expectArticle(article: Found, expected: Expected, styled: boolean): void {
  const { title, outlet, published, language } = article;
  expect({ title, outlet, published, language }).toEqual({
    title: expected.title,
    outlet: expected.outlet,
    published: expected.published,
    language: expected.language,
  });
  if (expected.author !== undefined) expect(article.author).toBe(expected.author);
  if (expected.modified !== undefined) expect(article.modified).toBe(expected.modified);
  const blocks = article.blocks.map(({ kind, start, end }) => ({
    kind,
    text: article.text.slice(start, end),
  }));
  expect(blocks.map(({ text }) => text).join('\n\n')).toBe(article.text);
  const headline = blocks[0]?.kind === 'headline' ? blocks[0].text : undefined;
  expect(headline).toBe(expected.headline);
  const body = blocks
    .slice(headline === undefined ? 0 : 1)
    .map(({ text }) => text)
    .join('\n\n');
  expect(body.slice(0, expected.first.length)).toBe(expected.first);
  expect(body.slice(-expected.last.length)).toBe(expected.last);
  for (const [kind, text] of expected.blocks ?? []) expect(blocks).toContainEqual({ kind, text });
  for (const words of expected.contains ?? []) expect(body).toContain(words);
  const unwanted = [...(expected.without ?? []), ...(styled ? (expected.withoutWhenStyled ?? []) : [])];
  for (const words of unwanted) expect(body).not.toContain(words);
}

/** Text of ranges as the article has it: every white space character one space, but for line ends and tabs that the text keeps. */
export function expectRoundTrip({ article, rangesOf }: ArticleMap): void {
  for (const { start, end } of article.blocks) {
    const shown = rangesOf(start, end).map(String).join('');
    // a space that stands for a line break in a heading has no character on the page
    expect(bare(shown)).toBe(bare(article.text.slice(start, end)));
  }
}

export function bare(text: string): string {
  return text.replace(/\s/g, '');
}
