/**
 * The noun phrase that a quantity counts: "fighters" in "about 10,000 fighters", "of their forces" in "40 of their forces",
 * nothing in "200 wounded". Works without part-of-speech tags: modifiers are passed until a noun of the field, and a word
 * of a closed class ends the search.
 */
import { DETERMINERS, POSSESSIVES } from './closed-words.ts';
import {
  carriedPhrase,
  classesAt,
  closePhrase,
  isParticipleNoun,
  isStop,
  type NameLength,
  nounAhead,
  stateAsNoun,
} from './noun-phrase.ts';
import { MEASURES, type NounClass, nounClasses } from './nouns.ts';
import { readNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { readStrong } from './strong-bodies.ts';
import { triggerAt } from './triggers.ts';
import { unknownPeople } from './unknown-people.ts';
import { glued, isCapital, isQuoteMark, isWord, setOf, type Words, wordAt } from './words.ts';

export interface Counted {
  /** Token index after the noun phrase; the quantity's end where the noun is left out. */
  to: number;
  /** Token index of its noun, -1 where it is left out. */
  head: number;
  /** Token range of the words that say who is counted, without the quantity. */
  words: [from: number, to: number];
  classes: readonly NounClass[];
  /** "23 of whom", "three of them": counted among those named before. */
  anaphor: boolean;
  /** A name alone is counted: "78 Taliban", "12 Palestinians". */
  name: boolean;
  /** The phrase has a word of casualty before its noun: "40 wounded soldiers". */
  premodifier: number;
}

const MORE = setOf('more others other additional further extra');
/** "eleven of ours", "46 of the enemy", "forty of their number" */
const OWNERS = setOf('ours theirs mine yours');
const SIDE = setOf('enemy garrison crew number foe');
const ANAPHORS = setOf('them whom these those us which you');
/** Adjectives and attributive plurals that look like a counted noun. */
const MODIFIERS_IN_S = setOf(
  'special-forces armed-forces defence-forces sports arms weapons explosives logistics communications operations',
);

/** The phrase counted by the quantity, or null when it counts something that is none of our figures. */
export function readCounted(words: Words, quantity: Quantity, nameLength: NameLength): Counted | null {
  let at = quantity.to;
  if (wordAt(words, at) === '-' && glued(words, at)) return readStrong(words, quantity);
  while (isQuoteMark(wordAt(words, at))) at += 1;
  const share = quantity.form === 'share';
  const ofIsRead = wordAt(words, quantity.to - 1) === 'of';
  // "no other was taken"
  if (quantity.form === 'zero' && wordAt(words, at) === 'other' && !nounFollows(words, at + 1)) return null;
  if (MORE.has(wordAt(words, at)) && wordAt(words, at + 1) !== 'than') {
    // "three others remain": no noun goes after "others"
    const rest =
      wordAt(words, at) === 'others' ? null : readPhrase(words, at + 1, quantity, nameLength, false);
    if (rest && rest.head >= 0) return { ...rest, words: [at + 1, rest.words[1]] };
    return elided(at + 1, false);
  }
  if (wordAt(words, at) === 'out' && wordAt(words, at + 1) === 'of') at += 1;
  if (ofIsRead || wordAt(words, at) === 'of')
    return readPartitive(words, ofIsRead ? at : at + 1, quantity, nameLength);
  // "half the town's 30,000 residents"
  if (share && DETERMINERS.has(wordAt(words, at))) return readPartitive(words, at, quantity, nameLength);
  const phrase = readPhrase(words, at, quantity, nameLength, share);
  // the mark that closes a quoted number is no part of it
  if (phrase && phrase.head < 0 && phrase.to === at) return { ...phrase, to: quantity.to };
  // 'called the 40 "a tale"'
  return (
    phrase ?? (at > quantity.to && DETERMINERS.has(wordAt(words, at)) ? elided(quantity.to, false) : null)
  );
}

function elided(to: number, anaphor: boolean): Counted {
  return { to, head: -1, words: [to, to], classes: [], anaphor, name: false, premodifier: -1 };
}

/** After "of": "their forces", "the province's seven districts", "whom", "those arrested", "12". */
function readPartitive(
  words: Words,
  start: number,
  quantity: Quantity,
  nameLength: NameLength,
): Counted | null {
  let at = start;
  if (wordAt(words, at) === 'all') at += 1;
  while (isQuoteMark(wordAt(words, at))) at += 1;
  const first = wordAt(words, at);
  // "one of the heaviest raids", "one of those who came", "was one of the victims": singled out, not counted
  const singled = quantity.min === 1 && quantity.max === 1;
  if (singled && /^(?:is|was|being|as|be)$/.test(wordAt(words, quantity.from - 1))) return null;
  if (singled && isSuperlative(wordAt(words, at + 1)) && first === 'the') return null;
  if (singled && first === 'those' && wordAt(words, at + 1) === 'who') return null;
  if (first === 'whom' || first === 'them' || first === 'us' || first === 'which')
    return elided(at + 1, true);
  if (OWNERS.has(first)) return elided(at + 1, false);
  // "lost four of their own"
  if (POSSESSIVES.has(first) && wordAt(words, at + 1) === 'own' && !nounFollows(words, at + 2))
    return elided(at + 2, false);
  const side = DETERMINERS.has(first) ? at + 1 : at;
  if (SIDE.has(wordAt(words, side)) && !nounFollows(words, side + 1))
    return { ...elided(side + 1, false), head: side, words: [at, side + 1], classes: ['force'] };
  // "12 of the wounded later died"
  if (first === 'the' && isParticipleNoun(wordAt(words, at + 1))) {
    if (diesSoon(words, at + 2)) return elided(at + 2, false);
    if (!nounFollows(words, at + 2)) return stateCounted(words, at + 1, at);
  }
  const body = groupOf(words, at);
  if (body > at) return { ...elided(body, false), head: body - 1, words: [at, body], classes: ['force'] };
  if (ANAPHORS.has(first) && !nounFollows(words, at + 1)) {
    const trigger = triggerAt(words, at + 1);
    return elided(at + 1, !trigger);
  }
  // "the province's seven districts": names and possessors, then perhaps the whole's number
  let to = at;
  while (to < at + 8) {
    const word = wordAt(words, to);
    const number = readNumber(words, to);
    if (number && to > at - 1) {
      const rest = readPhrase(
        words,
        overSuffix(words, number.to),
        { ...quantity, min: number.value, max: number.value },
        nameLength,
        ofPopulation(words, number.to),
      );
      if (rest && rest.head >= 0) return { ...rest, words: [at, rest.words[1]] };
      return rest ? elided(number.to, false) : null;
    }
    if (
      !(
        DETERMINERS.has(word) ||
        word === 'total' ||
        word === "'s" ||
        word === "'" ||
        /^'s?$/.test(wordAt(words, to + 1))
      )
    )
      break;
    to += 1;
  }
  const rest = readPhrase(
    words,
    to,
    quantity,
    nameLength,
    quantity.form === 'share' || ofPopulation(words, to),
  );
  if (rest && rest.head >= 0) return { ...rest, words: [at, rest.words[1]] };
  // "hundreds of dead"
  if (rest && isParticipleNoun(wordAt(words, to))) return stateCounted(words, to, at);
  const state = triggerAt(words, to);
  return rest && state && state.form !== 'active' && state.form !== 'noun' ? elided(to, false) : null;
}

const GROUPS = setOf(
  'movement front group resistance army militia organisation organization insurgency rebellion alliance coalition faction network company battalion brigade regiment squad unit patrol police guard opposition junta regime',
);

/** "350 of the movement were killed", "more than thirty of the Dara Front killed": the index after a body of fighters, else `at`. */
function groupOf(words: Words, at: number): number {
  if (wordAt(words, at) !== 'the' && !POSSESSIVES.has(wordAt(words, at))) return at;
  let to = at + 1;
  while (to < at + 6 && isCapital(words, to)) to += 1;
  if (GROUPS.has(wordAt(words, to))) to += 1;
  else if (!GROUPS.has(wordAt(words, to - 1))) return at;
  const next = wordAt(words, to);
  return nounFollows(words, to) || next === "'s" || next === "'" ? at : to;
}

/** "about 82,000 of the town's pre-war population": counted out of a body of people. */
function ofPopulation(words: Words, at: number): boolean {
  for (let to = at; to < at + 4; to++) {
    if (/^(?:population|populace|workforce|garrison)$/.test(wordAt(words, to))) return true;
    if (isStop(words, to)) return false;
  }
  return false;
}

/** "nine of the 20 or so attackers" */
function overSuffix(words: Words, at: number): number {
  return wordAt(words, at) === 'or' && /^(?:so|more)$/.test(wordAt(words, at + 1)) ? at + 2 : at;
}

/** "12 of the wounded", "dozens of dead and wounded": the state itself is what is counted. */
function stateCounted(words: Words, head: number, from: number): Counted {
  const second = /^(?:and|or|\/)$/.test(wordAt(words, head + 1)) ? wordAt(words, head + 2) : '';
  const both = isParticipleNoun(second) && second !== wordAt(words, head);
  const to = both ? head + 3 : head + 1;
  const classes: readonly NounClass[] = both ? ['casualty'] : nounClasses(wordAt(words, head));
  return { ...elided(to, false), head, words: [from, to], classes };
}

const isSuperlative = (word: string) =>
  /^(?:most|least|worst|best|first|last|latest)$/.test(word) || /.{3}(?:i|[^aeiou])est$/.test(word);

function diesSoon(words: Words, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const trigger = triggerAt(words, i);
    if (trigger) return trigger.form === 'self' || trigger.form === 'past';
  }
  return false;
}

function nounFollows(words: Words, at: number): boolean {
  return nounClasses(words.tokens[at]?.text ?? '').length > 0;
}

/** Modifiers and a noun of the field, or nothing where a predicate or the phrase's end follows at once. */
function readPhrase(
  words: Words,
  start: number,
  quantity: Quantity,
  nameLength: NameLength,
  share: boolean,
): Counted | null {
  const single = (quantity.max ?? quantity.min ?? 2) <= 1;
  let premodifier = -1;
  let named = -1;
  let at = overCalibre(words, start);
  for (; at < start + 9; at++) {
    const text = words.tokens[at]?.text ?? '';
    const word = wordAt(words, at);
    if (isQuoteMark(word) || word === '-' || word === "'s" || word === "'") continue;
    const classes = classesAt(words, at, single, share);
    const name = nameLength(at);
    if (name > 0) {
      at += name - 1;
      named = at;
      // a name that ends in its noun, "Kelmari Front fighters"
      const own = nounClasses(words.tokens[at]?.text ?? '');
      if (own.includes('force') && !nounFollows(words, at + 1))
        return { ...closePhrase(words, at, own, nameLength, single, start), premodifier };
      continue;
    }
    if (classes.length > 0)
      return { ...closePhrase(words, at, classes, nameLength, single, start), premodifier };
    if (isStop(words, at) || text === '') {
      if (word === ',' && at > start && isWord(words, at + 1) && adjectivesFollow(words, at + 1)) continue;
      const over = overJoint(words, at, start, nameLength);
      if (over === at) break;
      at = over - 1;
      continue;
    }
    // "five such strikes"
    if (word === 'such' && at === start) continue;
    if (DETERMINERS.has(word) && !POSSESSIVES.has(word) && (at > start || quantity.form === 'number')) break;
    const trigger = triggerAt(words, at);
    if (trigger) {
      if (!nounAhead(words, trigger.to, nameLength)) {
        const state = named < 0 && premodifier < 0 ? stateAsNoun(words, at, start) : null;
        if (state) return { ...closePhrase(words, at, state, nameLength, single, start), premodifier };
        break;
      }
      if (premodifier < 0) premodifier = at;
      at = trigger.to - 1;
      continue;
    }
    const carried = carriedPhrase(words, at, nameLength);
    if (carried) {
      return { ...carried, head: at, words: [start, carried.to], anaphor: false, name: false, premodifier };
    }
    // land is measured in squares: "1,200 square kilometres"
    if (at > start && isSquare(words, at - 1) && MEASURES.has(word))
      return { ...closePhrase(words, at, AREA, nameLength, single, start), premodifier };
    // "300 Kelmari armed group fighters"
    if (MEASURES.has(word) && (word.endsWith('s') || !nounAhead(words, at + 1, nameLength))) return null;
    const stranger = unknownPeople(words, start, at, quantity.from);
    if (stranger) return { ...stranger, premodifier };
    if (/s$/.test(word) && !/(?:ss|us|is)$/.test(word) && !isCapital(words, at) && !MODIFIERS_IN_S.has(word))
      return null;
    if (isCapital(words, at) || ARTICLED.test(word)) named = at;
  }
  if (premodifier >= 0 && named < 0) at = premodifier;
  if (at === start || (premodifier >= 0 && at === premodifier && premodifier === start))
    return elided(start, false);
  // a name alone, plural or collective: "78 Taliban"; else a noun that is none of ours
  const closes = named === lastWord(words, start, at) || verbAfterName(words, start, named, nameLength);
  if (named >= 0 && closes && namesOnly(words, start, named, nameLength)) {
    return {
      to: named + 1,
      head: named,
      words: [start, named + 1],
      // a party of the story counts as a force; of any other name nothing is known
      classes: shareOfGround(words, quantity, named) ? AREA : nameLength(start) > 0 ? ['force'] : ['person'],
      anaphor: false,
      name: true,
      premodifier,
    };
  }
  return null;
}

/** An Arabic name with its article: "110 al-Karim". */
const ARTICLED = /^(?:al|el|an|ash|as|ad|ar|at)-[a-z'’]{3,}$/;

/** "60 per cent of Orvanka": a name of which there is a share, is a place. */
function shareOfGround(words: Words, { form, to }: Quantity, name: number): boolean {
  return form === 'share' && wordAt(words, to - 1) === 'of' && !wordAt(words, name).endsWith('s');
}

const AREA: readonly NounClass[] = ['place'];
const isSquare = (words: Words, at: number) => wordAt(words, at) === 'square' || wordAt(words, at) === 'sq';

function lastWord(words: Words, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--)
    if (isWord(words, at) && !isQuoteMark(wordAt(words, at))) return at;
  return -1;
}

/** "40 Taliban swept over the ridge", "12 Kelmaris slept there": a plural or a party's name, and a verb that nobody has listed. */
function verbAfterName(words: Words, start: number, named: number, nameLength: NameLength): boolean {
  const party = nameLength(start) > 0 && nameLength(start) + start === named + 1;
  return (
    (party || wordAt(words, named).endsWith('s')) &&
    /^[a-z]{2,}(?:ed|pt|ught|ew|ld|ood)$/.test(wordAt(words, named + 1))
  );
}

/** Every word from the first capital on is capital, and none of them leads a predicate. */
function namesOnly(words: Words, start: number, end: number, nameLength: NameLength): boolean {
  if (nameLength(start) > 0 && nameLength(start) + start === end + 1) return true;
  let capitals = 0;
  for (let at = start; at <= end; at++) {
    if (isCapital(words, at) || ARTICLED.test(wordAt(words, at))) capitals += 1;
    else if (capitals > 0 && isWord(words, at)) return false;
  }
  return capitals > 0 && end - start < 3;
}

/** "four 9mm launchers", "six 120-millimetre guns": the index after the calibre, else `at`. */
function overCalibre(words: Words, at: number): number {
  if (!/^\d/.test(wordAt(words, at))) return at;
  const unit = wordAt(words, at + 1) === '-' ? at + 2 : at + 1;
  return /^(?:mm|cm|calibre|caliber|inch|millimet(?:er|re)s?)$/.test(wordAt(words, unit)) ? unit + 1 : at;
}

/**
 * Modifiers go on over "Kelmari and foreign fighters" and over an abbreviation in brackets, "rocket propelled grenade (RPG)
 * launchers": the index where they do, else `at`.
 */
function overJoint(words: Words, at: number, start: number, nameLength: NameLength): number {
  const word = wordAt(words, at);
  if (at === start) return at;
  if (word === '(')
    return wordAt(words, at + 2) === ')' && isCapital(words, at + 1) && nounFollows(words, at + 3)
      ? at + 3
      : at;
  if (word !== 'and' && word !== 'or' && word !== '/') return at;
  const next = at + 1;
  const modifies =
    isWord(words, next) &&
    !isStop(words, next) &&
    !DETERMINERS.has(wordAt(words, next)) &&
    !readNumber(words, next) &&
    !triggerAt(words, next) &&
    !nounFollows(words, next);
  return modifies && nounAhead(words, next, nameLength) ? next : at;
}

/** A comma inside the phrase: "heavy, armoured vehicles". */
function adjectivesFollow(words: Words, at: number): boolean {
  return (
    !isStop(words, at) &&
    !DETERMINERS.has(wordAt(words, at)) &&
    !readNumber(words, at) &&
    !triggerAt(words, at) &&
    !isCapital(words, at) &&
    nounClasses(words.tokens[at]?.text ?? '').length === 0 &&
    nounClasses(words.tokens[at + 1]?.text ?? '').length > 0
  );
}
