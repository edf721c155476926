/**
 * The page's tree as it is shown: open shadow roots in place of their hosts' children, and those children in the slots that take them
 * (https://dom.spec.whatwg.org/#shadow-tree-slots; slots filled by script alone are left to their own content). Closed roots stay closed.
 */

/**
 * An element's children as they are shown. A form whose control is named "childNodes" has none for us, which is all that the trick can do:
 * this is the only property of a live element that a walk follows downwards, and none is followed sideways.
 */
export function childrenOf(element: Element): readonly ChildNode[] {
  const root = shadowOf(element);
  if (root) return listOf(root.childNodes);
  const assigned = element.localName === 'slot' ? assignedTo(element) : [];
  return assigned.length > 0 ? assigned : listOf(element.childNodes);
}

/** The element that a node is shown in; null at the top, and for what no slot takes. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
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

function shadowOf(element: Element): ShadowRoot | null {
  const root: unknown = element.shadowRoot;
  // a form's control may pose as its shadow root
  return isNode(root) && root.nodeType === 11 ? (root as ShadowRoot) : null;
}

function assignedTo(slot: Element): ChildNode[] {
  const host = hostOf(slot.getRootNode());
  if (!host) return [];
  const name = slot.getAttribute('name') ?? '';
  return listOf(host.childNodes).filter((node) => slotName(node) === name);
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

function listOf(children: unknown): ChildNode[] {
  return isList(children) ? Array.from(children) : [];
}

function isList(value: unknown): value is ArrayLike<ChildNode> {
  return typeof value === 'object' && value !== null && !('nodeType' in value) && 'length' in value;
}
