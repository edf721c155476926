/** Pages that load one article under another as the reader scrolls: which articles they hold, and which of them the page stands for now. */
import { childrenOf, isShownIn, parentOf, shadowsIn } from './composed.ts';
import { likeness } from './likeness.ts';
import { createPacer, type Work } from './slices.ts';

/** What an article is marked as: by HTML, by WAI-ARIA, by microdata of schema.org. */
const MARKED = 'article, [role="article"], [itemtype$="Article"], [itemtype$="BlogPosting"]';
/** An article in full, rather than a teaser, a post of a live blog, a comment: its own first-rank headline, and paragraphs. */
const LEAST_PARAGRAPHS = 2;
const LEAST_TEXT = 300;
const MOST_ARTICLES = 50;
const MOST_HEADLINES = 500;
const SAME = 0.6;

export interface OneOfMany {
  /** As it is shown it holds the article: perhaps in shadow trees in it, or by the slots in it. */
  element: Element;
  headline: Element;
}

/**
 * The articles in full under an element, in document order; none on a page with no more than one. Components that are marked as nothing
 * are articles where several of one name hold one each in their shadow trees.
 */
export function* fullArticles(body: Element): Work<OneOfMany[]> {
  const shadows = shadowsIn(body);
  yield;
  const trees = [body, ...shadows];
  const h1s = trees.flatMap((tree) => [...tree.querySelectorAll('h1')]).slice(0, MOST_HEADLINES);
  if (h1s.length < 2) return [];
  yield;
  const holders = new Map<Element, Element[]>();
  for (const tree of trees) for (const element of tree.querySelectorAll(MARKED)) holders.set(element, []);
  for (const { host } of shadows) if (!holders.has(host)) holders.set(host, []);
  const isPauseDue = createPacer();
  for (const h1 of h1s) {
    if (isPauseDue()) yield;
    for (let at = parentOf(h1); at; at = parentOf(at)) holders.get(at)?.push(h1);
  }

  const full: OneOfMany[] = [];
  for (const [element, [headline, ...others]] of holders) {
    if (isPauseDue()) yield;
    // one that holds others is their wrapper
    if (!headline || others.length > 0 || !isShownIn(element, body)) continue;
    if (isInFull(element, shadows.length > 0)) full.push({ element, headline });
    if (full.length === MOST_ARTICLES) break;
  }
  const marked = outermost(full.filter(({ element }) => element.matches(MARKED)));
  const unmarked = full.filter((one) => !marked.some(({ headline }) => headline === one.headline));
  const alike = unmarked.filter(({ element }, at) =>
    unmarked.some((other, i) => i !== at && other.element.localName === element.localName),
  );
  const found = [...marked, ...outermost(alike)];
  return found.length < 2 ? [] : inOrder(found);
}

/** Whether a node is part of an article with a headline of the first rank, or holds one: one in full may come to be there. */
export function mayHoldArticle(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  const holder = element.closest(MARKED) ?? element.querySelector(MARKED);
  if (holder?.querySelector('h1')) return true;
  const isInShadow = element.getRootNode().nodeType === 11;
  return isInShadow || shadowsIn(element).some((tree) => tree.querySelector('h1') !== null);
}

/**
 * The article that the title bar names: such pages set it, with the address, to the one in view. The first where it names none; null of
 * none.
 */
export function oneOfMany(articles: readonly OneOfMany[], bar: string): OneOfMany | null {
  const scores = articles.map(({ headline }) => likeness(headline.textContent ?? '', bar));
  return articles[Math.max(0, scores.indexOf(Math.max(SAME, ...scores)))] ?? null;
}

function outermost(articles: readonly OneOfMany[]): OneOfMany[] {
  return articles.filter(
    ({ element }) =>
      !articles.some((other) => other.element !== element && isShownIn(element, other.element)),
  );
}

/** What is in a shadow tree comes where its host is. */
function inOrder(articles: OneOfMany[]): OneOfMany[] {
  const places = new Map(articles.map(({ element }) => [element, withHosts(element)]));
  const isAfter = (a: Element, b: Element): boolean => {
    const [one = [], other = []] = [places.get(a), places.get(b)];
    const at = one.findIndex((node, i) => node !== other[i]);
    const [from, to] = [one[at], other[at]];
    return from !== undefined && (to === undefined || (from.compareDocumentPosition(to) & 2) !== 0);
  };
  return articles.sort((a, b) => (isAfter(a.element, b.element) ? 1 : -1));
}

/** The hosts that an element is in, the outermost first, and the element. */
function withHosts(element: Element): Element[] {
  const root = element.getRootNode();
  return root.nodeType === 11 ? [...withHosts((root as ShadowRoot).host), element] : [element];
}

function isInFull(element: Element, hasShadows: boolean): boolean {
  let length = 0;
  let count = 0;
  for (const paragraph of hasShadows ? shown(element, 'p') : element.querySelectorAll('p')) {
    count++;
    length += paragraph.textContent?.length ?? 0;
    if (count >= LEAST_PARAGRAPHS && length >= LEAST_TEXT) return true;
  }
  return false;
}

/** The elements of a name that are shown in another. */
function* shown(within: Element, name: string): Generator<Element> {
  for (const child of childrenOf(within)) {
    if (child.nodeType !== 1) continue;
    if ((child as Element).localName === name) yield child as Element;
    else yield* shown(child as Element, name);
  }
}
