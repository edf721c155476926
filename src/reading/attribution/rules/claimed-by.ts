/** `The raid was claimed by X`, `40 deaths were reported by X`: the agent after "by" is whose word the subject is. */
import type { TextDocument } from '../../text/document.ts';
import { sentenceAt, sentenceIndexAt } from '../../text/lookup.ts';
import type { Draft, Rule } from '../draft.ts';
import { passageAt } from '../form.ts';
import { isEndless, makeLedger } from '../ledger.ts';
import { subjectAfter } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { spanOf } from './reporting-verb.ts';

const PASSIVE = /^(?:claimed|reported|announced|confirmed|denied|alleged|asserted)$/;
const BE = /^(?:is|are|was|were|been|being)$/;
const BETWEEN =
  /^(?:also|later|earlier|first|officially|since|again|promptly|subsequently|immediately|not|n['’]t)$/i;
const LEAD = /^(?:but|and|yet|so|meanwhile|however|also|too|,)$/i;

export const claimedBy: Rule = ({ document, drafts }, index) => {
  const ledger = makeLedger(document, drafts[index] ?? []);
  const add = (draft: Draft | undefined) => {
    if (draft) ledger.add(sentenceIndexAt(document, draft.cue[0]?.[0] ?? 0), draft);
  };
  const [from, to] = document.paragraphs[index]?.tokens ?? [0, 0];
  for (let verb = from + 2; verb < to - 1; verb++) {
    if (!/^(?:put|by)$/.test(document.tokens[verb + 1]?.text ?? '') && document.tokens[verb]?.text !== 'put')
      continue;
    const sentence = sentenceAt(document, document.tokens[verb]?.start ?? 0);
    if (!sentence || isEndless(sentence)) continue;
    const by = document.tokens[verb]?.text === 'put' ? byAfterCount(document, verb, to) : undefined;
    add(by === undefined ? undefined : read(document, [verb, by], from, to));
    if (!PASSIVE.test(document.tokens[verb]?.text ?? '')) continue;
    if (document.tokens[verb + 1]?.text.toLowerCase() !== 'by') continue;
    add(read(document, [verb, verb + 1], from, to));
  }
  return ledger.drafts();
};

/** "was put at 31 by X": where "by" stands, a few words after the count. */
function byAfterCount({ tokens }: TextDocument, put: number, to: number): number | undefined {
  if (tokens[put + 1]?.text !== 'at') return undefined;
  for (let at = put + 3; at < Math.min(to, put + 8); at++) {
    if (tokens[at]?.text === 'by') return at;
    if (/^[.,;:!?“”"]$/.test(tokens[at]?.text ?? '.')) return undefined;
  }
  return undefined;
}

/** @param verb from the participle to "by" */
function read(
  document: TextDocument,
  [verb, by]: readonly [number, number],
  from: number,
  to: number,
): Draft | undefined {
  const { tokens } = document;
  if (passageAt(document.quoted, tokens[verb]?.start ?? 0)) return undefined;
  let be = verb - 1;
  while (be > from && BETWEEN.test(tokens[be]?.text ?? '')) be--;
  if (!BE.test(tokens[be]?.text ?? '')) return undefined;
  let end = be;
  while (end > from && /^(?:has|have|had)$/.test(tokens[end - 1]?.text ?? '')) end--;
  // The subject reaches back to the last comma or stop.
  let start = end;
  while (start > from && !/^[.,;:!?“”"]$/.test(tokens[start - 1]?.text ?? '.')) start--;
  while (start < end && LEAD.test(tokens[start]?.text ?? '')) start++;
  const subject = subjectAfter(tokens, by, to);
  if (!subject || end - start < 1 || /^(?:it|which|that|who)$/i.test(tokens[start]?.text ?? ''))
    return undefined;
  return {
    source: [spanOf(tokens, subject)],
    cue: by > verb + 1 ? [spanOf(tokens, [be, verb + 1])] : [spanOf(tokens, [be, by + 1])],
    content: [spanOf(tokens, [start, end]), ...(by > verb + 1 ? [spanOf(tokens, [verb + 1, by])] : [])],
    score: SCORES.claimedBy,
  };
}
