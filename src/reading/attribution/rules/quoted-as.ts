/**
 * `CNN quoted a source as saying "..."`, `quoted a source to have said`: the words are the source's, and the one who
 * quotes passes them on. Repairs drafts that take the one who quotes for the source. `A source was quoted by CNN as saying ...`: the
 * same from the other side; adds what the model missed of it.
 */
import type { Span } from '../../reading.ts';
import type { TextDocument, Token } from '../../text/document.ts';
import { WORD } from '../../text/latin.ts';
import { sentenceAt, tokenIndexAt } from '../../text/lookup.ts';
import type { Draft, Rule } from '../draft.ts';
import { passageAt } from '../form.ts';
import { type Range, subjectAfter, subjectBefore } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { BE, reportingVerb } from '../verbs.ts';
import { spanOf } from './reporting-verb.ts';

/** The one quoted is named in fewer tokens than this. */
const REACH = 25;

export const quotedAs: Rule = ({ document, drafts }, index) => {
  let own = (drafts[index] ?? []).map((draft) => heardFrom(document, repaired(document, draft)));
  const [from, to] = document.paragraphs[index]?.tokens ?? [0, 0];
  for (let verb = from + 2; verb < to - 3; verb++) {
    const found = QUOTED.test(document.tokens[verb]?.text ?? '') ? passive(document, verb) : undefined;
    if (!found) continue;
    // Whatever else was made of these words took the one who quotes for the source.
    const touches = ({ cue }: Draft) => touch(cue, found.cue);
    const before = own.find(touches);
    if (before?.source.length && before.source.every((span) => touch([span], found.source))) continue;
    const content = before && within(before, found) ? before.content : found.content;
    own = [
      ...own.filter((draft) => !touches(draft)),
      { ...found, content, score: Math.max(found.score, before?.score ?? 0) },
    ];
  }
  return own;
};

const touch = (one: readonly Span[], two: readonly Span[]) =>
  one.some(([start, end]) => two.some(([a, b]) => a < end && start < b));

const QUOTED = /^(?:quoted|cited)$/;

/** `X was quoted (by Y) as saying ...`: X says what follows, up to the end of the sentence, or of the quote that it ends with. */
function passive(document: TextDocument, verb: number): Draft | undefined {
  const { tokens } = document;
  const sentence = sentenceAt(document, tokens[verb]?.start ?? 0);
  if (!sentence || passageAt(document.quoted, tokens[verb]?.start ?? 0)) return undefined;
  let be = verb - 1;
  while (be > sentence.tokens[0] && /(?:ly|also|later|earlier)$/.test(tokens[be]?.text ?? '')) be--;
  if (!BE.test(tokens[be]?.text ?? '')) return undefined;
  while (/^(?:has|have|had|been)$/.test(tokens[be - 1]?.text ?? '')) be--;
  const subject = subjectBefore(tokens, be, sentence.tokens[0]);
  if (!subject) return undefined;
  for (let at = verb + 1; at < Math.min(sentence.tokens[1] - 1, verb + REACH); at++) {
    if (/^[.;:"“”«»]$/.test(tokens[at]?.text ?? '')) return undefined;
    const length = saying(document, at) || havingSaid(tokens, at);
    if (length === 0) continue;
    const source = [spanOf(tokens, subject)];
    const cue = [spanOf(tokens, [be, verb + 1]), spanOf(tokens, [at, at + length])];
    // "...," he was quoted as saying on Monday
    const before = passageAt(document.quoted, (tokens[subject[0] - 1]?.end ?? 0) - 1);
    if (before && before.outer[0] >= sentence.start)
      return { source, cue, content: [before.outer], score: SCORES.quotedAs };
    const first = tokens[at + length];
    const last = passageAt(document.quoted, sentence.end - 1)?.outer[1] ?? sentence.end;
    const end = /[.!?…]$/.test(document.text.slice(0, last)) ? last - 1 : last;
    if (!first || first.start >= end) return undefined;
    return { source, cue, content: [[first.start, end]], score: SCORES.quotedAs };
  }
  return undefined;
}

/** "as having said" */
function havingSaid(tokens: readonly Token[], at: number): number {
  const [as, having, said] = [tokens[at]?.text, tokens[at + 1]?.text, tokens[at + 2]?.text];
  return as === 'as' && having === 'having' && reportingVerb(said ?? '')?.spoken ? 3 : 0;
}

/** Whether what a draft has for said lies after the found one's cue. */
function within({ content }: Draft, { cue }: Draft): boolean {
  const end = cue.at(-1)?.[1] ?? 0;
  return content.length > 0 && content.every(([start]) => start >= end);
}

/** `"...," Radio Orm heard from him`, `..., a letter quoted her`: the words before are theirs. */
function heardFrom(document: TextDocument, draft: Draft): Draft {
  const { tokens } = document;
  const [verb] = draft.cue;
  const sentence = verb && sentenceAt(document, verb[0]);
  if (!verb || !sentence) return draft;
  const at = tokenIndexAt(document, verb[0]);
  const last = tokenIndexAt(document, verb[1] - 1);
  let from: number | undefined;
  for (let index = at; index <= last; index++) {
    const [word, next] = [tokens[index]?.text ?? '', tokens[index + 1]?.text ?? ''];
    if (/^(?:heard|hears|learned|learnt)$/.test(word) && next === 'from') from = index + 1;
    const quoted = /^(?:quotes?|quoted|cites?|cited)$/.test(word) && /^(?:him|her|them)$/.test(next);
    if (quoted && !WORD.test(tokens[index + 2]?.text ?? '.')) from = index;
  }
  if (from === undefined) return draft;
  const pronoun = /^(?:him|her|them)$/.test(tokens[from + 1]?.text ?? '');
  const whom: Range | undefined = pronoun
    ? [from + 1, from + 2]
    : subjectAfter(tokens, from, sentence.tokens[1]);
  const content = draft.content.filter(([, end]) => end <= verb[0]);
  if (!whom || content.length === 0) return draft;
  return { ...draft, source: [spanOf(tokens, whom)], cue: [spanOf(tokens, [at, whom[0]])], content };
}

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
