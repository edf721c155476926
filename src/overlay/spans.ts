/** Which mark lies at a place in the article: spans that may overlap, flattened once, searched by halving. */
import type { Span } from '../reading/reading.ts';

export interface MarkedSpan {
  /** Index of the mark in the caller's list. */
  mark: number;
  span: Span;
  /** Where spans overlap, the higher one is found; of equals the shorter span. */
  level: number;
}

export interface SpanIndex {
  /** The mark that holds the character at `offset` (UTF-16 code units), or null. O(log n). */
  at(offset: number): number | null;
}

/**
 * Flattens spans into pieces that do not overlap. O(n · depth · log n); marks of one article nest two or three deep.
 * Empty and backward spans are left out.
 */
export function indexSpans(spans: readonly MarkedSpan[]): SpanIndex {
  const real = spans.filter(({ span: [start, end] }) => end > start);
  const opening = [...real].sort((a, b) => a.span[0] - b.span[0]);
  const bounds = [...new Set(real.flatMap(({ span }) => span))].sort((a, b) => a - b);
  const starts: number[] = [];
  const marks: (number | null)[] = [];
  let open: MarkedSpan[] = [];
  let next = 0;
  for (const bound of bounds) {
    open = open.filter(({ span }) => span[1] > bound);
    for (let span = opening[next]; span && span.span[0] <= bound; span = opening[++next]) open.push(span);
    const top = open.reduce<MarkedSpan | null>(
      (best, each) => (best && !above(each, best) ? best : each),
      null,
    );
    starts.push(bound);
    marks.push(top ? top.mark : null);
  }
  return {
    at(offset) {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return marks[low - 1] ?? null;
    },
  };
}

function above(a: MarkedSpan, b: MarkedSpan): boolean {
  return a.level !== b.level ? a.level > b.level : a.span[1] - a.span[0] < b.span[1] - b.span[0];
}
