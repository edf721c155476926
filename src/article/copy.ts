/** A reduced copy of the page for a body finder that takes its tree apart, and the way from its text nodes back to the live ones. */
import { commentsIn, consentIn } from './apart.ts';
import { childrenOf } from './composed.ts';
import { copiedName, isLayoutTable, TABLE_PARTS } from './left-out.ts';
import { quotesPost } from './side-parts.ts';
import { createPacer, type Work } from './slices.ts';

export interface PageCopy {
  /** A document without a window: nothing in it loads, runs, or is a custom element. */
  document: Document;
  /** The live text node that a text node of the copy stands for. */
  liveOf(copy: Node): Text | undefined;
  /** Code units of text in the copy. */
  length: number;
  /** Elements in the copy. */
  elements: number;
}

/** The longest text that is read: 50,000 words and more (code units). */
export const LONGEST_TEXT = 400_000;
/** Bounds of one copy: a page may be any size, the time of its thread is not ours. What lies beyond is not looked at. */
const MOST_ELEMENTS = 40_000;
const MOST_NODES = 150_000;
/** The HTML parser nests no deeper; scripts can, and recursion must end. */
const DEEPEST = 512;

/** What the body finder looks at; everything else stays behind. */
const COPIED_ATTRIBUTES = ['class', 'id', 'role', 'rel', 'itemprop'];

/** The body finder drops what is called so; but a post that an article shows is quoted by it. */
const SOCIAL = /social/i;

/** Parts of a page that hold things rather than say something: one whose every word is a link is a menu, a list of teasers, a row of tags. */
const CONTAINERS = new Set(['div', 'section', 'ul', 'ol', 'li', 'dl', 'header']);

/** A form with less text than this is there to be filled in (code units), if it is not around the page, as some systems put it. */
const LEAST_FORM_TEXT = 1000;
const MOST_OF_PAGE = 0.5;
/** Readers' comments come after as much text as this that is no link (code units). */
const BEFORE_COMMENTS = 200;

/**
 * Copies what could be article of a page's body, or of the part of it that `from` is. Only reads the page: each element is made anew in a document of its own, by name and a
 * few attributes, so that no clone can start a custom element's reactions, load an image, or be seen by an observer of the page.
 * @param large leaves out containers of links alone: the body finder learns something from them, but on a large page they cost more
 */
export function* copyPage(from: Element, title: string, large: boolean): Work<PageCopy> {
  const { copy, body: copyBody } = emptyDocument(from.ownerDocument, title);
  const live = new Map<Node, Text>();
  const layouts = new Map<Element, boolean>();
  /** Of all the page's text, which is measured when a form asks. */
  let pageLength: number | null = null;
  let elements = 0;
  let nodes = 0;
  let length = 0;
  let linkedTexts = 0;
  let plainTexts = 0;
  let plainLength = 0;
  const comments = commentsIn(from);
  yield;
  const consent = consentIn(from);
  yield;

  const isPauseDue = createPacer();

  function* copyChildren(from: Element, to: Element, depth: number, linked: boolean): Work<void> {
    for (const child of childrenOf(from)) {
      if (++nodes > MOST_NODES || length > LONGEST_TEXT) return;
      if (plainLength >= BEFORE_COMMENTS && comments.has(child as Element)) return;
      if (child.nodeType === 3) copyText(child as Text, to, linked);
      else if (child.nodeType === 1 && depth < DEEPEST && elements < MOST_ELEMENTS) {
        if (isPauseDue()) yield;
        yield* copyElement(child as Element, to, depth, linked);
      }
    }
  }

  function copyText(from: Text, to: Element, linked: boolean): void {
    const { data } = from;
    const text = copy.createTextNode(data.slice(0, LONGEST_TEXT));
    live.set(text, from);
    length += data.length;
    if (/\S/.test(data)) {
      if (linked) linkedTexts++;
      else {
        plainTexts++;
        plainLength += data.length;
      }
    }
    to.appendChild(text);
  }

  function* copyElement(from: Element, to: Element, depth: number, linked: boolean): Work<void> {
    const name = consent.has(from) ? null : copiedName(from, to);
    if (name === null) return;
    const made = copy.createElement(TABLE_PARTS.has(name) && isLayout(from) ? 'div' : name);
    const isPost = SOCIAL.test(from.getAttribute('class') ?? '') && quotesPost(from);
    for (const attribute of COPIED_ATTRIBUTES) {
      const value = isPost ? null : from.getAttribute(attribute);
      if (value) made.setAttribute(attribute, value);
    }
    const href = name === 'a' ? from.getAttribute('href') : null;
    if (href !== null)
      made.setAttribute('href', href.startsWith('#') ? '#here' : 'https://elsewhere.invalid/');
    const before = { plainTexts, linkedTexts, elements, length };
    elements++;
    yield* copyChildren(from, made, depth + 1, linked || href !== null);
    const onlyLinks =
      large && CONTAINERS.has(name) && plainTexts === before.plainTexts && linkedTexts > before.linkedTexts;
    const onlyFields =
      from.localName === 'form' && length - before.length < LEAST_FORM_TEXT && !isAroundPage(from);
    if (onlyLinks || onlyFields) ({ elements, length } = before);
    else to.appendChild(made);
  }

  /** A form in a shadow tree is around no more than that. */
  function isAroundPage(form: Element): boolean {
    const page = form.closest('body');
    if (!page) return false;
    pageLength ??= page.textContent?.length ?? 0;
    return (form.textContent?.length ?? 0) > MOST_OF_PAGE * pageLength;
  }

  /** Whether a table, or the table that a part belongs to, is there for columns and not for data. */
  function isLayout(part: Element): boolean {
    const table = part.localName === 'table' ? part : part.closest('table');
    if (!table) return true;
    const known = layouts.get(table) ?? isLayoutTable(table);
    layouts.set(table, known);
    return known;
  }

  yield* copyChildren(from, copyBody, 0, false);
  return { document: copy, liveOf: (node) => live.get(node), length, elements };
}

/**
 * The body of an HTML document, null for all others. `document.body` will not do: an image called "body" poses as it, and linkedom puts
 * one where the markup has none.
 */
export function bodyOf(document: Document): Element | null {
  return document.documentElement?.localName === 'html' ? document.querySelector('html > body') : null;
}

/** `document.implementation.createHTMLDocument`, which not every DOM for Node has. */
function emptyDocument(document: Document, title: string): { copy: Document; body: Element } {
  const copy = document.cloneNode(false) as Document;
  const [html, head, body, titled] = ['html', 'head', 'body', 'title'].map((name) =>
    copy.createElement(name),
  );
  if (!html || !head || !body || !titled) throw new Error('no document to copy to');
  titled.textContent = title;
  head.append(titled);
  html.append(head, body);
  copy.append(html);
  // the body finder would keep the whole page as a string, to write it anew for a second try; we try again from the page itself
  Object.defineProperty(body, 'innerHTML', { get: () => '', set: () => {} });
  return { copy, body };
}
