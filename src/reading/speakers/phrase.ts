/** A noun phrase that names a source, taken apart: head, names, whom it belongs to, appositions. */
import type { Mention } from './entity.ts';
import { DETERMINERS, PREPOSITIONS, RELATIVES, TIES } from './lexicon/function-words.ts';
import { type NounInfo, nounInfo } from './lexicon/nouns.ts';
import { isTitle } from './lexicon/titles.ts';
import { tradeInfo } from './lexicon/trades.ts';
import { firstAfter, isAdjacent, type Word, wordRange } from './words.ts';

export type Determiner = 'definite' | 'indefinite' | 'another' | 'its' | 'bare';

export interface Phrase {
  /** UTF-16 offsets of the phrase without its appositions. */
  start: number;
  end: number;
  determiner: Determiner;
  /** Keys of its words, appositions left out. */
  keys: string[];
  /** The person named: in the phrase itself or right after it ("a spokesman, X,"). */
  person?: Mention;
  /** The role, body or document that the phrase is about when it names nobody. */
  head?: NounInfo;
  /** A name that is the head itself: "the Taliban", "Reuters". */
  named?: Mention;
  /** Names before the head or tied to it by "of", "for", "from": "a Taliban leader", "spokesman for the NRF". */
  owners: Mention[];
  /** The noun whose the head is: "the rebels’ spokesman", "the army’s chief". */
  possessor?: NounInfo;
  /** The noun that the head is tied to: "the spokesman of the governor", "an official of their ministry". */
  tied?: NounInfo;
  /** "former", "ex-". */
  former: boolean;
  /** The name that somebody goes by: "known as X", "who gave his name as X". */
  called?: Mention;
  apposition?: Phrase;
}

const CLOSE = new Set(['close', 'loyal', 'allied', 'affiliated', 'linked', 'belonging']);
/** Prepositions that tie an office to whose it is. */
const OFFICE_OF = new Set(['of', 'for']);
const RETIRED = /^(?:ret|retd|rtd|retired)$/;
/** "close to X", "allied with X", but "a close aide". */
const TIED_BY = new Set(['to', 'with']);
const FORMER = new Set([
  'former',
  'retired',
  'ret',
  'retd',
  'rtd',
  'ex',
  'onetime',
  'one-time',
  'erstwhile',
  'ousted',
  'deposed',
]);
const AGAINST = new Set([
  'opposed',
  'opposing',
  'against',
  'fighting',
  'fleeing',
  'anti',
  'resisting',
  'who',
  'by',
]);
/** Prepositions that open a phrase which names nobody who speaks. */
const ASIDE = new Set([
  'including',
  'like',
  'amid',
  'with',
  'without',
  'despite',
  'against',
  'under',
  'among',
  'during',
]);
/** What lies between two is not of either: "on the border with X". */
const BETWEEN =
  /^(?:borders?|frontier|talks|war|wars|clashes|ties|relations|links|negotiations|fighting|ceasefire|truce) (?:with|to|of|from)$/;
const SPEAKS_FOR = new Set([
  'speaks',
  'spoke',
  'speaking',
  'leads',
  'heads',
  'commands',
  'represents',
  'joined',
]);
const POSSESSIVES = new Set(['its', 'their', 'his', 'her']);

/** @param mentions all of the text, in order */
export function phraseAt(
  words: readonly Word[],
  mentions: readonly Mention[],
  start: number,
  end: number,
): Phrase | null {
  const [from, to] = wordRange(words, start, end);
  if (from >= to) return null;
  // "by the army’s account": a phrase that ends before the mark is the owner itself
  const bare = words[to - 1]?.possessive === true && end <= (words[to - 1]?.end ?? 0);
  const inside = mentionsIn(mentions, start, end).map((mention) =>
    bare && mention.to === to ? { ...mention, possessive: false } : mention,
  );
  const cuts = [from];
  for (let at = from + 1; at < to; at++) {
    const word = words[at];
    if (word && (/[,;:–—]/.test(word.gap) || RELATIVES.has(word.key))) cuts.push(at);
  }
  let phrase: Phrase | null = null;
  for (let i = cuts.length - 1; i >= 0; i--) {
    const piece = piecePhrase(words, inside, cuts[i] ?? from, cuts[i + 1] ?? to, bare ? to - 1 : -1);
    if (phrase) piece.apposition = phrase;
    phrase = piece;
  }
  return phrase;
}

/** @param bare index of a word whose possessive mark is no part of the phrase; -1 where there is none */
function piecePhrase(
  words: readonly Word[],
  inside: readonly Mention[],
  from: number,
  to: number,
  bare: number,
): Phrase {
  const mentions = inside.filter((mention) => mention.from >= from && mention.to <= to);
  const at = new Map(mentions.map((mention) => [mention.from, mention] as const));
  const phrase: Phrase = {
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    determiner: determinerOf(words[from]?.key ?? ''),
    keys: words.slice(from, to).map((word) => word.key),
    owners: [],
    former: false,
  };
  let preposition: string | null = null;
  let verb = false;
  let bracket = false;
  const one = phrase.keys[0] === 'one' && phrase.keys[1] === 'of';
  if (one) {
    phrase.determiner = determinerOf(phrase.keys[2] ?? '');
    from += 2;
  }
  let against = RELATIVES.has(phrase.keys[0] ?? '');
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) break;
    if (word.gap.includes(')')) bracket = false;
    if (word.gap.includes('(')) bracket = true;
    // "Colonel X (ret.)"
    if (bracket && RETIRED.test(word.key)) phrase.former = true;
    if (bracket) continue;
    const mention = at.get(i);
    if (mention) {
      if (isCalled(words, from, mention)) phrase.called = mention;
      else place(phrase, words, mention, preposition, against);
      i = mention.to - 1;
      continue;
    }
    if (PREPOSITIONS.has(word.key) && (i > from || ASIDE.has(word.key)))
      preposition = BETWEEN.test(`${words[i - 1]?.key} ${word.key}`) ? 'beside' : word.key;
    if (SPEAKS_FOR.has(word.key)) against = false;
    if (AGAINST.has(word.key)) against = true;
    if (FORMER.has(word.key) && preposition === null) phrase.former = true;
    const tied = TIED_BY.has(words[i + 1]?.key ?? '');
    if (CLOSE.has(word.key) && tied && (phrase.head || i - from < 3)) preposition = 'of';
    else if (preposition === 'to' && CLOSE.has(words[i - 1]?.key ?? '')) preposition = 'of';
    const info =
      preposition === null && !verb
        ? (nounInfo(word.key) ?? (word.capital ? undefined : tradeInfo(word.key)))
        : undefined;
    if (phrase.head?.kind === 'role' && !phrase.tied && preposition !== null && OFFICE_OF.has(preposition)) {
      const noun = word.capital ? undefined : nounInfo(word.key);
      const next = words[i + 1];
      const last = !next || i + 1 >= to || !isAdjacent(next) || nounInfo(next.key) === undefined;
      if (noun && !noun.plural && noun.kind !== 'document' && last) phrase.tied = noun;
    }
    const owns = word.possessive && i !== bare;
    if (info && owns && info.kind !== 'document') phrase.possessor = info;
    if (info && !owns) {
      phrase.head = info;
      if (phrase.named) {
        phrase.owners.push(phrase.named);
        delete phrase.named;
      }
      // "Karimi spokesman", "the Saint Anna hospital": the name belongs to the noun right after it
      if (phrase.person?.to === i && isAdjacent(word)) {
        phrase.owners.push(phrase.person);
        delete phrase.person;
      }
    } else if (phrase.head && preposition === null && /(?:ed|ing)$/.test(word.key)) verb = true;
  }
  if (one && phrase.head?.kind === 'role') phrase.head = { ...phrase.head, plural: false };
  // "the Malians said"
  const [people] = phrase.owners;
  if (
    people?.demonym &&
    phrase.owners.length === 1 &&
    !phrase.head &&
    !phrase.named &&
    !phrase.person &&
    people.to === to
  ) {
    phrase.named = people;
    phrase.owners = [];
  }
  return phrase;
}

const CALLED =
  /^(?:known|called|call|introduced|named|nicknamed|dubbed|identified|name|goes|guerre|alias|pseudonym|sign|callsign|codenamed)$/;
const NAMING =
  /^(?:as|by|of|call|called|named|nicknamed|dubbed|name|alias|pseudonym|guerre|sign|callsign|codenamed)$/;

/** "known as X", "called X", "gave his name only as Commander X", "goes by the name of X": in the piece of words that begins at `from`. */
function isCalled(
  words: readonly Word[],
  from: number,
  { entity, from: first, possessive }: Mention,
): boolean {
  if (entity.kind === 'body' || entity.kind === 'place' || possessive) return false;
  let at = first - 1;
  while (at > from && isTitle(words[at]?.key ?? '')) at--;
  if (at < from || !NAMING.test(words[at]?.key ?? '')) return false;
  // "who called X" did the calling
  if (words[at]?.key !== 'call' && RELATIVES.has(words[at - 1]?.key ?? '')) return false;
  return words.slice(from, at + 1).some(({ key }) => CALLED.test(key));
}

/** What a name is in its phrase: the person, the head, an owner, or nothing to it. */
function place(
  phrase: Phrase,
  words: readonly Word[],
  mention: Mention,
  preposition: string | null,
  against: boolean,
): void {
  const { entity } = mention;
  const person = entity.kind === 'person' || (entity.kind === 'name' && mention.to - mention.from > 1);
  if (person && !mention.possessive && stands(words, mention, phrase, preposition)) {
    phrase.person ??= mention;
    if (phrase.named) phrase.owners.push(phrase.named);
    delete phrase.named;
    return;
  }
  if (against) return;
  // "the Qaeda affiliate JNIM", "the rebel group JNIM"
  const noun = words[mention.from - 1];
  const group = phrase.head?.kind === 'body' && phrase.head.of === 'group' && !phrase.head.plural;
  const apposed =
    group &&
    noun &&
    nounInfo(noun.key)?.noun === phrase.head?.noun &&
    isAdjacent(words[mention.from] ?? noun);
  if (
    apposed &&
    preposition === null &&
    !mention.possessive &&
    (entity.kind === 'body' || entity.kind === 'name')
  ) {
    if (phrase.head && entity.kind === 'name') entity.kind = 'body';
    entity.called.add(phrase.head?.noun ?? 'group');
    phrase.named = mention;
    return;
  }
  if (preposition === null && !mention.possessive && !mention.demonym && !phrase.head && !phrase.person) {
    if (phrase.named) phrase.owners.push(phrase.named);
    phrase.named = mention;
  } else if (preposition === null || TIES.has(preposition)) phrase.owners.push(mention);
}

/** A person after a preposition is the speaker only when the preposition already has its noun: "chief of the army X", not "aide to X". */
function stands(
  words: readonly Word[],
  mention: Mention,
  phrase: Phrase,
  preposition: string | null,
): boolean {
  if (preposition === null) return true;
  if (phrase.head?.kind !== 'role' || phrase.head.of === 'kin') return false;
  let at = mention.from - 1;
  while (at > 0 && isTitle(words[at]?.key ?? '') && words[at]?.capital) at--;
  const before = words[at];
  if (!before || PREPOSITIONS.has(before.key) || DETERMINERS.has(before.key)) return false;
  const owner = phrase.owners.at(-1);
  return (
    nounInfo(before.key)?.kind === 'body' ||
    (owner !== undefined && owner.to === at + 1 && owner.entity.kind !== 'person')
  );
}

function determinerOf(key: string): Determiner {
  if (key === 'the' || key === 'this' || key === 'that' || key === 'these' || key === 'those')
    return 'definite';
  if (key === 'another' || key === 'other') return 'another';
  if (POSSESSIVES.has(key)) return 'its';
  return DETERMINERS.has(key) ? 'indefinite' : 'bare';
}

/** Mentions that lie within [start, end). */
export function mentionsIn(mentions: readonly Mention[], start: number, end: number): Mention[] {
  const found: Mention[] = [];
  for (let at = firstAfter(mentions, start); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || mention.start >= end) break;
    if (mention.start >= start && mention.end <= end) found.push(mention);
  }
  return found;
}
