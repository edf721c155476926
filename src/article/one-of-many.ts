/** Pages that load one article under another as the reader scrolls: which articles they hold, and which of them the page stands for now. */
import { likeness } from './likeness.ts';

/** What an article is marked as: by HTML, by WAI-ARIA, by microdata of schema.org. */
const MARKED = 'article, [role="article"], [itemtype$="Article"], [itemtype$="BlogPosting"]';
/** An article in full, rather than a teaser, a post of a live blog, a comment: its own first-rank headline, and paragraphs. */
const LEAST_PARAGRAPHS = 2;
const LEAST_TEXT = 300;
const MOST_ARTICLES = 50;
const SAME = 0.6;

export interface OneOfMany {
  element: Element;
  headline: Element;
}

/** The articles in full under an element, in document order; none on a page with no more than one. */
export function fullArticles(body: Element): OneOfMany[] {
  const found: OneOfMany[] = [];
  for (const element of body.querySelectorAll(MARKED)) {
    const [headline, ...others] = element.querySelectorAll('h1');
    // one that holds others is their wrapper
    if (!headline || others.length > 0 || !isInFull(element)) continue;
    if (!found.some((other) => other.element.contains(element))) found.push({ element, headline });
    if (found.length === MOST_ARTICLES) break;
  }
  return found.length < 2 ? [] : found;
}

/** Whether a node is part of an article with a headline of the first rank, or holds one: one in full may come to be there. */
export function mayHoldArticle(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  const holder = element.closest(MARKED) ?? element.querySelector(MARKED);
  return holder?.querySelector('h1') != null;
}

/**
 * The article that the title bar names: such pages set it, with the address, to the one in view. The first where it names none; null of
 * none.
 */
export function oneOfMany(articles: readonly OneOfMany[], bar: string): OneOfMany | null {
  const scores = articles.map(({ headline }) => likeness(headline.textContent ?? '', bar));
  return articles[Math.max(0, scores.indexOf(Math.max(SAME, ...scores)))] ?? null;
}

function isInFull(element: Element): boolean {
  let length = 0;
  const paragraphs = element.querySelectorAll('p');
  if (paragraphs.length < LEAST_PARAGRAPHS) return false;
  for (const paragraph of paragraphs) {
    length += paragraph.textContent?.length ?? 0;
    if (length >= LEAST_TEXT) return true;
  }
  return false;
}
