/**
 * The ways up and down from a node, by the DOM's own getters: on a form the names of its controls take the place of its properties
 * (https://html.spec.whatwg.org/#the-form-element, LegacyOverrideBuiltIns), and a climb over `<input name="parentNode">` would go round
 * for ever. A DOM for Node has no such controls, and no getters of its own to ask.
 */

/** The parent, a shadow root included; null at the top of a tree. */
export const nodeAbove = getter((node: Node): Node | null => node.parentNode, 'parentNode');

/** The parent in the node's own tree; null at its top. */
export const elementAbove = getter((node: Node): Element | null => node.parentElement, 'parentElement');

const childNodes = getter((node: Node): NodeListOf<ChildNode> => node.childNodes, 'childNodes');

/** The node's children, as they are now. */
export const nodesIn = (node: Node): ChildNode[] => Array.from(childNodes(node));

/** Whether the other node begins after this one does, in the order of the document. Of nodes in two trees it tells nothing. */
export function follows(node: Node, other: Node): boolean {
  if (typeof Node === 'function') return (node.compareDocumentPosition(other) & 4) !== 0;
  // a DOM for Node takes the deeper one for the later
  const [path, otherPath] = [pathTo(node), pathTo(other)];
  const at = path.findIndex((one, level) => one !== otherPath[level]);
  if (at < 0) return otherPath.length > path.length;
  const above = path[at - 1];
  const siblings: Node[] = above ? nodesIn(above) : [];
  const places = [path[at], otherPath[at]].map((one) => (one ? siblings.indexOf(one) : -1));
  return Math.max(0, places[0] ?? 0) < (places[1] ?? 0);
}

/** The nodes from the top of the tree to this one. */
function pathTo(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = nodeAbove(at)) path.unshift(at);
  return path;
}

function getter<T>(plain: (node: Node) => T, name: keyof Node): (node: Node) => T {
  const get =
    typeof Node === 'function' ? Object.getOwnPropertyDescriptor(Node.prototype, name)?.get : undefined;
  return get ? (node) => get.call(node) : plain;
}
