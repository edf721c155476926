/** Which parts of the kept text stand beside the article, by what the page calls them and by whose article they are in. */
import { elementAbove, follows } from './parents.ts';
import { isBlockTag } from './shown.ts';
import { type Side, sideOf } from './side-names.ts';
import { createPacer, type Work } from './slices.ts';

/** What a page calls beside the text is not when it is more than this share of it: names are given for many reasons. */
const MOST_OF_TEXT = 0.2;
/** The same for all parts of one name together. */
const MOST_OF_ALL = 0.5;
/** Dates at most so often are the article's own; more of them tell events by the hour, and belong to them. */
const DATES_OF_ONE_ARTICLE = 2;
/** An `<article>` with this share of the text is the page's: others beside it are teasers of others. */
const MAIN_SHARE = 0.5;
/** An element marked as article or main part that holds this share of the text ends the article with its own end. */
const MARKED_SHARE = 0.7;

/**
 * Elements whose text is no part of the article.
 * @param lengths code units of kept text in each element around it
 */
export function* sideParts(lengths: ReadonlyMap<Element, number>): Work<Set<Element>> {
  const isPauseDue = createPacer();
  let total = 0;
  for (const length of lengths.values()) total = Math.max(total, length);
  const bySide = new Map<Side, Element[]>();
  for (const [element, length] of lengths) {
    if (isPauseDue()) yield;
    if (length > MOST_OF_TEXT * total || holdsText(element)) continue;
    const side = sideOf(element);
    if (!side || (side === 'share' && quotesPost(element))) continue;
    if (side === 'window' || isApart(element)) add(bySide, side, element);
  }
  const found = new Set(besideMain(lengths, total));
  for (const [side, elements] of bySide) {
    const ends = side === 'window' ? innermost(elements) : outermost(elements);
    if (side === 'date' && ends.length > DATES_OF_ONE_ARTICLE) continue;
    const sum = ends.reduce((all, element) => all + (lengths.get(element) ?? 0), 0);
    if (sum <= MOST_OF_ALL * total) for (const element of ends) found.add(element);
  }
  return found;
}

/** Elements that are the text, however they are named. */
function holdsText(element: Element): boolean {
  return /^(?:html|body|main|article|a|h1|p|time)$/.test(element.localName);
}

/** A post shown in full is somebody's words, whatever the box is called that it comes in. */
export function quotesPost(element: Element): boolean {
  return element.localName === 'blockquote' || element.querySelector('blockquote') !== null;
}

/** A name on a phrase within a sentence is about the phrase. */
function isApart(element: Element): boolean {
  if (isBlockTag(element)) return true;
  const parent = elementAbove(element);
  if (!parent) return false;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /[\p{L}\p{N}]/u.test((node as Text).data)) return false;
  }
  return isBlockTag(parent) ? parent.localName !== 'p' : isApart(parent);
}

/** What stands in other articles than the page's, and what follows on the element that is marked as its article or main part. */
function besideMain(lengths: ReadonlyMap<Element, number>, total: number): Element[] {
  const elements = [...lengths.keys()];
  const holdsMost = (element: Element, share: number) => (lengths.get(element) ?? 0) >= share * total;
  const articles = elements.filter(({ localName }) => localName === 'article');
  const main = articles.findLast((element) => holdsMost(element, MAIN_SHARE));
  const others = main ? articles.filter((element) => !element.contains(main) && !main.contains(element)) : [];
  const marked = elements.filter((element) => isMarked(element) && holdsMost(element, MARKED_SHARE));
  const following = elements.filter((element) =>
    marked.some((one) => !one.contains(element) && isBeside(element, one) && follows(one, element)),
  );
  return [...others, ...following];
}

function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = elementAbove(element); at; at = elementAbove(at)) if (all.has(at)) return false;
    return true;
  });
}

/** The word of a sentence that opens a window stands in an element of the same name as the window. */
function innermost(elements: readonly Element[]): Element[] {
  const outer = new Set<Element>();
  for (const element of elements) {
    for (let at = elementAbove(element); at && !outer.has(at); at = elementAbove(at)) outer.add(at);
  }
  return elements.filter((element) => !outer.has(element));
}

function isMarked(element: Element): boolean {
  return (
    element.localName === 'article' || element.localName === 'main' || element.getAttribute('role') === 'main'
  );
}

/** Whether an element is a sibling of the other, or of something that holds the other. */
function isBeside(element: Element, other: Element): boolean {
  return elementAbove(element)?.contains(other) === true && !element.contains(other);
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
