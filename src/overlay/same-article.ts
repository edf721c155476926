/** Whether a page that has changed still shows the article that was read, and if not, whether the other one is worth a question. */
import browser from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import { isTerms } from '../gate-terms.ts';
import { GATE_KEY } from '../storage-keys.ts';
import { couldCover } from '../stories/gate.ts';

/** An article that goes on or is put right keeps this share of one of its two texts. */
const SHARED = 0.5;

/** True when half of the text of either article stands in the other, block by block: posts were added, a paragraph was changed. */
export function isSameArticle(a: Article, b: Article): boolean {
  return shared(a, b) >= SHARED || shared(b, a) >= SHARED;
}

/** The share of the text of `a` that stands in `b`, 0 to 1. */
function shared(a: Article, b: Article): number {
  const blocks = new Set(textsOf(b));
  let all = 0;
  let found = 0;
  for (const block of textsOf(a)) {
    all += block.length;
    if (blocks.has(block)) found += block.length;
  }
  return all === 0 ? 0 : found / all;
}

const textsOf = ({ blocks, text }: Article): string[] =>
  blocks.map(({ start, end }) => text.slice(start, end));

/**
 * The question that the gate asks of a page, asked of an article: without it every article of a site that loads none of its pages
 * would wake the background. False where the gate has nothing to look for.
 * @throws whatever the storage throws, as after the extension is gone
 */
export async function couldBeOurs({ title = '', text }: Article): Promise<boolean> {
  const terms = (await browser.storage.local.get(GATE_KEY))[GATE_KEY];
  return isTerms(terms) && couldCover(terms, title, text).length > 0;
}
