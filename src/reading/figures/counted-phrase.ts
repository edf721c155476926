/** Modifiers and the noun after a quantity, or a name that stands for people; or that the noun is left out. */
import { DETERMINERS, PAST, POSSESSIVES, REPORTING } from './closed-words.ts';
import { haveKin } from './heard.ts';
import { areModels, BLOWS, strikesNext } from './models-and-blows.ts';
import {
  carriedPhrase,
  classesAt,
  closePhrase,
  isParticipleNoun,
  isPossessor,
  isStop,
  type NameLength,
  nounAhead,
  stateAsNoun,
} from './noun-phrase.ts';
import { MEASURES, type NounClass, nounClasses, singularClasses } from './nouns.ts';
import { readNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { endsClause } from './rivals.ts';
import { type TriggerClass, triggerAt } from './triggers.ts';
import { unknownPeople } from './unknown-people.ts';
import { isCapital, isQuoteMark, isWord, setOf, type Words, wordAt } from './words.ts';

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

/** The noun is left out: "200 were wounded". @param to token index after the quantity */
export function elided(to: number, anaphor: boolean): Counted {
  return { to, head: -1, words: [to, to], classes: [], anaphor, name: false, premodifier: -1 };
}

/** Whether a noun of the field stands at `at`. */
export function nounFollows(words: Words, at: number): boolean {
  return nounClasses(words.tokens[at]?.text ?? '').length > 0;
}

/** Adjectives and attributive plurals that look like a counted noun. */
const MODIFIERS_IN_S = setOf(
  'special-forces armed-forces defence-forces sports arms weapons explosives logistics communications operations',
);

/** Modifiers and a noun of the field, or nothing where a predicate or the phrase's end follows at once. */
export function readPhrase(
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
    if (classes.length > 0) {
      if (isPossessor(words, at) && !haveKin(words, at + 1)) continue;
      return { ...closePhrase(words, at, classes, nameLength, single, start), premodifier };
    }
    const unmarked = single || quantity.form !== 'number' ? NONE : withoutPlural(words, at, nameLength);
    if (unmarked.length > 0)
      return { ...closePhrase(words, at, unmarked, nameLength, true, start), premodifier };
    // "17 apparently unlawful airstrikes"
    if (word.endsWith('ly') && !triggerAt(words, at + 1) && nounAhead(words, at + 1, nameLength)) continue;
    // "3 voluntarily laid down arms"
    if (
      at === start &&
      word.endsWith('ly') &&
      triggerAt(words, at + 1)?.form === 'self' &&
      !nounAhead(words, at + 2, nameLength)
    )
      break;
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
    // "three bombing runs"
    if (/^(?:bombing|strafing)$/.test(word) && /^(?:run|mission|flight)s?$/.test(wordAt(words, at + 1)))
      return { ...closePhrase(words, at + 1, STRIKE, nameLength, single, start), premodifier };
    // "no damage or casualties"
    if (
      at === start &&
      word === 'damage' &&
      /^(?:or|and)$/.test(wordAt(words, at + 1)) &&
      nounFollows(words, at + 2)
    ) {
      at += 1;
      continue;
    }
    // "four missile and 83 air strikes"
    if (at === start && BLOWS.test(word) && wordAt(words, at + 1) === 'and' && strikesNext(words, at + 2))
      return { ...closePhrase(words, at, STRIKE, nameLength, single, start), premodifier };
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
    const instances = INSTANCES.test(word) ? instancesOf(words, at) : null;
    if (instances) return { ...instances, words: [start, instances.to], premodifier };
    // land is measured in squares: "1,200 square kilometres"
    if (at > start && isSquare(words, at - 1) && MEASURES.has(word))
      return { ...closePhrase(words, at, AREA, nameLength, single, start), premodifier };
    // "300 Kelmari armed group fighters"
    if (MEASURES.has(word) && (word.endsWith('s') || !nounAhead(words, at + 1, nameLength))) return null;
    const stranger = unknownPeople(words, start, at, quantity.from);
    if (stranger) return { ...stranger, premodifier };
    // "Seventeen wore uniform", "of whom 41 belonged to the forces"
    if (
      at === start &&
      isPastVerb(words, at, nameLength) &&
      (opensClause(words, quantity) || isBodyOf(words, quantity))
    )
      break;
    // "one dead and three critical"
    if (at === start && /^(?:critical|serious)$/.test(word) && endsClause(words, at + 1)) break;
    // "a force of 3,000 stands ready": the verb of the body before it
    if (at === start && STATIVE.test(word) && wordAt(words, quantity.from - 1) === 'of') break;
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
      classes: shareOfGround(words, quantity, named)
        ? AREA
        : nameLength(start) > 0
          ? ['force']
          : areModels(words, quantity, named)
            ? ARMS
            : ['person'],
      anaphor: false,
      name: true,
      premodifier,
    };
  }
  return null;
}

/** The number is the subject of its clause: nothing stands before it there. */
function opensClause(words: Words, { from, form, min, max }: Quantity): boolean {
  if ((form !== 'number' && form !== 'large') || (min ?? max ?? 9) < 2) return false;
  const before = wordAt(words, from - 1);
  return from === 0 || isQuoteMark(before) || /^(?:[,;:–—]|and|but|while|whom|them)$/.test(before);
}

/** "A column of 200 moved up" */
const isBodyOf = (words: Words, { from }: Quantity) =>
  wordAt(words, from - 1) === 'of' &&
  /^(?:column|force|army|garrison|group|band|party|crowd|convoy|patrol|contingent|gang|unit)$/.test(
    wordAt(words, from - 2),
  );

const isPastVerb = (words: Words, at: number, nameLength: NameLength) =>
  PAST.has(wordAt(words, at)) ||
  (/^[a-z]{3,}ed$/.test(wordAt(words, at)) &&
    !REPORTING.has(wordAt(words, at)) &&
    (isStop(words, at + 1) || DETERMINERS.has(wordAt(words, at + 1))) &&
    !nounAhead(words, at + 1, nameLength));

const STATIVE =
  /^(?:stands|waits|awaits|holds|sits|lies|guards|mans|defends|needs|faces|lives|stays|serves|patrols|surrounds|occupies|controls)$/;

const NONE: readonly NounClass[] = [];

const INSTANCES = /^(?:instances?|cases?|acts?|incidents?|episodes?|occurrences)$/;

/** "23 instances of incommunicado detention", "54 cases of torture": what is done to people, counted by the deed. */
function instancesOf(words: Words, at: number): Counted | null {
  if (wordAt(words, at + 1) !== 'of') return null;
  for (let to = at + 2; to < at + 6; to++) {
    const trigger = triggerAt(words, to);
    if (trigger?.form === 'noun' || trigger?.form === 'active') {
      const name = DEEDS.find(([told]) => trigger.classes.includes(told))?.[1];
      return name ? { ...elided(trigger.to, false), head: to, classes: [name] } : null;
    }
    if (/^(?:violence|assault|abuse)$/.test(wordAt(words, to)))
      return { ...elided(to + 1, false), head: to, classes: ['trace'] };
    if (isStop(words, to) || readNumber(words, to) || isCapital(words, to)) return null;
  }
  return null;
}

const DEEDS: readonly (readonly [TriggerClass, NounClass])[] = [
  ['kill', 'dead'],
  ['wound', 'wounded'],
  ['capture', 'captive'],
  ['displace', 'displaced'],
  ['fate', 'trace'],
];

const UNMARKED: ReadonlySet<NounClass> = new Set<NounClass>([
  'person',
  'force',
  'weapon',
  'machine',
  'place',
  'building',
]);

/** "31 soldier died", "20 person is arrested": English without its plural, where nothing goes on behind the noun. */
function withoutPlural(words: Words, at: number, nameLength: NameLength): readonly NounClass[] {
  const classes = singularClasses(words.tokens[at]?.text ?? '').filter((name) => UNMARKED.has(name));
  if (classes.length === 0 || isCapital(words, at) || nounAhead(words, at + 1, nameLength)) return NONE;
  // "fourteen rebel dead"
  if (isParticipleNoun(wordAt(words, at + 1))) return NONE;
  const ends = isStop(words, at + 1) || triggerAt(words, at + 1) !== null || wordAt(words, at + 1) === '';
  return ends && wordAt(words, at + 1) !== '-' && wordAt(words, at + 1) !== "'s" ? classes : NONE;
}

/** An Arabic name with its article: "110 al-Karim". */
const ARTICLED = /^(?:al|el|an|ash|as|ad|ar|at)-[a-z'’]{3,}$/;

/** "60 per cent of Orvanka": a name of which there is a share, is a place. */
function shareOfGround(words: Words, { form, to }: Quantity, name: number): boolean {
  return form === 'share' && wordAt(words, to - 1) === 'of' && !wordAt(words, name).endsWith('s');
}

const ARMS: readonly NounClass[] = ['weapon'];
const AREA: readonly NounClass[] = ['place'];
const STRIKE: readonly NounClass[] = ['strike'];

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
