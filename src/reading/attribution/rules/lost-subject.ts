/**
 * The model found cue and content but no source, though the verb's subject stands right before it ("..., Ana Roe, once
 * its mayor, told the paper"): long asides make it lose the subject, or take it for the end of the content.
 */
import type { TextDocument } from '../../text/document.ts';
import { CAPITAL } from '../../text/latin.ts';
import { sentenceAt, tokenIndexAt } from '../../text/lookup.ts';
import type { Draft, Rule } from '../draft.ts';
import { subjectAfter, subjectBefore } from '../phrases.ts';
import { reportingNoun, reportingVerb } from '../verbs.ts';
import { spanOf } from './reporting-verb.ts';

export const lostSubject: Rule = ({ document, drafts }, index) =>
  (drafts[index] ?? []).map((draft) => {
    const source = draft.source.length === 0 && draft.cue.length > 0 ? subjectOf(document, draft) : undefined;
    return source ? { ...draft, source: [source] } : draft;
  });

function subjectOf(document: TextDocument, { cue }: Draft): [number, number] | undefined {
  const { tokens } = document;
  const [start, end] = cue[0] ?? [0, 0];
  const first = tokenIndexAt(document, start);
  const sentence = sentenceAt(document, start);
  if (!sentence) return undefined;
  for (let at = first; (tokens[at]?.start ?? Infinity) < end; at++) {
    const word = tokens[at]?.text ?? '';
    if (!reportingVerb(word)?.spoken || /ing$/i.test(word)) continue;
    const before = subjectBefore(tokens, at, sentence.tokens[0]);
    if (before) return spanOf(tokens, before);
    const closesQuote = /^(?:["”»]|''|,)$/.test(tokens[at - 1]?.text ?? '');
    const after = closesQuote ? subjectAfter(tokens, at, sentence.tokens[1]) : undefined;
    if (after) return spanOf(tokens, after);
  }
  return ownerOf(document, first);
}

/** "his claim that", "contrary to Roe's claim": whoever the noun belongs to. */
function ownerOf({ tokens }: TextDocument, noun: number): [number, number] | undefined {
  if (!reportingNoun(tokens[noun]?.text ?? '')) return undefined;
  const before = tokens[noun - 1]?.text ?? '';
  if (/^(?:his|her|its|their|my|our)$/i.test(before)) return spanOf(tokens, [noun - 1, noun]);
  if (!/^['’]s$/.test(before)) return undefined;
  let from = noun - 1;
  while (from > 0 && CAPITAL.test(tokens[from - 1]?.text ?? '')) from--;
  return from < noun - 1 ? spanOf(tokens, [from, noun - 1]) : undefined;
}
