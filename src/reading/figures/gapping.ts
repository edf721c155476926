/**
 * A predicate told once for two counts: "six soldiers died and four rebels", "seven were abducted from Dara, nine from Orvanka".
 * The second count stands where the verb's object or subject stood, and the clause ends behind it with no verb of its own.
 */
import { BE, HAVE, LIST_FILLERS, PREPOSITIONS, PRONOUNS, REPORTING, SUBORDINATORS } from './closed-words.ts';
import type { Decision, Item } from './decision.ts';
import { endsClause } from './rivals.ts';
import { triggerAt } from './triggers.ts';
import { isCapital, type Words, wordAt } from './words.ts';

/** Between the verb, or what it took, and the second count. */
const LONGEST_GAP = 14;
/** Behind the second count, up to the clause's end. */
const LONGEST_REST = 6;
/** What stands behind these may have the second count joined to it: "killed by soldiers and 20 gunmen". */
const TAKES_MORE = /^(?:by|with|between|against|among|amongst|including|of|for|like|from)$/;

/** "34,000 have gone north and at least 12,000 south" */
const WAYS = /^(?:north|south|east|west|home|abroad|northwards|southwards|inland)$/;

/** Whether the verb that told what befell the count before tells it of this one too. */
export function sharesVerb(words: Words, previous: Item, item: Item, { by, trigger }: Decision): boolean {
  if (!trigger || (by !== 'left' && by !== 'right') || item.quantity.form === 'zero') return false;
  let link = item.quantity.from - 1;
  while (LIST_FILLERS.has(wordAt(words, link)) && wordAt(words, link) !== 'with') link -= 1;
  const joint = wordAt(words, link);
  if (joint !== 'and' && joint !== ',') return false;
  const start = Math.max(previous.counted.to, by === 'right' ? trigger[1] : 0);
  if (link < start || link - start > LONGEST_GAP || opensVerb(words, start, link)) return false;
  const behind = wordAt(words, item.counted.to);
  if (item.counted.head < 0)
    return (
      (item.quantity.min ?? item.quantity.max ?? 2) > 1 &&
      (PREPOSITIONS.has(behind) || WAYS.test(behind)) &&
      behind !== 'of' &&
      (within(words, start, link, behind) || (WAYS.test(behind) && WAYS.test(wordAt(words, start)))) &&
      !hasVerb(words, item.counted.to + 1)
    );
  return joint === 'and' && !joinsObject(words, start, link) && endsSoon(words, item.counted.to);
}

/** A verb, or a mark that no clause goes over, stands between. */
function opensVerb(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(words, at);
    if (/^[.;:!?()–—]$/.test(word)) return true;
    if (BE.has(word) || HAVE.has(word) || REPORTING.has(word) || SUBORDINATORS.has(word)) return true;
    const trigger = triggerAt(words, at);
    if (trigger && trigger.form !== 'noun' && trigger.form !== 'state') return true;
  }
  return false;
}

/** A verb of its own behind the count: up to the clause's end or a relative clause. */
function hasVerb(words: Words, from: number): boolean {
  for (let at = from; at < from + LONGEST_REST; at++) {
    if (/^[.,;:!?()–—]?$/.test(wordAt(words, at)) || SUBORDINATORS.has(wordAt(words, at))) return false;
    if (opensVerb(words, at, at + 1)) return true;
  }
  return false;
}

function within(words: Words, from: number, to: number, preposition: string): boolean {
  for (let at = from; at < to; at++) if (wordAt(words, at) === preposition) return true;
  return false;
}

/** "killed in an attack by soldiers and 20 gunmen": the last preposition before the joint may govern both. */
function joinsObject(words: Words, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    const word = wordAt(words, at);
    if (!PREPOSITIONS.has(word)) continue;
    const next = wordAt(words, at + 1) === 'the' ? at + 2 : at + 1;
    return (
      TAKES_MORE.test(word) &&
      !PRONOUNS.has(wordAt(words, next)) &&
      !(word === 'of' && isCapital(words, next))
    );
  }
  return false;
}

/** The clause ends here, or behind a place and a time. */
function endsSoon(words: Words, start: number): boolean {
  const to = /^(?:only|alone|too|each)$/.test(wordAt(words, start)) ? start + 1 : start;
  if (endsClause(words, to)) return !/^(?:and|or)$/.test(wordAt(words, to)) || endsClause(words, to + 1);
  if (!/^(?:in|at|near|on|from|during|around)$/.test(wordAt(words, to))) return false;
  for (let at = to + 1; at < to + LONGEST_REST; at++) {
    if (/^[.;]?$/.test(wordAt(words, at)) || /^(?:where|when|while|although|though)$/.test(wordAt(words, at)))
      return true;
    if (wordAt(words, at) === ',' || opensVerb(words, at, at + 1)) return false;
  }
  return false;
}
