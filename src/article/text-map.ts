/** From article text to the DOM as it is now, and back. */
import type { ArticleMap } from './article.ts';
import type { Built, Run } from './text-builder.ts';

/** The two ways between text and page; see ArticleMap. Neither ever throws. */
export function mapRuns({
  text,
  runs,
}: Pick<Built, 'text' | 'runs'>): Pick<ArticleMap, 'rangesOf' | 'offsetOf' | 'nodes'> {
  const ofNode = new Map<Node, { first: number; end: number }>();
  runs.forEach(({ node }, i) => {
    const known = ofNode.get(node);
    if (known) known.end = i + 1;
    else ofNode.set(node, { first: i, end: i + 1 });
  });

  function rangesOf(start: number, end: number): Range[] {
    const from = Math.max(0, start || 0);
    const to = Math.min(text.length, end || 0);
    const ranges: Range[] = [];
    if (from >= to) return ranges;
    for (let i = firstAfter(runs, from, 0, runs.length); i < runs.length; i++) {
      const run = runs[i];
      if (!run || run.start >= to) break;
      const cut = Math.max(from, run.start) - run.start;
      const range = rangeOf(text, run, cut, Math.min(to - run.start, run.length));
      if (range) ranges.push(range);
    }
    return ranges;
  }

  function offsetOf(node: Node, offset: number): number | null {
    const known = ofNode.get(node);
    if (known) return offsetInText(runs, known, offset);
    const child = node.nodeType === 1 ? node.childNodes[offset] : undefined;
    return child ? startOf(runs, child) : null;
  }

  return { rangesOf, offsetOf, nodes: () => new Set(runs.map(({ node }) => node)) };
}

/** The place of an offset into a mapped text node; what is not in the text (collapsed, hidden) counts as the next place that is. */
function offsetInText(
  runs: readonly Run[],
  { first, end }: { first: number; end: number },
  offset: number,
): number | null {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.from + run.length < offset) low = middle + 1;
    else high = middle;
  }
  const run = runs[Math.min(low, end - 1)];
  if (!run) return null;
  return run.start + Math.min(Math.max(0, offset - run.from), run.length);
}

/** Where the text of an element or of what is in it starts, by binary search over the runs' places in the page. */
function startOf(runs: readonly Run[], node: Node): number | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    const place = run ? node.compareDocumentPosition(run.node) : 0;
    // PRECEDING: the run's node comes before
    if ((place & 2) !== 0) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run && node.contains(run.node) ? run.start : null;
}

/** Index of the first run that ends after `offset`, in [low, high]. */
function firstAfter(runs: readonly Run[], offset: number, low: number, high: number): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >> 1;
    const run = runs[middle];
    if (run && run.start + run.length <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The range over [from, to) of a run, or null when its node has left the page or shows something else by now. */
function rangeOf(text: string, run: Run, from: number, to: number): Range | null {
  const { node } = run;
  if (!node.isConnected) return null;
  const shown = node.data.slice(run.from + from, run.from + to);
  if (!isSame(shown, text.slice(run.start + from, run.start + to))) return null;
  const range = node.ownerDocument.createRange();
  range.setStart(node, run.from + from);
  range.setEnd(node, run.from + to);
  return range;
}

/** White space stands for any other. */
function isSame(shown: string, text: string): boolean {
  return (
    shown === text || (shown.length === text.length && shown.replace(/\s/g, ' ') === text.replace(/\s/g, ' '))
  );
}
