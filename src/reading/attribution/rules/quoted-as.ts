/**
 * `CNN quoted a source as saying "..."`, `quoted a source to have said`: the words are the source's, and the one who
 * quotes passes them on. Repairs drafts that take the one who quotes for the source.
 */
import type { Span } from '../../reading.ts';
import type { TextDocument } from '../../text/document.ts';
import { sentenceAt, tokenIndexAt } from '../../text/lookup.ts';
import type { Draft, Rule } from '../draft.ts';
import { reportingVerb } from '../verbs.ts';
import { spanOf } from './reporting-verb.ts';

/** The one quoted is named in fewer tokens than this. */
const REACH = 25;

export const quotedAs: Rule = ({ document, drafts }, index) =>
  (drafts[index] ?? []).map((draft) => repaired(document, draft));

function repaired(document: TextDocument, draft: Draft): Draft {
  const { tokens } = document;
  const verb = draft.cue
    .map(([start]) => tokenIndexAt(document, start))
    .find((at) => /^(?:quote|cite)$/.test(reportingVerb(tokens[at]?.text ?? '')?.lemma ?? ''));
  const sentence = verb === undefined ? undefined : sentenceAt(document, tokens[verb]?.start ?? 0);
  if (verb === undefined || !sentence) return draft;
  const limit = Math.min(sentence.tokens[1], verb + REACH);
  for (let at = verb + 1; at < limit; at++) {
    if (/^[;:"“”«»]$/.test(tokens[at]?.text ?? '')) return draft;
    const length = saying(document, at);
    if (length === 0) continue;
    // "was quoted as saying", "was quoted by CNN as saying": the subject is the source already.
    if (at === verb + 1 || /^by$/i.test(tokens[verb + 1]?.text ?? '')) return draft;
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    const cue: Span[] = [spanOf(tokens, [verb, verb + 1]), spanOf(tokens, [at, at + length])];
    return { ...draft, source: [spanOf(tokens, [verb + 1, end])], cue };
  }
  return draft;
}

/** How many tokens "as saying", "to have said", "saying" take at `at`; 0: it does not stand there. */
function saying({ tokens }: TextDocument, at: number): number {
  const words = tokens.slice(at, at + 3).map(({ text }) => text.toLowerCase());
  const speaks = (word: string | undefined) => reportingVerb(word ?? '')?.spoken === true;
  if (words[0] === 'as' && speaks(words[1]) && words[1]?.endsWith('ing')) return 2;
  if (words[0] === 'to' && words[1] === 'have' && speaks(words[2])) return 3;
  return words[0] === 'saying' ? 1 : 0;
}
