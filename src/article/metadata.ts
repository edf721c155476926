/** What a page says of its article: title, outlet, author, dates and language, from JSON-LD, then meta tags, then microdata, then the title bar. */
import { authorNames } from './author.ts';
import { firstDate, isBefore, markedDates, markedModified } from './dates.ts';
import { given, structuredArticle } from './json-ld.ts';
import { likeness } from './likeness.ts';
import type { OneOfMany } from './one-of-many.ts';

export interface Metadata {
  title?: string;
  outlet?: string;
  /** Names, "A, B". */
  author?: string;
  /** ISO 8601. */
  published?: string;
  /** ISO 8601; never before `published`. */
  modified?: string;
  /** BCP 47. */
  language?: string;
  description?: string;
  url?: string;
}

const TITLE_META = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'title'];
const OUTLET_META = ['og:site_name', 'application-name', 'dc.publisher', 'publisher'];
const DATE_META = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date.published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'dateupdated',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
];
const AUTHOR_META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
];
/** How much of their words two titles share when they are the same article's. */
const SAME = 0.6;
const MOST_H1S = 20;
const NO_META: ReadonlyMap<string, string> = new Map();
const DESCRIPTION_META = ['og:description', 'description', 'twitter:description'];

/**
 * Never throws on wrong markup: what cannot be read is absent.
 * @param one the article that is meant on a page of several: what the page says of another of them is not told of it
 * @param isThere the page's address is that of the article
 */
export function metadataOf(document: Document, one: OneOfMany | null = null, isThere = true): Metadata {
  const meta = metaTags(document);
  const bar = line(document.querySelector('head > title, title')?.textContent);
  const url = addressOf(document);
  const shown = one ? line(one.headline.textContent) : undefined;
  const isMeant = (title: string | undefined) => !shown || likeness(title ?? '', shown) >= SAME;
  const stated = structuredArticle(document, {
    url: url ?? '',
    title: shown ?? pick(meta, ['og:title']) ?? bar ?? '',
  });
  const data = isMeant(stated?.headline) ? stated : null;
  const ofArticle = isMeant(pick(meta, TITLE_META)) ? meta : NO_META;
  const marked = one?.element.shadowRoot ?? one?.element ?? document;
  const title = data?.headline ?? pick(ofArticle, TITLE_META) ?? itemprop(marked, 'headline') ?? shown ?? bar;
  const published = firstDate([data?.published, ...named(ofArticle, DATE_META), ...markedDates(marked)]);
  const modified = firstDate([data?.modified, ...named(ofArticle, MODIFIED_META), ...markedModified(marked)]);
  const outlets = [stated?.outlet, ...named(meta, OUTLET_META), publisher(document), outletOfBar(bar, title)];
  return {
    ...given('url', isThere ? url : undefined),
    ...given('title', title === bar ? headlineIn(bar, document) : title),
    ...given('outlet', firstName(outlets)),
    ...given('author', data?.author ?? firstName(named(ofArticle, AUTHOR_META)) ?? markedAuthor(marked)),
    ...given('published', published),
    ...given('modified', isBefore(modified, published) ? undefined : modified),
    ...given('language', languageOf(document, meta) ?? data?.language),
    ...given('description', data?.description ?? pick(ofArticle, DESCRIPTION_META)),
  };
}

/** The first content of each name or property, names in lower case. */
function metaTags(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = line(tag.getAttribute('content'));
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      for (const name of (tag.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name && !found.has(name)) found.set(name, content);
      }
    }
  }
  return found;
}

function pick(meta: ReadonlyMap<string, string>, names: string[]): string | undefined {
  for (const name of names) {
    const value = meta.get(name);
    if (value) return value;
  }
  return undefined;
}

function named(meta: ReadonlyMap<string, string>, names: string[]): (string | undefined)[] {
  return names.map((name) => meta.get(name));
}

/** The first that names somebody: a page may give the address of a profile in one place and the name in another. */
function firstName(stated: readonly (string | undefined)[]): string | undefined {
  for (const value of stated) {
    const name = authorNames([value]);
    if (name) return name;
  }
  return undefined;
}

function markedAuthor(within: ParentNode): string | undefined {
  const marked = [...within.querySelectorAll('[itemprop~="author"], [rel~="author"]')].slice(0, 5);
  return authorNames(
    marked.map((element) => {
      const name = element.querySelector('[itemprop~="name"]') ?? element;
      return name.getAttribute('content') ?? name.textContent ?? undefined;
    }),
  );
}

function itemprop(within: ParentNode, name: string): string | undefined {
  const element = within.querySelector(`[itemprop~="${name}"]`);
  return line(element?.getAttribute('content') ?? element?.textContent);
}

function publisher(document: Document): string | undefined {
  const element = document.querySelector('[itemprop~="publisher"] [itemprop~="name"]');
  return line(element?.getAttribute('content') ?? element?.textContent);
}

function languageOf(document: Document, meta: ReadonlyMap<string, string>): string | undefined {
  const root = document.documentElement;
  const stated =
    root?.getAttribute('lang') ??
    root?.getAttribute('xml:lang') ??
    meta.get('content-language') ??
    meta.get('og:locale');
  const tag = stated?.split(',')[0]?.trim().replace(/_/g, '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined;
}

/** Where the page is; for a saved page what it says of itself. */
function addressOf(document: Document): string | undefined {
  const here = document.URL;
  if (typeof here === 'string' && /^https?:/.test(here)) return here;
  const stated = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  return /^https?:/.test(stated) ? stated : undefined;
}

/** "Headline | Outlet" and "Headline - Section - Outlet": the parts of a title bar. */
const SEPARATOR = /\s+[|–—•·»:]\s+|\s+-\s+/;

/**
 * The title bar's headline. Headlines have dashes and colons of their own: a heading of the first rank that the bar begins with, where it is
 * more than the longest part, and else that part.
 */
function headlineIn(bar: string | undefined, document: Document): string | undefined {
  const part = withoutOutlet(bar);
  const h1s = [...document.querySelectorAll('h1')].slice(0, MOST_H1S);
  const heading = h1s
    .map((h1) => line(h1.textContent))
    .find((words) => words && words.length > (part?.length ?? 0) && bar?.startsWith(words));
  return heading ?? part;
}

function withoutOutlet(bar: string | undefined): string | undefined {
  const parts = bar?.split(SEPARATOR) ?? [];
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  return longest || bar;
}

function outletOfBar(bar: string | undefined, title: string | undefined): string | undefined {
  const parts = bar?.split(SEPARATOR) ?? [];
  const last = parts.at(-1);
  return parts.length > 1 && last && last !== title && last.length <= 40 ? last : undefined;
}

function line(text: string | null | undefined): string | undefined {
  return text?.slice(0, 2000).replace(/\s+/g, ' ').trim() || undefined;
}
