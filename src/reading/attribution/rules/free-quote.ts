/**
 * A sentence of nothing but quote that no verb reports: whose it is the sentence before tells, by its subject (`Roe, a nurse, had no choice. “I
 * had to go.”`, `He laughed. “Ask me again.”`). Only where that subject is a person by the look of it.
 */
import type { Quoted, Sentence, TextDocument } from '../../text/document.ts';
import { CAPITAL, HAS_WORD, SMALL } from '../../text/latin.ts';
import { CALENDAR } from '../../text/lexicon.ts';
import { sentenceIndexAt, tokensIn } from '../../text/lookup.ts';
import type { Draft, Rule } from '../draft.ts';
import { passageAt } from '../form.ts';
import type { Range } from '../phrases.ts';
import { unspoken } from '../relay.ts';
import { SCORES } from '../scores.ts';
import { headOf, isSpeakerNoun } from '../speaker-nouns.ts';
import { looksLikeSpeech } from '../speech.ts';
import { spanOf } from './reporting-verb.ts';

/** Tokens of a name or a noun phrase that opens a sentence. */
const LONGEST = 6;
const ASIDE = 14;

export const freeQuote: Rule = ({ document, drafts, quoted }, index) => {
  const own = drafts[index] ?? [];
  const found: Draft[] = [];
  for (const passage of unspoken(document, quoted[index] ?? [], own)) {
    if (!looksLikeSpeech(document, passage)) continue;
    const number = sentenceIndexAt(document, passage.outer[0]);
    const before = document.sentences[number - 1];
    if (!before || before.paragraph !== index || !standsAlone(document, passage, number)) continue;
    const last = found.at(-1);
    if (last && (last.content.at(-1)?.[1] ?? 0) >= before.start) {
      last.content.push(passage.outer);
      continue;
    }
    const subject = personOf(document, before);
    if (!subject) continue;
    found.push({
      source: [spanOf(document.tokens, subject)],
      cue: [],
      content: [passage.outer],
      score: SCORES.afterIndirect,
    });
  }
  return found.length > 0 ? [...own, ...found] : own;
};

/** Whether the passage begins a sentence, and nothing but marks follows it in its own. */
function standsAlone(document: TextDocument, { outer, closed }: Quoted, number: number): boolean {
  const last = document.sentences[sentenceIndexAt(document, outer[1] - 1)];
  if (!closed || !last || document.sentences[number]?.start !== outer[0]) return false;
  return !tokensIn(document, outer[1], last.end).some(
    ({ text, start }) => start >= outer[1] && HAS_WORD.test(text),
  );
}

/** The person that a sentence opens with: "He", "Ana Roe, a nurse,", "The keeper", "For Ana Roe"; a verb follows. */
function personOf(
  { tokens, quoted }: TextDocument,
  { start, tokens: [first, end] }: Sentence,
): Range | undefined {
  if (passageAt(quoted, start)) return undefined;
  const text = (at: number) => (at < end ? (tokens[at]?.text ?? '') : '');
  const from = /^For$/.test(text(first)) ? first + 1 : first;
  if (/^(?:He|She|he|she)$/.test(text(from))) return [from, from + 1];
  let to = from;
  if (/^(?:the|an?)$/i.test(text(from))) {
    to = from + 1;
    while (to < from + LONGEST && !isSpeakerNoun(text(to)) && SMALL.test(text(to))) to++;
    if (!isSpeakerNoun(headOf(tokens.slice(from, to + 1))) || /s$/.test(text(to))) return undefined;
    to++;
  } else {
    while (to < from + LONGEST && CAPITAL.test(text(to)) && !CALENDAR.has(text(to).toLowerCase())) to++;
    if (to - from < 2) return undefined;
  }
  let verb = to;
  if (text(to) === ',') {
    verb = to + 1;
    while (verb < to + ASIDE && text(verb) !== ',') verb++;
    verb++;
  }
  return from > first || SMALL.test(text(verb)) ? [from, to] : undefined;
}
