/** The structured data of a page (schema.org in JSON-LD), read as far as it can be: pages get it wrong in many ways. */

import { authorNames } from './author.ts';

type Thing = Record<string, unknown>;

/** What an article's JSON-LD says of it; a field is absent when it says nothing usable. */
export interface StructuredArticle {
  headline?: string;
  outlet?: string;
  author?: string;
  published?: string;
  modified?: string;
  language?: string;
  description?: string;
}

/** schema.org types of articles end like this: NewsArticle, ReportageNewsArticle, LiveBlogPosting, Report ... */
const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report)$/;
const LARGEST_SCRIPT = 1_000_000;
const MOST_THINGS = 2000;

/**
 * The page's own article among its JSON-LD: the one whose url is the page's, else whose headline is in the page's title, else the first.
 * Arrays, `@graph` and references by `@id` are followed; scripts that are no JSON are repaired where that is plain, else passed over.
 * @param page the page's address and title, to tell its article from others that it lists
 */
export function structuredArticle(
  document: Document,
  page: { url: string; title: string },
): StructuredArticle | null {
  const things = thingsOf(document);
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)));
  const first =
    articles.find((thing) => addressesOf(thing).some((url) => sameAddress(url, page.url))) ??
    articles.find((thing) => {
      const headline = text(thing.headline);
      return headline !== undefined && page.title.includes(headline);
    }) ??
    articles[0];
  if (!first) return null;
  const byId = new Map<unknown, Thing>();
  for (const thing of things) {
    const id = thing['@id'];
    if (typeof id === 'string' && Object.keys(thing).length > 1 && !byId.has(id)) byId.set(id, thing);
  }
  return {
    ...given('headline', text(first.headline) ?? text(first.name)),
    ...given('outlet', outletOf(first, byId)),
    ...given('published', text(first.datePublished) ?? text(first.dateCreated)),
    ...given('author', authorOf(first, byId)),
    ...given('modified', text(first.dateModified)),
    ...given('language', text(first.inLanguage)),
    ...given('description', text(first.description)),
  };
}

/** `{ [key]: value }`, or nothing for an absent value: optional fields are absent, never undefined. */
export function given<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  const one: { [P in K]?: string } = {};
  if (value !== undefined) one[key] = value;
  return one;
}

function outletOf(article: Thing, byId: Map<unknown, Thing>): string | undefined {
  for (const key of ['publisher', 'sourceOrganization', 'isPartOf']) {
    for (const value of list(article[key])) {
      if (typeof value === 'string') {
        if (!/^https?:/.test(value)) return text(value);
      } else if (isThing(value)) {
        const name = text(value.name) ?? text(byId.get(value['@id'])?.name);
        if (name) return name;
      }
    }
  }
  return undefined;
}

function authorOf(article: Thing, byId: Map<unknown, Thing>): string | undefined {
  const named = [...list(article.author), ...list(article.creator)].map((value) =>
    isThing(value) ? (text(value.name) ?? text(byId.get(value['@id'])?.name)) : text(value),
  );
  return authorNames(named);
}

function thingsOf(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type]')) {
    if (!/^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? '')) continue;
    const source = script.textContent ?? '';
    if (source.length > LARGEST_SCRIPT) continue;
    collect(parseLoosely(source), things);
  }
  return things;
}

/** Breadth first, so that a page's top-level article comes before those it links to. */
function collect(value: unknown, things: Thing[]): void {
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && things.length < MOST_THINGS && i < 10 * MOST_THINGS; i++) {
    const next = queue[i];
    if (Array.isArray(next)) {
      for (const item of next) queue.push(item);
    } else if (isThing(next)) {
      things.push(next);
      for (const inner of Object.values(next)) if (typeof inner === 'object') queue.push(inner);
    }
  }
}

/** JSON, also inside a comment or CDATA, with raw line ends in strings, or with commas too many; null for what is none even so. */
function parseLoosely(source: string): unknown {
  const bare = source
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  const repairs: ((json: string) => string)[] = [
    (json) => json,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what makes this JSON invalid
    (json) => json.replace(/[\u0000-\u001f]/g, ' '),
    (json) => json.replace(/,\s?([}\]])/g, '$1'),
    (json) => json.replace(/ +/g, ' ').replace(/, ?([}\]])/g, '$1'),
  ];
  let json = bare;
  for (const repair of repairs) {
    json = repair(json);
    try {
      return JSON.parse(json);
    } catch {
      // the next repair may do
    }
  }
  return null;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function typesOf(thing: Thing): string[] {
  return list(thing['@type']).filter((type) => typeof type === 'string');
}

/** The first non-empty string of a value that may be a list, or an object with `@value` or `name`, as one trimmed line. */
function text(value: unknown): string | undefined {
  for (const item of list(value)) {
    const raw = isThing(item) ? (item['@value'] ?? item.name) : item;
    if (typeof raw !== 'string') continue;
    const line = raw.replace(/\s+/g, ' ').trim();
    if (line) return line;
  }
  return undefined;
}

function addressesOf(thing: Thing): string[] {
  const main = thing.mainEntityOfPage;
  return [thing.url, thing['@id'], isThing(main) ? main['@id'] : main].filter(
    (value) => typeof value === 'string',
  );
}

function sameAddress(a: string, b: string): boolean {
  const bare = (url: string) =>
    url.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '').replace(/[?#].*$|\/+$/g, '');
  return b !== '' && bare(a) !== '' && bare(a) === bare(b);
}
