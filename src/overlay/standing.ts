/** Whether an article still stands on its page as it was found. */
import type { ArticleMap } from '../article/article.ts';
import { isShownIn } from '../article/composed.ts';
import { elementAbove } from '../article/parents.ts';

export interface Standing {
  /** All of its words are where they were, and no others have come or been unfolded among them. About a millisecond for 1,500 words. */
  isSame(): boolean;
  /** Some of its words are still on the page. */
  isThere(): boolean;
  /** Whether a change at this node may change the article: it is in what holds the article's words, or around it. */
  concerns(node: Node): boolean;
  /** Whether all of its words are in this element. */
  isIn(element: Element): boolean;
  /** The shadow trees that hold some of its words. */
  roots: ReadonlySet<ShadowRoot>;
}

/** More trees than this are not looked into (each shadow tree is observed by itself). */
const MOST_TREES = 20;

/**
 * Notes how the article stands on its page now. Reads the page's layout once.
 * @returns what tells later whether it still stands so
 */
export function standingOf({ nodes }: Pick<ArticleMap, 'nodes'>): Standing {
  const words = new Map<Text, string>();
  const parts = new Map<Node, Part>();
  for (const node of nodes()) {
    words.set(node, node.data);
    const tree = node.getRootNode();
    const part = parts.get(tree);
    if (part) part.last = node;
    else if (parts.size < MOST_TREES) parts.set(tree, { first: node, last: node });
  }
  const roots = new Set([...parts.keys()].filter((tree) => tree instanceof ShadowRoot));
  const ends = [...parts.values()].flatMap(({ first, last }) => [first, last]);
  const around = [...parts].flatMap(([tree, { first, last }]) => holderOf([first, last]) ?? allOf(tree));
  const outer = parts.size > 1 ? holderOf(ends.map(outermost)) : null;
  if (outer) around.push(outer);
  const seen = textSeen(around);

  return {
    roots,
    isSame() {
      for (const [node, data] of words) if (!node.isConnected || node.data !== data) return false;
      return textSeen(around) === seen;
    },
    isThere() {
      for (const node of words.keys()) if (node.isConnected) return true;
      return false;
    },
    concerns: (node) =>
      around.length === 0 ||
      around.some((each) => !each.isConnected || each.contains(node) || holds(node, each)) ||
      isIn(node, roots),
    isIn: (element) => ends.length > 0 && ends.every((node) => isShownIn(node, element)),
  };
}

/** What of an article is in one tree: its first and its last words there. */
interface Part {
  first: Text;
  last: Text;
}

/** The smallest element of a tree that holds all of these; null where none does. */
function holderOf(nodes: readonly Node[]): Element | null {
  let element = nodes[0] instanceof Element ? nodes[0] : nodes[0] ? elementAbove(nodes[0]) : null;
  while (element && !nodes.every((node) => element?.contains(node))) element = elementAbove(element);
  return element;
}

/** The elements at the top of a shadow tree; a document's body. */
function allOf(tree: Node): Element[] {
  return tree instanceof ShadowRoot ? [...tree.children] : [document.body];
}

/** The host in the page's own tree of what is in a shadow tree; any other node itself. */
function outermost(node: Node): Node {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : node;
}

function isIn(node: Node, roots: ReadonlySet<ShadowRoot>): boolean {
  const root = node.getRootNode();
  return root instanceof ShadowRoot && roots.has(root);
}

/** Whether a node holds an element, which may be in a shadow tree in it. */
function holds(node: Node, element: Element): boolean {
  for (let at: Element | null = element; at; ) {
    if (node.contains(at)) return true;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}

/** How much text is to be seen: what is folded away does not count, and to fold it out does. */
function textSeen(elements: readonly Element[]): number {
  let length = 0;
  for (const element of elements) {
    // biome-ignore lint/performance/useDomNodeTextContent: what is to be seen is the question
    if (element instanceof HTMLElement && element.isConnected) length += (element.innerText ?? '').length;
  }
  return length;
}
