/** "all eight districts bar one", "36 of them but five": what is taken off a count. */
import type { Item } from './decision.ts';
import { readNumber } from './numbers.ts';
import { phraseAt, type Words, wordAt } from './words.ts';

const EXCEPT =
  'bar|except|except for|apart from|save|save for|excluding|other than|minus|with the exception of|but'
    .split('|')
    .map((phrase) => phrase.split(' '))
    .sort((a, b) => b.length - a.length);

/** The item with the exception that follows it taken off its numbers, and its phrase reaching over it. "But" excepts from a whole only. */
export function lessException(words: Words, item: Item): Item {
  const { quantity, counted } = item;
  if (quantity.form !== 'number' || counted.head < 0) return item;
  const at = wordAt(words, counted.to) === ',' ? counted.to + 1 : counted.to;
  for (const phrase of EXCEPT) {
    const end = phraseAt(words, at, phrase);
    if (end < 0 || (phrase[0] === 'but' && wordAt(words, quantity.from) !== 'all')) continue;
    const off = readNumber(words, end);
    const { min, max } = quantity;
    if (!off || off.value >= (max ?? min ?? 0)) return item;
    const less = (value: number | null) => (value === null ? null : Math.max(0, value - off.value));
    return {
      quantity: { ...quantity, min: less(min), max: less(max) },
      counted: { ...counted, to: off.to },
    };
  }
  return item;
}
