/** `according to X, "..."`, `"...," according to X`, `in the words of X, "..."`, `as per X`, `by X's count`. */
import type { Quoted, Sentence, TextDocument, Token } from '../../text/document.ts';
import { CAPITAL, latin, WORD } from '../../text/latin.ts';
import { PREPOSITIONS } from '../../text/lexicon.ts';
import { sentenceAt, tokenIndexAt } from '../../text/lookup.ts';
import { clauseAfter, clauseBefore, isTooShort } from '../clauses.ts';
import { type Draft, type Rule, uncovered } from '../draft.ts';
import { passageAt } from '../form.ts';
import { makeLedger, sentencesOf } from '../ledger.ts';
import { type Range, secondPhrase, subjectAfter } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { headOf, isSpeakerNoun } from '../speaker-nouns.ts';
import { looksLikeSpeech } from '../speech.ts';
import { countAt } from './count-phrase.ts';
import { spanOf } from './reporting-verb.ts';

const ADJECTIVE = latin(String.raw`^(?:own|\p{Ll}+(?:st|al|ary))$`);

const OPENS_CUE = /^(?:according|as|per|so)$/i;
const PAUSE = /^[,–—-]$/;

export const accordingTo: Rule = ({ document, drafts, quoted }, index) => {
  const own = drafts[index] ?? [];
  const found = uncovered(quoted[index] ?? [], own).flatMap((passage) => read(document, passage) ?? []);
  return unquoted(document, index, [...own, ...found]);
};

/** `According to X, the road was open` and `The road was open, according to X`, where the model saw neither. */
function unquoted(document: TextDocument, index: number, drafts: Draft[]): Draft[] {
  const ledger = makeLedger(document, drafts);
  const { tokens } = document;
  for (const [number, sentence] of sentencesOf(document, index)) {
    const [first, end] = sentence.tokens;
    const counted = byOnesCount(document, sentence) ?? onOfficialCount(document, sentence);
    if (counted) ledger.add(number, counted);
    for (let at = first; at < end - 2; at++) {
      const cue = OPENS_CUE.test(tokens[at]?.text ?? '') ? cueAt(document, at) : undefined;
      if (cue === undefined || passageAt(document.quoted, tokens[at]?.start ?? 0)) continue;
      const source = subjectAfter(tokens, cue - 1, end);
      // "according to his figures": it is a thing that shows it, and seldom somebody who says it.
      if (!source) continue;
      const whose = /^(?:his|her|my|your|our)$/i.test(tokens[source[0]]?.text ?? '');
      if (whose && tokens[cue - 1]?.text !== 'so' && !TOLD.test(tokens[source[0] + 1]?.text ?? '')) continue;
      const cut =
        secondPhrase(tokens, ...source) ??
        countWithin(tokens, source) ??
        (at <= first + 1 ? openEnd(tokens, source) : source[1]);
      const paused = PAUSE.test(tokens[at - 1]?.text ?? '');
      const name = CAPITAL.test(tokens[source[0]]?.text ?? '');
      // "acted according to the rules"
      const lead = at === first + 1 && /^(?:also|and|but|meanwhile|yet)$/i.test(tokens[first]?.text ?? '');
      // "killed according to the agency"
      const body = isSpeakerNoun(headOf(tokens.slice(source[0], cut)));
      if (at > first && !paused && !name && !lead && !body) continue;
      const opens = at === first || lead;
      const content = opens ? behind(tokens, cut, end) : ahead(tokens, first, at);
      // "the weir, according to the board, has burst"
      if (!opens && tokens[cut]?.text === ',') content.push(...behind(tokens, cut, end));
      if (isTooShort(content)) continue;
      ledger.add(number, {
        source: [spanOf(tokens, [source[0], cut])],
        cue: [spanOf(tokens, [at, cue])],
        content: content.map((range) => spanOf(tokens, range)),
        score: SCORES.according,
      });
    }
  }
  return ledger.drafts();
}

/** "According to the governor | only three died": a count behind the one who tells it. */
function countWithin(tokens: readonly Token[], [from, to]: Range): number | undefined {
  for (let at = from + 2; at < to; at++) {
    const before = tokens[at - 1]?.text ?? '';
    if (before === ',') return undefined;
    if (PREPOSITIONS.has(before) || /^(?:the|an?|and|its|their)$/.test(before) || !WORD.test(before))
      continue;
    if (countAt(tokens, at, to + 1) !== undefined && WORD.test(tokens[at + 1]?.text ?? '')) return at;
  }
  return undefined;
}

/** What somebody tells, where figures and papers only show it: "according to his version". */
const TOLD = /^(?:version|account|telling|words|story)$/;
const RECKONING =
  /^(?:count|tally|estimate|estimates|reckoning|account|calculation|calculations|figures|records?|version|telling|list|lists|books|toll|balance|words|statistics|numbers)$/i;
/** Who counts is named in no more tokens than these. */
const COUNTER = 8;

/** `By the army's own count, 40 died`, `..., by her estimate`, `In the front's telling, ...`. */
function byOnesCount({ tokens, quoted }: TextDocument, sentence: Sentence): Draft | undefined {
  const [first, end] = sentence.tokens;
  for (let by = first; by < end - 2; by++) {
    const word = tokens[by]?.text ?? '';
    const isBy = /^by$/i.test(word);
    // "in its records" opens a sentence so; within one it is no more than a place
    if (!isBy && !(by === first && /^(?:in|on|from)$/i.test(word))) continue;
    if (by > first && tokens[by - 1]?.text !== ',') continue;
    let noun = by + 2;
    while (noun < Math.min(end, by + COUNTER) && !RECKONING.test(tokens[noun]?.text ?? '')) noun++;
    const closed = noun + 1 >= end || /^[,.]$/.test(tokens[noun + 1]?.text ?? '');
    if (!RECKONING.test(tokens[noun]?.text ?? '') || !closed || passageAt(quoted, tokens[by]?.start ?? 0))
      continue;
    let owner = noun;
    while (owner > by + 1 && ADJECTIVE.test(tokens[owner - 1]?.text ?? '')) owner--;
    const mark = /^['’]s?$/.test(tokens[owner - 1]?.text ?? '');
    const pronoun = owner === by + 2 && /^(?:his|her|its|their)$/i.test(tokens[by + 1]?.text ?? '');
    if (!(pronoun || (mark && owner - 1 > by + 1))) continue;
    // "in the front's words", "in Orm's statistics": by somebody who tells
    if (!isBy && pronoun) continue;
    const before = by === first ? [] : ahead(tokens, first, by);
    // "In the valley, by the elders' account, 40 died"
    const goesOn = by === first || (tokens[noun + 1]?.text === ',' && noun + 2 < end);
    const content = goesOn ? [...before, ...behind(tokens, noun + 1, end)] : before;
    if (isTooShort(content)) continue;
    return {
      source: [spanOf(tokens, [by + 1, mark ? owner - 1 : owner])],
      cue: [spanOf(tokens, [noun, noun + 1])],
      content: content.map((range) => spanOf(tokens, range)),
      score: SCORES.according,
    };
  }
  return undefined;
}

/** `Seven died on the official count`, `By official figures ...`: the desk says no more of whose it is. */
function onOfficialCount(
  { tokens, quoted }: TextDocument,
  { tokens: [first, end] }: Sentence,
): Draft | undefined {
  for (let at = first + 1; at < end - 1; at++) {
    if (tokens[at]?.text !== 'official' || !RECKONING.test(tokens[at + 1]?.text ?? '')) continue;
    const lead = /^(?:the|an?)$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
    if (!/^(?:on|by)$/i.test(tokens[lead]?.text ?? '') || passageAt(quoted, tokens[at]?.start ?? 0)) continue;
    const before = lead > first ? ahead(tokens, first, lead) : behind(tokens, at + 2, end);
    if (isTooShort(before)) return undefined;
    return {
      source: [spanOf(tokens, [lead + 1, at + 2])],
      cue: [spanOf(tokens, [lead, lead + 1])],
      content: before.map((range) => spanOf(tokens, range)),
      score: SCORES.according,
      stance: 'says',
    };
  }
  return undefined;
}

/** Before what is said an aside must close again; "according to the board, the storm" has none. */
function openEnd(tokens: readonly Token[], [from, to]: Range): number {
  if (tokens[to]?.text === ',') return to;
  let comma = from;
  while (comma < to && tokens[comma]?.text !== ',') comma++;
  return comma;
}

/** What is said behind the source, less the comma that closes the aside. */
function behind(tokens: readonly Token[], from: number, end: number): Range[] {
  return clauseAfter(tokens, tokens[from]?.text === ',' ? from + 1 : from, end);
}

/** What is said before the aside that begins at `at`. */
function ahead(tokens: readonly Token[], first: number, at: number): Range[] {
  const end = PAUSE.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
  return clauseBefore(tokens, first, end, SEMICOLON);
}

/** "Toll rises: 40 have died, according to a board": of a sentence with a colon all is said. */
const SEMICOLON: ReadonlySet<string> = new Set([';']);

function read(document: TextDocument, passage: Quoted): Draft | undefined {
  const { tokens } = document;
  const sentence = sentenceAt(document, passage.outer[1] - 1);
  if (!sentence) return undefined;
  const [from, to] = sentence.tokens;
  const opening = tokenIndexAt(document, passage.outer[0]);
  const closing = tokenIndexAt(document, passage.outer[1]);
  const after = PAUSE.test(tokens[closing]?.text ?? '') ? closing + 1 : closing;
  // Before the passage it opens the sentence; after it, it follows at once.
  for (const at of [after, from]) {
    const cue = cueAt(document, at);
    if (cue === undefined || at >= to) continue;
    const source = subjectAfter(tokens, cue - 1, at === from ? opening : to);
    if (!source) continue;
    const start = at === from ? source[1] + 1 : from;
    const comma = tokens[source[1]]?.text === ',';
    if (at === from && (!comma || source[1] >= opening)) continue;
    const quoteFirst = looksLikeSpeech(document, passage) || start >= opening;
    const content = quoteFirst && at !== from ? passage.outer : undefined;
    return {
      source: [spanOf(tokens, source)],
      cue: [spanOf(tokens, [at, cue])],
      content: [content ?? [tokens[Math.min(start, opening)]?.start ?? passage.outer[0], passage.outer[1]]],
      score: SCORES.according,
    };
  }
  return undefined;
}

/** "per the ministry", "per Roe", but not "per day", "per cent": an article, a capital, or a plural of people. */
function isSomebody(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (CAPITAL.test(word)) return !/^(?:Cent|Capita|Day|Week|Month|Year)$/i.test(word);
  return (
    /^(?:the|its|their|his|her|local|several|two|three)$/.test(word) ||
    (word.endsWith('s') && isSpeakerNoun(word))
  );
}

/** "..., so her relatives.", as translations have it: nothing but somebody follows, and no verb. */
function endsSo(tokens: readonly Token[], so: number): boolean {
  let at = so + 1;
  while (at < so + SO_REACH && WORD.test(tokens[at]?.text ?? '')) at++;
  const phrase = tokens.slice(so + 1, at);
  const [first] = phrase;
  if (!first || !/^[.!?;]$/.test(tokens[at]?.text ?? '')) return false;
  if (!/^(?:the|an?|its|their|his|her|local|several)$/.test(first.text) && !CAPITAL.test(first.text))
    return false;
  return isSpeakerNoun(headOf(phrase)) || phrase.every(({ text }) => CAPITAL.test(text));
}

const SO_REACH = 9;

/** The index after "according to" or "in the words of" at `at`. */
function cueAt({ tokens }: TextDocument, at: number): number | undefined {
  const words = tokens.slice(at, at + 4).map(({ text }) => text.toLowerCase());
  if (words[0] === 'according' && words[1] === 'to') return at + 2;
  if (words[0] === 'as' && words[1] === 'per') return at + 2;
  if (words[0] === 'per' && isSomebody(tokens, at + 1) && tokens[at - 1]?.text.toLowerCase() !== 'as')
    return at + 1;
  if (words[0] === 'so' && tokens[at - 1]?.text === ',' && endsSo(tokens, at)) return at + 1;
  return words.join(' ') === 'in the words of' ? at + 4 : undefined;
}
