/** A word of checking or denying in its clause: its voice, its negation, who acts and upon what. */
import {
  ABILITY,
  BE,
  BETWEEN,
  CLAIMS,
  DO,
  HAVE,
  IRREALIS,
  NUMBERS,
  negates,
  RELATIVE,
  SAYING,
} from './lexicon.ts';
import type { Word } from './words.ts';

/** Indices into the sentence's words, end exclusive. */
export type Range = [from: number, to: number];

export interface Predication {
  /** Index of the word itself. */
  at: number;
  /** Auxiliaries, adverbs and negation before it, with the word. */
  chain: Range;
  voice: 'active' | 'passive';
  negated: boolean;
  /** "could", "unable", "difficult". */
  ability: boolean;
  /** Under a modal or condition, or in the infinitive under a verb of trying: nothing happened yet. */
  unreal: boolean;
  /** The word that governs the infinitive: "declined" to confirm, no "way" to verify. */
  governor?: string;
  /** "which could not be verified": the object stands before. */
  relative: boolean;
  /** "A claim that Reuters could not verify": active, with its object before the relative pronoun. */
  gapped: boolean;
  /** Who acts: the subject of an active verb, or after "by". */
  agent: Range;
  /** Upon what. */
  object: Range;
}

const BREAKS = new Set(['but', 'although', 'though', 'while', 'whereas', 'because', 'however', 'and', 'or']);
const HARD_BREAKS = new Set(['but', 'although', 'though', 'while', 'whereas', 'because', 'however']);
const TOUGH = /^(?:impossible|possible|hard|difficult|impractical)$/;
const PEOPLE_ABLE = /\b(?:able|unable)\b/;
const PREPOSITION =
  /^(?:and|but|or|nor|so|in|at|on|for|because|since|as|from|with|without|by|via|through|after|before|during|amid|amidst|despite|given|due|owing|thanks|under|until|till|when|where|while|whilst|though|although|if|unless|independently|now|yet)$/;
const MODALS = /^(?:would|will|may|might|should|must|shall|can|could|cannot)(?:n't)?$/;

/** @returns whether a clause ends between the words at `index - 1` and `index`. */
function breaksBefore(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return true;
  if (/[;:—–()“”"]/.test(word.gap)) return true;
  // "Figures, however, could not be confirmed": an aside of the same clause.
  if (word.text === 'however' && word.gap.includes(',') && isAuxiliary(words[index + 1]?.text ?? ''))
    return false;
  if (HARD_BREAKS.has(word.text)) return true;
  return word.gap.includes(',') && BREAKS.has(word.text);
}

/** @returns the index at which the clause around `index` begins. At most 60 words are looked at. */
export function clauseStart(words: readonly Word[], index: number): number {
  let from = index;
  while (from > 0 && index - from < 60) {
    const opening = openingOf(words, from);
    if (opening < 1 && breaksBefore(words, from)) break;
    from = opening < 1 ? from - 1 : opening - 1;
  }
  return HARD_BREAKS.has(words[from]?.text ?? '') ? from + 1 : from;
}

/** Where the brackets that close before `index` open; what stands in them is no part of the clause. -1 where none close. */
function openingOf(words: readonly Word[], index: number): number {
  const gap = words[index]?.gap ?? '';
  if (!gap.includes(')') || /[;:—–(]/.test(gap)) return -1;
  for (let i = index - 1; i > Math.max(0, index - 20); i--) if (words[i]?.gap.includes('(')) return i;
  return -1;
}

/** @returns the index at which the clause that goes on at `index` ends: before a conjunction, a comma or a stop. At most 40 words. */
export function clauseEnd(words: readonly Word[], index: number): number {
  let to = index;
  while (to < words.length && to - index < 40) {
    if (to > index && (breaksBefore(words, to) || words[to]?.gap.includes(','))) break;
    // "Denied the claim and said": the verb's object is over.
    if (
      words[to]?.text === 'and' &&
      (SAYING.has(words[to + 1]?.text ?? '') || SAYING.has(words[to + 2]?.text ?? ''))
    )
      break;
    to += 1;
  }
  return to;
}

const isAdverb = (text: string) => BETWEEN.has(text) || (text.endsWith('ly') && text !== 'only');
const isAuxiliary = (text: string) =>
  BE.has(text) || HAVE.has(text) || DO.has(text) || ABILITY.has(text) || MODALS.test(text) || text === 'to';

/** Reads the clause around the verb at `at`. Looks at a bounded number of words. */
export function predicationAt(words: readonly Word[], at: number): Predication {
  let from = at;
  while (from > 0 && at - from < 14) {
    const text = words[from - 1]?.text ?? '';
    // "Cannot, however, be ascertained".
    if (text === 'however' && isAuxiliary(words[from - 2]?.text ?? '')) {
      from -= 1;
      continue;
    }
    if (!isAuxiliary(text) && !isAdverb(text) && text !== 'not' && text !== 'never') break;
    if (breaksBefore(words, from) && words[from]?.text !== 'however' && !words[from]?.gap.includes(','))
      break;
    from -= 1;
  }
  const chain = words.slice(from, at).map((word) => word.text);
  const start = clauseStart(words, from);
  const before = words.slice(start, from);
  const last = chain.filter((text) => !isAdverb(text) && text !== 'not').at(-1);
  const verb = words[at]?.text ?? '';
  // "Cannot be independently confirm": published articles drop the ending.
  const passive =
    reducedAt(words, at) ||
    (last !== undefined &&
      BE.has(last) &&
      (verb.endsWith('ed') || verb === 'proven' || (chain.at(-1) ?? '').endsWith('ly')));

  const infinitive = chain.includes('to');
  const gerund = from === at && verb.endsWith('ing') && before.at(-1)?.text === 'in';
  const governor =
    infinitive && chain[0] === 'to' ? before.at(-1)?.text : gerund ? before.at(-2)?.text : undefined;
  const full = subjectRange(words, start, from);
  const pronoun = passive ? -1 : Math.max(relativeIn(words, full), contactIn(words, full, at));
  const subject: Range = pronoun < 0 ? full : [pronoun + 1, full[1]];
  // "That was denied", "none of that": a pronoun of its own, no relative one.
  const alone = before.at(-1)?.text === 'that' && (before.length === 1 || before.at(-2)?.text === 'of');
  const relative =
    pronoun >= 0 || reducedAt(words, at) || (!alone && RELATIVE.has(before.at(-1)?.text ?? ''));
  const negated = isNegated(words, { chain, subject, at, governor });
  const by = words.slice(at + 1, at + 5).findIndex((word) => word.text === 'by');
  const after: Range = [at + 1, clauseEnd(words, at + 1)];
  // "Both claims are impossible to verify": the subject is what would be verified.
  const tough =
    chain.some((text) => TOUGH.test(text)) &&
    infinitive &&
    // "The toll is difficult to confirm, the radio underlined."
    (after[0] >= after[1] ||
      /[,;]/.test(words[after[0]]?.gap ?? '') ||
      PREPOSITION.test(words[after[0]]?.text ?? '')) &&
    words[subject[0]]?.text !== 'it' &&
    !PEOPLE_ABLE.test(chain.join(' '));
  const object: Range = passive || tough ? withoutAside(words, afterLead(words, subject)) : after;
  // "Not possible to see them, or to check": nobody is named.
  const agent: Range = isJoined(words, at, chain, governor)
    ? [at, at]
    : passive
      ? by < 0
        ? [at, at]
        : [at + 2 + by, clauseEnd(words, at + 2 + by)]
      : tough
        ? [at, at]
        : subject;
  const ability =
    chain.some((text) => ABILITY.has(text)) ||
    ABILITY.has(governor ?? '') ||
    GETTING_TO.test(governor ?? '') ||
    isJoined(words, at, chain, governor);
  const unreal =
    chain.some((text) => IRREALIS.has(text)) ||
    before.some((word) => word.text === 'if' || word.text === 'unless' || word.text === 'until') ||
    (infinitive && !chain.includes('able'));
  return {
    at,
    chain: [from, at + 1],
    voice: passive ? 'passive' : 'active',
    negated,
    ability,
    unreal,
    relative,
    gapped: pronoun >= 0,
    agent,
    object,
    ...(governor === undefined ? {} : { governor }),
  };
}

/** "A figure verified by the UN": a participle that follows its noun. */
function reducedAt(words: readonly Word[], at: number): boolean {
  if (!words[at]?.text.endsWith('ed') || words[at + 1]?.text !== 'by') return false;
  return (
    (NUMBERS.has(words[at - 1]?.text ?? '') || CLAIMS.has(words[at - 1]?.text ?? '')) &&
    // ", claims denied by", ", a claim denied by"
    ((words[at - 1]?.gap.includes(',') ?? false) ||
      (/^(?:an?|the)$/.test(words[at - 2]?.text ?? '') && (words[at - 2]?.gap.includes(',') ?? false)))
  );
}

/** "The report, which showed no bodies, could not be confirmed": the report. */
function withoutAside(words: readonly Word[], [from, to]: Range): Range {
  if (!words[to]?.gap.includes(',')) return [from, to];
  const aside = words.findLastIndex(
    ({ text, gap }, i) => i > from && i < to && gap.includes(',') && /^(?:which|who|whose|where)$/.test(text),
  );
  return aside < 0 ? [from, to] : [from, aside];
}

const LEADING = /^(?:at|as|by|in|on|until|till|since|for|with|due|given|despite|amid|after|during|because)$/;

/** "At the time of writing the claims", "with the roads closed, the claims": the claims. */
function afterLead(words: readonly Word[], [from, to]: Range): Range {
  if (!LEADING.test(words[from]?.text ?? '')) return [from, to];
  for (let i = from + 1; i < Math.min(to, from + 24); i++) {
    if (words[i]?.gap.includes(',')) return [i, to];
    if (/^(?:writing|publication|publishing|print)$/.test(words[i]?.text ?? '') && i + 1 < to)
      return [i + 1, to];
  }
  return [from, to];
}

/** The subject's words: what stands before the chain, after the last "said (that)". */
function subjectRange(words: readonly Word[], start: number, end: number): Range {
  for (let i = end - 1; i >= start; i--) {
    const word = words[i];
    // "the claim", "a report" are nouns here; a reporting verb follows no article and no possessive.
    if (!word || !SAYING.has(word.text)) continue;
    const previous = words[i - 1];
    if (previous && (ARTICLES.has(previous.text) || previous.possessive)) continue;
    if (NOUN_TOO.has(word.text) && !SUBJECTS.has(previous?.text ?? '')) continue;
    if (words[i + 1]?.text === 'by') continue;
    // "What the front says could not be verified": all of it is the subject.
    if (i + 1 >= end && words.slice(start, i).some(({ text }) => text === 'what')) return [start, end];
    // "Said in a report on Friday that it": what tells when is not the subject.
    let that = i + 1;
    while (that < end && that - i < 8 && SAID_WHEN.test(words[that]?.text ?? '')) that += 1;
    return [words[that]?.text === 'that' ? that + 1 : i + 1, end];
  }
  return [start, end];
}
/** The last relative pronoun of a subject that has a subject of its own after it, or -1; not one whose clause a comma has closed. */
function relativeIn(words: readonly Word[], [from, to]: Range): number {
  if (words[to]?.gap.includes(',')) return -1;
  for (let i = to - 2; i > from; i--) {
    const text = words[i]?.text ?? '';
    if (text === 'which' || (text === 'that' && !saysAt(words, i - 1))) return i;
  }
  return -1;
}
/** "A number the Post could not confirm", "figures the government disputes": the noun that a clause without its pronoun belongs to, or -1. */
function contactIn(words: readonly Word[], [from, to]: Range, verb: number): number {
  const next = words[verb + 1];
  if (next && !/[,;:.—–]/.test(next.gap)) return -1;
  for (let i = to - 2; i >= Math.max(from, to - 8); i--) {
    const { text = '' } = words[i] ?? {};
    if (!CLAIMS.has(text) && !NUMBERS.has(text)) continue;
    const after = words[i + 1];
    const lead = /^(?:an?|both)$/.test(words[i - 1]?.text ?? '') ? i - 1 : i;
    const opens = lead === from || /[,—–]/.test(words[lead]?.gap ?? '');
    return opens && after && (after.capital || /^(?:the|its|their|we|it|he|she|they)$/.test(after.text))
      ? i
      : -1;
  }
  return -1;
}
/** Whether a verb of saying stands at `at`, or before the words there that tell when or in what: "said in a report on Friday". */
function saysAt(words: readonly Word[], at: number): boolean {
  let verb = at;
  while (at - verb < 7 && SAID_WHEN.test(words[verb]?.text ?? '')) verb -= 1;
  return SAYING.has(words[verb]?.text ?? '') && !ARTICLES.has(words[verb - 1]?.text ?? '');
}
const SAID_WHEN =
  /^(?:on|in|at|late|early|earlier|later|last|this|today|yesterday|week|month|year|also|then|\w+day|a|an|the|its|his|her|their|new|statement|report|post|tweet|interview|briefing|message|letter)$/;

const ARTICLES = new Set(
  'the a an this that these those its their his her any no neither either both none of such all some unverified independent'.split(
    ' ',
  ),
);
const NOUN_TOO = new Set([
  'claim',
  'claims',
  'reports',
  'states',
  'notes',
  'reported',
  'alleged',
  'claimed',
  'told',
  'wrote',
]);
const SUBJECTS = new Set(['it', 'he', 'she', 'they', 'who', 'which']);

/** "It was not possible to talk to them, or to check the number". */
const isJoined = (
  words: readonly Word[],
  at: number,
  chain: readonly string[],
  governor: string | undefined,
) => chain[0] === 'to' && /^(?:or|and|nor)$/.test(governor ?? '') && alsoUnable(words, at);

function alsoUnable(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 24), at);
  const able = before.findLastIndex(
    (word, i) => ABILITY.has(word.text) && before.slice(i + 1, i + 3).some(({ text }) => text === 'to'),
  );
  if (able < 0 || before.slice(able).some(({ gap }) => /[;:]/.test(gap))) return false;
  return before.slice(Math.max(0, able - 3), able + 1).some(({ text }) => negates(text) || TOUGH.test(text));
}

function isNegated(
  words: readonly Word[],
  {
    chain,
    subject,
    at,
    governor,
  }: { chain: string[]; subject: Range; at: number; governor: string | undefined },
): boolean {
  if (
    chain.some((text) => negates(text) || text === 'difficult' || text === 'hard' || text === 'impractical')
  )
    return chain.includes('yet')
      ? chain.includes('to') || chain.some((text) => text !== 'yet' && negates(text))
      : true;
  if (governor !== undefined && negates(governor)) return true;
  if (isJoined(words, at, chain, governor)) return true;
  if (
    GETTING_TO.test(governor ?? '') &&
    words.slice(Math.max(0, at - 6), at).some((word) => negates(word.text))
  )
    return true;
  // "Nor was it possible to verify it", "neither could the toll be confirmed".
  const opener = INVERTS.test(words[subject[0]]?.text ?? '') ? subject[0] : subject[0] - 1;
  if (INVERTS.test(words[opener]?.text ?? '') && isAuxiliary(words[opener + 1]?.text ?? '')) return true;
  const inSubject = words.slice(...subject).map((word) => word.text);
  // "Neither claim", "none of the figures", "no journalist", "no way to verify".
  const head = inSubject.findIndex(
    (text, i) =>
      /^(?:neither|none|no|nothing|nobody|little|few)$/.test(text) ||
      (text === 'not' && /^(?:one|all|every|any|a)$/.test(inSubject[i + 1] ?? '')),
  );
  if (head >= 0 && inSubject.length - head <= 12) return true;
  // "confirmed none of these claims", "could verify neither".
  const behind = words[at + 1]?.text === 'by' ? at + 2 : at + 1;
  return words
    .slice(behind, behind + 2)
    .some((word) => /^(?:neither|none|nothing|nobody|no)$/.test(word.text));
}

const INVERTS = /^(?:nor|neither)$/;

/** What it takes to check something: "no way to verify", "did not manage to confirm", "not in a position to". */
const GETTING_TO =
  /^(?:ways?|means|possibility|chance|opportunity|position|manage[ds]?|succeed(?:ed|s)?|success|available|reached|around|there|access)$/;
