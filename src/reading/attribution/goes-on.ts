/** Quotes that go on without a cue, joined to the quote that they go on from. */
import type { TextDocument } from '../text/document.ts';
import type { Draft } from './draft.ts';
import { formOf } from './form.ts';
import { tidied } from './tidy.ts';

/**
 * Joins each draft with neither source nor cue to the last draft before it that lies inside no other one, if that quotes
 * too: its content becomes further pieces of that one's, as annotators of news have it (PolNeAR: one attribution, its
 * content in pieces). After indirect speech, or within another's words, it stays as it is.
 * @param drafts in text order
 * @param inside who speaks within whom; those within a joined draft come to lie within what it was joined to
 * @returns the drafts that are left, in text order
 */
export function joinGoingOn(
  document: TextDocument,
  drafts: readonly Draft[],
  inside: Map<Draft, Draft>,
): Draft[] {
  const joinedTo = new Map<Draft, Draft>();
  const left: Draft[] = [];
  let last: Draft | undefined;
  for (const draft of drafts) {
    if (draft.apart) {
      left.push(draft);
      continue;
    }
    const goesOn = draft.source.length === 0 && draft.cue.length === 0 && !inside.has(draft);
    if (goesOn && last && formOf(document, last.content) !== 'indirect') {
      // A piece may reach into the source or the cue of what it is joined to.
      const whole = tidied(document, { ...last, content: [...last.content, ...draft.content] });
      if (whole) last.content = whole.content;
      joinedTo.set(draft, last);
      continue;
    }
    left.push(draft);
    if (!inside.has(draft)) last = draft;
  }
  for (const [inner, outer] of inside) {
    const whole = joinedTo.get(outer);
    if (whole) inside.set(inner, whole);
  }
  return left;
}
