/** "all eight districts bar one", "36 of them but five": what is taken off a count. */
import type { Item } from './decision.ts';
import { readNumber } from './numbers.ts';
import { isCapital, phraseAt, type Words, wordAt } from './words.ts';

const EXCEPT =
  'bar|except|except for|apart from|save|save for|excluding|other than|minus|with the exception of|but'
    .split('|')
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);

/** The item with the exception that follows it taken off its numbers, and its phrase reaching over it. "But" excepts from a whole only. */
export function lessException(words: Words, item: Item): Item {
  const { quantity, counted } = item;
  if (quantity.form !== 'number' || counted.head < 0) return item;
  const past = overPlace(words, counted.to);
  const at = wordAt(words, past) === ',' ? past + 1 : past;
  for (const phrase of EXCEPT) {
    const end = phraseAt(words, at, phrase);
    if (end < 0 || (phrase[0] === 'but' && wordAt(words, quantity.from) !== 'all')) continue;
    const { min, max } = quantity;
    const named = wordAt(words, quantity.from) === 'all' && phrase[0] !== 'but' ? namesFrom(words, end) : 0;
    const off = readNumber(words, end) ?? (named > 0 ? { value: named, to: counted.to } : null);
    if (!off || off.value >= (max ?? min ?? 0)) return item;
    const less = (value: number | null) => (value === null ? null : Math.max(0, value - off.value));
    return {
      quantity: { ...quantity, min: less(min), max: less(max) },
      counted: { ...counted, to: off.to },
    };
  }
  return item;
}

/** "all eight districts in Orvanka except": the index after where they are. */
function overPlace(words: Words, at: number): number {
  if (!/^(?:in|of)$/.test(wordAt(words, at)) || !isCapital(words, at + 1)) return at;
  let to = at + 1;
  while (to < at + 4 && isCapital(words, to)) to += 1;
  return to;
}

/** How many names stand at `at`: "except Dara", "bar Dara and Upper Kelmar". */
function namesFrom(words: Words, at: number): number {
  let [count, to] = [0, at];
  while (count < 4 && isCapital(words, to)) {
    count += 1;
    while (isCapital(words, to) && to < at + 12) to += 1;
    if (/^(?:and|,)$/.test(wordAt(words, to)) && isCapital(words, to + 1)) to += 1;
    else break;
  }
  return count;
}
