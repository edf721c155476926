/** Who is counted: the party named in the phrase, or the one that its pronoun, possessive or verb points to. */

import type { Dossier } from '../../stories/dossier.ts';
import { oncePerDossier } from '../../stories/once.ts';
import { CAPITAL, latin } from '../text/latin.ts';
import { firstWhere } from '../text/lookup.ts';
import { POSSESSIVES } from './closed-words.ts';
import type { Decision, Item } from './decision.ts';
import { setOf, type Words, wordAt } from './words.ts';

const WORDS = latin(String.raw`[\p{L}\p{M}\p{N}-]+|'s`, 'g');

export interface Mention {
  /** Token range within the sentence. */
  from: number;
  to: number;
  party: string;
  /** The party's name in the dossier. */
  name: string;
  /** It is the party itself that is named, not one of its people. */
  itself: boolean;
}

interface Name {
  words: string[];
  exact: string[];
  party: string;
  name: string;
  itself: boolean;
}

/** The dossier's names by their first word, lower case. */
export type NameIndex = ReadonlyMap<string, readonly Name[]>;

const indexOf = oncePerDossier(makeIndex);

/** Names of the parties, and of people and bodies that belong to one. Empty without a dossier. */
export const indexNames = (dossier: Dossier | null): NameIndex => (dossier ? indexOf(dossier) : new Map());

function makeIndex(dossier: Dossier): NameIndex {
  const index = new Map<string, Name[]>();
  const names = new Map(dossier.parties.map((party): [string, string] => [party.id, party.name]));
  const add = (text: string, party: string, itself: boolean) => {
    const exact = text.replaceAll('’', "'").match(WORDS) ?? [];
    const words = exact.map((word) => word.toLowerCase());
    const first = words[0];
    if (first === undefined) return;
    const entry = { words, exact, party, name: names.get(party) ?? party, itself };
    index.set(
      first,
      [...(index.get(first) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
    );
  };
  for (const { id, name, aliases } of dossier.parties)
    for (const text of [name, ...aliases]) add(text, id, true);
  for (const { party, name, aliases } of [...dossier.people, ...dossier.bodies]) {
    if (party) for (const text of [name, ...aliases]) add(text, party, false);
  }
  return index;
}

/** Every mention in the sentence, in order, the longest name at each place. A name with capitals is met with its capitals. */
export function mentionsIn(words: Words, index: NameIndex): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < words.low.length; at++) {
    const name = index.get(wordAt(words, at))?.find((candidate) => matches(words, at, candidate));
    if (!name) continue;
    const { party, name: called, itself } = name;
    found.push({ from: at, to: at + name.words.length, party, name: called, itself });
    at += name.words.length - 1;
  }
  return found;
}

function matches(words: Words, at: number, { words: low, exact }: Name): boolean {
  return low.every((word, i) => {
    const text = words.tokens[at + i]?.text;
    if (words.low[at + i] !== word || text === undefined) return false;
    return exact[i] === word || text === exact[i] || text === text.toUpperCase() || CAPITAL.test(text);
  });
}

export interface Whose {
  of?: string;
  ofParty?: string;
}

const LINKS = setOf('of from belonging loyal to with for on upon among amongst');
const THINGS: ReadonlySet<Decision['kind']> = new Set<Decision['kind']>([
  'equipment',
  'territory',
  'strikes',
]);
/** Civilians belong to no party, whoever's place they live in. */
const CIVIL = setOf(
  'civilians people women children residents villagers families refugees journalists doctors patients students persons inhabitants boys girls worshippers protesters demonstrators medics nurses teachers workers infants babies citizens civilian',
);

/**
 * @param all the sentence's party mentions, in order
 * @returns `of` in the text's words or the dossier's party name; `ofParty` only where a party is named or clearly meant
 */
export function whoIsCounted(
  words: Words,
  { quantity, counted }: Item,
  decision: Decision,
  all: readonly Mention[],
): Whose {
  const [from, to] = counted.words;
  const mentions = around(all, quantity.from - REACH, counted.to + REACH);
  const inside = mentions.findLast((mention) => mention.from >= from && mention.to <= to);
  const text = plain(words, from, to);
  const civil = words.low.slice(from, to).some((word) => CIVIL.has(word));
  // of tanks and posts it matters that they are tanks and posts
  const things = THINGS.has(decision.kind) && text !== '';
  if (inside?.itself) return { of: things ? text : inside.name, ...(civil ? {} : { ofParty: inside.party }) };
  const after = afterPhrase(words, counted.to, mentions);
  if (after && !civil && countsMembers(decision)) return party(after);
  const own = ownerBefore(words, from, to);
  const left = mentions.findLast((mention) => mention.to <= quantity.from);
  if (inside) return party(inside);
  if (own && left && !civil) return party(left);
  if (left && !civil && countsMembers(decision) && loserOrOwner(words, decision, left, quantity.from))
    return party(left);
  const possessor = mentions.find(
    (mention) =>
      mention.to <= quantity.from && wordAt(words, mention.to) === "'s" && mention.to + 4 > quantity.from,
  );
  if (possessor && !civil) return party(possessor);
  return text ? { of: text } : {};
}

/** How far, in tokens, a name may stand from the count that points to it. */
const REACH = 60;

/** The mentions that begin between two tokens; a binary search, since a sentence may be the whole text. */
function around(mentions: readonly Mention[], from: number, to: number): readonly Mention[] {
  const first = firstWhere(mentions.length, (i) => (mentions[i]?.from ?? 0) >= from);
  let end = first;
  while (end < mentions.length && (mentions[end]?.from ?? 0) < to) end += 1;
  return mentions.slice(first, end);
}

const party = (mention: Mention): Whose => ({ of: mention.name, ofParty: mention.party });

/** Of a place or a rifle it is the place or the rifle that is counted. */
function countsMembers({ kind }: Decision): boolean {
  return kind !== 'territory' && kind !== 'strikes' && kind !== 'displaced';
}

/** "fighters of the Taliban", "heavy casualties on the Taliban". */
function afterPhrase(words: Words, to: number, mentions: readonly Mention[]): Mention | undefined {
  if (!LINKS.has(wordAt(words, to))) return undefined;
  let at = to;
  while (at < to + 3 && (LINKS.has(wordAt(words, at)) || wordAt(words, at) === 'the')) at += 1;
  return mentions.find((mention) => mention.itself && mention.from === at);
}

function ownerBefore(words: Words, from: number, to: number): boolean {
  return words.low
    .slice(from, to)
    .some((word) => POSSESSIVES.has(word) && word !== 'our' && word !== 'my' && word !== 'your');
}

const LOSES = setOf('lost lose loses losing suffered suffer suffers suffering sustained sustain sustaining');
const OWNS = setOf(
  'has have had having boasts boasted fields fielded gathered assembled deployed mobilised mobilized commands commanded sent numbering lost',
);

/** "The front lost 40 fighters", "which says it has 10,000 fighters": the subject is who is counted. */
function loserOrOwner(words: Words, { kind }: Decision, mention: Mention, before: number): boolean {
  const verbs = kind === 'strength' ? OWNS : LOSES;
  for (let at = before - 1; at >= mention.to && at > before - 6; at--)
    if (verbs.has(wordAt(words, at))) return true;
  return false;
}

function plain(words: Words, from: number, to: number): string {
  const [first, last] = [words.tokens[from], words.tokens[to - 1]];
  if (!first || !last || from >= to) return '';
  return words.tokens
    .slice(from, to)
    .map((token, i, all) => token.text + gapAfter(token.end, all[i + 1]?.start))
    .join('')
    .trim();
}

function gapAfter(end: number, next: number | undefined): string {
  return next !== undefined && next > end ? ' ' : '';
}
