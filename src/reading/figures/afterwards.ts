/** What became of those counted in the end, told by a second predicate: "captured in Dara and later shot". */

import type { FigureKind } from '../reading.ts';
import { BE, BEFORE_PREDICATE, HAVE, SUBORDINATORS } from './closed-words.ts';
import type { Item } from './decision.ts';
import { takesObject } from './trigger-groups.ts';
import { type Trigger, triggerAt } from './triggers.ts';
import { type Words, wordAt } from './words.ts';

const REACH = 14;

/**
 * "24 men taken captive last month were shot": the participle tells how they came there, the predicate what became of them.
 * @param from the participle's first token @param to the token after it
 * @returns the token range of the killing, or null
 */
export function killedLater(words: Words, from: number, to: number): Trigger | null {
  if (
    BE.has(wordAt(words, from - 1)) ||
    HAVE.has(wordAt(words, from - 1)) ||
    BEFORE_PREDICATE.has(wordAt(words, from - 1))
  )
    return null;
  for (let at = to; at < to + REACH; at++) {
    const word = wordAt(words, at);
    if (/^(?:[.,;:!?()–—]|and|or|but|)$/.test(word) || SUBORDINATORS.has(word)) return null;
    if ((!BE.has(word) && !HAVE.has(word)) || word === "'s") continue;
    let verb = at + 1;
    while (verb < at + 5 && BEFORE_PREDICATE.has(wordAt(words, verb))) verb += 1;
    const trigger = triggerAt(words, verb);
    const killed = trigger?.classes.includes('kill') && trigger.form !== 'active' && trigger.form !== 'noun';
    return trigger && killed && !(trigger.form === 'past' && takesObject(words, trigger.to)) ? trigger : null;
  }
  return null;
}

const AFTERWARDS =
  /^(?:later|then|afterwards|afterward|subsequently|eventually|finally|thereafter|soon|after|and|,)$/;

/**
 * "were captured in Dara and later shot dead": a second predicate of the same subject tells the end.
 * @param to the token after the first predicate
 */
export function thenKilled(words: Words, to: number): Trigger | null {
  for (let at = to; at < to + REACH; at++) {
    const word = wordAt(words, at);
    if (/^[.;:!?()–—]?$/.test(word) || /^(?:but|or|who|which|that|while)$/.test(word)) return null;
    const trigger = triggerAt(words, at);
    if (!trigger?.classes.includes('kill') || trigger.form !== 'past') continue;
    let before = at - 1;
    let joined = false;
    while (
      before >= to &&
      (AFTERWARDS.test(wordAt(words, before)) || BEFORE_PREDICATE.has(wordAt(words, before)))
    ) {
      joined ||= /^(?:and|,)$/.test(wordAt(words, before));
      before -= 1;
    }
    return joined && !takesObject(words, trigger.to) ? trigger : null;
  }
  return null;
}

/** What joins the second verb to the first. */
const JOINS = /^(?:and|then|later|before)$/;
const THEM_REACH = 9;

/** "lined up eleven men and shot them": the second verb's object is those counted. */
export function thenKilledThem(words: Words, { counted: { head, to } }: Item): FigureKind | null {
  // triggers are looked for only where a second verb can be
  if (head < 0 || !words.low.slice(Math.max(0, to - 1), to + THEM_REACH).some((word) => JOINS.test(word)))
    return null;
  for (let at = to; at < to + THEM_REACH; at++) {
    const word = wordAt(words, at);
    if (/^[.;:!?()–—]?$/.test(word) || SUBORDINATORS.has(word)) return null;
    const trigger = triggerAt(words, at);
    if (!trigger?.classes.includes('kill') || (trigger.form !== 'past' && trigger.form !== 'active'))
      continue;
    const before = wordAt(words, at - 1);
    return JOINS.test(before) && /^(?:them|all|both)$/.test(wordAt(words, trigger.to)) ? 'killed' : null;
  }
  return null;
}
