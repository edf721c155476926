/** A reduced copy of the page for a body finder that takes its tree apart, and the way from its text nodes back to the live ones. */
import { isBlockTag, isHiddenByMarkup } from './shown.ts';

export interface PageCopy {
  /** A document without a window: nothing in it loads, runs, or is a custom element. */
  document: Document;
  /** The live text node that a text node of the copy stands for. */
  liveOf(copy: Node): Text | undefined;
  /** Code units of text in the copy. */
  length: number;
}

/** Bounds of one copy: a page may be any size, the time of its thread is not ours. What lies beyond is not looked at. */
const MOST_ELEMENTS = 12_000;
const MOST_TEXT = 600_000;
const MOST_NODES = 60_000;
/** The HTML parser nests no deeper; scripts can, and recursion must end. */
const DEEPEST = 512;

/** Never part of an article's body, whatever is in them. */
const LEFT_OUT = new Set(
  (
    'script style noscript template svg iframe frame frameset object embed applet canvas video audio map button select textarea ' +
    'datalist dialog nav aside link meta input progress meter'
  ).split(' '),
);

const TABLE_PARTS = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);

/** Custom elements that say by a word of their name that they are none of the text (amp-ad, site-share-bar). */
const LEFT_OUT_COMPONENT = /-(?:ads?|advert|share|sidebar|consent|player|video|iframe|embed)(?:-|$)/;

/** Landmarks and windows beside the text or over it (WAI-ARIA). */
const LEFT_OUT_ROLES = new Set([
  'alert',
  'alertdialog',
  'complementary',
  'contentinfo',
  'dialog',
  'menu',
  'menubar',
  'navigation',
  'search',
  'toolbar',
]);

/** What the body finder looks at; everything else stays behind. */
const COPIED_ATTRIBUTES = ['class', 'id', 'role', 'rel', 'itemprop'];

/** A form with less text than this, or less text in sentences than this, is there to be filled in (code units). */
const LEAST_FORM_TEXT = 1000;

/**
 * Copies what could be article of a page's body. Only reads the page: each element is made anew in a document of its own, by name and a
 * few attributes, so that no clone can start a custom element's reactions, load an image, or be seen by an observer of the page.
 */
export function copyPage(body: Element, title: string): PageCopy {
  const copy = emptyDocument(body.ownerDocument, title);
  const live = new Map<Node, Text>();
  const layouts = new Map<Element, boolean>();
  let elements = 0;
  let nodes = 0;
  let length = 0;

  function copyChildren(from: Element, to: Element, depth: number): void {
    for (const child of childrenOf(from)) {
      if (++nodes > MOST_NODES || length > MOST_TEXT) return;
      if (child.nodeType === 3) {
        const { data } = child as Text;
        const text = copy.createTextNode(data);
        live.set(text, child as Text);
        length += data.length;
        to.appendChild(text);
      } else if (child.nodeType === 1 && depth < DEEPEST && elements < MOST_ELEMENTS) {
        copyElement(child as Element, to, depth);
      }
    }
  }

  function copyElement(from: Element, to: Element, depth: number): void {
    const name = copiedName(from, to);
    if (name === null) return;
    elements++;
    const made = copy.createElement(TABLE_PARTS.has(name) && isLayout(from) ? 'div' : name);
    for (const attribute of COPIED_ATTRIBUTES) {
      const value = from.getAttribute(attribute);
      if (value) made.setAttribute(attribute, value);
    }
    if (name === 'a') {
      const href = from.getAttribute('href');
      if (href !== null)
        made.setAttribute('href', href.startsWith('#') ? '#here' : 'https://elsewhere.invalid/');
    }
    copyChildren(from, made, depth + 1);
    if (from.localName === 'form' && (made.textContent ?? '').length < LEAST_FORM_TEXT) return;
    to.appendChild(made);
  }

  /** Whether a table, or the table that a part belongs to, is there for columns and not for data. */
  function isLayout(part: Element): boolean {
    const table = part.localName === 'table' ? part : part.closest('table');
    if (!table) return true;
    const known = layouts.get(table) ?? isLayoutTable(table);
    layouts.set(table, known);
    return known;
  }

  copyChildren(body, copy.body, 0);
  return { document: copy, liveOf: (node) => live.get(node), length };
}

/**
 * The body of an HTML document, null for all others. `document.body` will not do: an image called "body" poses as it, and linkedom puts
 * one where the markup has none.
 */
export function bodyOf(document: Document): Element | null {
  return document.documentElement?.localName === 'html' ? document.querySelector('html > body') : null;
}

/** `document.implementation.createHTMLDocument`, which not every DOM for Node has. */
function emptyDocument(document: Document, title: string): Document {
  const empty = document.cloneNode(false) as Document;
  const [html, head, titled] = [
    empty.createElement('html'),
    empty.createElement('head'),
    empty.createElement('title'),
  ];
  titled.textContent = title;
  head.append(titled);
  html.append(head, empty.createElement('body'));
  empty.append(html);
  return empty;
}

/**
 * An element's children. A form whose control is named "childNodes" has none for us, which is all that the trick can do: this is the only
 * property of a live element that a walk follows downwards, and none is followed sideways.
 */
export function childrenOf(element: Element): readonly ChildNode[] {
  const children: unknown = element.childNodes;
  return isList(children) ? Array.from(children) : [];
}

function isList(value: unknown): value is ArrayLike<ChildNode> {
  return typeof value === 'object' && value !== null && !('nodeType' in value) && 'length' in value;
}

/**
 * Old pages set columns by tables; the body finder takes cells for data and keeps all columns together. Such a table has no headers or
 * caption, and tables or paragraphs in its cells (HTML Standard, "Tables", on telling layout tables).
 */
function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  return (
    table.querySelector('th, caption, thead') === null &&
    table.querySelector('table, p, div, br, h1, h2, h3') !== null
  );
}

/** The name that the copy of an element bears, or null when it is not copied. */
function copiedName(element: Element, parent: Element): string | null {
  const name = element.localName;
  // a form's control may pose as its name
  if (typeof name !== 'string') return null;
  if (LEFT_OUT.has(name) || LEFT_OUT_COMPONENT.test(name) || isHiddenByMarkup(element)) return null;
  if (LEFT_OUT_ROLES.has(element.getAttribute('role') ?? '') || element.getAttribute('aria-modal') === 'true')
    return null;
  // hidden from screen readers alone, a phrase is on the page all the same (a number whose spoken form stands beside it)
  if (element.getAttribute('aria-hidden') === 'true' && isBlockTag(element)) return null;
  if (name === 'footer') return element.closest('blockquote') ? 'div' : null;
  // named controls of a copied form would shadow the properties that the body finder walks by
  if (name === 'form') return 'div';
  if (/^[a-z][a-z0-9]*$/.test(name)) return name;
  // somebody's component, or a name from broken markup that cannot be given again
  return parent.localName === 'div' || parent.localName === 'body' ? 'div' : 'span';
}
