/** Where a counted noun phrase ends, and which of its nouns it is about. */
import {
  BEFORE_PREDICATE,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  REPORTING,
  SUBORDINATORS,
} from './closed-words.ts';
import type { Counted } from './counted.ts';
import { isCollective, type NounClass, nounClasses, singularClasses, wholeClasses } from './nouns.ts';
import { readNumber } from './numbers.ts';
import { triggerAt } from './triggers.ts';
import { isCapital, isQuoteMark, isWord, setOf, type Words, wordAt } from './words.ts';

/** Heads that stand for what follows their "of": "members of the militia", "pieces of artillery". */
const CARRIERS = setOf(
  'members member people men fighters soldiers troops units pieces rounds tonnes tons tonne ton kilograms kilos kg boxes crates truckloads truckload convoys caches types kinds groups pieces items loads shipments stocks crates elements remnants remains',
);

/** Party names as the caller knows them: the length in tokens of the name at `at`, 0 where there is none. */
export type NameLength = (at: number) => number;

/** What tells when, why or how after a count: "24 yesterday", "24 due to". */
const ADVERBS = setOf(
  'due owing thanks according compared yesterday today tomorrow tonight overnight alone apiece altogether instantly already',
);

/** Words that no noun phrase goes on over. */
export function isStop(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  if (!isWord(words, at) && !/^\d/.test(word))
    return !isQuoteMark(word) && word !== '-' && word !== "'s" && word !== "'";
  return (
    PREPOSITIONS.has(word) ||
    PRONOUNS.has(word) ||
    SUBORDINATORS.has(word) ||
    word === 'and' ||
    word === 'or' ||
    word === 'including' ||
    ADVERBS.has(word) ||
    (REPORTING.has(word) &&
      word !== 'alleged' &&
      word !== 'claimed' &&
      word !== 'confirmed' &&
      word !== 'reported' &&
      word !== 'state' &&
      word !== 'estimated') ||
    (BEFORE_PREDICATE.has(word) &&
      !/^(?:alleged|confirmed|reported|suspected|newly|recently|seriously|badly|heavily|lightly|critically|all|'s)$/.test(
        word,
      ))
  );
}

/**
 * What the noun at `at` can be counted as; empty where it is no noun of the field.
 * @param single the quantity goes with a singular too: "one", "no"
 * @param share it is a part of a whole: "half the army"
 */
export function classesAt(words: Words, at: number, single: boolean, share: boolean): readonly NounClass[] {
  const text = words.tokens[at]?.text ?? '';
  // "1 infantry fighting vehicle", "21 infantry machines"
  if (
    wordAt(words, at) === 'infantry' &&
    /^(?:fighting|combat|machines?|carriers?|vehicles?)$/.test(wordAt(words, at + 1))
  )
    return NONE;
  const plural = nounClasses(text);
  if (isCompany(words, at)) return UNIT;
  if (share && plural.length === 0) return wholeClasses(text);
  // "one soldier", "no soldier", "no soldiers"
  if (single && plural.length === 0) return singularClasses(text);
  // "wounded" and "dead" are nouns of the phrase only at its end; before a noun they are modifiers
  if (plural.length > 0 && isParticipleNoun(wordAt(words, at))) return [];
  return plural;
}

const NONE: readonly NounClass[] = [];
const UNIT: readonly NounClass[] = ['unit'];
const FIGHTS = /^(?:infantry|army|paramilitary|police|border|marine|commando|rifle|tank|guard)$/;

/** "two companies of commandos", "three infantry companies"; the others trade. */
function isCompany(words: Words, at: number): boolean {
  if (!/^compan(?:y|ies)$/.test(wordAt(words, at))) return false;
  if (FIGHTS.test(wordAt(words, at - 1))) return true;
  if (wordAt(words, at + 1) !== 'of') return false;
  for (let to = at + 2; to < at + 7; to++) {
    if (FIGHTS.test(wordAt(words, to)) || nounClasses(words.tokens[to]?.text ?? '').includes('force'))
      return true;
    if (/^[.,;]?$/.test(wordAt(words, to))) return false;
  }
  return false;
}

/** A participle or adjective that can be the phrase's noun: "40 wounded". */
export function isParticipleNoun(word: string): boolean {
  return word === 'wounded' || word === 'injured' || word === 'dead' || word === 'displaced';
}

/** "134 enemy dead", "dozens of army dead": the state as the phrase's noun, after who they were. Or null. */
export function stateAsNoun(words: Words, at: number, start: number): readonly NounClass[] | null {
  if (!isParticipleNoun(wordAt(words, at)) || at === start || at > start + 3) return null;
  return nounClasses(wordAt(words, at));
}

/** Is there a noun of the field within three words, with nothing of a closed class before it? "killed" in "40 killed soldiers". */
export function nounAhead(words: Words, from: number, nameLength: NameLength): boolean {
  // "Dara Front (DF) fighters"
  const start = wordAt(words, from) === '(' && wordAt(words, from + 2) === ')' ? from + 3 : from;
  for (let at = start; at < start + 4; at++) {
    if (nameLength(at) > 0) return true;
    const classes = nounClasses(words.tokens[at]?.text ?? '');
    if (classes.length > 0 && !isParticipleNoun(wordAt(words, at))) return true;
    if (isStop(words, at) || DETERMINERS.has(wordAt(words, at)) || readNumber(words, at)) return false;
  }
  return false;
}

/** Goes on to the last noun of a compound ("army checkpoints", "Taliban fighters") and over a carrier's "of". */
export function closePhrase(
  words: Words,
  first: number,
  classes: readonly NounClass[],
  nameLength: NameLength,
  single: boolean,
  start: number,
): Counted {
  let [head, best] = [first, classes];
  for (let at = first + 1; at < first + 4; at++) {
    if (nameLength(at) > 0) break;
    const next = classesAt(words, at, single, false);
    // "the fate of 150 soldiers remains unknown": a verb
    const verb = wordAt(words, at) === 'remains' && wordAt(words, at - 1).endsWith('s');
    if (
      verb ||
      next.length === 0 ||
      (bareTrigger(words, at) &&
        !nounAhead(words, at + 1, nameLength) &&
        !isCollective(wordAt(words, at)) &&
        // "two RPG bombs": after a plural no verb ends so
        (single || !wordAt(words, at).endsWith('s')))
    )
      break;
    [head, best] = [at, next];
  }
  let to = head + 1;
  while (isQuoteMark(wordAt(words, to)) && wordAt(words, to + 1) === 'of') to += 1;
  const inner =
    wordAt(words, to) === 'of' && CARRIERS.has(wordAt(words, head))
      ? innerPhrase(words, to + 1, nameLength)
      : null;
  const end = inner ? inner.to : joinedNoun(words, head + 1, best);
  // "soldiers of the M23": people carry people
  const carriers = best.some(isPeople);
  const carried = inner?.classes.some((name) => CARRIED.has(name) && (!carriers || name === 'force'))
    ? inner.classes
    : best;
  return {
    to: end,
    head,
    words: [start, end],
    classes: carried,
    anaphor: false,
    name: false,
    premodifier: -1,
  };
}

/** A verb or adjective that is also a noun of the field; the nouns ("casualties") close a phrase as well as any. */
function bareTrigger(words: Words, at: number): boolean {
  const trigger = triggerAt(words, at);
  return trigger !== null && trigger.form !== 'noun';
}

const CARRIED: ReadonlySet<NounClass> = new Set<NounClass>(['force', 'weapon', 'munition', 'machine']);

/** "vehicles and weaponry", "districts and all the valleys": the index after a noun of the same class joined on, else `at`. */
function joinedNoun(words: Words, at: number, classes: readonly NounClass[]): number {
  if (!/^(?:and|or)$/.test(wordAt(words, at))) return at;
  let to = at + 1;
  while (to < at + 4 && /^(?:all|the|its|their|other|some)$/.test(wordAt(words, to))) to += 1;
  for (let end = to; end < to + 3; end++) {
    if (isStop(words, end) || readNumber(words, end) || OWN_COUNT.test(wordAt(words, end))) return at;
    const next = nounClasses(words.tokens[end]?.text ?? '');
    if (next.length === 0) {
      if (triggerAt(words, end)) return at;
      continue;
    }
    const ownPredicate = triggerAt(words, end + 1);
    return !ownPredicate && next.some((name) => alike(name, classes)) ? end + 1 : at;
  }
  return at;
}

/** Nouns with a count of their own join no other's. */
const OWN_COUNT =
  /^(?:several|many|numerous|multiple|dozens|scores|hundreds|thousands|most|half|few|no|an?|both|countless|each)$/;

function alike(name: NounClass, classes: readonly NounClass[]): boolean {
  if (classes.includes(name)) return true;
  return isPeople(name) ? classes.some(isPeople) : isEquipment(name) && classes.some(isEquipment);
}
const isPeople = (name: NounClass) => name === 'person' || name === 'force';
const isEquipment = (name: NounClass) => name === 'weapon' || name === 'machine' || name === 'munition';

/** "pieces of artillery", "truckloads of weapons": the end and classes of what a word of measure carries, or null. */
export function carriedPhrase(
  words: Words,
  at: number,
  nameLength: NameLength,
): { to: number; classes: readonly NounClass[] } | null {
  if (!CARRIERS.has(wordAt(words, at)) || wordAt(words, at + 1) !== 'of') return null;
  const inner = innerPhrase(words, at + 2, nameLength);
  return inner?.classes.some((name) => CARRIED.has(name)) ? inner : null;
}

/** "the council's forces" after "members of", "heavy artillery" after "pieces of". */
function innerPhrase(
  words: Words,
  start: number,
  nameLength: NameLength,
): { to: number; classes: readonly NounClass[] } | null {
  let found: { to: number; classes: readonly NounClass[] } | null = null;
  let possessed = 0;
  for (let at = start; at < start + 7; at++) {
    const word = wordAt(words, at);
    const name = nameLength(at);
    if (name > 0) {
      found = { to: at + name, classes: ['force'] };
      at += name - 1;
      continue;
    }
    const classes = nounClasses(words.tokens[at]?.text ?? '');
    if (readNumber(words, at)) break;
    const own = classes.length > 0 ? classes : singularClasses(words.tokens[at]?.text ?? '');
    // "troops of the United States": a name
    if (own.length > 0 && !(isCapital(words, at) && own.every((name) => name === 'place')))
      found = { to: at + 1, classes: own };
    // "members of the village's defence team"
    else if (found && isPossessor(words, found.to - 1)) {
      if (isStop(words, at) && at > found.to) break;
      if (triggerAt(words, at)) break;
      if (at > found.to) possessed = at + 1;
    } else if (found && wordAt(words, at) !== "'s") break;
    else if (isStop(words, at) && word !== "'s") break;
    else if (triggerAt(words, at) && at > start) break;
  }
  return found && possessed > found.to ? { ...found, to: possessed } : found;
}

/** "the village's team", "the Workers' Party": what is meant stands behind. */
export function isPossessor(words: Words, at: number): boolean {
  const mark = wordAt(words, at + 1);
  if (mark !== "'s" && !(mark === "'" && wordAt(words, at).endsWith('s'))) return false;
  return isWord(words, at + 2) && !isStop(words, at + 2) && !triggerAt(words, at + 2);
}
