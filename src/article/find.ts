/** Finds the article on a page: what it says of itself, its headline, its body, and the way back to the page from each character. */
import type { Article, ArticleMap, Block } from './article.ts';
import { parentOf } from './composed.ts';
import { bodyOf } from './copy.ts';
import { withoutFurniture } from './furniture.ts';
import { findHeadline } from './headline.ts';
import { given } from './json-ld.ts';
import { keptText } from './kept.ts';
import { leadOf } from './lead.ts';
import { type Metadata, metadataOf } from './metadata.ts';
import { fullArticles, type OneOfMany, oneOfMany } from './one-of-many.ts';
import { type Looks, looksOf, PLAIN } from './shown.ts';
import { createPacer, inSlices, type Work } from './slices.ts';
import { withStandfirst } from './standfirst.ts';
import type { Built } from './text-builder.ts';
import { mapRuns } from './text-map.ts';
import { type Kept, walkText } from './walk.ts';

/** Less text than this in the body is no article: a notice, a form, an index of links (code units). */
const LEAST_BODY = 200;
/** A body with a larger share of its text in links is a list of articles. */
const MOST_LINKED = 0.5;
/**
 * The article of a page as it is now, or null when there is none to read: an empty page, an index, a frameset, an image, XML.
 * Never throws, whatever the page is or does, and changes nothing on it: no attribute, no node, no style.
 * Bounded: at most 400,000 code units of text are read; a page of more than 3,000 elements is searched in its densest part alone, and there
 * without weighing part against part when it is larger than that pays.
 * The page's thread is held for slices of about 10 ms, and between them the page may change: what is then gone has no ranges.
 * @param signal ends the search: its answer is then null, whatever the page holds
 * @param wanted which article of a page of several (`articlesOn`); by default the one that the page stands for
 * @param known all of those, where they have been found before
 */
export async function findArticle(
  document: Document,
  signal?: AbortSignal,
  wanted?: OneOfMany,
  known?: readonly OneOfMany[],
): Promise<ArticleMap | null> {
  try {
    return await inSlices(find(document, wanted, known), signal);
  } catch {
    // a page can shadow any property of its DOM and break every rule of it; what we cannot read is no article
    return null;
  }
}

/**
 * The articles of a page that shows several in full, one under the other, in document order; none on any other page, and once the signal
 * is aborted. Never throws. Holds the page's thread for slices, as `findArticle` does.
 */
export async function articlesOn(document: Document, signal?: AbortSignal): Promise<OneOfMany[]> {
  try {
    const page = bodyOf(document);
    return (page && (await inSlices(fullArticles(page), signal))) ?? [];
  } catch {
    return [];
  }
}

function* find(
  document: Document,
  wanted?: OneOfMany,
  known?: readonly OneOfMany[],
): Work<ArticleMap | null> {
  const page = bodyOf(document);
  if (!page) return null;
  const meant = oneOfMany(known ?? (yield* fullArticles(page)), document.title);
  yield;
  const one = wanted ?? meant;
  const metadata = metadataOf(document, one, one?.element === meant?.element);
  yield;
  const body = one?.element ?? page;
  const text = yield* keptText(body, metadata.title ?? '');
  if (text.size === 0) return null;
  const looks = looksOf(document);
  const headline =
    one?.headline ?? findHeadline([document, ...shadowsOf(text)], metadata, (at) => isShown(at, looks));
  yield;
  const lead = leadOf(headline, text, metadata.description);
  yield;
  const built = yield* withoutFurniture(yield* walkText(body, withHead(text, headline, lead), looks));
  yield;
  const blocks = withStandfirst(built, metadata.description, headline);
  if (!(yield* isArticle(built))) return null;
  return { article: describe(metadata, built, blocks), ...mapRuns(built) };
}

function describe(metadata: Metadata, { text, blocks: [first] }: Built, blocks: Block[]): Article {
  const { url, outlet, author, published, modified, language } = metadata;
  const shown = first?.kind === 'headline' ? text.slice(first.start, first.end) : undefined;
  return {
    ...given('url', url),
    ...given('title', metadata.title ?? shown),
    ...given('outlet', outlet),
    ...given('author', author),
    ...given('published', published),
    ...given('modified', modified),
    ...given('language', language),
    text,
    blocks,
  };
}

/** The kept text with that of the headline and of what leads from it to the body: points in a list, or the standfirst. */
function withHead(text: ReadonlySet<Text>, headline: Element | null, lead: readonly Element[]): Kept {
  const kinds = new Map<Element, Block['kind']>(
    lead.filter(({ localName }) => localName !== 'li').map((element) => [element, 'standfirst']),
  );
  if (headline) kinds.set(headline, 'headline');
  const head = [...(headline ? [headline] : []), ...lead];
  return { text: new Set([...head.flatMap((element) => [...textIn(element)]), ...text]), kinds };
}

/** The shadow roots that pieces of text stand in. */
function shadowsOf(text: Iterable<Text>): Set<ShadowRoot> {
  const roots = new Set<ShadowRoot>();
  for (const node of text) {
    const root = node.getRootNode();
    if (root.nodeType === 11) roots.add(root as ShadowRoot);
  }
  return roots;
}

function* textIn(element: Node): Generator<Text> {
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === 3) yield child as Text;
    else if (child.nodeType === 1) yield* textIn(child);
  }
}

function isShown(element: Element, looks: Looks): boolean {
  const chain: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) chain.unshift(at);
  let look = PLAIN;
  for (const at of chain) {
    look = looks(at, look);
    if (!look.shown) return false;
  }
  return look.visible;
}

function* isArticle({ blocks, runs }: Built): Work<boolean> {
  const prose = blocks.filter(({ kind }) => kind !== 'headline');
  const length = prose.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length < LEAST_BODY) return false;
  const isPauseDue = createPacer();
  let linked = 0;
  for (const run of runs) {
    if (isPauseDue()) yield;
    if (run.node.parentElement?.closest('a[href]')) linked += run.length;
  }
  return linked <= MOST_LINKED * length;
}
