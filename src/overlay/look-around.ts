/** The articles of a page as they are now, each found anew only where it does not stand as it did. */
import type { ArticleMap } from '../article/article.ts';
import { articlesOn, findArticle } from '../article/find.ts';
import type { OneOfMany } from '../article/one-of-many.ts';
import { breathe } from '../article/slices.ts';
import { isSameArticle } from './same-article.ts';
import { type Standing, standingOf } from './standing.ts';

/** An article on the page. */
export interface Found {
  /** Its element, on a page of several articles; null where the page is the article's. */
  one: OneOfMany | null;
  map: ArticleMap;
  standing: Standing;
  /** Where the page was when its text was found. */
  address: string;
}

/**
 * Every article of the page, in document order; none where there is none to read. Never rejects.
 * @param before what was found the last time: articles that stand as they did are taken over
 */
export async function lookAround(
  page: Document,
  before: readonly Found[],
  signal: AbortSignal,
): Promise<Found[]> {
  // To start the overlay is a task of its own.
  await breathe();
  const all = await articlesOn(page, signal);
  const found: Found[] = [];
  for (const one of all.length > 0 ? all : [null]) {
    const known = before.find((each) => isStill(each, one, before.length));
    if (known) {
      found.push({ ...known, one });
      continue;
    }
    const map = await findArticle(page, signal, one ?? undefined, all);
    if (!map) continue;
    await breathe();
    found.push({ one, map, standing: standingOf(map), address: page.location.href });
  }
  return found;
}

/** Whether a look would find what was found before: all of it stands as it did, and no article has come. */
export async function isUnchanged(
  page: Document,
  known: readonly Found[],
  signal: AbortSignal,
): Promise<boolean> {
  if (known.length === 0 || !known.every(({ standing }) => standing.isSame())) return false;
  await breathe();
  const all = await articlesOn(page, signal);
  if (all.length === 0) return known.length === 1 && known[0]?.one === null;
  return all.length === known.length && all.every(({ element }, at) => known[at]?.standing.isIn(element));
}

function isStill({ one, standing }: Found, now: OneOfMany | null, count: number): boolean {
  if (now === null) return one === null && count === 1 && standing.isSame();
  return standing.isIn(now.element) && standing.isSame();
}

/** Shadow trees that are looked out for. */
const MOST_TREES = 50;
/** A component's name, by which few elements are called, and none that would have to be escaped. */
const COMPONENT = /^[a-z]\w*-[\w-]*$/;

/** The shadow trees that hold the articles' words, and those of components of the same names: other articles may come to be there. */
export function treesAround(articles: readonly Pick<Found, 'standing'>[]): Set<ShadowRoot> {
  const trees = new Set(articles.flatMap(({ standing }) => [...standing.roots]));
  for (const { host } of [...trees]) {
    const tree = host.getRootNode();
    if (!COMPONENT.test(host.localName) || !(tree instanceof Document || tree instanceof ShadowRoot))
      continue;
    for (const { shadowRoot } of tree.querySelectorAll(host.localName)) {
      if (trees.size >= MOST_TREES) return trees;
      if (shadowRoot) trees.add(shadowRoot);
    }
  }
  return trees;
}

/** The article among those known that this one is, as it was before; undefined for a new one. */
export function knownBefore<T extends Found>({ map }: Found, known: readonly T[]): T | undefined {
  return (
    known.find((each) => each.map === map) ??
    known.find((each) => isSameArticle(each.map.article, map.article))
  );
}
