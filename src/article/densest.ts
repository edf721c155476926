/** Where on a very large page its paragraphs are, told in one pass. */
import { parentOf } from './composed.ts';
import { createPacer, type Work } from './slices.ts';

const LEAST_PARAGRAPH = 80;
const MOST_PARAGRAPHS = 5000;
/** How much of a paragraph counts for its parent, for that one's parent, and so on: an article may be split into sections. */
const SHARES = [1, 0.6, 0.3];
const BY_READERS = /comment|disqus|repl(?:y|ies)\b/i;

/**
 * The element that holds the most text in paragraphs as children or close below; `body` when there are no paragraphs.
 * @param shadows the shadow trees in it
 */
export function* densestPart(body: Element, shadows: readonly ShadowRoot[]): Work<Element> {
  const isPauseDue = createPacer();
  const scores = new Map<Element, number>();
  let best = body;
  let most = 0;
  const paragraphs = [body, ...shadows].flatMap((tree) => Array.from(tree.querySelectorAll('p')));
  yield;
  for (const paragraph of paragraphs.slice(0, MOST_PARAGRAPHS)) {
    if (isPauseDue()) yield;
    const length = (paragraph.textContent ?? '').length;
    const around = ancestors(paragraph, body);
    if (length < LEAST_PARAGRAPH || around.some(isByReaders)) continue;
    around.forEach((element, level) => {
      const score = (scores.get(element) ?? 0) + length * (SHARES[level] ?? 0);
      scores.set(element, score);
      if (score > most) {
        most = score;
        best = element;
      }
    });
  }
  return best;
}

function ancestors(paragraph: Element, body: Element): Element[] {
  const found: Element[] = [];
  let at = parentOf(paragraph);
  while (at && found.length < SHARES.length) {
    found.push(at);
    at = at === body ? null : parentOf(at);
  }
  return found;
}

/** Pages name their own body or article after the comments they allow, too. */
function isByReaders(element: Element): boolean {
  if (element.localName === 'body' || element.localName === 'article' || element.localName === 'main')
    return false;
  return BY_READERS.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`);
}
