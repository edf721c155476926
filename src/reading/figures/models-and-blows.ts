/** Counted words that only their surroundings tell for arms or blows: "recovered six SLRs", "four missile and 83 air strikes". */
import { BEFORE_PREDICATE } from './closed-words.ts';
import { nounClasses } from './nouns.ts';
import { readNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { triggerAt } from './triggers.ts';
import { type Words, wordAt } from './words.ts';

/** "recovered six SLRs": an abbreviation in the plural, found or destroyed. */
export function areModels(words: Words, { from }: Quantity, name: number): boolean {
  if (!/^[A-Z]{2,5}s$/.test(words.tokens[name]?.text ?? '')) return false;
  const taken = (at: number) =>
    triggerAt(words, at)?.classes.some((told) => told === 'find' || told === 'destroy') === true;
  if (taken(from - 1)) return true;
  // "four AK-47s and six SLRs, were recovered"
  for (let at = name + 1; at < name + 5; at++)
    if (taken(at) && BEFORE_PREDICATE.has(wordAt(words, at - 1))) return true;
  return false;
}

/** What may stand before the noun that a later count brings. */
export const BLOWS = /^(?:missile|air|rocket|artillery|drone|bomb|mortar)$/;

/** "83 air strikes" */
export function strikesNext(words: Words, at: number): boolean {
  const to = readNumber(words, at)?.to ?? 0;
  return (
    to > at &&
    [to, to + 1].some((noun) =>
      nounClasses(words.tokens[noun]?.text ?? '').some((name) => name === 'strike' || name === 'clash'),
    )
  );
}
