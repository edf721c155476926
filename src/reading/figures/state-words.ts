/** Where a bare number's state is its noun, "received four dead and five wounded", the figure reaches over it. */
import { BE } from './closed-words.ts';
import type { Decision, Item } from './decision.ts';
import { readNumber } from './numbers.ts';
import { isWord, type Words, wordAt } from './words.ts';

const REACH = 14;
/** Of what these verbs leave behind, the state is told as their predicate: "left 20 dead", "found three dead". */
const LEAVES = /^(?:left|leave|leaves|leaving|found|finds|saw|sees|shot|lay|lie|lying)$/;

const STATE = /^(?:dead|wounded|injured)$/;
/** What a tally is made of besides its numbers and states: "At least 14 dead, 30 wounded and 12 injured". */
const TALLY = /^(?:and|or|at|least|about|some|over|more|than|nearly|dozens|scores)$/;

/**
 * Token index after the figure: after the state word that stands as the noun of a bare number, else the counted phrase's end.
 * After a passive ("12 were killed and 30 wounded") and at a line's start ("Twenty dead in raid") the state is the predicate.
 */
export function overState(words: Words, { quantity, counted }: Item, { trigger }: Decision): number {
  const { to } = counted;
  if (
    counted.head >= 0 ||
    counted.anaphor ||
    to > quantity.to ||
    trigger?.[0] !== to ||
    !STATE.test(wordAt(words, to))
  )
    return to;
  let governed = false;
  for (let at = quantity.from - 1; at >= quantity.from - REACH; at--) {
    const word = wordAt(words, at);
    if (word === '' || /^[.;!?]$/.test(word)) return governed ? to + 1 : to;
    if (LEAVES.test(word) || BE.has(word)) return to;
    governed ||=
      isWord(words, at) && !STATE.test(word) && !TALLY.test(word) && readNumber(words, at) === null;
  }
  return to + 1;
}
