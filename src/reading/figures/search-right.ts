/** Looks for the predicate on the right that a counted phrase is the subject of. The walks are bounded and end where another clause begins. */
import { isSentenceMark, overOrigin, skipAside } from './asides.ts';
import {
  BE,
  BEFORE_PREDICATE,
  DETERMINERS,
  HAVE,
  PREPOSITIONS,
  PRONOUNS,
  REPORTING,
  SUBORDINATORS,
} from './closed-words.ts';
import type { Item } from './decision.ts';
import type { Accepts } from './search-left.ts';
import { isRightBarrier, opensObject } from './subject-ends.ts';
import { type Found, found, takesObject } from './trigger-groups.ts';
import { type Trigger, triggerAt } from './triggers.ts';
import { isQuoteMark, setOf, type Words, wordAt } from './words.ts';

const REACH = 14;

/** Items of a list that share one predicate: the walk stays bounded. */
const LONGEST_LIST = 8;

/** The auxiliary before a verb: "were killed" befalls its subject, "have killed" does not. */
type Voice = 'none' | 'have' | 'be';

/** The predicate on the right that the phrase is the subject of, over lists, parentheses, modifiers and a relative clause. */
export function findRight(
  words: Words,
  items: readonly Item[],
  index: number,
  accepts: Accepts,
): Found | null {
  const walked = walkRight(words, items, index, accepts);
  // "seven men who had been captured were killed": the main verb tells
  const near = walked && walked.from - (items[index]?.counted.to ?? 0) <= 3;
  if (near && walked.classes.includes('kill')) return walked;
  const beyond = overModifier(words, items, index, accepts);
  return beyond?.classes.includes('kill') ? beyond : (walked ?? beyond);
}

const LONGEST_RELATIVE = 26;

const MODIFIES = setOf(
  'who whom whose which that of in on at from near around across inside within along under with without including linked allied loyal affiliated associated based stationed deployed posted assigned attached employed trapped sheltering living working hiding fighting belonging travelling traveling guarding manning serving operating staying returning heading trying waiting',
);

/** Before a number that is its clause's subject. */
const OPENS = setOf('that and but while as after when because where , ; : – — (');

const PLURAL = /^(?:were|are|have|had)$/;
const SINGULAR = /^(?:was|is|has|had)$/;
const RELATIVE = /^(?:who|whom|whose|which|that)$/;

/**
 * "4,000 fighters linked to local and foreign groups have been killed", "men whom the army had taken were shot": the first
 * predicate behind modifiers and relative clauses that agrees with those counted.
 */
function overModifier(words: Words, items: readonly Item[], index: number, accepts: Accepts): Found | null {
  const item = items[index];
  if (!item || item.counted.head < 0) return null;
  // "terrorists (KT) and other fighters were killed"
  const { to } = item.counted;
  const start = wordAt(words, to) === '(' && wordAt(words, to + 2) === ')' ? to + 3 : to;
  const joined = wordAt(words, start) === 'and' && !DETERMINERS.has(wordAt(words, start + 1));
  if (!joined && !MODIFIES.has(wordAt(words, start))) return null;
  const { from, min, max } = item.quantity;
  const before = wordAt(words, from - 1);
  const alone = (max ?? min) === 1;
  const theirs = RELATIVE.test(wordAt(words, start));
  let relative = theirs;
  const opens = from === 0 || OPENS.has(before) || REPORTING.has(before) || isQuoteMark(before);
  if (!theirs && (alone || !opens)) return null;
  let told: Found | null = null;
  for (let at = start + 1; at < start + LONGEST_RELATIVE; at++) {
    const word = wordAt(words, at);
    const next = wordAt(words, at + 1);
    if (word === '(' && wordAt(words, at + 2) === ')') at += 2;
    else if (RELATIVE.test(word)) relative = true;
    // "gunmen who according to the army were shot"
    else if (word === 'according' && at === start + 1) at += 1;
    else if (isSentenceMark(word) || REPORTING.has(word) || SUBORDINATORS.has(word)) break;
    // "and the rebels were killed": another subject
    else if (/^(?:and|but|or|,)$/.test(word) && (PRONOUNS.has(next) || ARTICLES.test(next))) break;
    else if (items.some(({ quantity }) => quantity.from === at) && !PREPOSITIONS.has(wordAt(words, at - 1)))
      break;
    else if ((alone ? SINGULAR : PLURAL).test(word)) {
      let verb = at;
      let voice: Voice = 'none';
      for (; BEFORE_PREDICATE.has(wordAt(words, verb)); verb++)
        voice = BE.has(wordAt(words, verb)) ? 'be' : voice === 'be' ? voice : 'have';
      const trigger = triggerAt(words, verb);
      if (trigger && trigger.form !== 'noun' && befallsSubject(words, trigger, voice)) {
        const right = found(words, trigger, 1, true, 'right');
        if ((theirs || !relative) && accepts(right.classes)) told = right;
      }
      if (!relative) break;
      relative = false;
      at = verb;
    }
  }
  return told;
}

const ARTICLES = /^(?:the|an?|its|their|his|her)$/;

function walkRight(words: Words, items: readonly Item[], index: number, accepts: Accepts): Found | null {
  const item = items[index];
  if (!item) return null;
  const start = item.counted.to;
  // "the garrison, some 120 men, surrendered": in apposition to the subject
  const apposed =
    dashed(words, item) ||
    (wordAt(words, start) === ',' &&
      (wordAt(words, item.quantity.from - 1) === ',' ||
        closesList(words, item.quantity.from) ||
        amongThem(words, item.quantity.from) ||
        inCompany(words, item.quantity.from)));
  const withHim = wordAt(words, start) === 'with' && /^(?:him|her|them)$/.test(wordAt(words, start + 1));
  let at = withHim
    ? start + 2
    : apposed && triggerOrBe(words, start + 1)
      ? start + 1
      : overOrigin(words, item);
  let adjacent = true;
  let voice: Voice = 'none';
  let next = index + 1;
  // an aside is passed in one step and costs no reach
  let limit = start + REACH;
  while (at < words.low.length && at < limit + Math.min(next - index - 1, LONGEST_LIST) * 6) {
    const word = wordAt(words, at);
    const trigger = triggerAt(words, at);
    if (trigger && befallsSubject(words, trigger, voice)) {
      // with all that is joined to it: "were taken and locked up"
      const right = found(words, trigger, at - start, adjacent, 'right');
      if (accepts(right.classes)) return right;
    }
    // "are combing the hills" is as active as "comb the hills"
    const active =
      trigger &&
      (trigger.form === 'active' || trigger.form === 'past') &&
      (voice !== 'be' || wordAt(words, trigger.from).endsWith('ing'));
    if (active && takesObject(words, trigger.to)) return null;
    const following = items[next];
    if (following && at === following.quantity.from) {
      // a list: "40 soldiers and 20 civilians were killed"; or inside a modifier: "fighters in three districts"
      [at, adjacent] = [following.counted.to, false];
      next += 1;
      continue;
    }
    // "two priests of churches in which the victims were buried": another subject
    if (
      word === 'which' &&
      /^(?:in|at|on|to|from|through|under|near|during|after|before)$/.test(wordAt(words, at - 1))
    )
      return null;
    // "several rebels claimed killed": in a headline
    if (
      /^(?:claimed|declared)$/.test(word) &&
      /^(?:past|state)$/.test(triggerAt(words, at + 1)?.form ?? '')
    ) {
      at += 1;
      continue;
    }
    // "34 of whom the military says are dead"
    if (REPORTING.has(word) && item.counted.anaphor && at < start + 4 && BE.has(wordAt(words, at + 1))) {
      at += 1;
      continue;
    }
    // "residents who reported that 30 people were killed"
    if (REPORTING.has(word) && (wordAt(words, at + 1) === 'that' || (word === 'said' && voice !== 'be')))
      return null;
    if (BEFORE_PREDICATE.has(word)) {
      if (BE.has(word) || word === 'got' || word === 'get') voice = 'be';
      else if (HAVE.has(word)) voice = 'have';
      at += 1;
      continue;
    }
    // "are already reported as murdered"
    if (word === 'as' && RECORDED.has(wordAt(words, at - 1))) {
      at += 1;
      continue;
    }
    // "went on fleeing"
    if (word === 'on' && wordAt(words, at - 1) === 'went' && wordAt(words, at + 1).endsWith('ing')) {
      at += 1;
      continue;
    }
    const skipped = skipAside(words, at, start);
    if (skipped > at) {
      limit += skipped - at;
      at = skipped;
      voice = 'none';
      while ((items[next]?.quantity.from ?? Number.POSITIVE_INFINITY) < at) next += 1;
      continue;
    }
    // "were declared dead": what was said of them is what befell them
    if (voice === 'be' && REPORTING.has(word) && !SUBORDINATORS.has(word)) {
      at += 1;
      continue;
    }
    if (isRightBarrier(words, at, items[next]) || opensObject(words, at, start)) return null;
    if (!isQuoteMark(word)) {
      adjacent = false;
      voice = 'none';
    }
    at += 1;
  }
  return null;
}

const RECORDED = setOf(
  'reported listed registered counted recorded confirmed described given named identified classified presumed declared marked known tallied regarded',
);

/** "3,240 families — about 16,200 people — have escaped" */
function dashed(words: Words, { quantity, counted }: Item): boolean {
  const mark = wordAt(words, quantity.from - 1);
  return /^[–—]$/.test(mark) && wordAt(words, counted.to) === mark;
}

/** "…, and 12 of their guards, were killed" */
const closesList = (words: Words, from: number) =>
  wordAt(words, from - 1) === 'and' && wordAt(words, from - 2) === ',';

/** "the commander, together with eight fighters, surrendered" */
const inCompany = (words: Words, from: number) =>
  wordAt(words, from - 1) === 'with' &&
  /^(?:together|along)$/.test(wordAt(words, from - 2)) &&
  wordAt(words, from - 3) === ',';

/** "hundreds of soldiers, among them a battalion of 127 men, had surrendered": inside the aside that lists some of them. */
function amongThem(words: Words, from: number): boolean {
  for (let at = from - 1; at >= from - 8; at--) {
    const word = wordAt(words, at);
    if (word === ',') return false;
    if (word === 'including' || (word === 'them' && wordAt(words, at - 1) === 'among'))
      return wordAt(words, at - 1) === ',' || wordAt(words, at - 2) === ',';
    if (BE.has(word) || HAVE.has(word) || isSentenceMark(word)) return false;
  }
  return false;
}

/** "had burnt to the axles": verbs whose subject may suffer what they tell. */
const ITSELF = /^(?:burnt|burned|sunk|sunken)$/;

function triggerOrBe(words: Words, at: number): boolean {
  return (
    BE.has(wordAt(words, at)) ||
    HAVE.has(wordAt(words, at)) ||
    /^(?:self|past)$/.test(triggerAt(words, at)?.form ?? '')
  );
}

function befallsSubject(words: Words, trigger: Trigger, voice: Voice): boolean {
  switch (trigger.form) {
    case 'self':
      return true;
    case 'state':
      // "the funeral of the dead", "for those missing": not what became of the subject
      return !/^(?:the|of|those|these|for|all|any|a|an)$/.test(wordAt(words, trigger.from - 1));
    case 'past':
      if (voice === 'be') return true;
      // "had surrendered" befalls its subject, "had killed" does not
      return (
        (voice === 'none' ||
          trigger.classes.includes('surrender') ||
          ITSELF.test(wordAt(words, trigger.from))) &&
        !takesObject(words, trigger.to)
      );
    default:
      // "40 gunmen surrender in Orvanka"
      return (
        trigger.form === 'active' && trigger.classes.includes('surrender') && !takesObject(words, trigger.to)
      );
  }
}
