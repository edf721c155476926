/**
 * Those who endure a war and are counted without a blow: carried elsewhere, fed and sheltered, waiting, missed by their
 * families. Of soldiers and officials the same words tell nothing.
 */
import type { FigureKind } from '../reading.ts';
import { skipAside } from './asides.ts';
import { BE, BEFORE_PREDICATE, HAVE, POSSESSIVES, PREPOSITIONS, SUBORDINATORS } from './closed-words.ts';
import { byNoun, type Decision, type Item } from './decision.ts';
import { nounClasses } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { triggerAt } from './triggers.ts';
import { isCapital, phraseAt, setOf, type Words, wordAt } from './words.ts';

const DWELLERS = setOf(
  'people persons civilians families households residents villagers inhabitants women children men locals citizens souls youths students pupils teachers workers herders farmers shepherds nomads settlers migrants townspeople townsfolk individuals others foreigners relatives elderly refugees boys girls infants babies adults patients survivors nationals minors toddlers schoolchildren pilgrims worshippers fishermen traders shoppers commuters passengers tourists pensioners orphans widows',
);
const HOMES = setOf('families households');

/** Those who dwell somewhere, so that where they go tells of the war. */
export function areDwellers(words: Words, { counted }: Item): boolean {
  if (counted.name) return seemCivil(words, counted.head, counted.to);
  return DWELLERS.has(wordAt(words, counted.head));
}

/** "80 Kelmaris from Orvanka, most of them women and children": a name alone may as well be soldiers'. */
function seemCivil(words: Words, head: number, to: number): boolean {
  if (!wordAt(words, head).endsWith('s')) return false;
  for (let at = to; at < to + 14; at++) {
    const word = wordAt(words, at);
    if (/^(?:women|children|families|elderly|civilians|refugees)$/.test(word)) return true;
    if (/^[.;:!?]?$/.test(word)) return false;
  }
  return false;
}

/** Ten or more, or dozens: what is said of fewer is mostly about those whom the report speaks of. */
export function areMany({ min, max, form }: Quantity): boolean {
  return (min ?? max ?? 0) >= 10 || form === 'large';
}

/** The kind of a count of civilians by what they endure, or null. */
export function endured(words: Words, item: Item): Decision | null {
  const { quantity, counted } = item;
  if (quantity.form === 'zero' || quantity.form === 'share') return null;
  if (counted.head < 0) return heldOut(words, item) ?? inWant(words, item);
  if (!counted.classes.includes('person')) return null;
  if (counted.name && !areDwellers(words, item)) return null;
  const dug = dugOut(words, item);
  if (dug) return dug;
  if (!areMany(quantity) || counted.classes.includes('force')) return null;
  if (tellsOfPeace(words, item)) return null;
  return (
    aided(words, item) ??
    byPredicate(words, item, predicateOf(words, item)) ??
    (areHome(words, item) || areAway(words, item) ? byNoun('displaced') : null)
  );
}

/** "scores of families": a war is told of them when they are counted, and mostly that they left. */
export function areHome(words: Words, { counted }: Item): boolean {
  return HOMES.has(wordAt(words, counted.head));
}

/** "Two million need food aid": of so many nothing else is counted. */
function inWant(words: Words, { quantity, counted }: Item): Decision | null {
  if ((quantity.min ?? quantity.max ?? 0) < 1000 && quantity.form !== 'large') return null;
  const at = /^(?:now|still|urgently)$/.test(wordAt(words, counted.to)) ? counted.to + 1 : counted.to;
  return /^(?:need|lack|face|require|risk)$/.test(wordAt(words, at))
    ? { ...byNoun('other'), by: 'right' }
    : null;
}

/** "2,140 people in two camps", "six million people abroad" */
function areAway(words: Words, item: Item): boolean {
  const { to } = item.counted;
  if (!areDwellers(words, item)) return false;
  return (
    (wordAt(words, to) === 'in' && inCamps(words, to + 1)) || /^(?:abroad|adrift)$/.test(wordAt(words, to))
  );
}

/** "Of the 38,000 people there, fewer than 200 remain": the rest of those who dwelt there. */
function heldOut(words: Words, { quantity, counted }: Item): Decision | null {
  if (!areMany(quantity) && quantity.form !== 'few') return null;
  let at = counted.to;
  while (at < counted.to + 3 && /^(?:have|are|now|still|had|only|were)$/.test(wordAt(words, at))) at += 1;
  const stays =
    /^(?:remain|remained|remains|stayed|stay)$/.test(wordAt(words, at)) ||
    (/^(?:hold|held|hang|hung|cling|clung)$/.test(wordAt(words, at)) &&
      /^(?:out|on)$/.test(wordAt(words, at + 1))) ||
    (wordAt(words, at) === 'left' && /^(?:are|were)$/.test(wordAt(words, at - 1)));
  if (!stays) return null;
  for (let i = quantity.from - 1; i >= quantity.from - 24; i--)
    if (DWELLERS.has(wordAt(words, i))) return { ...byNoun('other'), by: 'right' };
  return null;
}

const CARRIES = setOf(
  'flew fly flies flying flown drove drive drives driving bused bussed busing ferried ferry ferries ferrying airlifted airlift brought bring brings bringing took take takes taking carried carry carries carrying moved move moves moving got get getting led leads leading sent send sends sending escorted escorting transported transporting transferred transferring evacuated evacuating shipped shipping pushed pushing chased chasing herded herding sped',
);
const TO_CARE = /^(?:hospital|hospitals|clinic|clinics|surgery|doctors)$/;
const TO_PRISON = /^(?:prison|prisons|jail|jails|court|trial|justice|custody|detention|police)$/;

/** "flew 90,000 people out", "sent hundreds of villagers to Kelmar", "took 300 women to safety": the way stands behind those carried. */
export function carriedOff(words: Words, item: Item): Decision | null {
  const { quantity, counted } = item;
  // "took out 240 patients by sea"
  const out = wordAt(words, quantity.from - 1) === 'out' && CARRIES.has(wordAt(words, quantity.from - 2));
  if (out && areMany(quantity) && counted.head >= 0 && areDwellers(words, item))
    return { ...byNoun(wordAt(words, counted.head) === 'patients' ? 'other' : 'displaced'), by: 'left' };
  if (!CARRIES.has(wordAt(words, quantity.from - 1)) || !areMany(quantity)) return null;
  if (counted.head >= 0 && !areDwellers(words, item)) return null;
  // "led eleven men away"
  if (
    wordAt(words, counted.to) === 'away' &&
    /^(?:led|leading|took|taking)$/.test(wordAt(words, quantity.from - 1))
  )
    return null;
  return goes(words, counted.to) ? { ...byNoun('displaced'), by: 'left' } : null;
}

/** "out", "across the river", "to safety", "to neighbouring Kelmar"; to hospitals and prisons people come otherwise. */
function goes(words: Words, start: number): boolean {
  const at =
    /^(?:and)$/.test(wordAt(words, start)) && nounClasses(wordAt(words, start + 1)).length > 0
      ? start + 2
      : start;
  const word = wordAt(words, at);
  if (/^(?:out|across|over|away)$/.test(word)) return !/^alive$/.test(wordAt(words, at + 1));
  if (word !== 'to' && word !== 'into' && word !== 'from' && word !== 'towards') return false;
  for (let to = at + 1; to < at + 5; to++) {
    const next = wordAt(words, to);
    if (TO_CARE.test(next) || TO_PRISON.test(next)) return false;
    if (
      /^(?:safety|safer|neighbouring|neighboring|camps?|exile|shelters?|homes?|border|frontier)$/.test(
        next,
      ) ||
      isCapital(words, to)
    )
      return true;
    if (/^(?:[.,;:]|and|)$/.test(next)) return false;
  }
  return false;
}

/** "27 people are being sought", "searching for 27 people". */
export function isMissed(words: Words, { quantity, counted }: Item): Decision | null {
  const lost =
    wordAt(words, quantity.from - 1) === 'of' &&
    wordAt(words, counted.to) === 'there' &&
    wordAt(words, counted.to + 2) === 'no' &&
    /^(?:trace|word|sign|news)$/.test(wordAt(words, counted.to + 3));
  const fate =
    wordAt(words, quantity.from - 1) === 'of' &&
    /^(?:fate|whereabouts)$/.test(wordAt(words, quantity.from - 2));
  if (lost || fate) return { ...byNoun('other'), by: 'right' };
  const before =
    wordAt(words, quantity.from - 1) === 'for' &&
    /^(?:search|look|hunt)(?:ed|es|s|ing)?$/.test(wordAt(words, quantity.from - 2));
  let at = counted.to;
  while (at < counted.to + 5 && BEFORE_PREDICATE.has(wordAt(words, at))) at += 1;
  const after = wordAt(words, at - 1) === 'being' && /^(?:sought|searched|missed)$/.test(wordAt(words, at));
  return before || after ? { ...byNoun('other'), by: before ? 'left' : 'right' } : null;
}

/** "dug 12 people out of the rubble", "pulled four people alive from the ruins". */
function dugOut(words: Words, { quantity, counted }: Item): Decision | null {
  if (
    !/^(?:pulled|pull|pulling|dug|dig|digging|dragged|dragging|plucked|hauled|freed|got)$/.test(
      wordAt(words, quantity.from - 1),
    )
  )
    return null;
  for (let at = counted.to; at < counted.to + 3; at++)
    if (/^(?:out|alive|from|free)$/.test(wordAt(words, at))) return { ...byNoun('other'), by: 'left' };
  return null;
}

const AIDS = setOf(
  'feed feeds fed feeding serve serves served serving assist assists assisted assisting help helps helped helping aid aids aided aiding vaccinate vaccinated supply supplies supplied supplying reach reaches reached reaching support supports supported supporting',
);
const HOUSES = setOf(
  'house houses housed housing host hosts hosted hosting accommodate accommodates accommodated accommodating lodge lodged shelter shelters sheltered sheltering register registers registered registering receive receives received receiving absorbed welcomed',
);
const RELIEF = setOf(
  'supplies food aid tents rations blankets medicine medicines shelter water help relief assistance parcels kits meals bread flour rice fuel places care',
);

/** "feeds 38,000 people", "food for 1,500 people"; "hosts 30,000 people". */
function aided(words: Words, { quantity }: Item): Decision | null {
  const before = wordAt(words, quantity.from - 1);
  if (AIDS.has(before)) return { ...byNoun('other'), by: 'left' };
  if (HOUSES.has(before)) return { ...byNoun('displaced'), by: 'left' };
  if (before !== 'for' && before !== 'to') return null;
  for (let at = quantity.from - 2; at >= quantity.from - 5; at--)
    if (RELIEF.has(wordAt(words, at))) return { ...byNoun('other'), by: 'left' };
  return null;
}

/** "The camp now holds 9,000 people": a camp's, not a captor's. */
export function sheltered(words: Words, item: Item): Decision | null {
  const { quantity } = item;
  const verb = quantity.from - 1;
  if (item.counted.head < 0 || !areDwellers(words, item)) return null;
  if (!/^(?:holds?|holding|held)$/.test(wordAt(words, verb)) || !areMany(quantity)) return null;
  return sheltersBefore(words, verb) ? { ...byNoun('displaced'), by: 'left' } : null;
}

function sheltersBefore(words: Words, verb: number): boolean {
  for (let at = verb - 1; at >= verb - 5; at--) {
    if (/^(?:prison|detention|internment)$/.test(wordAt(words, at - 1))) return false;
    if (
      /^(?:camps?|schools?|stadium|shelters?|hall|church|mosque|monastery|centre|center|college|gym|tents?)$/.test(
        wordAt(words, at),
      )
    )
      return true;
  }
  return false;
}

const REACH = 14;

/** Index of the verb or auxiliary whose subject those counted are, over asides and where they are; -1 without one near. */
function predicateOf(words: Words, { counted: { to } }: Item): number {
  let limit = to + REACH;
  for (let at = to; at < limit; ) {
    const word = wordAt(words, at);
    if (BE.has(word) || HAVE.has(word) || ENDURES.has(word) || PEACE.has(word) || LEFT.test(word)) return at;
    const over = skipAside(words, at, to);
    if (over > at) {
      limit += over - at;
      at = over;
      continue;
    }
    if (BEFORE_PREDICATE.has(word) && word !== 'to') return at;
    if (
      /^(?:[.,;:!?()–—]|and|but|or|)$/.test(word) ||
      SUBORDINATORS.has(word) ||
      triggerAt(words, at)?.form === 'past'
    )
      return -1;
    at += 1;
  }
  return -1;
}

const ENDURES = setOf(
  'need needs needed require requires required lack lacks lacked face faces faced facing depend depends depended depending rely relies relied relying await awaits awaited awaiting risk risked suffer suffers suffered endure endured remain remains remained remaining struggle struggled waiting wait waited queue queued queuing queueing starve starved',
);
const LEFT = /^(?:left|leave|leaving|leaves)$/;
/** Where and how those are who endure: after a form of "be". */
const STATES = setOf(
  'inside trapped hungry starving malnourished besieged stuck stranded waiting awaiting facing lacking needing depending dependent reliant hiding queueing queuing huddled crammed crowded encircled suffering undernourished underfed orphaned widowed',
);
const PLACES =
  /^(?:ruins|cellars?|basements?|bunkers?|tunnels?|rubble|need|danger|limbo|factory|plant|building|school|hospital|church|mosque|peril|distress|desperate|urgent|dire|acute)$/;
const CARRIED = setOf(
  'led escorted guided flown bused bussed ferried driven moved transferred brought taken evacuated airlifted shipped transported',
);

/** "need aid", "remain in the ruins", "are still inside", "were flown to the capital", "have left their farms". */
function byPredicate(words: Words, item: Item, start: number): Decision | null {
  if (start < 0) return null;
  const as = (kind: FigureKind): Decision => ({ ...byNoun(kind), by: 'right' });
  let [at, be] = [start, false];
  for (; at < start + 7; at++) {
    const word = wordAt(words, at);
    if (be && word === 'left' && wordAt(words, at + 1) === 'behind') return as('other');
    if (LEFT.test(word) && !be) return leavesHome(words, item, at + 1) ? as('displaced') : null;
    // reporters wait as well
    if (/^(?:wait|queu|remain)/.test(word) && !areDwellers(words, item)) return null;
    if (ENDURES.has(word) || (be && STATES.has(word))) return as('other');
    if (word === 'lost' && /^(?:contact|touch)$/.test(wordAt(words, at + 1))) return as('other');
    if (be && word === 'registered') return as('displaced');
    if (be && CARRIED.has(word)) return carriedTo(words, item, at + 1);
    if (be && word === 'in' && inCamps(words, at + 1)) return as('displaced');
    if (be && /^(?:in|under|at|without|on)$/.test(word)) return inNeed(words, at) ? as('other') : null;
    be ||= BE.has(word);
    if (!BEFORE_PREDICATE.has(word) && !word.endsWith('ly')) return null;
  }
  return null;
}

function inCamps(words: Words, at: number): boolean {
  for (let to = at; to < at + 3; to++)
    if (/^(?:camps?|tents|shelters|displacement)$/.test(wordAt(words, to))) return true;
  return false;
}

function inNeed(words: Words, at: number): boolean {
  if (wordAt(words, at) === 'without') return true;
  if (phraseAt(words, at, ['under', 'siege']) > 0 || phraseAt(words, at, ['at', 'risk']) > 0) return true;
  for (let to = at + 1; to < at + 4; to++) if (PLACES.test(wordAt(words, to))) return true;
  return false;
}

/** Workers and patients who are brought elsewhere keep their homes. */
function carriedTo(words: Words, item: Item, at: number): Decision | null {
  if (!/^(?:to|out|from|across|into|over)$/.test(wordAt(words, at)) || !goes(words, at)) {
    return /^(?:to|into)$/.test(wordAt(words, at)) &&
      !TO_CARE.test(wordAt(words, at + 1)) &&
      !TO_PRISON.test(wordAt(words, at + 1))
      ? { ...byNoun('other'), by: 'right' }
      : null;
  }
  const home = areDwellers(words, item) && !/^(?:workers|patients)$/.test(wordAt(words, item.counted.head));
  return { ...byNoun(home ? 'displaced' : 'other'), by: 'right' };
}

const NO_PLACE = setOf(
  'jobs job arms weapons posts post dead comrades bodies belongings things mark seats work shoes cars children',
);

/** "left their farms", "left our street", "left the valley": not jobs, not somebody. */
function leavesHome(words: Words, item: Item, at: number): boolean {
  if (!areDwellers(words, item)) return false;
  const first = wordAt(words, at);
  if (isCapital(words, at)) return true;
  const noun = wordAt(words, at + 1);
  if (POSSESSIVES.has(first)) return /^[a-z]/.test(noun) && !NO_PLACE.has(noun) && !PREPOSITIONS.has(noun);
  return first === 'the' && nounClasses(noun.endsWith('s') ? noun : `${noun}s`).includes('place');
}

const PEACE = setOf(
  'said say says told tell voted vote votes attended attend gathered gather marched rallied protested signed watched watch live lives lived reside resided work works worked applied believe celebrated cheered demonstrated enrolled graduated',
);
const BEFORE_PEACE =
  /^(?:asked|employs|employed|employing|hired|hires|represents|represent|represented|paid|elected|invited|trained)$/;

/** Voters, neighbours, those who were asked: counts of no one's suffering. */
export function tellsOfPeace(words: Words, item: Item): boolean {
  if (BEFORE_PEACE.test(wordAt(words, item.quantity.from - 1))) return true;
  const predicate = predicateOf(words, item);
  if (predicate < 0) return false;
  for (let at = predicate; at < predicate + 3; at++) {
    if (PEACE.has(wordAt(words, at))) return true;
    if (!BEFORE_PREDICATE.has(wordAt(words, at))) return false;
  }
  return false;
}
