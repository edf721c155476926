/**
 * Indirect speech that the model missed beside a plain verb of saying: `the road was open, X said on Monday`,
 * `the road, X said, was open`, `..., says X`, `X said on Monday that the road was open`. Only where the clause around the verb leaves
 * no doubt: the subject stands right beside it, and nothing but when and where it was said follows.
 */
import type { Span } from '../../reading.ts';
import type { Quoted, Sentence, TextDocument } from '../../text/document.ts';
import { CAPITAL, latin, WORD } from '../../text/latin.ts';
import { tokenIndexAt } from '../../text/lookup.ts';
import { afterAdjuncts } from '../adjuncts.ts';
import { clauseAfter, clauseBefore, isTooShort } from '../clauses.ts';
import { type Draft, endOf, type Rule, startOf } from '../draft.ts';
import { passageAt } from '../form.ts';
import { makeLedger, sentencesOf } from '../ledger.ts';
import { type Range, secondPhrase, subjectAfter, subjectBefore } from '../phrases.ts';
import { SCORES } from '../scores.ts';
import { isSpeakerNoun } from '../speaker-nouns.ts';
import { reportingVerb } from '../verbs.ts';
import { afterListener, namelessSubject } from './nameless.ts';
import { spanOf } from './reporting-verb.ts';

const PLAIN_WORD = latin(String.raw`^\p{L}[\p{L}-]*$`);

/** Verbs that take a clause and seldom do anything else. */
const PLAIN =
  /^(?:say|claim|announce|report|state|add|insist|confirm|declare|tweet|warn|argue|allege|maintain|tell|note|explain|assert|contend|acknowledge|admit|reiterate|retort|reply|write|stress|emphasi[sz]e|mention|assure|recount|specify|clarify|underline|disclose)$/;
/** Of these, the ones whose clause needs no "that": after the others a bare noun phrase is an object ("added a day"). */
const BARE = /^(?:say|claim|insist|argue|allege)$/;
/** Words with which a clause begins. */
const CLAUSE_START =
  /^(?:the|an?|this|these|those|its?|his|her|their|he|she|they|we|i|you|there|all|no|some|many|most|more|both|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|scores)$/i;
/** With these the sentence goes on to something else after "X said,". */
const TURNS =
  /^(?:while|but|and|as|which|who|adding|citing|quoting|although|though|however|after|before|when)$/i;
const ASKED = /^(?:asked|speaking|citing|referring|writing|testifying|addressing)$/i;
/** Words that open a phrase of time, place or circumstance. */
const LEAD =
  /^(?:when|while|as|after|before|if|since|because|although|though|asked|speaking|citing|referring|writing|in|on|at|for|with|during|of|by|to|despite|instead)$/;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does|do)$/;
const BOUND = /^(?:at|up|about|around|nearly|over|almost|some)$/i;
/** Forms that are nouns as well, and words after which they are. */
const NOUN_TOO = /^(?:claims?|reports?|states?|notes?)$/;
const COUNTED =
  /^(?:an?|the|this|that|these|those|no|any|some|each|every|both|all|several|many|most|few|other|more|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]*(?:teen|ty)|dozens?|hundreds?|thousands?|\d[\d,.]*)$/i;
const MARK = /^(?:["“”«»„‟]|''|``)$/;

export const said: Rule = ({ document, drafts }, index) => {
  const ledger = makeLedger(document, drafts[index] ?? []);
  for (const [number, sentence] of sentencesOf(document, index)) {
    for (let verb = sentence.tokens[0]; verb < sentence.tokens[1]; verb++) {
      const word = document.tokens[verb]?.text ?? '';
      // "States", "Report": a capital makes it a name.
      if (CAPITAL.test(word)) continue;
      if (!PLAIN.test(reportingVerb(word)?.lemma ?? '') && !isPhrasal(document.tokens, verb)) continue;
      // "Thirty states", "the claim that": a noun.
      if (NOUN_TOO.test(word) && COUNTED.test(document.tokens[verb - 1]?.text ?? '')) continue;
      const at = document.tokens[verb]?.start ?? 0;
      const passage = passageAt(document.quoted, at);
      if (passage && !(passage.closed === false && endsWithIt(document, passage, sentence))) continue;
      const around = region(document, ledger.near(number), sentence, at);
      const draft = read(document, around, verb);
      if (!draft || !(around === sentence || fills(draft, around))) continue;
      // "who declined to give his name" is no report of its own
      const asks = namelessSubject(document.tokens, verb, sentence.tokens[0]);
      const asked = asks && ledger.near(number).find((one) => liesIn(one, draft.source[0]));
      if (asked) ledger.replace(asked, draft);
      else ledger.add(number, draft);
    }
  }
  return ledger.drafts();
};

const GOES = /^(?:goes|went)$/;
const OUT = /^(?:points?|pointed|spells?|spelled|spelt|sets?|lays?|laid)$/;

/** "he went on", "she pointed out", "they spelled out". */
function isPhrasal(tokens: TextDocument['tokens'], verb: number): boolean {
  const [word, next] = [tokens[verb]?.text ?? '', tokens[verb + 1]?.text ?? ''];
  if (next === 'out') return OUT.test(word);
  if (next !== 'on' || !GOES.test(word)) return false;
  // "the fire went on": only people go on so
  const before = tokens[verb - 1]?.text ?? '';
  return /^(?:he|she|they)$/i.test(before) || CAPITAL.test(before) || isSpeakerNoun(before);
}

const liesIn = (draft: Draft, [start, end]: Span = [0, 0]) => startOf(draft) >= start && endOf(draft) <= end;

/** Of voices inside somebody's words, only one that all of them but a little come from: the others are told by their content alone. */
function fills(draft: Draft, { start, end }: Sentence): boolean {
  return endOf(draft) - startOf(draft) >= FILLS * (end - start);
}

const FILLS = 0.75;

/** The sentence, or the words of another within it that hold an offset: somebody may speak inside them. */
function region(document: TextDocument, own: readonly Draft[], sentence: Sentence, at: number): Sentence {
  const around = own
    .flatMap(({ content }) => content)
    .filter(([start, end]) => sentence.start <= start && start <= at && at < end && end <= sentence.end)
    .sort((a, b) => a[1] - a[0] - (b[1] - b[0]))[0];
  if (!around) return sentence;
  const [start, end] = around;
  let from = tokenIndexAt(document, start);
  if (/^that$/i.test(document.tokens[from]?.text ?? '')) from++;
  return { ...sentence, start, end, tokens: [from, tokenIndexAt(document, end - 1) + 1] };
}

/** A passage that lost its closing mark and holds the rest of its paragraph, which the next one does not go on with. */
function endsWithIt(
  { text, paragraphs }: TextDocument,
  { outer, paragraph }: Quoted,
  sentence: Sentence,
): boolean {
  const next = paragraphs[paragraph + 1];
  const goesOn = next !== undefined && /["“«]/.test(text.charAt(next.start));
  return outer[0] >= sentence.start && outer[1] === sentence.end && !goesOn;
}

function read(document: TextDocument, sentence: Sentence, verb: number): Draft | undefined {
  return inverted(document, sentence, verb) ?? beside(document, sentence, verb);
}

/** `..., says X.` */
function inverted({ tokens }: TextDocument, sentence: Sentence, verb: number): Draft | undefined {
  if (tokens[verb - 1]?.text !== ',' || /ing$/i.test(tokens[verb]?.text ?? '')) return undefined;
  const told = /^t(?:ell|ells|old)$/i.test(tokens[verb]?.text ?? '');
  const listened = told ? listenerBehind(tokens, verb + 1, sentence.tokens[1]) : verb;
  if (listened === undefined) return undefined;
  const subject =
    subjectAfter(tokens, listened, sentence.tokens[1]) ?? headlineSubject(tokens, verb, sentence.tokens[1]);
  if (!subject || secondPhrase(tokens, ...subject) !== undefined) return undefined;
  const after = afterAdjuncts(tokens, subject[1], sentence.tokens[1]);
  const clause = clauseBefore(tokens, sentence.tokens[0], verb - 1);
  // "It is rare, say its authors, that claims are checked"
  if (tokens[after]?.text === ',' && tokens[after + 1]?.text === 'that')
    return draftOf(tokens, subject, verb, [...clause, ...clauseAfter(tokens, after + 1, sentence.tokens[1])]);
  return endsHere(tokens, after, sentence) ? draftOf(tokens, subject, verb, clause) : undefined;
}

/** The last word of "to journalists", "to the agency" behind "told", before whoever tells it. */
function listenerBehind(tokens: TextDocument['tokens'], at: number, end: number): number | undefined {
  if (tokens[at]?.text !== 'to') return undefined;
  for (let to = at + 1; to < Math.min(at + 5, end); to++)
    if (LISTENER.test(tokens[to]?.text ?? '')) return to;
  return undefined;
}
const LISTENER =
  /^(?:journalists|reporters|correspondents?|agency|agencies|media|press|newspaper|channel|radio|television|us)$/;

/** "..., says army", as headlines end: no stop, and no word that a longer phrase would need. */
function headlineSubject(tokens: TextDocument['tokens'], verb: number, end: number): Range | undefined {
  const rest = tokens.slice(verb + 1, end);
  const plain = rest.every(({ text }) => PLAIN_WORD.test(text) && !reportingVerb(text)?.spoken);
  return /^says?$/.test(tokens[verb]?.text ?? '') && plain && rest.length > 0 && rest.length <= 3
    ? [verb + 1, end]
    : undefined;
}

/** `..., X said.`, `..., X said, ...`, `X said that ...` */
function beside({ tokens }: TextDocument, sentence: Sentence, verb: number): Draft | undefined {
  const nameless = namelessSubject(tokens, verb, sentence.tokens[0]);
  const subject = nameless ?? subjectBefore(tokens, verb, sentence.tokens[0]);
  const word = tokens[verb]?.text ?? '';
  const told = reportingVerb(word)?.lemma === 'tell';
  const behind = isPhrasal(tokens, verb) ? verb + 2 : verb + 1;
  const listened = told ? afterListener(tokens, behind, sentence.tokens[1]) : behind;
  if (listened === undefined || !subject || /ing$/i.test(word)) return undefined;
  if (!nameless && secondPhrase(tokens, ...subject) !== undefined) return undefined;
  const [first] = subject;
  const before = tokens[first - 1]?.text ?? '';
  const start = sentence.tokens[0];
  const opens =
    first === start ||
    (first === start + 1 && /^(?:but|and|yet|so|meanwhile)$/i.test(tokens[start]?.text ?? ''));
  const after = afterAdjuncts(tokens, listened, sentence.tokens[1]);
  const next = tokens[after]?.text ?? '';
  if (before === ',' && !opens) {
    const clause = relativeBefore(tokens, first - 2) ?? clauseBefore(tokens, sentence.tokens[0], first - 1);
    // "In the letter, she wrote:" and a quote: what stands before the colon tells where, not what.
    if (endsHere(tokens, after, sentence))
      return next === ':' && !isClause(tokens, clause) ? undefined : draftOf(tokens, subject, verb, clause);
    const colon = next === ':' && isClause(tokens, clause);
    // "..., X said, while Y": what follows is another's.
    if (next === ',' && TURNS.test(tokens[after + 1]?.text ?? ''))
      return draftOf(tokens, subject, verb, clause);
    const asked = ASKED.test(tokens[sentence.tokens[0]]?.text ?? '');
    const goesOn = next === ',' && after === listened && !asked;
    // "But, he said, “...”"
    const leads = MARK.test(tokens[after + 1]?.text ?? '') && !isClause(tokens, clause);
    if (colon || (goesOn && !leads)) {
      return draftOf(tokens, subject, verb, [
        ...clause,
        ...clauseAfter(tokens, after + 1, sentence.tokens[1]),
      ]);
    }
  }
  const object = colonWithin(tokens, after, sentence);
  if (object !== undefined && opens)
    return draftOf(tokens, subject, verb, clauseAfter(tokens, object + 1, sentence.tokens[1]));
  if (next === ':' && opens)
    return draftOf(tokens, subject, verb, clauseAfter(tokens, after + 1, sentence.tokens[1]));
  const that = next.toLowerCase() === 'that';
  const open = opens || /^[,;:—–-]$/.test(before) || /^(?:but|and|while|which|who)$/i.test(before);
  if (!open) return undefined;
  const bound = BOUND.test(next) && /^\d/.test(tokens[after + 1]?.text ?? '');
  const clause = bound || CLAUSE_START.test(next) || CAPITAL.test(next);
  const bare = clause && BARE.test(reportingVerb(word)?.lemma ?? '');
  if (!that && !bare) return undefined;
  // "said the mayor" reads as "X said the mayor ..." only with a clause's length behind it.
  if (sentence.tokens[1] - after < 5) return undefined;
  return draftOf(tokens, subject, verb, clauseAfter(tokens, after, sentence.tokens[1]));
}

/** "A raid on those who, they say, shelled the town": no more is said than the relative clause. @param at index before the comma */
function relativeBefore(tokens: TextDocument['tokens'], at: number): Range[] | undefined {
  return /^(?:who|whom|which|that)$/.test(tokens[at]?.text ?? '') ? [[at, at + 1]] : undefined;
}

/** The colon after a verb and its object: "posted a denial: ...", "issued a warning: ...". */
function colonWithin(tokens: TextDocument['tokens'], at: number, sentence: Sentence): number | undefined {
  if (!/^(?:an?|the|his|her|its|their|another)$/i.test(tokens[at]?.text ?? '')) return undefined;
  for (let colon = at + 2; colon < Math.min(at + 5, sentence.tokens[1]); colon++) {
    const text = tokens[colon]?.text ?? '';
    if (text === ':') return colon;
    if (!WORD.test(text)) return undefined;
  }
  return undefined;
}

/** Whether words before "X said:" are said too, and not when, where or why: "the pass was closed" but not "in a letter". */
function isClause(tokens: TextDocument['tokens'], [range]: readonly Range[]): boolean {
  const words = range ? tokens.slice(...range).map(({ text }) => text.toLowerCase()) : [];
  if (words.length < 5 || words.slice(0, 2).some((word) => LEAD.test(word))) return false;
  return words.some((word) => FINITE.test(word));
}

function draftOf(
  tokens: TextDocument['tokens'],
  subject: Range,
  verb: number,
  content: Range[],
): Draft | undefined {
  if (isTooShort(content)) return undefined;
  return {
    source: [spanOf(tokens, subject)],
    cue: [spanOf(tokens, [verb, isPhrasal(tokens, verb) ? verb + 2 : verb + 1])],
    content: content.map((range) => spanOf(tokens, range)),
    score: SCORES.said,
  };
}

function endsHere(tokens: TextDocument['tokens'], at: number, sentence: Sentence): boolean {
  for (let i = at; i < sentence.tokens[1]; i++) {
    if (tokens[i]?.text === ';') return true;
    if (WORD.test(tokens[i]?.text ?? '') || MARK.test(tokens[i]?.text ?? '')) return false;
    if (tokens[i]?.text === ',') return false;
  }
  return true;
}
