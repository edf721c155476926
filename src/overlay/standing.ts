/** Whether an article still stands on its page as it was found. */
import type { ArticleMap } from '../article/article.ts';

export interface Standing {
  /** All of its words are where they were, and no others have come or been unfolded among them. About a millisecond for 1,500 words. */
  isSame(): boolean;
  /** Whether a change at this node may change the article: it is in what holds the article's words, or around it. */
  concerns(node: Node): boolean;
  /** The shadow trees that hold some of its words. */
  roots: ReadonlySet<ShadowRoot>;
}

/** More shadow trees than this are not looked into (each is observed by itself). */
const MOST_ROOTS = 20;

/**
 * Notes how the article stands on its page now. Reads the page's layout once.
 * @returns what tells later whether it still stands so
 */
export function standingOf({ article, rangesOf }: ArticleMap): Standing {
  const ranges = rangesOf(0, article.text.length);
  // The nodes and not the ranges are kept: a page with thousands of live ranges pays for them at each of its changes.
  const words = new Map<CharacterData, string>();
  const roots = new Set<ShadowRoot>();
  for (const { startContainer } of ranges) {
    if (startContainer instanceof CharacterData) words.set(startContainer, startContainer.data);
    const root = startContainer.getRootNode();
    if (root instanceof ShadowRoot && roots.size < MOST_ROOTS) roots.add(root);
  }
  const around = roots.size > 0 ? document.body : holderOf(ranges);
  const seen = textSeen(around);

  return {
    roots,
    isSame() {
      for (const [node, data] of words) if (!node.isConnected || node.data !== data) return false;
      return textSeen(around) === seen;
    },
    concerns: (node) =>
      !around?.isConnected || around.contains(node) || node.contains(around) || isIn(node, roots),
  };
}

function isIn(node: Node, roots: ReadonlySet<ShadowRoot>): boolean {
  const root = node.getRootNode();
  return root instanceof ShadowRoot && roots.has(root);
}

/** The element around all ranges of one tree. */
function holderOf(ranges: readonly Range[]): Element | null {
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return document.body;
  const all = document.createRange();
  all.setStart(first.startContainer, first.startOffset);
  all.setEnd(last.endContainer, last.endOffset);
  const holder = all.commonAncestorContainer;
  return holder instanceof Element ? holder : holder.parentElement;
}

/** How much text is to be seen: what is folded away does not count, and to fold it out does. */
function textSeen(element: Element | null): number {
  // biome-ignore lint/performance/useDomNodeTextContent: what is to be seen is the question
  return element instanceof HTMLElement && element.isConnected ? (element.innerText ?? '').length : 0;
}
