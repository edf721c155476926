/** Words by which a report keeps its distance from a figure: "reportedly", "believed to", "may have". */
import type { Decision, Item } from './decision.ts';
import { setOf, type Words, wordAt } from './words.ts';

const HEDGES = setOf(
  'reportedly allegedly apparently purportedly supposedly presumably presumed feared believed thought suspected unconfirmed rumoured rumored seemingly possibly alleged likely so-called',
);
/** Words that are hedges with the word after them. */
const BEFORE_ANOTHER = new Map([
  ...['may', 'might', 'could'].map((word) => [word, 'have'] as const),
  ...['appears', 'appear', 'appeared', 'said', 'reported'].map((word) => [word, 'to'] as const),
]);
const REACH = 5;

/** A hedge stands close before the figure, inside it, or between it and its verb. */
export function isHedged(words: Words, { quantity, counted }: Item, { trigger }: Decision): boolean {
  const left = Math.min(quantity.from - 2, (trigger?.[0] ?? quantity.from) - 3);
  const from = Math.max(0, left, quantity.from - REACH - 3);
  const to = Math.min(
    words.low.length,
    Math.max(counted.to + 2, Math.min(trigger?.[1] ?? 0, counted.to + REACH + 6)),
  );
  for (let at = from; at < to; at++) {
    if (at < quantity.from && /^[.;:!?]$/.test(wordAt(words, at))) continue;
    const word = wordAt(words, at);
    const next = BEFORE_ANOTHER.get(word);
    if (HEDGES.has(word) || (next !== undefined && wordAt(words, at + 1) === next)) return true;
  }
  return false;
}
