/** Whether an article still stands on its page as it was found. */
import type { ArticleMap } from '../article/article.ts';

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

/** More shadow trees than this are not looked into (each is observed by itself). */
const MOST_ROOTS = 20;

/**
 * Notes how the article stands on its page now. Reads the page's layout once.
 * @returns what tells later whether it still stands so
 */
export function standingOf({ nodes }: Pick<ArticleMap, 'nodes'>): Standing {
  const words = new Map<Text, string>();
  const roots = new Set<ShadowRoot>();
  for (const node of nodes()) {
    words.set(node, node.data);
    const root = node.getRootNode();
    if (root instanceof ShadowRoot && roots.size < MOST_ROOTS) roots.add(root);
  }
  const around = roots.size > 0 ? document.body : holderOf([...words.keys()]);
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
      !around?.isConnected || around.contains(node) || node.contains(around) || isIn(node, roots),
    isIn: (element) => around !== null && element.contains(around),
  };
}

function isIn(node: Node, roots: ReadonlySet<ShadowRoot>): boolean {
  const root = node.getRootNode();
  return root instanceof ShadowRoot && roots.has(root);
}

/** The element around all of these, which are of one tree and in its order. */
function holderOf(nodes: readonly Text[]): Element | null {
  const last = nodes.at(-1) ?? null;
  for (let element = nodes[0]?.parentElement ?? null; element; element = element.parentElement) {
    if (element.contains(last)) return element;
  }
  return document.body;
}

/** How much text is to be seen: what is folded away does not count, and to fold it out does. */
function textSeen(element: Element | null): number {
  // biome-ignore lint/performance/useDomNodeTextContent: what is to be seen is the question
  return element instanceof HTMLElement && element.isConnected ? (element.innerText ?? '').length : 0;
}
