/** As many as the count before, times something, with no number given: "twice as many", "three times that". */
import { readNumber } from './numbers.ts';
import type { Bare } from './quantity.ts';
import { phraseAt, type Words, wordAt } from './words.ts';

const TIMES =
  'twice as many|twice as high|twice as large|twice that|twice the number|twice that number|double that|double the number|double that number|three times as many|three times that|half as many|half that|half that number'
    .split('|')
    .map((phrase) => phrase.split(' '));

/** The words that TIMES begins with. */
export const BEGINS_TIMES: ReadonlySet<string> = new Set(TIMES.map(([first = '']) => first));

const THAT = [
  ['that', 'number'],
  ['that', 'many'],
  ['that'],
  ['this'],
  ['the', 'number'],
  ['the', 'figure'],
  ['the', 'toll'],
  ['as', 'many'],
  ['as', 'high'],
  ['as', 'large'],
  ['as', 'big'],
];

/** "twice as many", "three times that", "many times that number": as many as the count before it, times something; or null. */
export function readTimes(words: Words, at: number): Bare | null {
  const to = timesEnd(words, at);
  return to > 0 ? { to, form: 'times', min: null, max: null, digits: false } : null;
}

function timesEnd(words: Words, at: number): number {
  // few sentences have the word: a number is only read before it
  const times = timesSoon(words, at);
  if (times > 0 && times === manyEnd(words, at))
    for (const phrase of THAT) {
      const end = phraseAt(words, times + 1, phrase);
      // "four times as many men as in May" counts against something else
      if (end > 0 && !(phrase[0] === 'as' && wordAt(words, end) === 'as')) return end;
    }
  if (!BEGINS_TIMES.has(wordAt(words, at))) return 0;
  for (const phrase of TIMES) {
    const end = phraseAt(words, at, phrase);
    if (end > 0) return phrase.includes('as') && wordAt(words, end) === 'as' ? 0 : end;
  }
  return 0;
}

/** The most words of a number before "times": "two hundred and twenty-five thousand" has five. */
const BEFORE_TIMES = 12;

/** The index of the first "times" that a number begun at `at` may end before, or 0. */
function timesSoon(words: Words, at: number): number {
  const end = Math.min(words.low.length, at + 1 + BEFORE_TIMES);
  for (let i = at + 1; i < end; i++) if (words.low[i] === 'times') return i;
  return 0;
}

/** The end of a number, "many" or "several". */
function manyEnd(words: Words, at: number): number {
  return /^(?:many|several)$/.test(wordAt(words, at)) ? at + 1 : (readNumber(words, at)?.to ?? 0);
}
