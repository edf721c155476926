/** Runs inside a page: finds its article, and goes from each character of the text to the page and back. */
import type { ArticleMap } from '../src/article/article.ts';
import { articleBody } from '../src/article/article-body.ts';
import { findArticle } from '../src/article/find.ts';

export interface FoundInBrowser {
  articleBody: string;
  /** Characters of the text that no range shows, or that come back to another place, white space aside; 0 when the way back is whole. */
  lost: number;
  /** From the start of the search to its end, in ms, the pauses between its slices included. */
  ms: number;
}

async function findTheArticle(): Promise<FoundInBrowser> {
  const started = performance.now();
  const map = await findArticle(document);
  const ms = performance.now() - started;
  return map
    ? { articleBody: articleBody(map.article), lost: lostIn(map), ms }
    : { articleBody: '', lost: 0, ms };
}

function lostIn({ article: { text }, rangesOf, offsetOf }: ArticleMap): number {
  const isBack = new Uint8Array(text.length);
  for (const range of rangesOf(0, text.length)) {
    const shown = String(range);
    for (let i = 0; i < shown.length; i++) {
      const at = offsetOf(range.startContainer, range.startOffset + i);
      if (at !== null && isAlike(shown.charAt(i), text.charAt(at))) isBack[at] = 1;
    }
  }
  let lost = 0;
  for (let i = 0; i < text.length; i++) if (isBack[i] === 0 && /\S/.test(text.charAt(i))) lost++;
  return lost;
}

/** White space of the text stands for any other. */
function isAlike(shown: string, text: string): boolean {
  return shown === text || (/\s/.test(shown) && /\s/.test(text));
}

Object.assign(globalThis, { findTheArticle });
