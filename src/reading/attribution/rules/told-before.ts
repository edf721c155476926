/**
 * Sentences whose source comes in the next one: `Nine boatmen died. The board gave these numbers.`, `... This was affirmed by the ministry.`,
 * `... About this reports the agency.`, `... Such are the results of the guild's count.` What went before without a source, as far as it counts,
 * is told by whoever is named there.
 */
import type { Span } from '../../reading.ts';
import type { Sentence, TextDocument, Token } from '../../text/document.ts';
import { once } from '../../text/remember.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Draft, type Findings, type Rule, type Taken, takenBy, touch } from '../draft.ts';
import { isEndless, makeLedger, sentencesOf } from '../ledger.ts';
import { type Range, subjectAfter } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { BE } from '../verbs.ts';
import { COUNT } from './number-words.ts';
import { spanOf } from './reporting-verb.ts';
import { plainSubject } from './verb-object.ts';

/** Nouns that stand for all numbers told before. */
const NUMBERS = wordSet(
  'count counts number numbers figure figures toll tolls tally tallies data list lists statistics totals information balance',
);
const GIVES = wordSet(
  'gave gives give given released releases release published publishes issued issues provided provides announced announces compiled compiles keeps kept cited cites disclosed discloses reported reports shared shares supplied supplies',
);
const TOLD = wordSet(
  'given released published issued provided announced compiled cited disclosed reported shared supplied confirmed affirmed stated communicated told said revealed made contained obtained circulated declared acknowledged',
);
const TELLS = wordSet('reports reported writes wrote says said informs informed told tells announced');
const THIS = /^(?:this|these|those|such|the|both|all)$/i;
const STOP =
  /^(?:[.,;:!?…“”"«»()–—]|on|in|late|early|yesterday|today|after|while|when|at|to|via|through|citing|following|\w+day)$/i;
/** Sentences back at most. */
const REACH = 3;

export const toldBefore: Rule = (findings, index) => {
  const { document, drafts } = findings;
  const own = drafts[index] ?? [];
  const ledger = makeLedger(document, own);
  const taken = once(() => takenBy(own));
  for (const [number, sentence] of sentencesOf(document, index)) {
    const found = tellerIn(document, sentence);
    if (!found) continue;
    const told = before(findings, index, number, taken);
    if (told.length === 0) continue;
    const same = ledger.near(number).find(({ source }) => touch(source, found.source));
    if (same) ledger.replace(same, { ...same, content: [...told, ...same.content], stance: 'says' });
    else ledger.insert({ ...found, content: told });
  }
  return ledger.drafts();
};

/** The sentences before that count and are nobody's: of this paragraph, or, where this one opens it, of the last. */
function before({ document, drafts }: Findings, index: number, number: number, own: () => Taken): Span[] {
  const first = document.paragraphs[index]?.sentences[0] ?? 0;
  const at = number > first ? index : index - 1;
  // a headline is no paragraph of the report
  const floor = at < 1 && number === first ? number : (document.paragraphs[at]?.sentences[0] ?? number);
  const taken = at === index ? own() : takenBy(drafts[at] ?? []);
  const spans: Span[] = [];
  for (let k = number - 1; k >= Math.max(floor, number - REACH); k--) {
    const sentence = document.sentences[k];
    if (!sentence || isEndless(sentence) || taken([sentence.start, sentence.end])) break;
    const counts = document.tokens.slice(...sentence.tokens).some(({ text }) => COUNT.test(text));
    if (counts) spans.unshift([sentence.start, sentence.end]);
  }
  return spans;
}

/** Who is named as the one that told it, with the words that say so. */
function tellerIn({ tokens }: TextDocument, { tokens: [floor, limit] }: Sentence): Draft | undefined {
  const text = (index: number) => (index < limit ? (tokens[index]?.text ?? '') : '');
  const lead = text(floor).toLowerCase();
  if (lead === 'about' && text(floor + 1) === 'this' && TELLS.has(text(floor + 2))) {
    // "with reference to the staff": how the agency has it
    let end = floor + 4;
    while (end < limit && text(end) !== 'with') end++;
    return draftOf(tokens, subjectAfter(tokens, floor + 2, end), [floor + 2, floor + 3]);
  }
  if (/^(?:such|these|those|this|that)$/.test(lead) && BE.test(text(floor + 1))) {
    const results = resultsOf(tokens, floor + 2, limit);
    if (results) return results;
  }
  const comes = /^comes?$/.test(lead) && text(floor + 1) === 'from' ? floor + 2 : floor + 1;
  if (text(comes) === ':' && (comes > floor + 1 || /^sources?$/.test(lead))) {
    // "Source: one tweet by a friend of the front", in a desk's list of claims
    return draftOf(tokens, phraseTo(tokens, comes + 1, limit), [floor, comes]);
  }
  if (THIS.test(lead)) {
    const passive = passiveOf(tokens, floor, limit);
    if (passive) return passive;
  }
  for (let verb = floor + 1; verb < limit - 1; verb++) {
    if (!GIVES.has(text(verb))) continue;
    let noun = verb + 1;
    if (!THIS.test(text(noun))) continue;
    while (noun < verb + 4 && !NUMBERS.has(text(noun))) noun++;
    if (!NUMBERS.has(text(noun)) || !(noun + 1 >= limit || STOP.test(text(noun + 1)))) continue;
    return draftOf(tokens, plainSubject(tokens, verb, floor), [verb, verb + 1]);
  }
  return undefined;
}

/** The words up to the first stop or comma. */
function phraseTo(tokens: readonly Token[], from: number, limit: number): Range | undefined {
  let to = from;
  while (to < limit && !/^[.,;:!?]$/.test(tokens[to]?.text ?? '.')) to++;
  return to > from ? [from, to] : undefined;
}

/** "This was affirmed by X", "These figures have been given by X", "The count was released by X". */
function passiveOf(tokens: readonly Token[], floor: number, limit: number): Draft | undefined {
  const text = (index: number) => (index < limit ? (tokens[index]?.text ?? '') : '');
  let at = floor + 1;
  const named = NUMBERS.has(text(at)) || NUMBERS.has(text(at + 1));
  if (named) at += NUMBERS.has(text(at)) ? 1 : 2;
  if (!named && !/^this$/i.test(text(floor))) return undefined;
  while (/^(?:has|have|had|also|later)$/.test(text(at))) at++;
  if (!BE.test(text(at))) return undefined;
  while (BE.test(text(at)) || /^(?:also|later|first)$/.test(text(at))) at++;
  if (!TOLD.has(text(at)) || !/^(?:by|from)$/.test(text(at + 1))) return undefined;
  return draftOf(tokens, subjectAfter(tokens, at + 1, limit), [at - 1, at + 2]);
}

/** "Such are the results of X's own count", "These are the figures of X". */
function resultsOf(tokens: readonly Token[], from: number, limit: number): Draft | undefined {
  let noun = from;
  while (
    noun < Math.min(limit, from + 4) &&
    !/^(?:results?|findings?|figures?|numbers?|data|counts?|tally)$/.test(tokens[noun]?.text ?? '')
  )
    noun++;
  if (noun >= Math.min(limit, from + 4) || !/^(?:of|from|by)$/.test(tokens[noun + 1]?.text ?? ''))
    return undefined;
  const owner = subjectAfter(tokens, noun + 1, limit);
  if (!owner) return undefined;
  const mark = tokens.slice(...owner).findIndex(({ text }) => /^['’]s?$/.test(text));
  return draftOf(tokens, mark > 0 ? [owner[0], owner[0] + mark] : owner, [noun, noun + 1]);
}

const draftOf = (tokens: readonly Token[], source: Range | undefined, cue: Range): Draft | undefined =>
  source && {
    source: [spanOf(tokens, source)],
    cue: [spanOf(tokens, cue)],
    content: [],
    score: SCORES.claimedBy,
    stance: 'says',
  };
