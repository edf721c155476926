/** Which mark is under a point of the window. */
import type { ArticleMap } from '../article/article.ts';
import type { SpanIndex } from './spans.ts';

/** A point may miss a line of text by so much (CSS pixels) and still mean it: underlines hang below the letters. */
const SLACK = 3;

/**
 * The mark at (x, y) in CSS pixels of the viewport, or null. `highlightsFromPoint` would tell too, but slows with the number of
 * ranges; this asks the layout for one place and searches our own spans.
 */
export function markAt(
  x: number,
  y: number,
  map: Pick<ArticleMap, 'offsetOf' | 'rangesOf'>,
  index: SpanIndex,
): number | null {
  const offset = offsetAt(x, y, map, []) ?? offsetAt(x, y, map, treesAt(x, y));
  if (offset === null) return null;
  // A caret stands between two characters, and is found for points far from any text too: the letter itself has to hold the point.
  for (const at of [offset, offset - 1]) {
    const mark = at < 0 ? null : index.at(at);
    if (mark === null) continue;
    for (const range of map.rangesOf(at, at + 1)) if (holds(range, x, y)) return mark;
  }
  return null;
}

function offsetAt(
  x: number,
  y: number,
  map: Pick<ArticleMap, 'offsetOf'>,
  shadowRoots: ShadowRoot[] | null,
): number | null {
  const caret = shadowRoots && document.caretPositionFromPoint(x, y, { shadowRoots });
  return caret ? map.offsetOf(caret.offsetNode, caret.offset) : null;
}

/** The open shadow trees under a point, the outermost first: the document's caret goes no further than it is let. Null for none. */
function treesAt(x: number, y: number): ShadowRoot[] | null {
  const trees: ShadowRoot[] = [];
  let tree = document.elementFromPoint(x, y)?.shadowRoot;
  while (tree && !trees.includes(tree)) {
    trees.push(tree);
    tree = tree.elementFromPoint(x, y)?.shadowRoot;
  }
  return trees.length > 0 ? trees : null;
}

function holds(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left && x <= right && y >= top - SLACK && y <= bottom + SLACK) return true;
  }
  return false;
}
