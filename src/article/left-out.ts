/** What of a page is no part of any article, by its markup alone, and under which names the rest is copied. */
import { isBlockTag, isHiddenByMarkup } from './shown.ts';

/** Never part of an article's body, whatever is in them. */
const LEFT_OUT = new Set(
  (
    'script style noscript template svg iframe frame frameset object embed applet canvas video audio map button select textarea ' +
    'datalist dialog nav aside link meta input progress meter'
  ).split(' '),
);

export const TABLE_PARTS = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);

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

/**
 * Old pages set columns by tables; the body finder takes cells for data and keeps all columns together. Such a table has no headers or
 * caption, and tables or paragraphs in its cells (HTML Standard, "Tables", on telling layout tables).
 */
export function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  return (
    table.querySelector('th, caption, thead') === null &&
    table.querySelector('table, p, div, br, h1, h2, h3') !== null
  );
}

/** The name that the copy of an element bears, or null when it is not copied. */
export function copiedName(element: Element, parent: Element): string | null {
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
  if (name !== 'slot' && /^[a-z][a-z0-9]*$/.test(name)) return name;
  // somebody's component, or a name from broken markup that cannot be given again
  return parent.localName === 'div' || parent.localName === 'body' ? 'div' : 'span';
}
