/**
 * Who speaks for a side by rank, office or the house he writes for, where nobody has said so: a general, a governor, a state's
 * news agency, a ministry run by a movement. For articles without a dossier, which says itself who its sides are.
 */
import type { Attribution, Span, Speaker } from '../reading.ts';
import type { Cast } from '../speakers/cast.ts';
import { ARMED_GROUPS } from '../speakers/lexicon/armed-groups.ts';
import { COUNTRY_OF_CAPITAL } from '../speakers/lexicon/capitals.ts';
import { countryOf } from '../speakers/lexicon/countries.ts';
import { ARMED, nounInfo } from '../speakers/lexicon/nouns.ts';
import { POLICE_RANKS } from '../speakers/lexicon/titles.ts';
import { OF_OTHERS } from '../speakers/modifiers.ts';
import type { TextDocument } from '../text/document.ts';
import { CAPITAL, latin } from '../text/latin.ts';
import { HOUSES, inOffice, isStaff, isStateHouse, ranked } from './in-office.ts';
import type { Names } from './names.ts';
import { sentenceAt, spanOf, type Word, wordsIn } from './words.ts';

/** What a role tells: that its bearer speaks for a side, and for which where the words say so. */
export interface Role {
  party?: string;
}

/** What makes an office, a rank or a house somebody else's, or nobody's any more. */
const NOT_IN_OFFICE =
  /^(?:former|ex|retired|late|opposition|exiled|ousted|deposed|shadow|hospital|school|analyst|expert|company|university|club|un|unhcr|nato|eu|european|international|human-rights|rights|high|bank|bar|party|society|association|union|club|federation|chamber|cooperative|youth)$|^ex-/;
/** "Houthi-run", "rebel-affiliated"; who owns, backs or funds a house does not yet speak through it. */
const RUN_BY =
  /^(.+)-(run|ruled|governed|controlled|affiliated|aligned|linked|held|installed|appointed|imposed)$/;
const FOR = /^pro-(.+)$/;
/** Sides that go by a common noun. */
const GENERIC =
  /^(?:government|regime|military|army|junta|rebel|insurgent|militant|separatist|guerrilla|militia|resistance)$/;

/** Ends the noun phrase that names somebody. */
const BEHIND = /^(?:who|which|that|in|at|on|near|during|after|by|from|told|with)$/;

/**
 * @param words the words that name somebody: a source, or a speaker's name
 * @param text what the words' offsets refer to
 * @param sides the parties of the text's speakers
 * @returns the role that makes them speak for a side, or null
 */
export function roleOf(
  words: readonly Word[],
  names: Names,
  text: string,
  sides: readonly string[],
): Role | null {
  const start = words.findIndex((word) => !/^(?:the|a|an|another|one|its|their|his)$/.test(word.text));
  if (start < 0) return null;
  const end = words.findIndex((word, i) => i > start && BEHIND.test(word.text));
  const phrase = words.slice(start, end < 0 ? Math.min(words.length, start + 14) : end);
  const defender = rightsDefender(phrase, sides);
  if (defender) return defender;
  if (phrase.some((word, i) => NOT_IN_OFFICE.test(word.text) && !isStaff(phrase, i + 1))) return null;
  if (names.find(words).some(({ standing }) => standing === 'independent')) return null;
  const found = house(phrase, names, text, sides);
  if (found || (!ranked(phrase) && !inOffice(phrase))) return found;
  const others = OF_OTHERS.test(phrase.map(({ text: word }) => word).join(' '));
  return others || phrase.some((word) => ARMED.has(word.text)) ? {} : ofState(phrase, sides);
}

/** "Armenia's human rights defender", "the Ordian ombudsman": an office of a state at war counts on its side; one of no state is independent. */
function rightsDefender(phrase: readonly Word[], sides: readonly string[]): Role | null {
  const land = phrase.map(
    (word) => countryOf(word.text) ?? sides.find((side) => side.toLowerCase() === word.text),
  );
  const party = land.find((one) => one !== undefined && sides.includes(one));
  const office = phrase.some(
    ({ text }, i) =>
      /^ombuds(?:man|woman|person)$/.test(text) ||
      (/^(?:defender|commissioner)$/.test(text) && phrase[i - 1]?.text === 'rights'),
  );
  return office && party !== undefined ? { party } : null;
}

/** A state's: of the one named, which must be a side where the text has any; else of the only state among the sides. */
function ofState(phrase: readonly Word[], sides: readonly string[]): Role | null {
  const states = sides.filter((side) => countryOf(side) !== undefined || STATE_SIDE.test(side));
  const named = phrase.map((word) => countryOf(word.text)).find((one) => one !== undefined);
  if (named !== undefined) return states.includes(named) || sides.length === 0 ? { party: named } : null;
  // a republic within a state, or one that breaks away
  if (phrase.some(({ text }) => /^(?:republic|breakaway|separatist|self-declared)$/.test(text))) return {};
  const [only, other] = states;
  if (only !== undefined) return other === undefined ? { party: only } : {};
  if (phrase.some(({ text }) => text === 'police' || POLICE_RANKS.includes(text))) return { party: 'police' };
  return phrase.some(({ text }) => /^(?:army|military|defence|defense)$/.test(text)) ? { party: 'army' } : {};
}

const STATE_SIDE = /^(?:government|army|military|junta|regime)$/i;

/** A house that a side runs, and whose it is. */
function house(phrase: readonly Word[], names: Names, text: string, sides: readonly string[]): Role | null {
  const run = runBy(phrase, names, text);
  if (run) return run;
  const houses = phrase.some((word) => HOUSES.has(word.text) || word.text === 'report');
  if (!houses) return null;
  // "al-Shabaab's radio", "Hezbollah's al-Manar television": a state's press need not be its voice, a movement's is
  const [owner] = names.find(phrase);
  if (
    owner?.party !== undefined &&
    owner.at[0] <= 1 &&
    phrase[owner.at[1] - 1]?.possessive &&
    countryOf(owner.party) === undefined
  )
    return { party: owner.party };
  const pro = phrase.map((word) => FOR.exec(word.text)?.[1]).find((one) => one !== undefined);
  if (pro !== undefined) return sideCalled(pro, names);
  return isStateHouse(phrase) ? ofState(phrase, sides) : null;
}

/** "The Houthi-run ministry": who runs it speaks through it, whatever else its name tells; an "Italian-run hospital" is no state's voice. */
export function runBy(words: readonly Word[], names: Names, text: string): Role | null {
  const at = words.slice(0, 12).findIndex((word) => RUN_BY.test(word.text));
  const run = words[at];
  const [, stem, way = ''] = (run && RUN_BY.exec(run.text)) ?? [];
  if (!run || stem === undefined) return null;
  const name = text.slice(run.start, run.start + stem.length);
  const known = sideCalled(name, names, way !== 'run' && way !== 'linked' && way !== 'aligned');
  if (known || names.closed || !RULED.test(way) || NO_RULERS.test(name) || countryOf(name) !== undefined)
    return known;
  // a name that is said to rule there is a side's
  const seat = words.slice(at + 1, at + 5).some(({ text: noun }) => SEATS.test(noun));
  return seat && CAPITAL.test(name) ? { party: name } : null;
}

/** "The rescue agency, which the Houthis run", "the ministry, run by Hamas": told behind the name. @param end of the name, exclusive */
function runBehind(text: string, end: number, names: Names): Role | null {
  const [, by, who] = RUN_BEHIND.exec(text.slice(end, end + RUN_REACH)) ?? [];
  const name = by ?? who;
  return name === undefined ? null : sideCalled(name, names, false);
}

const RUN_BEHIND =
  /^,? (?:(?:which|that) (?:is|are) )?(?:run|ruled|controlled|governed|administered) by (?:the )?([A-Z][A-Za-z0-9’-]+)|^,? (?:which|that) (?:the )?([A-Z][A-Za-z0-9-]+|junta|army|military|government|regime|rebels|insurgents) (?:runs?|rules?|controls?|governs?|administers?)\b/;
/** Characters that such a clause takes at most, to its name's end. */
const RUN_REACH = 70;

const RULED = /^(?:run|ruled|governed|controlled)$/;
const SEATS =
  /^(?:ministry|government|administration|authorit(?:y|ies)|office|department|directorate|police|media|television|agency)$/;
const NO_RULERS = /^(?:UN|EU|AU|NATO|NGO|Church|Red|State|City|County|Council|Government)$/;

/** The side of that name, as the text has it; null where the name is no side's. */
export function sideCalled(name: string, names: Names, states = true): Role | null {
  const land = COUNTRY_OF_CAPITAL.get(name.toLowerCase());
  if (land !== undefined && !names.closed) return sideCalled(land, names, states);
  for (const one of [name, `${name}s`]) {
    const party = names.find(wordsIn(one, [0, one.length])).find((found) => found.party !== undefined)?.party;
    if (party !== undefined) return { party };
  }
  if (names.closed) return null;
  const state = countryOf(name);
  if (state !== undefined) return states ? { party: state } : null;
  if (KNOWN_GROUPS.has(name.toLowerCase())) return { party: name };
  const noun = name.toLowerCase();
  return GENERIC.test(noun) ? { party: IN_ARMS_NOUN.test(noun) ? `${noun}s` : noun } : null;
}

const IN_ARMS_NOUN = /^(?:rebel|insurgent|militant|separatist|guerrilla)$/;

const LED = latin(String.raw`\b((?:\p{Lu}\.){2,}|\p{Lu}\p{L}+)-led (?:\p{Ll}+ )?(coalition|alliance)\b`, 'g');
/** Before the coalition, those who speak for it. */
const SPEAKS = /^(?:spokes\w+|officials?|commanders?|statement|for|of|from|by|senior|international)$/;

/** @returns the alliance at war that the text calls by its leading state, "Saudi-led coalition", where it is the only one. */
export function coalitionIn(text: string): { noun: string; name: string } | undefined {
  const names = new Map<string, { noun: string; name: string }>();
  for (const [name, leader = '', noun = ''] of text.matchAll(LED))
    if (countryOf(leader.replaceAll('.', '').toLowerCase()) !== undefined)
      names.set(`${leader} ${noun}`, { noun, name });
  const [only] = names.values();
  return names.size === 1 ? only : undefined;
}

/** "The coalition", "a coalition spokesman", "the Saudi-led coalition": it or who speaks for it; no residents of its ground. */
export function isCoalition(words: readonly Word[], { noun, name }: { noun: string; name: string }): boolean {
  const core = words.filter((word) => !/^(?:the|a|an)$/.test(word.text));
  const at = core.findIndex((word) => word.text === noun);
  const spokes = core.findIndex(({ text }) => text.startsWith('spokes'));
  const before = core.slice(Math.max(0, spokes), Math.max(0, at));
  const own = ({ text }: Word) =>
    text === 'military' || SPEAKS.test(text) || name.toLowerCase().startsWith(text.replaceAll('.', ''));
  if (at < 0 || !before.every(own)) return false;
  const next = core[at + 1];
  return (
    !next ||
    BEHIND.test(next.text) ||
    /^(?:spokes|forces|official|command|statement|fighting|source)/.test(next.text)
  );
}

/** @returns the armed group that the words name where no speaker bears its name: "al-Shabab", "the M23". */
export function knownGroup(words: readonly Word[], text: string): string | null {
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + 4); to > from; to--) {
      const span = spanOf(words.slice(from, to));
      const name = span && text.slice(...span).replace(/['’]s$/, '');
      if (name && KNOWN_GROUPS.has(name.toLowerCase())) return name;
    }
  }
  return null;
}

const KNOWN_GROUPS = new Set(ARMED_GROUPS.flat().map((name) => name.toLowerCase()));

/**
 * @param bearers the speakers whose names may be longer
 * @returns a finder of the bearer whose name has a shorter one as a part of it: "SANA" of "Syria's SANA news agency"
 */
export function longerNames(bearers: readonly Speaker[]): (short: string) => Speaker | undefined {
  const byWord = new Map<string, { speaker: Speaker; words: readonly Word[]; at: number }[]>();
  for (const speaker of bearers) {
    const words = wordsIn(speaker.name, [0, speaker.name.length]);
    for (const [at, word] of words.entries()) {
      if (!word.capital) continue;
      const list = byWord.get(word.text);
      if (list) list.push({ speaker, words, at });
      else byWord.set(word.text, [{ speaker, words, at }]);
    }
  }
  return (short) => {
    const own = wordsIn(short, [0, short.length]);
    const [first] = own;
    if (!first?.capital) return undefined;
    const part = (words: readonly Word[], at: number) =>
      own.length < words.length && own.every(({ text }, k) => words[at + k]?.text === text);
    return byWord.get(first.text)?.find(({ words, at }) => part(words, at))?.speaker;
  };
}

/** What only an article of fighting speaks of. */
const IN_ARMS =
  /\b(?:rebels|troops|army|militants|insurgents|soldiers|militias?|armed groups?|guerrillas|shelling|shells|ceasefire|jihadists?|separatists|insurgency|terrorists|bandits|maoists|air ?strikes?|paramilitary|paramilitaries)\b/i;

/** Words before a name that belong to it: "The Director of Information, Lowland Air Force, Air Commodore X". */
const OF_TITLE = /^(?:the|of|for|and|a|an)$/;

/** Adjectives of offices, and of those who have left them. */
const OF_OFFICE =
  /^(?:foreign|interior|home|internal|defen[cs]e|health|finance|justice|education|information|culture|public|prime|deputy|vice|chief|senior|top|acting|former|ex|military|security|police|air|naval|state|federal|national|provincial|regional|district|local|city|municipal|then|caretaker|interim|exiled|ousted|shadow)$/;

/** The words that bring in somebody who is first named where he says nothing, his name with them. */
function introducing(document: TextDocument, name: Span): readonly Word[] {
  const start = document.sentences[sentenceAt(document, name[0])]?.start ?? name[0];
  const words = wordsIn(document.text, [Math.max(start, name[0] - 120), name[1]]);
  let from = words.findIndex((word) => word.start >= name[0]);
  while (from > 0) {
    const word = words[from - 1];
    // "Orm's foreign ministry spokesman X": whose office it is belongs to it
    if (word?.possessive && word.capital && from < words.length - 1) from -= 1;
    if (!word || word.possessive) break;
    if (!(word.capital || OF_TITLE.test(word.text) || OF_OFFICE.test(word.text) || nounInfo(word.text)))
      break;
    if (/[;:()“”"]/.test(words[from]?.gap ?? '')) break;
    from -= 1;
  }
  return words.slice(Math.max(0, from));
}

/** "The official", of "a Western official": the name tells more of him than these words do. */
function shortens(words: readonly Word[], { name, kind }: Speaker): boolean {
  if (kind === 'person' || words[0]?.text !== 'the') return false;
  const own = wordsIn(name, [0, name.length]);
  const rest = words.slice(1);
  return rest.length + 1 < own.length && rest.every(({ text }) => own.some((word) => word.text === text));
}

/** @returns the parties of the speakers, each once. */
export const sidesOf = (speakers: readonly Speaker[]): string[] => [
  ...new Set(speakers.flatMap(({ party }) => (party === undefined ? [] : [party]))),
];

/** Tells the role from the words that name somebody; `text` is what their offsets refer to. */
export type RoleReader = (words: readonly Word[], text: string) => Role | null;

/** @returns whether the text is one of fighting, or names a side, so that an office in it is a side's. */
export const hasSides = (document: TextDocument, sides: readonly string[]): boolean =>
  sides.length > 0 || IN_ARMS.test(document.text);

/**
 * @param known ids of those of whom it is known otherwise that they are on no side
 * @returns by speaker's id the role that the words of any of their sources tell; nobody of known side or known to be independent
 */
export function rolesIn(
  document: TextDocument,
  attributions: readonly Attribution[],
  { speakers, standing }: Cast,
  read: RoleReader,
  known: ReadonlySet<string>,
  names: Names,
): Map<string, Role> {
  const roles = new Map<string, Role>();
  const sides = sidesOf(speakers);
  // "Orm's president, X": of a third state, and of no other later
  const abroad = ({ kind, mentions: [first] }: Speaker) =>
    kind === 'person' &&
    first !== undefined &&
    sides.length > 0 &&
    introducing(document, first).some(({ text }) => !sides.includes(countryOf(text) ?? sides[0] ?? ''));
  const open = new Map(
    speakers
      .filter(
        (speaker) =>
          speaker.party === undefined &&
          standing.get(speaker.id) !== 'independent' &&
          !known.has(speaker.id) &&
          !abroad(speaker),
      )
      .map((speaker): [string, Speaker] => [speaker.id, speaker]),
  );
  const note = (id: string, words: readonly Word[], text: string) => {
    if (roles.get(id)?.party !== undefined) return;
    // "the health ministry in the Houthi-run north": it is theirs when it is called the ministry too
    const role = runBy(words, names, text) ?? read(words, text);
    if (role) roles.set(id, role);
  };
  for (const { speaker: id, source } of attributions) {
    const speaker = id === undefined ? undefined : open.get(id);
    if (id === undefined || !speaker) continue;
    for (const span of source) {
      const words = wordsIn(document.text, span);
      if (!shortens(words, speaker)) note(id, words, document.text);
      const run = roles.get(id)?.party === undefined ? runBehind(document.text, span[1], names) : null;
      if (run) roles.set(id, run);
    }
  }
  for (const [id, { name, kind, mentions }] of open) {
    note(id, wordsIn(name, [0, name.length]), name);
    const [first] = mentions;
    if (kind === 'person' && first && !roles.has(id)) note(id, introducing(document, first), document.text);
  }
  const longer = longerNames([...open.values()].filter(({ id }) => roles.has(id)));
  for (const { id, name, kind } of open.values()) {
    const role = kind === 'person' || roles.has(id) ? undefined : roles.get(longer(name)?.id ?? '');
    if (role) roles.set(id, role);
  }
  return roles;
}
