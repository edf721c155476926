/**
 * The page's tree as it is shown: open shadow roots in place of their hosts' children, and those children in the slots that take them
 * (https://dom.spec.whatwg.org/#shadow-tree-slots; slots filled by script alone are left to their own content). Closed roots stay closed.
 */

import { nodeAbove, nodesIn } from './parents.ts';

/** An element's children as they are shown. */
export function childrenOf(element: Element): readonly ChildNode[] {
  const root = shadowOf(element);
  if (root) return nodesIn(root);
  const assigned = element.localName === 'slot' ? assignedTo(element) : [];
  return assigned.length > 0 ? assigned : nodesIn(element);
}

/** The element that a node is shown in; null at the top, and for what no slot takes. */
export function parentOf(node: Node): Element | null {
  const parent = nodeAbove(node);
  if (!parent) return null;
  if (parent.nodeType === 11) return hostOf(parent);
  if (parent.nodeType !== 1) return null;
  const root = shadowOf(parent as Element);
  if (!root) return parent as Element;
  const name = slotName(node);
  return (
    Array.from(root.querySelectorAll('slot')).find((slot) => (slot.getAttribute('name') ?? '') === name) ??
    null
  );
}

/** Whether a node is shown in an element, or is it. */
export function isShownIn(node: Node, element: Element): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === element) return true;
  return false;
}

/** Trees that are looked into. */
const MOST_TREES = 200;
/**
 * What may have a shadow tree (https://dom.spec.whatwg.org/#dom-element-attachshadow), told by the browser's own code: components, whose
 * names are none of HTML's, and the empty ones of HTML's. To ask each element of a large page takes ten times as long.
 * The names of most elements come first: each is compared until one fits.
 */
const MAY_HOST =
  ':not(div, span, a, p, li, i, img, path, br, b, strong, em, td, tr, ul, svg, h3, h2, button, script, section, article, picture, source, ' +
  'figure, figcaption, time, input, label, option, use, g, link, meta, style, iframe, abbr, aside, blockquote, body, circle, cite, code, dd, dl, ' +
  'dt, footer, form, h1, h4, h5, h6, header, hr, main, nav, noscript, ol, rect, s, select, small, sub, sup, table, tbody, th, thead, u, video), ' +
  ':is(article, aside, div, main, section, span):empty';

/** The open shadow trees in an element or in a tree, one in the other too: an outer one before those in it. */
export function shadowsIn(within: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const own = within.nodeType === 1 ? shadowOf(within as Element) : null;
  if (own) found.push(own);
  const queue: ParentNode[] = own ? [within, own] : [within];
  for (const tree of queue) {
    for (const element of tree.querySelectorAll(MAY_HOST)) {
      const root = shadowOf(element);
      if (root) {
        found.push(root);
        queue.push(root);
      }
      if (found.length >= MOST_TREES) return found;
    }
  }
  return found;
}

/** The open shadow tree of an element; null where it has none. */
export function shadowOf(element: Element): ShadowRoot | null {
  const root: unknown = element.shadowRoot;
  // a form's control may pose as its shadow root
  return isNode(root) && root.nodeType === 11 ? (root as ShadowRoot) : null;
}

function assignedTo(slot: Element): ChildNode[] {
  const host = hostOf(slot.getRootNode());
  if (!host) return [];
  const name = slot.getAttribute('name') ?? '';
  return nodesIn(host).filter((node) => slotName(node) === name);
}

function slotName(node: Node): string {
  return node.nodeType === 1 ? ((node as Element).getAttribute('slot') ?? '') : '';
}

function hostOf(root: Node): Element | null {
  const host: unknown = 'host' in root ? root.host : null;
  return isNode(host) && host.nodeType === 1 ? (host as Element) : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value;
}
