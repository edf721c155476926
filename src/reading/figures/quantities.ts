/**
 * Quantities in a sentence: numbers with their bounds and ranges, vague ones ("dozens", "a number of"), shares
 * ("most of") and zero ("no"). What is counted, and whether it bears on a conflict, is not asked here.
 *
 * `min` and `max` follow the words: "at least 37" is 37 to null, "up to 40" and "nearly 40" are null to 40,
 * "about 30" is 30 to 30, "20 to 30" is 20 to 30, "no" is 0 to 0, vague ones are null to null.
 */

import { MONTHS, SHORT_MONTHS } from '../text/lexicon.ts';
import { readTimes } from './multiples.ts';
import { nounClasses } from './nouns.ts';
import { BEGINS_NUMBER, readNumber } from './numbers.ts';
import type { Bare, Quantity } from './quantity.ts';
import { BEGINS_VAGUE, readVague } from './vague.ts';
import { glued, isCapital, isQuoteMark, phraseAt, setOf, type Words, wordAt } from './words.ts';

/** "forty in all", "all nine on board" */
const IN_ALL = [['in', 'all'], ['in', 'total'], ['on', 'board'], ['altogether'], ['aboard']];

type Limit = 'lower' | 'upper' | 'about';
/** By their first word. */
const LIMITS = new Map<string, (readonly [Limit, readonly string[]])[]>();
for (const [limit, phrases] of [
  [
    'lower',
    'at least|no fewer than|no less than|not fewer than|not less than|more than|greater than|over|well over|just over|slightly over|above|well above|just above|in excess of|upwards of|upward of|north of|a minimum of|exceeding|as few as|at a minimum',
  ],
  [
    'upper',
    'up to|as many as|as much as|nearly|almost|at most|no more than|not more than|fewer than|less than|under|just under|just short of|close to|close on|approaching|nearing|a maximum of|below|just below|at the most|not quite',
  ],
  [
    'about',
    'about|around|some|roughly|an average of|approximately|approx|an estimated|estimated|circa|in the region of|in the order of|on the order of|something like|perhaps|maybe|possibly|probably|exactly|precisely|only|just|a mere|a total of|all|~',
  ],
] as const) {
  for (const phrase of phrases.split('|').map((text) => text.split(' '))) {
    const first = phrase[0] ?? '';
    LIMITS.set(first, [...(LIMITS.get(first) ?? []), [limit, phrase]]);
  }
}

/** "control over five districts", "handed over 28 rifles" is no bound. */
const TAKES_OVER = setOf(
  'control controls authority sovereignty victory victories power rule rules ruled ruling swept sweep sweeps sweeping spread spreads spreading reign reigns reigned sway dominance hold flew fly flies flying flown sweep sweeps swept sweeping circled circling hovered hovering spread spreads rampaged fought fight',
  'handed hand hands handing turned turn turns turning passed signed',
);

/** "Owned up to 14 deaths", "adds up to nine" is no bound. */
const UP_TO = setOf(
  'own owns owned owning face faces faced facing live lives lived living stand stands stood add adds added adding led leads leading wake wakes woke',
);

/** Every quantity in the sentence, in order, never overlapping. */
export function readQuantities(words: Words): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.low.length; ) {
    const quantity = mayBegin(words, at) ? readQuantity(words, at) : null;
    if (quantity) found.push(quantity);
    at = quantity ? quantity.to : at + 1;
  }
  return found;
}

/** Most words begin no quantity: one look tells. */
function mayBegin(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  if (LIMITS.has(word) || BEGINS_VAGUE.has(word) || BEGINS_NUMBER.has(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 0 && (BEGINS_NUMBER.has(word.slice(0, hyphen)) || BEGINS_VAGUE.has(word));
}

function readQuantity(words: Words, at: number): Quantity | null {
  const { to: core, limit } = readLimits(words, at);
  const read =
    readTimes(words, core) ??
    readRange(words, core) ??
    (core === at || limit !== 'about' ? readVague(words, core) : null);
  if (!read) return core > at ? readCore(words, at) : null;
  // a bound says something of numbers, dozens and shares; "only a few" is no bound
  return withSuffix(words, bounded({ ...read, from: at, core }, limit));
}

function readCore(words: Words, at: number): Quantity | null {
  const read = readTimes(words, at) ?? readRange(words, at) ?? readVague(words, at);
  return read ? withSuffix(words, { ...read, from: at, core: at, bound: false }) : null;
}

function readLimits(words: Words, at: number): { to: number; limit: Limit | null } {
  let [to, limit]: [number, Limit | null] = [at, null];
  for (let round = 0; round < 3; round++) {
    let longest: readonly [Limit, number] | null = null;
    for (const [kind, phrase] of LIMITS.get(wordAt(words, to)) ?? []) {
      const end = phraseAt(words, to, phrase);
      if (end > (longest?.[1] ?? to)) longest = [kind, end];
    }
    if (!longest) break;
    if (longest[1] === to + 1 && wordAt(words, to) === 'over' && TAKES_OVER.has(wordAt(words, to - 1))) break;
    if (longest[1] === to + 2 && wordAt(words, to) === 'up' && UP_TO.has(wordAt(words, to - 1))) break;
    if (limit === null || limit === 'about') limit = longest[0];
    to = longest[1];
  }
  while (to > at && isQuoteMark(wordAt(words, to))) to += 1;
  return { to, limit };
}

function bounded(read: Bare & { from: number; core: number }, limit: Limit | null): Quantity {
  if (limit === 'lower') return { ...read, max: null, bound: true };
  if (limit === 'upper') return { ...read, min: null, bound: true };
  return { ...read, bound: false };
}

/** "40 or more", "40 plus", "40+", "40 at least", "40 at most". */
function withSuffix(words: Words, quantity: Quantity): Quantity {
  if (quantity.form !== 'number') return quantity;
  const { to } = quantity;
  // "two hundred-plus", "forty-plus"
  if (wordAt(words, to - 1).endsWith('-plus')) return { ...quantity, max: null, bound: true };
  const lower = [
    ['or', 'more'],
    ['and', 'more'],
    ['and', 'counting'],
    ['if', 'not', 'more'],
    ['at', 'the', 'least'],
    ['at', 'the', 'very', 'least'],
    ['at', 'least'],
    ['+'],
    ['plus'],
    ['-', 'plus'],
  ];
  for (const phrase of lower) {
    const end = phraseAt(words, to, phrase);
    if (end > 0 && (phrase.length > 1 || glued(words, to - 1) || wordAt(words, to) === 'plus')) {
      // "40 and more than 20 tanks", "40 plus three": the suffix belongs to the next number
      if (wordAt(words, end) === 'than' || readNumber(words, end)) break;
      return { ...quantity, to: end, max: null, bound: true };
    }
  }
  for (const phrase of [
    ['or', 'fewer'],
    ['or', 'less'],
    ['at', 'most'],
  ]) {
    const end = phraseAt(words, to, phrase);
    if (end > 0 && !readNumber(words, end)) return { ...quantity, to: end, min: null, bound: true };
  }
  for (const phrase of IN_ALL) {
    const end = phraseAt(words, to, phrase);
    if (end > 0 && nounClasses(wordAt(words, end)).length === 0) return { ...quantity, to: end };
  }
  for (const phrase of [['or', 'so'], ['-', 'odd'], ['odd']]) {
    const end = phraseAt(words, to, phrase);
    if (end > 0) return { ...quantity, to: end };
  }
  return quantity;
}

/** A number, "20 to 30", "7-8", "between 20 and 30", "two or three". */
function readRange(words: Words, at: number): Bare | null {
  const between = wordAt(words, at) === 'between';
  const first = readNumber(words, between ? at + 1 : at);
  if (!first || /^(?:thirds|quarters|fifths|tenths)$/.test(wordAt(words, first.to))) return null;
  const low = { ...first, to: overGloss(words, first.to, first.value) };
  const single: Bare = {
    to: low.to,
    min: low.value,
    max: low.value,
    form: low.value === 0 ? 'zero' : 'number',
    digits: low.digits,
  };
  const share = percentOf(words, low.to);
  if (share) return { ...single, to: share, form: 'share' };
  const sign = percentEnd(words, low.to);
  if (sign > low.to) return laterShare(words, at, sign, single);
  const joint = wordAt(words, low.to);
  const inner =
    joint === 'to' || joint === 'and' ? readLimits(words, low.to + 1) : { to: low.to + 1, limit: null };
  const high = readNumber(words, joint === 'to' || between ? inner.to : low.to + 1);
  if (between) {
    const range = joint === 'and' && high ? spread(low.value, high.value) : null;
    return range && high ? { ...single, ...openAt(range, inner.limit), to: high.to } : null;
  }
  if (!high || !isJoint(words, low.to, joint, low.value, high.value)) return single;
  // "from 20 to 30", "up by nine to 87": two numbers, no range
  if (joint === 'to' && /^(?:from|by)$/.test(wordAt(words, at - 1)) && !spans(words, at - 1)) return single;
  // "raised the toll since October 7 to 46,565"
  if (joint === 'to' && high.value > 31 && isMonth(words, at - 1)) return single;
  const range = spread(low.value, high.value);
  if (!range) return single;
  const shares = percentOf(words, high.to);
  return {
    ...single,
    ...openAt(range, inner.limit),
    to: shares || high.to,
    form: shares ? 'share' : 'number',
  };
}

/** "50 to more than 100": from the lower one up. */
function openAt(
  range: { min: number; max: number },
  limit: Limit | null,
): { min: number; max: number | null } {
  return limit === 'lower' ? { min: range.min, max: null } : range;
}

const VARIES = setOf(
  'run runs ran running go goes vary varies varied varying range ranges ranged ranging anywhere anything estimates estimated differ differs differed',
);

/** "estimates vary widely, from 20 to 30": two ends of one guess, not a change. */
function spans(words: Words, from: number): boolean {
  if (wordAt(words, from) !== 'from') return false;
  for (let at = from - 1; at >= from - 4; at--) if (VARIES.has(wordAt(words, at))) return true;
  return false;
}

const DATE_MONTHS = new Set([...MONTHS, ...SHORT_MONTHS]);

function isMonth(words: Words, at: number): boolean {
  return isCapital(words, at) && DATE_MONTHS.has(wordAt(words, at));
}

/** "held 20 percent to 25 percent of", "40% of the land and 20% in the north": shares whose whole stands with another; else the bare number. */
function laterShare(words: Words, at: number, to: number, first: Bare): Bare {
  const high = /^(?:to|and|-|–)$/.test(wordAt(words, to)) ? readNumber(words, to + 1) : null;
  const end = high ? percentOf(words, high.to) : 0;
  if (high && end > 0 && wordAt(words, to) !== 'and')
    return { ...first, to: end, max: high.value, form: 'share' };
  for (let i = at - 1; i > 0; i--)
    if (wordAt(words, i) === 'of' && percentEnd(words, i - 1) === i) return { ...first, to, form: 'share' };
  return first;
}

/** The index after a sign of percent at `at`, else `at`. */
function percentEnd(words: Words, at: number): number {
  const word = wordAt(words, at);
  if (word === '%' || word === 'percent' || word === 'pc') return at + 1;
  return word === 'per' && wordAt(words, at + 1) === 'cent' ? at + 2 : at;
}

/** "60 per cent of", "60% of": the index after it, or 0. */
function percentOf(words: Words, at: number): number {
  const to = percentEnd(words, at);
  const of = to > at && isQuoteMark(wordAt(words, to)) ? to + 1 : to;
  return to > at && wordAt(words, of) === 'of' ? of + 1 : 0;
}

/** "seventy-eight (78) rebels": the index after a bracket that says the same number again, else `to`. */
function overGloss(words: Words, to: number, value: number): number {
  if (wordAt(words, to) !== '(') return to;
  // "1,160,000 (+920) personnel": what the last day added
  if (wordAt(words, to + 1) === '+') {
    const added = readNumber(words, to + 2);
    return added && wordAt(words, added.to) === ')' ? added.to + 1 : to;
  }
  const again = readNumber(words, to + 1);
  return again?.value === value && wordAt(words, again.to) === ')' ? again.to + 1 : to;
}

function isJoint(words: Words, at: number, joint: string, low: number, high: number): boolean {
  if (joint === 'to') return true;
  // "two or three", but "four or 500": an estimate, of neighbours only
  if (joint === 'or') return high > low && (high - low <= Math.max(2, low) || high === low * 10);
  return /^[-–—−]$/.test(joint) && glued(words, at - 1) === glued(words, at);
}

/** "20 to 30"; "2 to 3 million" shares its magnitude. */
function spread(low: number, high: number): { min: number; max: number } | null {
  if (low < high) {
    const scale = [1e9, 1e7, 1e6, 1e5, 1e3].find((s) => high >= s && high % (s / 1000) === 0);
    const shared = scale && low > 0 && low < 100 && low * scale < high && high / scale < 1000 ? scale : 1;
    return { min: low * shared, max: high };
  }
  return null;
}
