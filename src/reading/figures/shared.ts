/** Who is counted by a number whose noun is left out: those of the number before it, "killed 40 rebels and captured 12". */
import { BEFORE_PREDICATE, CONNECTORS, LIST_FILLERS } from './closed-words.ts';
import type { Decision, Item } from './decision.ts';
import { triggerAt } from './triggers.ts';
import type { Whose } from './whose.ts';
import { type Words, wordAt } from './words.ts';

const LONGEST = 8;
const PEOPLE = /^(?:killed|wounded|casualties|captured|surrendered|displaced|other)$/;

/** A figure before, with what was found of it. */
export interface Before {
  item: Item;
  decision: Decision;
  whose: Whose;
}

/**
 * Those of the count before where nothing but its verb stands between, or where it is they who are pointed back to ("three
 * of them"); nobody where somebody lost them, since those are the subject's own.
 */
export function sharedWhose(words: Words, item: Item, decision: Decision, before: Before | undefined): Whose {
  if (!before || item.counted.head >= 0 || item.quantity.form === 'zero') return {};
  if (!PEOPLE.test(decision.kind) || !PEOPLE.test(before.decision.kind)) return {};
  if (item.counted.anaphor) return before.whose;
  let at = before.item.counted.to;
  if (item.quantity.from - at > LONGEST) return {};
  while (at < item.quantity.from) {
    const trigger = triggerAt(words, at);
    if (trigger?.classes.includes('lose')) return {};
    const word = wordAt(words, at);
    if (trigger && trigger.to <= item.quantity.from) at = trigger.to;
    else if (word === ',' || CONNECTORS.has(word) || LIST_FILLERS.has(word) || BEFORE_PREDICATE.has(word))
      at += 1;
    else return {};
  }
  return before.whose;
}
