/**
 * The noun phrase that a quantity counts: "fighters" in "about 10,000 fighters", "of their forces" in "40 of their forces",
 * nothing in "200 wounded". Works without part-of-speech tags: modifiers are passed until a noun of the field, and a word
 * of a closed class ends the search.
 */
import { DETERMINERS, POSSESSIVES } from './closed-words.ts';
import { type Counted, elided, nounFollows, readPhrase } from './counted-phrase.ts';
import { isParticipleNoun, isStop, type NameLength } from './noun-phrase.ts';
import { type NounClass, nounClasses } from './nouns.ts';
import { readNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { readStrong } from './strong-bodies.ts';
import { timesFired } from './times-fired.ts';
import { triggerAt } from './triggers.ts';
import { glued, isCapital, isQuoteMark, setOf, type Words, wordAt } from './words.ts';

export type { Counted };

const MORE = setOf('more others other additional further extra');

/** "eleven of ours", "46 of the enemy", "forty of their number" */
const OWNERS = setOf('ours theirs mine yours');

const SIDE = setOf('enemy garrison crew number foe');

const ANAPHORS = setOf('them whom these those us which you');

/** The phrase counted by the quantity, or null when it counts something that is none of our figures. */
export function readCounted(words: Words, quantity: Quantity, nameLength: NameLength): Counted | null {
  let at = quantity.to;
  // "losses that are heavy"
  if (quantity.form === 'heavy' && nounFollows(words, quantity.core))
    return {
      ...elided(at, false),
      head: quantity.core,
      words: [quantity.core, quantity.core + 1],
      classes: nounClasses(wordAt(words, quantity.core)),
    };
  if (wordAt(words, at) === '-' && glued(words, at)) return readStrong(words, quantity);
  while (isQuoteMark(wordAt(words, at))) at += 1;
  // "opened fire 115 times"
  if (wordAt(words, at) === 'times' && timesFired(words, at))
    return { ...elided(at + 1, false), head: at, classes: ['strike'] };
  const share =
    quantity.form === 'share' ||
    (quantity.form === 'some' && /^(?:territory|ground|land)$/.test(wordAt(words, at)));
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
  if (singled && isApposed(words, quantity.from, at)) return null;
  if (singled && isSuperlative(wordAt(words, DETERMINERS.has(first) ? at + 1 : at))) return null;
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
    quantity.form === 'share' || quantity.form === 'some' || ofPopulation(words, to),
  );
  if (rest && rest.head >= 0) return { ...rest, words: [at, rest.words[1]] };
  // "hundreds of dead"
  if (rest && isParticipleNoun(wordAt(words, to))) return stateCounted(words, to, at);
  const state = triggerAt(words, to);
  return rest && state && state.form !== 'active' && state.form !== 'noun' ? elided(to, false) : null;
}

/** "General Karim, one of its commanders, died": who somebody is, between two commas behind his name. */
function isApposed(words: Words, from: number, start: number): boolean {
  if (wordAt(words, from - 1) !== ',' || !isCapital(words, from - 2)) return false;
  if (!DETERMINERS.has(wordAt(words, start))) return false;
  for (let at = start + 1; at < start + 9; at++) {
    const word = wordAt(words, at);
    if (word === ',' || word === '.') return wordAt(words, at + 1) !== 'and';
    if (triggerAt(words, at) || /^(?:and|;|)$/.test(word)) return false;
  }
  return false;
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
