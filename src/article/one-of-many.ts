/** Pages that load one article under another as the reader scrolls: which of them the page stands for now. */
import { likeness } from './likeness.ts';

/** An article in full, rather than a teaser, a post of a live blog, a comment: its own first-rank headline, and paragraphs. */
const LEAST_PARAGRAPHS = 2;
const LEAST_TEXT = 300;
const MOST_ARTICLES = 50;
const SAME = 0.6;

export interface OneOfMany {
  element: Element;
  headline: Element;
}

/**
 * The article that the title bar names: such pages set it, with the address, to the one in view. The first where it names none; null on a
 * page with no more than one article in full.
 */
export function oneOfMany(body: Element, bar: string): OneOfMany | null {
  const found: OneOfMany[] = [];
  for (const element of Array.from(body.querySelectorAll('article')).slice(0, MOST_ARTICLES)) {
    const [headline, ...others] = element.querySelectorAll('h1');
    // one that holds others is their wrapper
    if (!headline || others.length > 0 || !isInFull(element)) continue;
    if (!found.some((other) => other.element.contains(element))) found.push({ element, headline });
  }
  if (found.length < 2) return null;
  const scores = found.map(({ headline }) => likeness(headline.textContent ?? '', bar));
  return found[Math.max(0, scores.indexOf(Math.max(SAME, ...scores)))] ?? null;
}

function isInFull(element: Element): boolean {
  let length = 0;
  const paragraphs = element.querySelectorAll('p');
  for (const paragraph of paragraphs) length += paragraph.textContent?.length ?? 0;
  return paragraphs.length >= LEAST_PARAGRAPHS && length >= LEAST_TEXT;
}
