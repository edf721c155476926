/**
 * A number at a place in a sentence, in numerals or in words.
 * Numerals: plain, grouped by threes (10,000), in the Indian way (2,50,000), with dots (10.000), with a decimal before a
 * magnitude (2.5 million). Words: English cardinals with hundred, thousand, lakh, crore, million, billion, dozen, score.
 */
import { glued, listOf, setOf, type Words, wordAt } from './words.ts';

const SMALL = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ]
    .join(' ')
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, (i + 2) * 10]),
);
TENS.set('fourty', 40);
const MAGNITUDES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
]);
/** Written against the numeral: 10k, 2.5m. */
const SHORT_MAGNITUDES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
]);
const GROUPS = new Map([
  ['dozen', 12],
  ['score', 20],
]);
/** The words that a number in words begins with, or the part of it before its hyphen. */
export const BEGINS_NUMBER: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...TENS.keys(),
  ...MAGNITUDES.keys(),
  ...GROUPS.keys(),
  ...listOf('a an half between'),
]);
const ORDINAL_OR_DECADE = setOf('st nd rd th s');

const PLAIN = /^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/;
const GROUPED = /^[1-9]\d{0,2}(?:,\d{2,3}){0,4},\d{3}(?:\.\d{1,3})?$/;
const DOTTED = /^[1-9]\d{0,2}(?:\.\d{3}){1,3}$/;

export interface NumberRead {
  /** A whole number, 0 or more. */
  value: number;
  /** Token index after it. */
  to: number;
  digits: boolean;
}

/** The value of a numeral ("2,50,000"), or null for anything else. Grouping by Indian or Western habit. */
export function numeralValue(text: string): number | null {
  if (DOTTED.test(text)) return Number(text.replaceAll('.', ''));
  if (PLAIN.test(text)) return Number(text);
  return GROUPED.test(text) ? Number(text.replaceAll(',', '')) : null;
}

/** The number that begins at token `at`, as long as it goes; null where there is none or it is no whole number. */
export function readNumber(words: Words, at: number): NumberRead | null {
  const word = wordAt(words, at);
  const first = word.charCodeAt(0);
  const read = first >= 48 && first <= 57 ? readNumeral(words, at) : readNumberWords(words, at);
  return read && Number.isSafeInteger(read.value) && read.value >= 0 ? read : null;
}

function readNumeral(words: Words, at: number): NumberRead | null {
  const text = wordAt(words, at);
  const next = wordAt(words, at + 1);
  if (glued(words, at)) {
    if (ORDINAL_OR_DECADE.has(next)) return null;
    const short = SHORT_MAGNITUDES.get(next);
    if (short && PLAIN.test(text))
      return { value: Math.round(Number(text) * short), to: at + 2, digits: true };
  }
  const magnitude = magnitudeAt(words, at + 1);
  if (magnitude && PLAIN.test(text)) {
    return { value: Math.round(Number(text) * magnitude), to: at + 2, digits: true };
  }
  const group = GROUPS.get(next.replace(/s$/, ''));
  const value = numeralValue(text);
  if (value === null) return null;
  if (group && next !== 'scores') return { value: value * group, to: at + 2, digits: true };
  // "10 000": thousands set apart by a space
  if (/^\d{1,3}$/.test(text) && /^\d{3}$/.test(next) && !glued(words, at)) {
    return { value: value * 1000 + Number(next), to: at + 2, digits: true };
  }
  return { value, to: at + 1, digits: true };
}

/** hundred to billion at a token, also in the plural after a number ("50 lakhs"). */
function magnitudeAt(words: Words, at: number): number | undefined {
  return MAGNITUDES.get(bare(wordAt(words, at)).replace(/s$/, ''));
}

/** "twenty-odd", "fifty-some", "forty-plus" */
const INEXACT = /^(?:odd|some|something|plus)$/;

/** A magnitude without what blurs it: "dozen-odd", "hundred-plus". */
const bare = (word: string) => (word.includes('-') ? word.replace(/-(?:odd|some|plus)$/, '') : word);

/** The value below 100 of one token ("five", "twenty", "twenty-five"), or null. */
function belowHundred(word: string): number | null {
  const whole = SMALL.get(word) ?? TENS.get(word);
  if (whole !== undefined) return whole;
  if (!word.includes('-')) return null;
  const [tens, unit, more] = word.split('-');
  if (tens === undefined || unit === undefined || more !== undefined) return null;
  const [t, u] = [TENS.get(tens), SMALL.get(unit)];
  // "twenty-odd": about twenty
  if (t !== undefined && INEXACT.test(unit)) return t;
  return t !== undefined && u !== undefined && u > 0 && u < 10 ? t + u : null;
}

function readNumberWords(words: Words, at: number): NumberRead | null {
  const half = readHalf(words, at);
  if (half) return half;
  let [total, current, to] = [0, -1, at];
  let ceiling = Number.POSITIVE_INFINITY;
  const article = wordAt(words, at) === 'a' || wordAt(words, at) === 'an';
  if (article) {
    const score =
      wordAt(words, at + 1) === 'score' &&
      wordAt(words, at + 2) === 'of' &&
      !/^\d/.test(wordAt(words, at + 3));
    if (!score && !magnitudeSingular(wordAt(words, at + 1))) return null;
    [current, to] = [1, at + 1];
  }
  for (;;) {
    const word = wordAt(words, to);
    const small = belowHundred(word);
    const magnitude = current >= 0 || total > 0 ? magnitudeAt(words, to) : MAGNITUDES.get(word);
    const group = GROUPS.get(current >= 0 ? bare(word).replace(/s$/, '') : bare(word));
    if (small !== null && fits(current, small)) {
      current = Math.max(current, 0) + small;
      to += 1;
    } else if (word === 'and' && current >= 0 && isHalf(words, to + 1)) {
      // "two and a half thousand"
      const scale = magnitudeAt(words, to + 3) ?? 0;
      return scale ? { value: total + (current + 0.5) * scale, to: to + 4, digits: false } : null;
    } else if (
      word === 'and' &&
      (current >= 100 || total > 0) &&
      current % 100 <= 0 &&
      (belowHundred(wordAt(words, to + 1)) ?? 0) > 0
    ) {
      to += 1;
    } else if (magnitude === 100 && current < 100) {
      current = (current < 0 ? 1 : current) * 100;
      to += 1;
    } else if (
      magnitude &&
      magnitude > 100 &&
      magnitude < ceiling &&
      (current > 0 || (to === at && magnitude === 1000))
    ) {
      total += (current < 0 ? 1 : current) * magnitude;
      [current, ceiling] = [-1, magnitude];
      to += 1;
    } else if (group && current < 100 && (group === 12 || current > 0)) {
      return { value: (current < 0 ? 1 : current) * group, to: to + 1, digits: false };
    } else break;
  }
  return to === at || (article && to === at + 1)
    ? null
    : { value: total + Math.max(current, 0), to, digits: false };
}

/** May a value below 100 follow what was read? "twenty five", "two hundred five"; not "two three". */
function fits(current: number, small: number): boolean {
  if (current < 0) return true;
  if (small === 0) return false;
  return current % 100 === 0 ? current > 0 : current % 10 === 0 && current % 100 >= 20 && small < 10;
}

function magnitudeSingular(word: string): boolean {
  return MAGNITUDES.has(bare(word)) || bare(word) === 'dozen';
}

function isHalf(words: Words, at: number): boolean {
  return wordAt(words, at) === 'a' && wordAt(words, at + 1) === 'half';
}

/** "half a million", "half a dozen", "half-a-dozen". */
function readHalf(words: Words, at: number): NumberRead | null {
  const word = wordAt(words, at);
  if (word === 'half-a-dozen' || word === 'half-dozen') return { value: 6, to: at + 1, digits: false };
  if (word !== 'half' || wordAt(words, at + 1) !== 'a') return null;
  const scale = magnitudeAt(words, at + 2) ?? GROUPS.get(wordAt(words, at + 2));
  return scale ? { value: scale / 2, to: at + 3, digits: false } : null;
}
