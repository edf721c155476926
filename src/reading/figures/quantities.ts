/**
 * Quantities in a sentence: numbers with their bounds and ranges, vague ones ("dozens", "a number of"), shares
 * ("most of") and zero ("no"). What is counted, and whether it bears on a conflict, is not asked here.
 *
 * `min` and `max` follow the words: "at least 37" is 37 to null, "up to 40" and "nearly 40" are null to 40,
 * "about 30" is 30 to 30, "20 to 30" is 20 to 30, "no" is 0 to 0, vague ones are null to null.
 */
import { readNumber } from './numbers.ts';
import { glued, isQuoteMark, listOf, phraseAt, setOf, type Words, wordAt } from './words.ts';

/**
 * number: a number or range. large: "dozens", "tens of thousands". few: a vague one that counts little on its own ("several").
 * similar: as many as the count before. heavy: an adjective of degree before casualties. share: a part of a whole. zero: none.
 */
export type QuantityForm = 'number' | 'large' | 'few' | 'heavy' | 'share' | 'zero' | 'similar';

export interface Quantity {
  /** Token range, bounds ("at least") included. */
  from: number;
  to: number;
  /** First token of the number itself. */
  core: number;
  min: number | null;
  max: number | null;
  bound: boolean;
  form: QuantityForm;
  digits: boolean;
}

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
    'about|around|some|roughly|approximately|approx|an estimated|estimated|circa|in the region of|in the order of|on the order of|something like|perhaps|maybe|possibly|probably|exactly|precisely|only|just|a mere|~',
  ],
] as const) {
  for (const phrase of phrases.split('|').map((text) => text.split(' '))) {
    const first = phrase[0] ?? '';
    LIMITS.set(first, [...(LIMITS.get(first) ?? []), [limit, phrase]]);
  }
}

/** "control over five districts" is no bound. */
const TAKES_OVER = setOf(
  'control controls authority sovereignty victory victories power rule dominance hold flew fly flying flown fought fight',
);

const LARGE = setOf('dozens scores hundreds thousands millions billions lakhs crores tens');
const LARGE_NEXT = setOf('dozens hundreds thousands millions lakhs crores');
const FEW = setOf('several numerous many countless multiple innumerable various');
const MAGNITUDE = setOf('dozen hundred thousand million lakh crore');
const DEGREE = listOf(
  'large great huge vast high significant considerable substantial small limited unknown undisclosed unspecified unconfirmed growing increasing sizeable sizable massive enormous big good certain record low tiny untold',
);
const AMOUNT = setOf('number numbers quantity quantities amount amounts');
const STORE = setOf('cache caches haul stockpile stockpiles stash arsenal trove');
const HEAVY = setOf(
  'heavy heaviest heavier serious severe significant massive huge major big high large considerable substantial enormous mass extensive devastating crippling light minor great terrible appalling unprecedented grave painful costly tremendous colossal staggering horrific catastrophic immense grievous',
);
const FRACTION = setOf(
  'half third quarter two-thirds three-quarters one-third one-quarter two-fifths three-fifths four-fifths one-fifth majority bulk most much',
);
const SIMILAR =
  'a similar number|an equal number|the same number|a comparable number|as many again|as many more|the same again'
    .split('|')
    .map((phrase) => phrase.split(' '));
const ZERO = 'not a single|not one|not even one|without any|without a single|none of|no one'
  .split('|')
  .map((phrase) => phrase.split(' '));
const ZERO_FIRST = setOf('not without none no nil nobody');
const PART = setOf('part parts swathe swathes swath swaths chunk chunks tracts portion portions');

/** Every quantity in the sentence, in order, never overlapping. */
export function readQuantities(words: Words): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.low.length; ) {
    const quantity = readQuantity(words, at);
    if (quantity) found.push(quantity);
    at = quantity ? quantity.to : at + 1;
  }
  return found;
}

function readQuantity(words: Words, at: number): Quantity | null {
  const { to: core, limit } = readLimits(words, at);
  const read = readRange(words, core) ?? (core === at || limit !== 'about' ? readVague(words, core) : null);
  if (!read) return core > at ? readCore(words, at) : null;
  // a bound says something of numbers, dozens and shares; "only a few" is no bound
  return withSuffix(words, bounded({ ...read, from: at, core }, limit));
}

function readCore(words: Words, at: number): Quantity | null {
  const read = readRange(words, at) ?? readVague(words, at);
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
    if (limit === null || limit === 'about') limit = longest[0];
    to = longest[1];
  }
  while (to > at && isQuoteMark(wordAt(words, to))) to += 1;
  const total = phraseAt(words, to, ['a', 'total', 'of']);
  return { to: total > 0 && to > at ? total : to, limit };
}

type Bare = Omit<Quantity, 'from' | 'core' | 'bound'>;

function bounded(read: Bare & { from: number; core: number }, limit: Limit | null): Quantity {
  if (limit === 'lower') return { ...read, max: null, bound: true };
  if (limit === 'upper') return { ...read, min: null, bound: true };
  return { ...read, bound: false };
}

/** "40 or more", "40 plus", "40+", "40 at least", "40 at most". */
function withSuffix(words: Words, quantity: Quantity): Quantity {
  if (quantity.form !== 'number') return quantity;
  const { to } = quantity;
  const lower = [['or', 'more'], ['and', 'more'], ['at', 'least'], ['+'], ['plus']];
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
  const so = phraseAt(words, to, ['or', 'so']);
  return so > 0 ? { ...quantity, to: so } : quantity;
}

/** A number, "20 to 30", "7-8", "between 20 and 30", "two or three". */
function readRange(words: Words, at: number): Bare | null {
  const between = wordAt(words, at) === 'between';
  const low = readNumber(words, between ? at + 1 : at);
  if (!low) return null;
  const single: Bare = {
    to: low.to,
    min: low.value,
    max: low.value,
    form: low.value === 0 ? 'zero' : 'number',
    digits: low.digits,
  };
  const joint = wordAt(words, low.to);
  const high = readNumber(words, low.to + 1);
  if (between) {
    const range = joint === 'and' && high ? spread(low.value, high.value) : null;
    return range && high ? { ...single, ...range, to: high.to } : null;
  }
  if (!high || !isJoint(words, low.to, joint, low.value, high.value)) return single;
  if (joint === 'to' && wordAt(words, at - 1) === 'from') return single;
  const range = spread(low.value, high.value);
  return range ? { ...single, ...range, to: high.to, form: 'number' } : single;
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

const vague = (to: number, form: QuantityForm): Bare => ({ to, form, min: null, max: null, digits: false });

function readVague(words: Words, at: number): Bare | null {
  const word = wordAt(words, at);
  const zero = readZero(words, at);
  if (zero) return { to: zero, form: 'zero', min: 0, max: 0, digits: false };
  if (LARGE.has(word)) return vague(readLarge(words, at), 'large');
  if (FEW.has(word)) {
    if (word === 'many' && /^(?:how|as|so|too)$/.test(wordAt(words, at - 1))) return null;
    if (MAGNITUDE.has(wordAt(words, at + 1))) return vague(at + 2, 'large');
    if (LARGE.has(wordAt(words, at + 1))) return vague(readLarge(words, at + 1), 'large');
    return vague(at + 1, 'few');
  }
  const similar = readSimilar(words, at);
  if (similar) return vague(similar, 'similar');
  const small = readSmallAmount(words, at) ?? readAmount(words, at);
  if (small) return small;
  const share = readShare(words, at);
  if (share) return vague(share, 'share');
  return HEAVY.has(word) ? vague(at + 1, 'heavy') : null;
}

/** "hundreds", "tens of thousands", "hundreds, if not thousands". Returns the index after it. */
function readLarge(words: Words, at: number): number {
  let to = at + 1;
  for (let round = 0; round < 3; round++) {
    const [a, b, c] = [wordAt(words, to), wordAt(words, to + 1), wordAt(words, to + 2)];
    if (/^(?:of|or|to|and|upon)$/.test(a) && LARGE_NEXT.has(b)) to += 2;
    else if (((a === 'if' && b === 'not') || (a === 'or' && b === 'even')) && LARGE_NEXT.has(c)) to += 3;
    else if (a === ',' && b === 'if' && c === 'not' && LARGE_NEXT.has(wordAt(words, to + 3))) to += 4;
    else break;
  }
  return to;
}

/** "a few", "a few hundred", "a couple of", "a handful of", "a pair of". */
function readSmallAmount(words: Words, at: number): Bare | null {
  if (wordAt(words, at) !== 'a') return null;
  const word = wordAt(words, at + 1);
  if (word === 'few')
    return MAGNITUDE.has(wordAt(words, at + 2)) ? vague(at + 3, 'large') : vague(at + 2, 'few');
  if (word !== 'couple' && word !== 'handful' && word !== 'pair') return null;
  const to = wordAt(words, at + 2) === 'of' ? at + 3 : at + 2;
  if (word === 'pair') return to === at + 3 ? { to, form: 'number', min: 2, max: 2, digits: false } : null;
  return MAGNITUDE.has(wordAt(words, to)) ? vague(to + 1, 'large') : vague(to, 'few');
}

/** "a number of", "a large quantity of", "large numbers of", "a cache of". "The number of" is no quantity. */
function readAmount(words: Words, at: number): Bare | null {
  let to = at;
  const article = /^(?:a|an)$/.test(wordAt(words, to));
  if (article) to += 1;
  if (/^(?:very|fairly|relatively|rather|as|yet)$/.test(wordAt(words, to))) to += 1;
  const adjective = to;
  while (to < at + 4 && DEGREE.includes(wordAt(words, to))) to += 1;
  const word = wordAt(words, to);
  // “a number” of, the mark between
  const of = isQuoteMark(wordAt(words, to + 1)) ? to + 2 : to + 1;
  if (wordAt(words, of) !== 'of') return null;
  const plural = word.endsWith('s') && !article && to > at;
  if (AMOUNT.has(word) && (plural || article))
    return vague(
      of + 1,
      to > adjective && !/^(?:small|limited|low|tiny)$/.test(wordAt(words, adjective)) ? 'large' : 'few',
    );
  return STORE.has(word) && (article || to > at) ? vague(of + 1, 'few') : null;
}

/** "a similar number", "the same number"; "as many again": refers back. Returns the index after it, or 0. */
function readSimilar(words: Words, at: number): number {
  if (!/^(?:an?|the|as)$/.test(wordAt(words, at))) return 0;
  for (const phrase of SIMILAR) {
    const end = phraseAt(words, at, phrase);
    if (end > 0) return wordAt(words, end) === 'of' ? end + 1 : end;
  }
  return 0;
}

/** "most (of)", "half of", "two-thirds of", "a third of", "the bulk of", "large parts of". Returns the index after it, or 0. */
function readShare(words: Words, at: number): number {
  let to = at;
  if (/^(?:a|an|the|one|two|three|four)$/.test(wordAt(words, to))) to += 1;
  if (
    /^(?:vast|great|overwhelming|large|big|huge|significant|substantial|good|full|further)$/.test(
      wordAt(words, to),
    )
  )
    to += 1;
  const word = wordAt(words, to).replace(/^(third|quarter)s$/, '$1');
  const of = wordAt(words, to + 1) === 'of';
  if (PART.has(word) && to > at && of) return to + 2;
  if (!FRACTION.has(word)) return 0;
  if (of) return to + 2;
  // "most civilians", "half the valley"; "the most" and "at most" compare
  if (word === 'most' && to === at && wordAt(words, at - 1) !== 'at') return to + 1;
  return word === 'half' && /^(?:the|its|their|his)$/.test(wordAt(words, to + 1)) ? to + 1 : 0;
}

/** "no", "not a single", "without any", "nobody". Returns the index after it, or 0. */
function readZero(words: Words, at: number): number {
  const word = wordAt(words, at);
  if (!ZERO_FIRST.has(word)) return 0;
  for (const phrase of ZERO) {
    const end = phraseAt(words, at, phrase);
    if (end > 0) return end;
  }
  if (word === 'no')
    return wordAt(words, at + 1) === '.' || /^(?:longer|more|less|fewer)$/.test(wordAt(words, at + 1))
      ? 0
      : at + 1;
  return word === 'nil' || word === 'nobody' || word === 'without' || word === 'none' ? at + 1 : 0;
}
