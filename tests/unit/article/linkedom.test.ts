/** The same finder on the DOM that the command line uses. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findArticle } from '../../../src/article/find.ts';
import { parsePage } from '../../../src/article/parse.ts';
import { NO_ARTICLE, PAGES, WITH_SHADOWS } from '../../fixtures/pages/expected.ts';
import { expectArticle } from '../../page/article/check-page.ts';

const open = (page: string) => {
  const html = readFileSync(new URL(`../../fixtures/pages/${page}`, import.meta.url), 'utf8');
  return parsePage(html);
};

test.each([...PAGES, ...WITH_SHADOWS])('$page', async (expected) => {
  const map = await findArticle(open(expected.page));
  if (!map) throw new Error('no article found');
  expectArticle(map.article, expected, false);
});

test.each(NO_ARTICLE)('%s', async (page) => {
  expect(await findArticle(open(page))).toBeNull();
});
