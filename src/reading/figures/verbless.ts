/** Counts that go on from the one before with no verb of their own: "a dozen this week alone", "in the second, 800", "against 87 a year earlier". */
import { DAYS, MONTHS } from '../text/lexicon.ts';
import { BEFORE_PREDICATE, SUBORDINATORS } from './closed-words.ts';
import type { Decision, Item } from './decision.ts';
import { triggerAt } from './triggers.ts';
import { setOf, type Words, wordAt } from './words.ts';

/** "Seven died at once and five in hospital": the verb holds for both, and a hospital is where the second died. */
export function diedThere(
  words: Words,
  item: Item,
  before: Item | undefined,
  told: Decision | null | undefined,
): boolean {
  if (item.counted.head >= 0 || wordAt(words, item.counted.to) !== 'in' || !before) return false;
  if (told?.kind !== 'killed' || !told.trigger || item.quantity.from - before.counted.to > 8) return false;
  const at = /^(?:the|a)$/.test(wordAt(words, item.counted.to + 1))
    ? item.counted.to + 2
    : item.counted.to + 1;
  return /^die/.test(wordAt(words, told.trigger[0])) && /^hospitals?$/.test(wordAt(words, at));
}

const BEHIND_COMMA = setOf(
  'this last in on at since near during from today yesterday alone overnight seriously critically badly fatally',
);

/** "60 were killed since March, a dozen this week alone", "… thirteen in one yard": fewer of the same, with no verb. */
export function isAppended(words: Words, { quantity, counted }: Item, previous: Item): boolean {
  if (counted.head >= 0 || quantity.form !== 'number' || !/^[,;]$/.test(wordAt(words, quantity.from - 1)))
    return false;
  const whole = previous.quantity.max ?? previous.quantity.min;
  if (whole !== null && (quantity.min ?? quantity.max ?? 0) >= whole) return false;
  if (!BEHIND_COMMA.has(wordAt(words, counted.to))) return false;
  for (let at = counted.to; at < counted.to + 12; at++) {
    const word = wordAt(words, at);
    if (/^[.,;!?]?$/.test(word)) return true;
    if (BEFORE_PREDICATE.has(word) || triggerAt(words, at)?.form === 'past' || SUBORDINATORS.has(word))
      return false;
  }
  return false;
}

/** "1,200 in the first year; in the second, 800", "201, the second; 188, the third": only a time stands on one side of it. */
export function behindTime(
  words: Words,
  { quantity: { from, form }, counted }: Item,
  previous: Item,
): boolean {
  if (counted.head >= 0 || form !== 'number') return false;
  if (
    /^[;,]$/.test(wordAt(words, from - 1)) &&
    wordAt(words, counted.to) === ',' &&
    ORDINAL.test(wordAt(words, counted.to + 2))
  )
    return true;
  if (wordAt(words, from - 1) !== ',' || !/^[.;,]?$/.test(wordAt(words, counted.to))) return false;
  let at = from - 2;
  while (at > previous.counted.to && at > from - 6 && !/^[;,]$/.test(wordAt(words, at))) at -= 1;
  return (
    /^[;,]$/.test(wordAt(words, at)) &&
    /^(?:in|on|by|during|at)$/.test(wordAt(words, wordAt(words, at + 1) === 'and' ? at + 2 : at + 1)) &&
    words.low.slice(at + 1, from - 1).some(isTime)
  );
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|last)$/;
const TIMES = new Set([...MONTHS, ...DAYS, 'year', 'month', 'week', 'day']);
const isTime = (word: string) => ORDINAL.test(word) || TIMES.has(word) || /^\d{4}$/.test(word);

/** "87 a year earlier", "87 in 2019" */
export const thenFollows = (words: Words, to: number) =>
  /^(?:a|the|last|in|during|for)$/.test(wordAt(words, to)) &&
  /^(?:year|month|week|quarter|previous|same|preceding|\d{4})$/.test(wordAt(words, to + 1));

/** "as against", "compared with", "compared to", "against" behind a comma: the same count of another time. */
export function isCompared(words: Words, from: number): boolean {
  const [a, b] = [wordAt(words, from - 2), wordAt(words, from - 1)];
  return (
    (b === 'against' && (a === 'as' || a === ',')) ||
    (/^(?:with|to)$/.test(b) && /^compar(?:ed|ison|ing)$/.test(a)) ||
    b === 'versus'
  );
}
