/** The headline as the page shows it: body finders drop it, a reader reads it first. */
import { likeness, words } from './likeness.ts';
import type { Metadata } from './metadata.ts';
import { elementAbove } from './parents.ts';
import { isBlockTag } from './shown.ts';

/** How much of its words a heading and a title must share to be the same headline: pages shorten one and add the outlet to the other. */
const SAME = 0.6;
const SAME_WITHOUT_H1 = 0.9;
/** A phrase in bold that stands in the title, too, is shorter than the headline; that the outlet's name is added to. */
const SAME_LENGTH = 0.5;
const MOST_HEADINGS = 60;
/** Headings of the first rank, by HTML or by WAI-ARIA. */
const FIRST_RANK = 'h1, [role="heading"][aria-level="1"]';
/** What sets a line off by its look alone, as pages did before style sheets. */
const SET_OFF = 'font, big, b, strong, center';
const MOST_SET_OFF = 200;
const LONGEST_HEADLINE = 400;

/**
 * The element that shows the article's headline: the `<h1>` most like the title; without a likely one, a lone `<h1>` (of the page, or of its main part) of at least four words,
 * or another element marked or set as a heading that says nearly the same as the title; and where none is, the first line that is set off by its
 * look alone and says so.
 * @param roots where to look: the document, and the shadow roots that hold text of the article
 * @param isShown whether an element is to be seen on the page
 */
export function findHeadline(
  roots: readonly ParentNode[],
  { title }: Pick<Metadata, 'title'>,
  isShown: (element: Element) => boolean,
): Element | null {
  const h1s = few(roots, FIRST_RANK).filter(isShown);
  if (title) {
    const best = mostLike(h1s, title, SAME);
    if (best) return best;
  }
  for (const some of [h1s, h1s.filter((h1) => h1.closest('article, main, [role="main"]') !== null)]) {
    const [only] = some;
    if (only && some.length === 1 && words(only.textContent ?? '').length >= 4) return only;
  }
  if (!title) return null;
  const others = few(
    roots,
    '[itemprop~="headline"], h2, [role="heading"], [class*="headline"], [class*="title"]',
  );
  const marked = mostLike(others.filter(isShown), title, SAME_WITHOUT_H1);
  if (marked) return marked;
  const setOff = few(roots, SET_OFF, MOST_SET_OFF).filter(
    (element) => isAsLong(element, title) && isLine(element) && isShown(element),
  );
  return mostLike(setOff, title, SAME_WITHOUT_H1);
}

function isAsLong(element: Element, title: string): boolean {
  const own = words(element.textContent ?? '').length;
  const count = words(title).length;
  return Math.min(own, count) >= SAME_LENGTH * Math.max(own, count);
}

/** Whether nothing else stands on the line. */
function isLine(element: Element): boolean {
  return isEdge(element, 'previousSibling') && isEdge(element, 'nextSibling');
}

function isEdge(element: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  for (let at: Element | null = element; at && !isBlockTag(at); at = elementAbove(at)) {
    for (let node = at[side]; node; node = node[side]) {
      if (node.nodeType === 1 && (isBlockTag(node as Element) || (node as Element).localName === 'br'))
        return true;
      if ((node.nodeType === 1 || node.nodeType === 3) && /\S/.test(node.textContent ?? '')) return false;
    }
  }
  return true;
}

function mostLike(elements: Element[], title: string, least: number): Element | null {
  let best: Element | null = null;
  let most = least;
  for (const element of elements) {
    const text = element.textContent ?? '';
    if (text.length > LONGEST_HEADLINE) continue;
    const score = likeness(text, title);
    // of two with the same words the inner one, or the later, stands nearer to the body
    if (score > most || (score === most && (best === null || best.contains(element)))) {
      best = element;
      most = score;
    }
  }
  return best;
}

function few(roots: readonly ParentNode[], selector: string, most = MOST_HEADINGS): Element[] {
  return roots.flatMap((root) => Array.from(root.querySelectorAll(selector)).slice(0, most));
}
