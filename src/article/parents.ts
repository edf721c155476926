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

function getter<T>(plain: (node: Node) => T, name: keyof Node): (node: Node) => T {
  const get =
    typeof Node === 'function' ? Object.getOwnPropertyDescriptor(Node.prototype, name)?.get : undefined;
  return get ? (node) => get.call(node) : plain;
}
