/**
 * Repairs an act that took another one's quote: in `"We hold it," the front wrote. Days before, X said the road was his`, the quote has
 * a reporting verb and a subject of its own in its sentence, and no part in what X said.
 */
import type { Span } from '../../reading.ts';
import type { Quoted, TextDocument } from '../../text/document.ts';
import { firstWhere, sentenceAt, sentenceIndexAt } from '../../text/lookup.ts';
import { type Draft, type Rule, touch } from '../draft.ts';
import { reportedAfter } from './reporting-verb.ts';

export const ownCue: Rule = ({ document, drafts, quoted }, index) =>
  (drafts[index] ?? []).flatMap((draft) => {
    const passages = quoted[index] ?? [];
    if (passages.length === 0 || draft.cue.length === 0) return [draft];
    const content = draft.content.filter((piece) => !isForeign(document, draft, piece, passages));
    if (content.length === draft.content.length) return [draft];
    return content.length > 0 ? [{ ...draft, content }] : [];
  });

/** Whether a piece of content is a quote in another sentence than the cue, told by a verb and a subject that are not the act's. */
function isForeign(
  document: TextDocument,
  { cue, source }: Draft,
  [start, end]: Span,
  passages: readonly Quoted[],
): boolean {
  const passage = passages[firstWhere(passages.length, (i) => (passages[i]?.inner[1] ?? 0) > start)];
  const verb = cue[0];
  if (!passage || !verb || passage.outer[0] > start || passage.inner[1] > end) return false;
  const last = passage.outer[1] - 1;
  if (sentenceIndexAt(document, last) === sentenceIndexAt(document, verb[0])) return false;
  const sentence = sentenceAt(document, last);
  const own = sentence && reportedAfter(document, passage, sentence);
  return own !== undefined && !touch([...own.cue, ...own.source], [...cue, ...source]);
}
