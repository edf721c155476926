/** Those who dwell somewhere are displaced, or back, when they move; soldiers and ministers only travel. */

import { skipAside } from './asides.ts';
import { areDwellers } from './civilians.ts';
import { BE, BEFORE_PREDICATE } from './closed-words.ts';
import { byNoun, type Decision, type Item } from './decision.ts';
import { findRight } from './search-right.ts';
import { isCapital, type Words, wordAt } from './words.ts';

/** Displaced by a verb of moving whose subject the item is, or null. */
export function moved(words: Words, items: readonly Item[], index: number): Decision | null {
  const item = items[index];
  if (!item || !mayMove(words, item)) return null;
  if (leftForPlace(words, item) || crosses(words, item) || reachesSafety(words, item))
    return { ...byNoun('displaced'), by: 'right' };
  const found = findRight(words, items, index, (classes) => classes.includes('move'));
  // "at least 11 of these got away", of attackers
  if (found && item.counted.anaphor && items[index - 1]?.counted.classes.includes('force'))
    return { ...byNoun('other'), by: 'right' };
  // "cannot get out of the city": trapped
  if (found && NOT.test(wordAt(words, found.from - 1))) return { ...byNoun('other'), by: 'right' };
  return found &&
    !wasLeft(words, found.from) &&
    !(wordAt(words, found.from) === 'left' && hasLeft(words, item)) &&
    (item.counted.head >= 0 || found.adjacent)
    ? { kind: 'displaced', by: 'right', trigger: [found.from, found.to], classes: found.classes }
    : null;
}

const NOT = /^(?:cannot|not|n't|never)$/;

/** "only 11 were left" did not leave. */
function wasLeft(words: Words, at: number): boolean {
  return wordAt(words, at) === 'left' && BE.has(wordAt(words, at - 1));
}

/** "has 300 men left": who are left have not left. */
function hasLeft(words: Words, { quantity: { from } }: Item): boolean {
  for (let at = from - 1; at >= from - 2; at--)
    if (/^(?:has|have|had|with)$/.test(wordAt(words, at))) return true;
  return false;
}

/** "hundreds of people have left Dara": a name after the verb. */
function leftForPlace(words: Words, { counted }: Item): boolean {
  let at = counted.to;
  while (at < counted.to + 4 && BEFORE_PREDICATE.has(wordAt(words, at)) && wordAt(words, at) !== 'left') {
    if (BE.has(wordAt(words, at))) return false;
    at += 1;
  }
  return wordAt(words, at) === 'left' && isCapital(words, at + 1);
}

/** "fewer than 6,000 have reached the nearest camp", "170 children, some as young as three, have reached Orvanka" */
function reachesSafety(words: Words, { counted: { to } }: Item): boolean {
  let at = skipAside(words, to, to);
  while (at < to + 30 && BEFORE_PREDICATE.has(wordAt(words, at))) at += 1;
  if (!/^reach(?:ed|es|ing)?$/.test(wordAt(words, at))) return false;
  if (isCapital(words, at + 1)) return true;
  for (let i = at + 1; i < at + 5; i++)
    if (/^(?:camps?|safety|border|frontier|shelters?|town|towns|village|city|safer)$/.test(wordAt(words, i)))
      return true;
  return false;
}

const REACH = 18;

/** "80 Kelmaris, most of them women and children, had crossed the Dara River". */
function crosses(words: Words, { counted: { head, to } }: Item): boolean {
  if (head < 0) return false;
  for (let at = to; at < to + REACH; at++) {
    const word = wordAt(words, at);
    if (
      /^(?:[.;:!?]|and|but|who|)$/.test(word) &&
      !(word === 'and' && /^(?:children|women|girls|boys)$/.test(wordAt(words, at + 1)))
    )
      return false;
    if (!/^cross(?:ed|ing|es)?$/.test(word)) continue;
    for (let i = at + 1; i < at + 5; i++)
      if (/^(?:into|border|frontier|river|lake|sea|strait|line)$/.test(wordAt(words, i))) return true;
    return false;
  }
  return false;
}

function mayMove(words: Words, item: Item): boolean {
  const { quantity, counted } = item;
  const many =
    (quantity.min ?? quantity.max ?? 0) >= 10 || quantity.form === 'large' || quantity.form === 'share';
  if (counted.head < 0) return many;
  return many && areDwellers(words, item);
}
