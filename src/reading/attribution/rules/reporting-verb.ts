/** A quote that the model missed beside a plain reporting verb: `"...," X said`, `"...," said X`, `X said: "..."`. */
import type { Span } from '../../reading.ts';
import { opensSentence } from '../../text/abbreviations.ts';
import type { Quoted, Sentence, TextDocument, Token } from '../../text/document.ts';
import { CAPITAL } from '../../text/latin.ts';
import { sentenceAt, sentenceIndexAt, tokenIndexAt } from '../../text/lookup.ts';
import { type Draft, joined, type Rule } from '../draft.ts';
import { passageAt } from '../form.ts';
import { isEndless, makeLedger } from '../ledger.ts';
import { type Range, subjectAfter, subjectBefore } from '../phrases.ts';
import { unspoken } from '../relay.ts';
import { SCORES } from '../scores.ts';
import { isTitled, looksLikeSpeech } from '../speech.ts';
import { reportingVerb } from '../verbs.ts';

const MARK = /^(?:["“”«»„‟]|''|``)$/;
/** How many tokens may stand between a passage and the verb that reports it. */
const REACH = 30;

export const reportingVerbs: Rule = ({ document, drafts, quoted }, index) => {
  const own = drafts[index] ?? [];
  const ledger = makeLedger(document, own);
  let last: Draft | undefined;
  for (const passage of unspoken(document, quoted[index] ?? [], own)) {
    const sentence = sentenceAt(document, passage.outer[1] - 1);
    if (!sentence || isTitled(document, passage)) continue;
    const number = sentenceIndexAt(document, passage.outer[0]);
    const before = isEndless(sentence)
      ? undefined
      : ledger.near(number).find((one) => goesOnWith(document, one, passage));
    if (before) {
      ledger.replace(before, { ...before, content: joined([...before.content, passage.outer]) });
      continue;
    }
    const draft = reportedAfter(document, passage, sentence) ?? reportedBefore(document, passage);
    // one who passes it on is found already
    if (!draft) continue;
    const isRelay = ({ cue, content }: Draft) => meet(cue, draft.cue) && meet(content, [passage.outer]);
    if (ledger.near(number).some((one) => one !== last && isRelay(one))) continue;
    // "...," he said, "...": two halves around one cue.
    const half = last?.cue[0]?.[0] === draft.cue[0]?.[0] ? last : undefined;
    last = half ? { ...half, content: joined([...half.content, ...draft.content]) } : draft;
    if (half) ledger.replace(half, last);
    else ledger.insert(last);
  }
  return ledger.drafts();
};

const meet = (one: readonly Span[], two: readonly Span[]) =>
  one.some(([start, end]) => two.some(([a, b]) => a < end && start < b));

/** `"...," said X, "..."`: the passage follows the act's last words after a comma, in its sentence, with a quote before them. */
function goesOnWith(document: TextDocument, { source, cue, content }: Draft, { outer }: Quoted): boolean {
  const { tokens, text } = document;
  const end = Math.max(source.at(-1)?.[1] ?? 0, cue.at(-1)?.[1] ?? 0);
  const first = content.at(-1);
  if (!first || end === 0 || end > outer[0] || first[1] > end || outer[0] - end > GOES_ON) return false;
  if (!passageAt(document.quoted, first[1] - 1)) return false;
  if (tokens[tokenIndexAt(document, outer[0]) - 1]?.text !== ',') return false;
  const sentence = sentenceAt(document, outer[0]);
  return sentence !== undefined && sentence.start <= first[0] && !/[“”"«»;:]/.test(text.slice(end, outer[0]));
}

/** Characters between an act's last words and the rest of its quote. */
const GOES_ON = 60;

/**
 * `"...," X said` and `"...," said X`.
 * @param sentence the one that the passage ends in
 * @returns the act that the words after the passage make of it; none where no reporting verb with a subject follows
 */
export function reportedAfter(
  document: TextDocument,
  passage: Quoted,
  sentence: Sentence,
): Draft | undefined {
  const { tokens, text } = document;
  let from = tokenIndexAt(document, passage.outer[1]);
  const pause = /^[,\-–—―]$/.test(tokens[from]?.text ?? '');
  const paused = pause || /[,.!?…—–-]$/.test(text.slice(...passage.inner));
  if (pause) {
    const comma = tokens[from]?.text === ',';
    from++;
    // A dash and a capital: another sentence, not the speaker of this one.
    if (!comma && opensSentence(tokens[from]?.text ?? '')) return undefined;
  }
  const to = Math.min(sentence.tokens[1], from + REACH);
  const first = reportingVerb(tokens[from]?.text ?? '');
  if (first?.spoken && paused) {
    const subject = subjectAfter(tokens, from, sentence.tokens[1]);
    if (subject) return draftOf(document, subject, [from, from + 1], [passage.outer]);
  }
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.text ?? '';
    if (MARK.test(word) || word === ';') return undefined;
    if (!reportingVerb(word)?.spoken) continue;
    const subject = subjectBefore(tokens, at, from);
    if (paused && subject?.[0] === from) return draftOf(document, subject, [at, at + 1], [passage.outer]);
    // "... goes on", X said: the clause that began with the passage ends at a comma before the subject.
    const comma = subject && tokens[subject[0] - 1];
    if (subject && comma?.text === ',') {
      return draftOf(document, subject, [at, at + 1], [[passage.outer[0], comma.end]]);
    }
  }
  return undefined;
}

/**
 * `X said: "..."`, `X told reporters, "..."`, `X said that "..."`, and `X said the road "..."` without more ado.
 * @returns none where no reporting verb with a subject stands near before the passage
 */
export function reportedBefore(document: TextDocument, passage: Quoted): Draft | undefined {
  const { tokens } = document;
  const opening = tokenIndexAt(document, passage.outer[0]);
  const sentence = sentenceAt(document, passage.outer[0]);
  if (!sentence) return undefined;
  const mark = tokens[opening - 1]?.text.toLowerCase() ?? '';
  const lowest = Math.max(sentence.tokens[0], opening - REACH);
  let that: number | undefined;
  for (let at = opening - 1; at >= lowest; at--) {
    const word = tokens[at]?.text ?? '';
    if (MARK.test(word) || word === ';') return undefined;
    if (word.toLowerCase() === 'that') that = at;
    const verb = reportingVerb(word);
    // "its claim that": a noun
    if (!verb?.spoken || /^(?:its|his|her|their|our|my|the|this|an?)$/.test(tokens[at - 1]?.text ?? ''))
      continue;
    const subject =
      subjectBefore(tokens, at, sentence.tokens[0]) ?? sharedSubject(tokens, at, mark, sentence);
    if (!subject) continue;
    const announced = mark === ':' || (mark === ',' && looksLikeSpeech(document, passage));
    if (announced) return draftOf(document, subject, [at, at + 1], [passage.outer]);
    const clause =
      that ?? (/^(?:say|claim|insist|maintain)$/.test(verb.lemma) && opening - at < 9 ? at : undefined);
    if (clause === undefined) return undefined;
    let begin = clause + 1;
    while (begin < opening && /^(?:,|and|further|also|again)$/.test(tokens[begin]?.text ?? '')) begin++;
    const start = tokens[begin]?.start ?? passage.outer[0];
    return draftOf(document, subject, [at, at + 1], [[start, passage.outer[1]]]);
  }
  return undefined;
}

/** `Roe, its head, sent her wishes and stressed: "..."`: the name that opens the sentence, where a colon leaves no doubt that it is said. */
function sharedSubject(
  tokens: readonly Token[],
  verb: number,
  mark: string,
  sentence: Sentence,
): Range | undefined {
  if (mark !== ':' || tokens[verb - 1]?.text !== 'and') return undefined;
  const from = sentence.tokens[0];
  let to = from;
  while (to < verb && CAPITAL.test(tokens[to]?.text ?? '')) to++;
  if (to === from || opensSentence(tokens[from]?.text ?? '')) return undefined;
  return /^(?:,|[a-z]+)$/.test(tokens[to]?.text ?? '') ? [from, to] : undefined;
}

function draftOf({ tokens }: TextDocument, subject: Range, verb: Range, content: Span[]): Draft {
  return {
    source: [spanOf(tokens, subject)],
    cue: [spanOf(tokens, verb)],
    content,
    score: SCORES.reportingVerb,
  };
}

/** The text span of a token range. */
export function spanOf(tokens: readonly Token[], [from, to]: Range): Span {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}
