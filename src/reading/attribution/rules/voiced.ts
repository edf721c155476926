/**
 * A short quote right behind a verb that voices something: `the mission voiced “alarm”`, `which spoke of a “clear sign”`, `the council met,
 * demanding “an end to it”`. Where the verb is a participle, whoever else speaks in the sentence, or the name that opens it, is meant.
 */
import type { Quoted, Sentence, TextDocument, Token } from '../../text/document.ts';
import { CAPITAL, SMALL, WORD } from '../../text/latin.ts';
import { PREPOSITIONS } from '../../text/lexicon.ts';
import { sentenceAt, tokenIndexAt } from '../../text/lookup.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Draft, type Rule, startOf } from '../draft.ts';
import { isEndless } from '../ledger.ts';
import { type Range, secondPhrase, subjectBefore } from '../phrases.ts';
import { unspoken } from '../relay.ts';
import { SCORES } from '../scores.ts';
import { isNameOnly } from '../speech.ts';
import { reportingVerb } from '../verbs.ts';
import { spanOf } from './reporting-verb.ts';

/** Verbs that put a feeling, a wish or a claim into words, and whose object is that. */
const VOICE = wordSet(
  'voice express convey pledge promise vow demand urge claim allege declare announce threaten warn admit acknowledge confess concede deplore denounce condemn decry lament predict speak complain call appeal cite hail praise reject offer',
);
/** What may stand between the verb and the quote. */
const BETWEEN = /^(?:of|for|about|to|with|the|an?|its|his|her|their|only|also|such|what|deep|and)$/;
/** Tokens between the two. */
const REACH = 4;
/** Further, where the verb has an object of its own first: "spoke of losses and of a “disaster”". */
const FAR = 20;
const HAVE = /^(?:has|have|had|also|then|later|is|was|are|were)$/;

export const voiced: Rule = ({ document, drafts, quoted }, index) => {
  const own = drafts[index] ?? [];
  const found = unspoken(document, quoted[index] ?? [], own).flatMap(
    (passage) => read(document, passage, own) ?? [],
  );
  return found.length > 0 ? [...own, ...found] : own;
};

function read(document: TextDocument, passage: Quoted, own: readonly Draft[]): Draft | undefined {
  const { tokens } = document;
  const sentence = sentenceAt(document, passage.outer[0]);
  if (!sentence || isEndless(sentence) || isNameOnly(document, passage)) return undefined;
  const opening = tokenIndexAt(document, passage.outer[0]);
  const verb = verbBefore(tokens, opening, sentence.tokens[0]);
  if (verb === undefined) return undefined;
  const isParticiple = /ing$/.test(tokens[verb]?.text ?? '');
  const source = isParticiple
    ? participant(document, verb, sentence, own)
    : subjectOf(tokens, verb, sentence.tokens[0]);
  const first = tokens[verb + 1];
  if (!source || !first) return undefined;
  return {
    source: [spanOf(tokens, source)],
    cue: [spanOf(tokens, [verb, verb + 1])],
    content: [[first.start, passage.outer[1]]],
    score: SCORES.objectOfVerb,
  };
}

/** The verb of voicing with nothing but small words, or, after "speak of", a first object, between it and the quote. */
function verbBefore(tokens: readonly Token[], opening: number, floor: number): number | undefined {
  const isSecond = tokens[opening - 1]?.text === 'a' || /^(?:of|an)$/.test(tokens[opening - 1]?.text ?? '');
  const lowest = Math.max(floor, opening - (isSecond ? FAR : REACH));
  let isNear = true;
  for (let at = opening - 1; at > lowest; at--) {
    const word = tokens[at]?.text ?? '';
    const lemma = reportingVerb(word)?.lemma ?? '';
    if (VOICE.has(lemma) && !CAPITAL.test(word)) {
      if (isNear && opening - at <= REACH) return at;
      const again = tokens
        .slice(at + 2, opening)
        .some(({ text }, i, all) => text === 'and' && all[i + 1]?.text === 'of');
      return lemma === 'speak' && tokens[at + 1]?.text === 'of' && again ? at : undefined;
    }
    isNear &&= BETWEEN.test(word);
    if (!WORD.test(word) || !(isNear || isSecond)) return undefined;
  }
  return undefined;
}

/** A plain subject, or the relative pronoun right before. */
function subjectOf(tokens: readonly Token[], verb: number, floor: number): Range | undefined {
  let at = verb - 1;
  while (at > floor && HAVE.test(tokens[at]?.text ?? '')) at--;
  if (/^(?:is|was|are|were)$/.test(tokens[verb - 1]?.text ?? '')) return undefined;
  if (/^(?:who|which)$/.test(tokens[at]?.text ?? '')) return [at, at + 1];
  const subject = subjectBefore(tokens, verb, floor);
  return subject && secondPhrase(tokens, ...subject) === undefined ? subject : undefined;
}

/** Whose participle it is: the one source of the sentence, or the name that its main clause begins with. */
function participant(
  document: TextDocument,
  verb: number,
  sentence: Sentence,
  own: readonly Draft[],
): Range | undefined {
  const { tokens } = document;
  const [from] = sentence.tokens;
  if (tokens[verb - 1]?.text === ',') {
    const beside = subjectBefore(tokens, verb - 1, from);
    if (beside?.[0] === from) return beside;
  }
  const start = tokens[verb]?.start ?? 0;
  const sources = own
    .filter((draft) => startOf(draft) >= sentence.start && startOf(draft) < sentence.end)
    .flatMap(({ source }) => source)
    .filter(([from, to]) => from >= sentence.start && to <= start);
  const [one] = sources;
  if (one && sources.every(([from]) => from === one[0]))
    return [tokenIndexAt(document, one[0]), tokenIndexAt(document, one[1] - 1) + 1];
  return one ? undefined : nameOf(tokens, verb, from);
}

/** The name that the clause begins with, up to a verb. */
function nameOf(tokens: readonly Token[], verb: number, floor: number): Range | undefined {
  let start = verb;
  while (start > floor && tokens[start - 1]?.text !== ',') start--;
  let end = /^the$/i.test(tokens[start]?.text ?? '') ? start + 1 : start;
  while (end < verb && (CAPITAL.test(tokens[end]?.text ?? '') || tokens[end]?.text === '.')) end++;
  const next = tokens[end]?.text ?? '';
  const isVerb = SMALL.test(next) && !PREPOSITIONS.has(next) && !/^(?:and|or|but|that|who|which)$/.test(next);
  return end > start &&
    CAPITAL.test(tokens[end - 1]?.text ?? '') &&
    isVerb &&
    !/^the$/i.test(tokens[end - 1]?.text ?? '')
    ? [start, end]
    : undefined;
}
