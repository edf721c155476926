/** Those who pass on what others said: the press. */
import type { Span } from '../reading.ts';
import type { Quoted, TextDocument } from '../text/document.ts';
import { tokensIn } from '../text/lookup.ts';
import { type Draft, uncovered } from './draft.ts';

const TELLS =
  /^(?:report|reports|reported|reporting|carried|broadcast|published|relayed|aired|quoted|quotes|quoting|cited|cites|citing)$/i;
const PRESS =
  /^(?:news|agency|television|tv|radio|newspaper|media|channel|broadcaster|daily|times|post|press|outlet|outlets|correspondent|journalist|reporter)$/i;

/** Whether an act is one of the press, by its cue or its name. */
export function passesOn(document: TextDocument, { source, cue }: Draft): boolean {
  const has = (spans: readonly Span[], words: RegExp) =>
    spans.some(([start, end]) => tokensIn(document, start, end).some(({ text }) => words.test(text)));
  return has(cue, TELLS) || has(source, PRESS);
}

/**
 * Passages that nobody is found to say, but perhaps to pass on, or that an act without a source holds: `The front called it "theft", Radio Orm
 * reported`.
 */
export function unspoken(
  document: TextDocument,
  passages: readonly Quoted[],
  drafts: readonly Draft[],
): Quoted[] {
  const speaking = drafts.filter(
    (draft) =>
      (draft.source.length > 0 || draft.cue.length === 0) &&
      !(startsBefore(draft) && passesOn(document, draft)),
  );
  return uncovered(passages, speaking);
}

/** Whether what is said stands before who says it. */
const startsBefore = ({ source, content }: Draft) =>
  (content.at(-1)?.[1] ?? 0) <= (source[0]?.[0] ?? Number.NEGATIVE_INFINITY);
