/** Quantities without a number: "dozens", "a number of", "most of", "a similar number", and none at all ("no"). */
import { BE, DETERMINERS, POSSESSIVES } from './closed-words.ts';
import { HEAVY, readDegreeBehind } from './degrees.ts';
import { BEGINS_TIMES } from './multiples.ts';
import { nounClasses, singularClasses } from './nouns.ts';
import { readNumber } from './numbers.ts';
import type { Bare, QuantityForm } from './quantity.ts';
import { isQuoteMark, listOf, phraseAt, setOf, type Words, wordAt } from './words.ts';

const LARGE = setOf('dozens scores hundreds thousands millions billions lakhs crores tens');
const LARGE_NEXT = setOf('dozens hundreds thousands millions lakhs crores');
const FEW = setOf('several numerous many countless multiple innumerable');
const MAGNITUDE = setOf('dozen hundred thousand million lakh crore');
const DEGREE = listOf(
  'triple-digit double-digit three-digit four-digit three-figure four-figure large great huge vast high significant considerable substantial small limited unknown undisclosed unspecified undetermined indeterminate uncertain unconfirmed unverified growing increasing sizeable sizable massive enormous big good certain record low tiny untold',
);
const AMOUNT = setOf('number numbers quantity quantities amount amounts');
const STORE = setOf('cache caches haul stockpile stockpiles stash arsenal trove');
const FRACTION = setOf(
  'half third quarter fourth fifth sixth eighth tenth two-thirds three-fourths one-fourth one-sixth one-eighth one-tenth nine-tenths seven-tenths three-quarters one-third one-quarter two-fifths three-fifths four-fifths one-fifth majority bulk most much',
);
const SIMILAR =
  'a similar number|an equal number|the same number|a comparable number|a like number|as many again|as many more|the same again|as many'
    .split('|')
    .map((phrase) => phrase.split(' '));
/** "killed eight and wounded as many": no noun follows, and no "as". */
const AFTER_AS_MANY =
  /^(?:[.,;:!?)”"]|wounded|injured|killed|hurt|dead|captured|missing|were|was|had|have|are|and|in|on)?$/;
const BEFORE_AMOUNT = setOf('very fairly relatively rather still as yet');
const BEFORE_SHARE = setOf('a an the one two three four');
const BEFORE_PART = setOf('vast great overwhelming large big huge significant substantial good full further');
const ZERO = 'not a single|not a|not any|not one|not even one|without any|without a single|none of|no one'
  .split('|')
  .map((phrase) => phrase.split(' '));
const ZERO_FIRST = setOf('not without none no nil nobody');
const PART = setOf('part parts swathe swathes swath swaths chunk chunks tracts portion portions');

const WIDE = setOf('vast large wide huge extensive broad great big sizeable sizable considerable');
const TRACTS = setOf(
  'areas tracts parts stretches expanses territories regions sections swathes swaths portions',
);

const vague = (to: number, form: QuantityForm): Bare => ({ to, form, min: null, max: null, digits: false });

/** The words that a quantity without a number begins with. */
export const BEGINS_VAGUE: ReadonlySet<string> = new Set([
  ...LARGE,
  ...FEW,
  ...DEGREE,
  ...AMOUNT,
  ...STORE,
  ...HEAVY,
  ...FRACTION,
  ...PART,
  ...ZERO_FIRST,
  ...SIMILAR.map(([first = '']) => first),
  ...BEFORE_AMOUNT,
  ...BEFORE_PART,
  ...BEGINS_TIMES,
  ...WIDE,
  ...listOf('a an the one two three four all both some any another others casualties losses'),
]);

/** @returns the quantity without a number that begins at the word `at`: "dozens of", "no", "many"; or null */
export function readVague(words: Words, at: number): Bare | null {
  const word = wordAt(words, at);
  const zero = readZero(words, at);
  if (zero) return { to: zero, form: 'zero', min: 0, max: 0, digits: false };
  const similar = readSimilar(words, at);
  if (similar) return vague(similar, 'similar');
  if (LARGE.has(word)) return vague(readLarge(words, at), 'large');
  if (FEW.has(word)) {
    if (word === 'many' && /^(?:how|as|so|too)$/.test(wordAt(words, at - 1))) return null;
    if (MAGNITUDE.has(wordAt(words, at + 1))) return vague(at + 2, 'large');
    if (LARGE.has(wordAt(words, at + 1))) return vague(readLarge(words, at + 1), 'large');
    return vague(at + 1, 'few');
  }
  if (word === 'both') return readBoth(words, at);
  if (word === 'all') return readAllBut(words, at) ?? readAll(words, at);
  if (word === 'some' && AMOUNT.has(wordAt(words, at + 1))) return readAmount(words, at);
  if (word === 'some')
    return PART.has(wordAt(words, at + 1)) && wordAt(words, at + 2) === 'of'
      ? vague(at + 3, 'share')
      : vague(at + 1, 'some');
  // "killed one man and injured another" counts nobody; "… and another injured" does
  if (word === 'another' && /^(?:and|,|with)$/.test(wordAt(words, at - 1)) && isHurt(words, at + 1))
    return { to: at + 1, form: 'number', min: 1, max: 1, digits: false };
  if (word === 'others') return othersHurt(words, at) ? vague(at + 1, 'few') : null;
  const degree = readDegreeBehind(words, at);
  if (degree) return degree;
  const small = readSmallAmount(words, at) ?? readAmount(words, at);
  if (small) return small;
  if (/^an?$/.test(word) && HEAVY.has(wordAt(words, at + 1)) && endsInToll(words, at + 2))
    return vague(at + 2, 'heavy');
  const share = readShare(words, at);
  if (share) return vague(share, 'share');
  const wide = readWide(words, at);
  if (wide) return vague(wide, 'few');
  // "a staggering 367 drones" has its number
  return HEAVY.has(word) && !readNumber(words, at + 1) ? vague(at + 1, 'heavy') : null;
}

/** "a heavy toll", "a heavy death toll" */
function endsInToll(words: Words, at: number): boolean {
  return wordAt(words, at) === 'toll' || wordAt(words, at + 1) === 'toll';
}

/** "was wounded", "injured", "is missing": what befell one more, with nothing behind it that it could belong to. */
function isHurt(words: Words, start: number): boolean {
  let at = singularClasses(wordAt(words, start)).includes('person') ? start + 1 : start;
  if (/^(?:was|is|were|are)$/.test(wordAt(words, at))) at += 1;
  if (wordAt(words, at).endsWith('ly')) at += 1;
  return HURT.has(wordAt(words, at)) && !isNoun(wordAt(words, at + 1));
}

/** "killing nine soldiers and wounding others", "… had been killed and others injured": how many is not told. */
function othersHurt(words: Words, at: number): boolean {
  const before = wordAt(words, at - 1);
  if (/^(?:wounding|injuring|killing|capturing|hurting|wounded|injured)$/.test(before))
    return /^(?:[.,;]|and|in|at|on|)$/.test(wordAt(words, at + 1));
  // "some shot dead, others stabbed": of those counted before
  for (let i = at - 2; i > at - 8; i--) if (wordAt(words, i) === 'some') return false;
  return /^(?:and|while|,)$/.test(before) && !BE.has(wordAt(words, at + 1)) && isHurt(words, at + 1);
}

const HURT = setOf('killed wounded injured hurt captured missing dead detained arrested abducted kidnapped');
const isNoun = (word: string) => nounClasses(word).length > 0 || singularClasses(word).length > 0;

/** "both pilots", not "both pilots and gunners". */
function readBoth(words: Words, at: number): Bare | null {
  const noun = nounClasses(wordAt(words, at + 1)).length > 0 && wordAt(words, at + 2) !== 'and';
  // "Both were killed"
  const befell =
    /^(?:were|have|had)$/.test(wordAt(words, at + 1)) && !/^(?:[a-z]+|,)$/.test(wordAt(words, at - 1));
  const counts = noun || befell;
  return counts ? { to: at + 1, form: 'some', min: 2, max: 2, digits: false } : null;
}

/** "all our aircraft", "all of the districts", "all districts": a whole, as shares are parts. "All soldiers", "all of them" are mostly said for effect. */
function readAll(words: Words, at: number): Bare | null {
  const next = wordAt(words, at + 1);
  if (next === 'of') {
    const whole = wordAt(words, at + 2);
    return DETERMINERS.has(whole) && whole !== 'that' && whole !== 'this' ? vague(at + 2, 'share') : null;
  }
  if (POSSESSIVES.has(next)) return vague(at + 1, 'share');
  // "all the entrances to the valley", "all districts": ground, when somebody has it
  const noun = next === 'the' ? at + 2 : at + 1;
  const places = [noun, noun + 1].some((place) => nounClasses(wordAt(words, place)).includes('place'));
  return places ? vague(noun, 'share') : null;
}

/** "all but two of the 14": what is left; without the whole's number a share. */
function readAllBut(words: Words, at: number): Bare | null {
  if (!/^(?:but|bar|except)$/.test(wordAt(words, at + 1))) return null;
  const off = readNumber(words, at + 2);
  // "all but two districts"
  if (off && nounClasses(wordAt(words, off.to)).includes('place')) return vague(off.to, 'share');
  if (!off || wordAt(words, off.to) !== 'of') return null;
  const start = DETERMINERS.has(wordAt(words, off.to + 1)) ? off.to + 2 : off.to + 1;
  const whole = readNumber(words, start);
  if (!whole || whole.value <= off.value) return vague(off.to + 1, 'share');
  const left = whole.value - off.value;
  return { to: whole.to, form: 'number', min: left, max: left, digits: false };
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
  if (/^(?:great|good)$/.test(word) && wordAt(words, at + 2) === 'many') return vague(at + 3, 'few');
  if (word === 'few')
    return MAGNITUDE.has(wordAt(words, at + 2)) ? vague(at + 3, 'large') : vague(at + 2, 'few');
  const set = SETS.get(word);
  if (word !== 'couple' && word !== 'handful' && set === undefined) return null;
  const to = wordAt(words, at + 2) === 'of' ? at + 3 : at + 2;
  if (set !== undefined)
    return to === at + 3 ? { to, form: 'number', min: set, max: set, digits: false } : null;
  return MAGNITUDE.has(wordAt(words, to)) ? vague(to + 1, 'large') : vague(to, 'few');
}

const SETS = new Map([
  ['pair', 2],
  ['trio', 3],
  ['quartet', 4],
]);

const BODY = /^(?:group|band|party|crowd|column|contingent|pocket|gang|stream|wave)s?$/;

/** "a number of", "a large quantity of", "large numbers of", "a cache of". "The number of" is no quantity. */
function readAmount(words: Words, at: number): Bare | null {
  let to = at;
  const article = /^(?:a|an|some)$/.test(wordAt(words, to));
  if (article) to += 1;
  if (BEFORE_AMOUNT.has(wordAt(words, to))) to += 1;
  const adjective = to;
  while (to < at + 4 && DEGREE.includes(wordAt(words, to))) to += 1;
  const word = wordAt(words, to);
  // “a number” of, the mark between
  const of = isQuoteMark(wordAt(words, to + 1)) ? to + 2 : to + 1;
  const marked = article || (isQuoteMark(wordAt(words, at - 1)) && (to > at || of > to + 1));
  if (wordAt(words, of) !== 'of')
    // "a significant number were injured"
    return article && word === 'number' && /^(?:were|have|had|others)$/.test(wordAt(words, of))
      ? vague(wordAt(words, of) === 'others' ? of + 1 : of, 'few')
      : null;
  // "a small group of our men", "large bands of gunmen"
  if (BODY.test(word) && to > adjective && (article || word.endsWith('s'))) return vague(of + 1, 'few');
  const plural = word.endsWith('s') && !article && to > at;
  if (AMOUNT.has(word) && (plural || marked))
    return vague(
      of + 1,
      to > adjective && !/^(?:small|limited|low|tiny)$/.test(wordAt(words, adjective)) ? 'large' : 'few',
    );
  return STORE.has(word) && (article || to > at) ? vague(of + 1, 'few') : null;
}

/** "a similar number", "the same number"; "as many again": refers back. Returns the index after it, or 0. */
function readSimilar(words: Words, at: number): number {
  const first = wordAt(words, at);
  if (first !== 'a' && first !== 'an' && first !== 'the' && first !== 'as') return 0;
  for (const phrase of SIMILAR) {
    // "as many as 40" is a bound
    if (phrase.length === 2 && !AFTER_AS_MANY.test(wordAt(words, at + 2))) continue;
    const end = phraseAt(words, at, phrase);
    if (end > 0) return wordAt(words, end) === 'of' ? end + 1 : end;
  }
  return 0;
}

/** "in many parts of the valley" counts places, and is no share; "as part of the deal" is no ground. */
const OF_SOME =
  /^(?:only|two|three|four|five|six|some|many|several|various|other|different|all|most|as|numerous|these|those|both|[a-z]+er|[a-z]{3,}est)$/;

/** "holds vast areas": how many is not said, and they are much. The index of the noun, or 0. */
function readWide(words: Words, at: number): number {
  return WIDE.has(wordAt(words, at)) && TRACTS.has(wordAt(words, at + 1)) ? at + 1 : 0;
}

/** "most (of)", "half of", "two-thirds of", "a third of", "the bulk of", "large parts of". Returns the index after it, or 0. */
function readShare(words: Words, at: number): number {
  let to = at;
  if (BEFORE_SHARE.has(wordAt(words, to))) to += 1;
  if (BEFORE_PART.has(wordAt(words, to))) to += 1;
  const plural = wordAt(words, to);
  const word = /^(?:thirds|quarters|fifths|tenths)$/.test(plural) ? plural.slice(0, -1) : plural;
  const of = wordAt(words, to + 1) === 'of';
  // "two quarters of the town" are streets
  if (plural === 'quarters' && wordAt(words, at) !== 'three') return 0;
  const bare = /^parts?$/.test(word) && !OF_SOME.test(wordAt(words, at - 1));
  if (PART.has(word) && (to > at || bare || word.startsWith('swath')) && of) return to + 2;
  if (!FRACTION.has(word)) return 0;
  if (of) return to + 2;
  // "most civilians", "half the valley"; "the most" and "at most" compare
  if (word === 'most' && to === at && wordAt(words, at - 1) !== 'at')
    return /^[.,;:!?)]?$/.test(wordAt(words, to + 1)) ? 0 : to + 1;
  return word === 'half' && /^(?:the|its|their|his)$/.test(wordAt(words, to + 1)) ? to + 1 : 0;
}

/** "no", "not a single", "without any", "nobody", "any" after "not". Returns the index after it, or 0. */
function readZero(words: Words, at: number): number {
  const word = wordAt(words, at);
  if (word === 'any') return isNegated(words, at) ? at + 1 : 0;
  if (!ZERO_FIRST.has(word)) return 0;
  for (const phrase of ZERO) {
    const end = phraseAt(words, at, phrase);
    if (end > 0) return end;
  }
  if (word === 'no')
    return wordAt(words, at + 1) === '.' || /^(?:longer|more|less|fewer)$/.test(wordAt(words, at + 1))
      ? 0
      : at + 1;
  if (word === 'without') return isHarm(wordAt(words, at + 1)) || isHarm(wordAt(words, at + 2)) ? at + 1 : 0;
  return word === 'nil' || word === 'nobody' || word === 'none' ? at + 1 : 0;
}

/** "without casualties", "without civilian losses"; "without names" counts nothing. */
function isHarm(word: string): boolean {
  const classes = nounClasses(word);
  return classes.includes('casualty') || classes.includes('dead') || classes.includes('wounded');
}

/** "did not suffer any", "denied that any": the negation stands close before. */
function isNegated(words: Words, at: number): boolean {
  for (let i = at - 1; i >= at - 4; i--) {
    const word = wordAt(words, i);
    if (/^(?:not|n't|never)$/.test(word) || word.endsWith("n't")) return true;
    if (/^(?:deny|denies|denied|denying)$/.test(word)) return true;
    if (/^(?:[.,;:()]|if|)$/.test(word)) return false;
  }
  return false;
}
