/**
 * A count that says little by itself takes its kind from its neighbour: "31 soldiers and three auxiliaries", "including
 * 12 children", "23 of whom", "up from nine".
 */

import { BEFORE_PREDICATE, PREPOSITIONS, REPORTING, SUBORDINATORS } from './closed-words.ts';
import { byNoun, type Decision, givesWay, type Item } from './decision.ts';
import { sharesVerb } from './gapping.ts';
import { type NounClass, nounClasses } from './nouns.ts';
import { listReaches } from './subject-ends.ts';
import { triggerAt } from './triggers.ts';
import { behindTime, diedThere, isAppended, isCompared, thenFollows } from './verbless.ts';
import { isCapital, setOf, type Words, wordAt } from './words.ts';

const PEOPLE: readonly NounClass[] = ['person', 'force', 'captive', 'displaced'];
const EQUIPMENT: readonly NounClass[] = ['weapon', 'machine', 'munition'];
const CASUALTY = new Set([
  'killed',
  'wounded',
  'casualties',
  'captured',
  'surrendered',
  'displaced',
  'other',
]);

/** The decisions, those by default or none replaced by a neighbour's where the wording joins them. */
export function inherit(
  words: Words,
  items: readonly Item[],
  decisions: readonly (Decision | null)[],
): (Decision | null)[] {
  const result = [...decisions];
  items.forEach((item, index) => {
    if (!givesWay(result[index] ?? null) && !diedThere(words, item, items[index - 1], result[index - 1]))
      return;
    if (item.quantity.form === 'heavy') return;
    const from = donor(words, items, result, index) ?? haul(words, items, result, index);
    if (from && fits(item, from)) result[index] = { ...from, by: 'inherited' };
  });
  for (let index = items.length - 2; index >= 0; index--) {
    const [item, next, own, after] = [items[index], items[index + 1], result[index], result[index + 1]];
    if (!item || !next || !after || !givesWay(own ?? null)) continue;
    // "returned with five vehicles, 21 rifles and 60 magazines"
    if (
      !own &&
      after.kind === 'equipment' &&
      item.counted.classes.includes('machine') &&
      listReaches(words, item.counted.to, next)
    ) {
      result[index] = { ...after, by: 'inherited' };
      continue;
    }
    if (after.by !== 'right') continue;
    if (listReaches(words, item.counted.to, next) && fits(item, after) && isPeople(item))
      result[index] = { ...after, by: 'inherited' };
  }
  return result;
}

function donor(
  words: Words,
  items: readonly Item[],
  decisions: readonly (Decision | null)[],
  index: number,
): Decision | null {
  const item = items[index];
  const previous = items[index - 1];
  if (!item || !previous) return null;
  const given = decisions[index - 1] ?? null;
  // "forty fighters, most of them young" counts nobody anew
  if (
    item.quantity.form === 'share' &&
    item.counted.anaphor &&
    (arePeople(words, item.counted.to) || HOW.test(wordAt(words, item.counted.to)))
  )
    return nearestBefore(decisions, index);
  // "40% of the land in the south and 20% in the north", "65 percent of deaths, compared with 64 percent"
  if (
    item.quantity.form === 'share' &&
    previous.quantity.form === 'share' &&
    item.quantity.min !== null &&
    item.counted.head < 0 &&
    /^(?:and|,|from|to|with|against)$/.test(wordAt(words, item.quantity.from - 1))
  )
    return given;
  if (item.quantity.form === 'share' || (item.counted.anaphor && item.quantity.max === 1)) return null;
  // "some of them seriously", "none of them wished to be named"
  if (item.counted.anaphor && (item.quantity.form === 'some' || item.quantity.form === 'zero')) return null;
  if (speaks(words, item)) return null;
  if (item.counted.anaphor) return stateOf(words, item.counted.to) ?? nearestBefore(decisions, index);
  // "of the 212 killed, 90 were women"
  if (item.counted.head < 0 && peopleFollow(words, item.counted.to)) return nearestBefore(decisions, index);
  const before = wordAt(words, item.quantity.from - 1);
  const before2 = wordAt(words, item.quantity.from - 2);
  if (given && (isAppended(words, item, previous) || behindTime(words, item, previous))) return given;
  // "twenty more deaths, for a total of 50"
  const sum = before === 'for' && wordAt(words, item.quantity.from + 1) === 'total';
  if (before === 'included' || sum || inAside(words, item) || listedBehind(words, item))
    return nearestBefore(decisions, index);
  // "some civilians were hurt, and a number of my colleagues too"
  if (item.counted.head >= 0 && /^(?:too|likewise)$/.test(wordAt(words, item.counted.to))) return given;
  if (apposed(words, item, previous)) return nearestBefore(decisions, index);
  // "40 were killed (12 children)"
  if (before === '(' && item.counted.head >= 0 && wordAt(words, item.counted.to) === ')')
    return nearestBefore(decisions, index);
  // "12 of them children and nine women"
  if (previous.counted.anaphor && before === 'and' && item.quantity.from - previous.counted.to < 4)
    return given;
  if (
    before === 'from' &&
    /^(?:up|down|revised|raised|rising|drop|collapse|fall|decline|rise|increase|jump|surge)$/.test(before2)
  )
    return item.counted.head < 0 ? given : null;
  // "215 militants were killed, as against 163 militants in 2012", "compared with 40 soldiers the year before"
  if (
    isCompared(words, item.quantity.from) &&
    (item.counted.head >= 0 || thenFollows(words, item.counted.to))
  )
    return nearestBefore(decisions, index);
  // "began the year with 12,000 fighters and are down to 7,000"
  if (
    item.counted.head < 0 &&
    before === 'to' &&
    /^(?:down|reduced|shrunk|dwindled|grown|risen)$/.test(before2)
  )
    return given;
  if (item.counted.head < 0 && /^(?:not|than|of)$/.test(before) && /^(?:,|rather|instead)$/.test(before2))
    return isListEnd(words, item) ? given : null;
  if (item.counted.head < 0 && /^(?:not|versus|against)$/.test(before) && isListEnd(words, item))
    return given;
  if (item.counted.head < 0 && given && isParallel(words, previous, item, given)) return given;
  if (given && CASUALTY.has(given.kind) && sharesVerb(words, previous, item, given)) return given;
  if (item.counted.head < 0 || wordAt(words, item.counted.head) === 'people') {
    const listed = placeBefore(words, item, previous.counted.to);
    if (listed) return nearestBefore(decisions, index);
  }
  if (item.counted.head < 0 && !given) return null;
  const joined = listReaches(words, previous.counted.to, {
    ...item,
    counted: { ...item.counted, head: Math.max(item.counted.head, 0) },
  });
  if (given?.by === 'left' && item.counted.head >= 0 && overPlace(words, previous, item)) return given;
  // "killed 40 and 20 tanks" takes nothing over; a bare number joins only the list of a verb before it
  if (!joined || previous.counted.to === item.quantity.from) return null;
  return given && (item.counted.head >= 0 || given.by === 'left') && isListEnd(words, item) ? given : null;
}

/** "half of them seriously" */
const HOW = /^(?:seriously|critically|badly|severely|gravely|lightly|slightly|fatally)$/;

const ASIDE = 14;

/** "including 12 children", "among them a nurse, her mother and two boys", "of them six": some of those counted before. */
function inAside(words: Words, { quantity: { from } }: Item): boolean {
  for (let at = from - 1; at >= from - ASIDE; at--) {
    const word = wordAt(words, at);
    if (word === 'including') return wordAt(words, at + 1) !== 'the' || at < from - 2;
    if (/^(?:them|whom|these)$/.test(word) && /^(?:among|amongst|of|with)$/.test(wordAt(words, at - 1)))
      return true;
    if (/^[.;:!?()–—]?$/.test(word) || BEFORE_PREDICATE.has(word) || triggerAt(words, at)) return false;
    if (SUBORDINATORS.has(word) || REPORTING.has(word)) return false;
  }
  return false;
}

/** "34 members of the front, two commanders among them, were killed", "seven people, three children included" */
function listedBehind(words: Words, { counted }: Item): boolean {
  const [next, after] = [wordAt(words, counted.to), wordAt(words, counted.to + 1)];
  return (
    counted.head >= 0 &&
    (next === 'included' ||
      (/^(?:among|amongst|between|of)$/.test(next) && /^(?:them|these|those|whom)$/.test(after)))
  );
}

/** "took away eight civilians – six women and two children": the mark, and then who they were. */
function apposed(words: Words, item: Item, previous: Item): boolean {
  if (item.counted.head < 0 || !/^(?:[–—:-]|--)$/.test(wordAt(words, item.quantity.from - 1))) return false;
  const colon = wordAt(words, item.quantity.from - 1) === ':';
  const [whole, part] = [previous.quantity.min, item.quantity.min];
  return (
    whole !== null &&
    part !== null &&
    part < whole &&
    item.quantity.from - previous.counted.to < (colon ? 30 : 12)
  );
}

/** "…, two aid workers told the paper": they are heard, not counted. */
function speaks(words: Words, { counted }: Item): boolean {
  return (
    counted.head >= 0 &&
    /^(?:told|said|say|says|added|recalled|testified|recounted)$/.test(wordAt(words, counted.to))
  );
}

const PLACE_WORDS = setOf(
  'district province town city village area valley region county state governorate municipality camp island quarter neighbourhood neighborhood suburb alone nearby north south east west northern southern eastern western central upper lower rural the and of',
);

/**
 * "57 were killed: in Dara district 38, in Upper Orvanka 31, and in Kelmar eight": only a place stands between this bare number
 * and the mark or word that parts it from the count before.
 */
export function placeBefore(
  words: Words,
  { quantity: { from }, counted: { to } }: Item,
  start: number,
): boolean {
  if (!/^(?:[,.;)]|and|more|people|others|)$/.test(wordAt(words, to))) return false;
  let at = from - 1;
  if (/^[-–—:]$/.test(wordAt(words, at))) at -= 1;
  let names = 0;
  for (; at >= Math.max(start, from - 9); at--) {
    if (isCapital(words, at)) names += 1;
    else if (!PLACE_WORDS.has(wordAt(words, at)) || wordAt(words, at) === 'and') break;
  }
  if (names === 0) return false;
  const preposition = /^(?:in|at|from|near|around|on)$/.test(wordAt(words, at));
  if (preposition) at -= 1;
  const mark = wordAt(words, at);
  return (
    at >= start - 1 && (/^[,;:(–—]$/.test(mark) || (/^(?:and|while|plus|with)$/.test(mark) && preposition))
  );
}

/** "kill 51 villagers in Mali, 12 troops in Burkina": where the first were stands between. */
function overPlace(words: Words, previous: Item, item: Item): boolean {
  const { to } = previous.counted;
  if (!/^(?:in|at|near|from)$/.test(wordAt(words, to)) || !isCapital(words, to + 1)) return false;
  let at = to + 1;
  while (at < to + 4 && isCapital(words, at)) at += 1;
  if (wordAt(words, at) === ',') at += 1;
  if (wordAt(words, at) === 'and') at += 1;
  return at === item.quantity.from;
}

/** "402 of them deaths": what they are is said at once. */
function stateOf(words: Words, at: number): Decision | null {
  const [name] = nounClasses(wordAt(words, at));
  if (name === 'dead' || /^(?:fatal|lethal)$/.test(wordAt(words, at))) return byNoun('killed');
  return name === 'wounded' ? byNoun('wounded') : null;
}

/** "most of them students", "half of them were women": who they are, of those counted before. */
function arePeople(words: Words, at: number): boolean {
  return nounClasses(wordAt(words, at)).includes('person') || peopleFollow(words, at);
}

/** "were women", "are children" */
export function peopleFollow(words: Words, at: number): boolean {
  if (/^(?:had|have|has)$/.test(wordAt(words, at)) && wordAt(words, at + 1) === 'been')
    return peopleFollow(words, at + 1);
  if (!/^(?:were|are|was|been)$/.test(wordAt(words, at))) return false;
  for (let i = at + 1; i < at + 4; i++) {
    const classes = nounClasses(wordAt(words, i));
    if (classes.includes('person') || classes.includes('force')) return true;
    if (triggerAt(words, i)) return false;
  }
  return false;
}

/** "seized 19 rifles, 2,431 rounds of all calibres and eight motorcycles": what is listed with arms is taken with them. */
function haul(
  words: Words,
  items: readonly Item[],
  decisions: readonly (Decision | null)[],
  index: number,
): Decision | null {
  const item = items[index];
  if (!item?.counted.classes.some((name) => name === 'machine' || name === 'munition')) return null;
  if (item.quantity.form === 'zero') return null;
  if (!/^(?:and|or|,|with|plus|as|including)$/.test(wordAt(words, item.quantity.from - 1))) return null;
  for (let i = index - 1; i >= Math.max(0, index - 4); i--) {
    const [before, decision] = [items[i], decisions[i]];
    if (!before || item.quantity.from - before.counted.to > 14) return null;
    if (decision?.kind === 'equipment') return decision;
  }
  return null;
}

/** "97 of them by rebels and 37 by soldiers": the same preposition follows both. */
function isParallel(words: Words, previous: Item, item: Item, { by, trigger }: Decision): boolean {
  const link = wordAt(words, item.counted.to);
  const { to } = previous.counted;
  // what befell them may stand first: "6 dead from the army and 18 from the rebels", "nine were killed in … and seven in …"
  const before = by === 'right' && trigger ? trigger[1] : (triggerAt(words, to)?.to ?? to);
  const after = wordAt(words, overPredicate(words, to));
  const [same, sides] = [wordAt(words, to), wordAt(words, before)];
  const parallel =
    same === link ||
    sides === link ||
    after === link ||
    (SIDES.test(link) && (SIDES.test(same) || SIDES.test(sides)));
  if (!PREPOSITIONS.has(link) || !parallel) return false;
  return item.quantity.from - before < 9 && /^(?:and|or|,|but)$/.test(wordAt(words, item.quantity.from - 1));
}

/** "27 bodies were recovered in Dara and 28 in Orvanka", "23 were from Dara and 12 from Orvanka": over the predicate. */
function overPredicate(words: Words, to: number): number {
  let at = to;
  while (at < to + 4 && BEFORE_PREDICATE.has(wordAt(words, at))) at += 1;
  if (at === to) return to;
  if (PREPOSITIONS.has(wordAt(words, at))) return at;
  return wordAt(words, at).endsWith('ed') ? at + 1 : to;
}

/** "100 dead on the one side and 80 among the attackers" */
const SIDES = /^(?:on|among|from|in)$/;

/** A bare number in a list must be followed by the list's or the clause's end. */
function isListEnd(words: Words, { counted }: Item): boolean {
  if (counted.head >= 0) return true;
  return /^(?:[,.;”"]|and|or|in|on|at|)$/.test(wordAt(words, counted.to));
}

function nearestBefore(decisions: readonly (Decision | null)[], index: number): Decision | null {
  for (let i = index - 1; i >= Math.max(0, index - 6); i--) {
    const decision = decisions[i];
    if (decision) return decision;
  }
  return null;
}

function isPeople({ counted }: Item): boolean {
  return counted.head < 0 || counted.classes.some((name) => PEOPLE.includes(name));
}

/** People take what befell people, things what befell things. */
function fits(item: Item, { kind }: Decision): boolean {
  return kind === 'strength' || CASUALTY.has(kind)
    ? isPeople(item)
    : item.counted.head < 0 ||
        ((kind === 'territory' || kind === 'strikes') && item.counted.classes.includes('place')) ||
        (kind === 'equipment' && item.counted.classes.some((name) => EQUIPMENT.includes(name)));
}
