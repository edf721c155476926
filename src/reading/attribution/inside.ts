/** Who speaks within another's words: by where the words stand, and, where two have the same words, by who passes them on. */
import type { Span } from '../reading.ts';
import type { TextDocument } from '../text/document.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import { passesOn } from './relay.ts';

/**
 * For each draft that speaks within another one's content ("Roe said the army claims ..."), the smallest such other.
 * A draft lies within another when one piece of that content holds its source, its cue and its content. The
 * piece is longer than the draft's own content, so there are no circles. Of two that have the very same content ("..., the
 * front said, Radio Orm reported") the one that claims lies within the one that passes it on.
 * @param drafts in order of `startOf`
 */
export function findInside(document: TextDocument, drafts: readonly Draft[]): Map<Draft, Draft> {
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
    if (!smallest) continue;
    const { span, owner } = smallest;
    if (
      passesOn(document, draft) &&
      endsAsRelay(document, draft, span) &&
      !passesOn(document, owner) &&
      !result.has(owner)
    )
      result.set(owner, draft);
    else result.set(draft, owner);
  }
  for (const [claimer, relay] of relayed(document, drafts))
    if (!result.has(claimer)) result.set(claimer, relay);
  return result;
}

/** "According to the mayor, two died, reports Radio Orm": what the whole ends with passes all of it on. */
function endsAsRelay({ text }: TextDocument, draft: Draft, [, to]: Span): boolean {
  const [said, cue] = [draft.content.at(-1), draft.cue[0]];
  if (!said || !cue || draft.source.length === 0 || cue[0] < said[1]) return false;
  return /^[\s.,…"”’]*$/.test(text.slice(endOf(draft), to));
}

/** A content that holds its own cue cannot be trusted to hold anything else. */
function holdsCue({ span, owner }: { span: Span; owner: Draft }): boolean {
  return owner.cue.some(([start, end]) => start < span[1] && end > span[0]);
}

/** Drafts with the very same content, neither within the other: who claims it, with who passes it on. */
function relayed(document: TextDocument, drafts: readonly Draft[]): Map<Draft, Draft> {
  const pairs = new Map<Draft, Draft>();
  const byContent = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.within || draft.cue.length === 0 || draft.source.length === 0) continue;
    const key = draft.content.map((span) => span.join('-')).join(' ');
    const other = byContent.get(key);
    if (!other) byContent.set(key, draft);
    else if (startOf({ ...other, content: [] }) !== startOf({ ...draft, content: [] })) {
      const [first, second] =
        startOf({ ...other, content: [] }) < startOf({ ...draft, content: [] })
          ? [other, draft]
          : [draft, other];
      // the last word is the teller's: "..., X said, Y reported"; "Radio Orm reported that ..., X said"
      const relay = passesOn(document, first) && !passesOn(document, second) ? first : second;
      pairs.set(relay === first ? second : first, relay);
    }
  }
  return pairs;
}
