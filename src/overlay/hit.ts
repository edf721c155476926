/** Which mark is under a point of the window. */
import type { ArticleMap } from '../article/article.ts';
import type { SpanIndex } from './spans.ts';

/** A point may miss a line of text by so much (CSS pixels) and still mean it: underlines hang below the letters. */
const SLACK = 3;

/** What is marked in one article. */
interface Marked {
  map: Pick<ArticleMap, 'offsetOf' | 'rangesOf'>;
  marks: { index: SpanIndex };
}

/**
 * The mark at (x, y) in CSS pixels of the viewport, as the index in its article's list, and that article; or null. `highlightsFromPoint` would tell too, but slows
 * with the number of ranges; this asks the layout for one place and searches our own spans.
 */
export function markAt<T extends Marked>(
  x: number,
  y: number,
  articles: readonly T[],
): { of: T; mark: number } | null {
  for (const caret of caretsAt(x, y)) {
    for (const of of articles) {
      const offset = of.map.offsetOf(caret.offsetNode, caret.offset);
      if (offset === null) continue;
      const mark = markNear(offset, x, y, of);
      return mark === null ? null : { of, mark };
    }
  }
  return null;
}

/** A caret stands between two characters, and is found for points far from any text too: the letter itself has to hold the point. */
function markNear(offset: number, x: number, y: number, { map, marks }: Marked): number | null {
  for (const at of [offset, offset - 1]) {
    const mark = at < 0 ? null : marks.index.at(at);
    if (mark === null) continue;
    for (const range of map.rangesOf(at, at + 1)) if (holds(range, x, y)) return mark;
  }
  return null;
}

/** The document's caret, and where that is in no article the one within the shadow trees there. */
function* caretsAt(x: number, y: number): Generator<CaretPosition> {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [] });
  if (caret) yield caret;
  const shadowRoots = treesAt(x, y);
  const within = shadowRoots && document.caretPositionFromPoint(x, y, { shadowRoots });
  if (within) yield within;
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
