import type { Span } from '../reading.ts';
import { type Draft, endOf, startOf } from './draft.ts';

/**
 * For each draft that speaks within another one's content ("Roe said the army claims ..."), the smallest such other.
 * A draft lies within another when one piece of that content holds its source, its cue and its content. The
 * piece is longer than the draft's own content, so there are no circles.
 * @param drafts in order of `startOf`
 */
export function findInside(drafts: readonly Draft[]): Map<Draft, Draft> {
  const pieces: { span: Span; owner: Draft }[] = drafts
    .flatMap((owner) => owner.content.map((span) => ({ span, owner })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const result = new Map<Draft, Draft>();
  let open: typeof pieces = [];
  let next = 0;
  for (const draft of drafts) {
    if (draft.within) {
      result.set(draft, draft.within);
      continue;
    }
    const [start, end] = [startOf(draft), endOf(draft)];
    for (let piece = pieces[next]; piece && piece.span[0] <= start; piece = pieces[++next]) open.push(piece);
    open = open.filter(({ span }) => span[1] > start);
    let smallest: (typeof pieces)[number] | undefined;
    for (const piece of open) {
      const size = piece.span[1] - piece.span[0];
      const longer = size > end - start || (size === end - start && draft.cue.length > 0);
      if (piece.owner === draft || piece.span[1] < end || !longer || holdsCue(piece)) continue;
      if (!smallest || piece.span[1] - piece.span[0] < smallest.span[1] - smallest.span[0]) smallest = piece;
    }
    if (smallest) result.set(draft, smallest.owner);
  }
  return result;
}

/** A content that holds its own cue cannot be trusted to hold anything else. */
function holdsCue({ span, owner }: { span: Span; owner: Draft }): boolean {
  return owner.cue.some(([start, end]) => start < span[1] && end > span[0]);
}
