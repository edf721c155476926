/** What a page says of its article: title, outlet, author, dates and language, from JSON-LD, then meta tags, then microdata, then the title bar. */
import { authorNames } from './author.ts';
import { given, structuredArticle } from './json-ld.ts';

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
const DESCRIPTION_META = ['og:description', 'description', 'twitter:description'];

/** Never throws on wrong markup: what cannot be read is absent. */
export function metadataOf(document: Document): Metadata {
  const meta = metaTags(document);
  const bar = line(document.querySelector('head > title, title')?.textContent);
  const url = addressOf(document);
  const data = structuredArticle(document, { url: url ?? '', title: pick(meta, ['og:title']) ?? bar ?? '' });
  const title = data?.headline ?? pick(meta, TITLE_META) ?? itemprop(document, 'headline') ?? bar;
  const published = firstDate([data?.published, ...named(meta, DATE_META), ...markedDates(document)]);
  const modified = firstDate([data?.modified, ...named(meta, MODIFIED_META), ...markedModified(document)]);
  return {
    ...given('url', url),
    ...given('title', title === bar ? withoutOutlet(bar) : title),
    ...given(
      'outlet',
      data?.outlet ?? pick(meta, OUTLET_META) ?? publisher(document) ?? outletOfBar(bar, title),
    ),
    ...given('author', data?.author ?? firstName(named(meta, AUTHOR_META)) ?? markedAuthor(document)),
    ...given('published', published),
    ...given('modified', isBefore(modified, published) ? undefined : modified),
    ...given('language', languageOf(document, meta) ?? data?.language),
    ...given('description', data?.description ?? pick(meta, DESCRIPTION_META)),
  };
}

/**
 * A date as ISO 8601: kept as stated when it is that already, rewritten when it is another form that can be read, undefined else.
 * A form without a zone keeps its calendar day.
 */
export function toIsoDate(stated: string | null | undefined): string | undefined {
  const value = stated?.trim().slice(0, 64) ?? '';
  if (!/\d{4}/.test(value)) return undefined;
  const iso = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(value);
  if (iso) {
    const [, day = '', time, zone = ''] = iso;
    const whole = time ? `${day}T${time}${zone.replace(/([+-]\d\d)(\d\d)$/, '$1:$2').toUpperCase()}` : day;
    return Number.isNaN(Date.parse(whole)) ? undefined : whole;
  }
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(Z)?)?$/.exec(value);
  if (compact) {
    const [, year, month, day, hour, minute, second = '00', zone = ''] = compact;
    const whole = `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${zone}` : ''}`;
    return Number.isNaN(Date.parse(whole)) ? undefined : whole;
  }
  const time = Date.parse(value);
  if (Number.isNaN(time)) return undefined;
  const date = new Date(time);
  if (/(?:Z|GMT|UTC|[+-]\d\d:?\d\d)\s*(?:\(.*\))?$/i.test(value)) return date.toISOString();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
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

function pick(meta: Map<string, string>, names: string[]): string | undefined {
  for (const name of names) {
    const value = meta.get(name);
    if (value) return value;
  }
  return undefined;
}

function named(meta: Map<string, string>, names: string[]): (string | undefined)[] {
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

function markedAuthor(document: Document): string | undefined {
  const marked = [...document.querySelectorAll('[itemprop~="author"], [rel~="author"]')].slice(0, 5);
  return authorNames(
    marked.map((element) => {
      const name = element.querySelector('[itemprop~="name"]') ?? element;
      return name.getAttribute('content') ?? name.textContent ?? undefined;
    }),
  );
}

/** Whether a page says that an article was changed before it came out. A day without an hour is not before an hour of that day. */
function isBefore(modified: string | undefined, published: string | undefined): boolean {
  if (!modified || !published) return false;
  if (modified.length === 10 || published.length === 10)
    return modified.slice(0, 10) < published.slice(0, 10);
  return Date.parse(modified) < Date.parse(published);
}

function itemprop(document: Document, name: string): string | undefined {
  const element = document.querySelector(`[itemprop~="${name}"]`);
  return line(element?.getAttribute('content') ?? element?.textContent);
}

function publisher(document: Document): string | undefined {
  const element = document.querySelector('[itemprop~="publisher"] [itemprop~="name"]');
  return line(element?.getAttribute('content') ?? element?.textContent);
}

/** Dates in microdata and `<time>`: those marked as publication first. */
function markedDates(document: Document): (string | null)[] {
  const marked = document.querySelectorAll(
    '[itemprop~="datePublished"], time[pubdate], time.published, abbr.published',
  );
  const times = document.querySelectorAll('article time[datetime], main time[datetime], time[datetime]');
  return [...Array.from(marked).slice(0, 5), ...Array.from(times).slice(0, 1)].map(stated);
}

function markedModified(document: Document): (string | null)[] {
  const marked = document.querySelectorAll('[itemprop~="dateModified"], time.updated, abbr.updated');
  return Array.from(marked).slice(0, 5).map(stated);
}

/** The date that an element states. */
function stated(element: Element): string | null {
  return (
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    element.getAttribute('title') ??
    element.textContent
  );
}

function firstDate(stated: (string | null | undefined)[]): string | undefined {
  for (const value of stated) {
    const date = toIsoDate(value);
    if (date) return date;
  }
  return undefined;
}

function languageOf(document: Document, meta: Map<string, string>): string | undefined {
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
