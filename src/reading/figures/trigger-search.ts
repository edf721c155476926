/**
 * Looks for the trigger that governs a counted phrase: the verb whose object it is (to the left), or the predicate that it
 * is the subject of (to the right). Both walks are bounded and end where another clause begins.
 */
import { isSentenceMark, overOrigin, skipAside } from './asides.ts';
import {
  BE,
  BEFORE_PREDICATE,
  CONNECTORS,
  HAVE,
  LIST_FILLERS,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  REPORTING,
  SUBORDINATORS,
} from './closed-words.ts';
import type { Item } from './decision.ts';
import { isStop } from './noun-phrase.ts';
import { singularClasses } from './nouns.ts';
import { type Found, found, takesObject } from './trigger-groups.ts';
import { type Trigger, type TriggerClass, triggerAt } from './triggers.ts';
import { isQuoteMark, isWord, setOf, type Words, wordAt } from './words.ts';

export type { Found };

const REACH = 14;
/** Items of a list that share one predicate: the walk stays bounded. */
const LONGEST_LIST = 8;
type Accepts = (classes: readonly TriggerClass[]) => boolean;

/** Is the verb at `at` passive, so that what follows it is no object? "were killed by 40 gunmen". */
function isPassive(words: Words, at: number): boolean {
  for (let i = at - 1; i >= at - 4 && BEFORE_PREDICATE.has(wordAt(words, i)); i--)
    if (BE.has(wordAt(words, i))) return true;
  return false;
}

/** The verb (or noun with "of") on the left whose object the phrase is. */
export function findLeft(
  words: Words,
  items: readonly Item[],
  index: number,
  accepts: Accepts,
): Found | null {
  const item = items[index];
  if (!item) return null;
  const start = item.quantity.from;
  // "was killed along with 12 of his men", "captured in the town, together with 60 vehicles"
  const alongside =
    wordAt(words, start - 1) === 'with' &&
    (/^(?:along|together)$/.test(wordAt(words, start - 2)) || surrenders(words, start - 2));
  // "was captured in Dara with his two sons", "with two of his guards"
  const own = POSSESSIVES.has(wordAt(words, start - 1)) ? start - 2 : start - 1;
  const hisOwn = wordAt(words, own) === 'with' && (own < start - 1 || ofOwner(words, item));
  const inList =
    alongside ||
    /^(?:and|or)$/.test(wordAt(words, own)) ||
    // "shot the commander, his two sons and five others"
    (own < start - 1 && wordAt(words, own) === ',');
  const previous = items[index - 1];
  let preposition = '';
  // those inside a trigger ("rounded up", "pulled out of") belong to it
  const outer: [at: number, word: string][] = [];
  let breakAt = -1;
  let inverted = false;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const word = wordAt(words, at);
    if (previous && at < previous.counted.to && !(preposition === '' && inList)) return null;
    const trigger = triggerAt(words, at);
    if (trigger && trigger.to <= start && accepts(trigger.classes)) {
      if (
        inList &&
        !alongside &&
        trigger.form === 'past' &&
        trigger.to === start - 1 &&
        previous?.counted.to === trigger.from
      )
        return null;
      const link = outer.findLast(([place]) => place >= trigger.to)?.[1] ?? '';
      if (
        (alongside && trigger.form !== 'noun') ||
        (hisOwn && befellSomebody(words, trigger)) ||
        isInverted(words, item, trigger) ||
        governs(words, trigger, link, inverted)
      )
        return found(words, trigger, start - trigger.to, breakAt < trigger.to, 'left');
      if (trigger.form !== 'noun' && trigger.form !== 'state') return null;
    }
    if (BE.has(word) || word === ':' || word === '-' || word === '–') {
      if (inverted || !(word === ':' || BE.has(word))) return null;
      inverted = true;
    } else if (LEFT_LINKS.has(word) || (word === 'as' && item.counted.head < 0)) {
      // "death toll at 40", "raised the toll to 40"
      inverted = inverted || /^(?:at|to|as|reached|includ.*)$/.test(word);
    } else if (isLeftBarrier(words, at, inList) && !(inverted && HAVE.has(word))) return null;
    else if (PREPOSITIONS.has(word)) preposition = word;
    else if (
      !LIST_FILLERS.has(word) &&
      !isQuoteMark(word) &&
      word !== 'a' &&
      word !== 'total' &&
      !HAVE.has(word) &&
      word !== 'of'
    )
      breakAt = Math.max(breakAt, at);
    if (word === 'of' || word === 'among' || word === 'from' || word === 'including') preposition = word;
    if (preposition === word) outer.push([at, word]);
  }
  return null;
}

/** "two of his guards" */
function ofOwner(words: Words, { quantity, counted }: Item): boolean {
  for (let at = quantity.to; at < counted.to; at++) if (POSSESSIVES.has(wordAt(words, at))) return true;
  return false;
}

/** Of somebody else: "was captured with his sons", "died with two of his guards". */
function befellSomebody(words: Words, trigger: Trigger): boolean {
  return trigger.form === 'self' || (trigger.form === 'past' && isPassive(words, trigger.from));
}

/** "In the fighting died 31 soldiers", "from their side were killed 50 people": the subject stands behind, with no predicate of its own. */
function isInverted(words: Words, { counted, quantity }: Item, trigger: Trigger): boolean {
  if (counted.head < 0 || quantity.form === 'zero' || trigger.classes.includes('none')) return false;
  for (let at = trigger.to; at < quantity.from; at++) if (!LIST_FILLERS.has(wordAt(words, at))) return false;
  const verb =
    trigger.form === 'self' || (trigger.form === 'past' && BE.has(wordAt(words, trigger.from - 1)));
  const next = triggerAt(words, counted.to);
  return verb && !BE.has(wordAt(words, counted.to)) && !HAVE.has(wordAt(words, counted.to)) && !next;
}

/** "surrendered with 2,389 soldiers" */
function surrenders(words: Words, at: number): boolean {
  return triggerAt(words, at)?.classes.includes('surrender') === true;
}

const LEFT_LINKS = new Set(
  'at to reached reaches reaching hit passed topped exceeded surpassed rises rise rose risen climbed climbs stands stood jumped jumps grew grown increased soared crossed included includes include'.split(
    ' ',
  ),
);

function isLeftBarrier(words: Words, at: number, inList: boolean): boolean {
  const word = wordAt(words, at);
  if (word === ',') return !inList;
  if (SUBORDINATORS.has(word) && word !== 'as') return true;
  if (REPORTING.has(word) || MODALS.has(word)) return true;
  if (/^(?:have|has|had|do|does|did|who|that|which)$/.test(word)) return true;
  return /^[;.!?()—…[\]]$/.test(word);
}

/** Does the trigger on the left take the phrase as its object? */
function governs(words: Words, trigger: Trigger, preposition: string, inverted: boolean): boolean {
  switch (trigger.form) {
    case 'self':
      return inverted && preposition === '';
    case 'state':
      // "Among the dead were 12 women", "put the number of dead at 40"
      return inverted && (preposition === '' || preposition === 'at' || preposition === 'to');
    case 'noun':
      // "attacks on two bases", "the return of 40 men", "gains in seven villages" have their preposition inside
      if (preposition === '' && /^(?:on|of|in|into|around)$/.test(wordAt(words, trigger.to - 1))) return true;
      return inverted || preposition === 'of' || preposition === 'among' || preposition === 'including';
    case 'past':
      if (inverted) return preposition === '' || preposition === 'at' || preposition === 'to';
      return (preposition === '' || takesOver(trigger, preposition)) && !isPassive(words, trigger.from);
    default:
      return preposition === '' || preposition === 'of' || takesOver(trigger, preposition);
  }
}

/** "control over five districts", "struck at", "fired on". */
function takesOver(trigger: Trigger, preposition: string): boolean {
  return trigger.classes.includes('control') && (preposition === 'over' || preposition === 'of');
}

/** The auxiliary before a verb: "were killed" befalls its subject, "have killed" does not. */
type Voice = 'none' | 'have' | 'be';

/** The predicate on the right that the phrase is the subject of, over lists, parentheses, modifiers and a relative clause. */
export function findRight(
  words: Words,
  items: readonly Item[],
  index: number,
  accepts: Accepts,
): Found | null {
  return walkRight(words, items, index, accepts) ?? overRelative(words, items, index, accepts);
}

const LONGEST_RELATIVE = 26;

/** "eight members of the front (KF) whom", "two men from Dara who": the index of the pronoun, where one follows so. */
function overPlaceOrGroup(words: Words, to: number): number {
  if (!/^(?:of|from|in|at)$/.test(wordAt(words, to))) return to;
  for (let at = to + 1; at < to + 9; at++) {
    if (/^(?:who|whom|whose)$/.test(wordAt(words, at))) return at;
    if (/^[.,;:!?]?$/.test(wordAt(words, at)) || BEFORE_PREDICATE.has(wordAt(words, at))) return to;
  }
  return to;
}

/** "eight men whom the army had taken captive were put to death", "thousands who took the town were killed": the last passive after the clause. */
function overRelative(words: Words, items: readonly Item[], index: number, accepts: Accepts): Found | null {
  const item = items[index];
  const start = item ? overPlaceOrGroup(words, item.counted.to) : 0;
  if (!item || item.counted.head < 0 || !/^(?:who|whom|whose|which|that)$/.test(wordAt(words, start)))
    return null;
  const end = Math.min(start + LONGEST_RELATIVE, items[index + 1]?.quantity.from ?? words.low.length);
  let last: Found | null = null;
  for (let at = start + 2; at < end; at++) {
    const word = wordAt(words, at);
    if (isSentenceMark(word) || REPORTING.has(word)) break;
    if (!(BE.has(word) || HAVE.has(word)) || PRONOUNS.has(wordAt(words, at - 1))) continue;
    let verb = at;
    let voice: Voice = 'none';
    for (; verb < at + 5 && BEFORE_PREDICATE.has(wordAt(words, verb)); verb++)
      voice = BE.has(wordAt(words, verb)) ? 'be' : HAVE.has(wordAt(words, verb)) ? 'have' : voice;
    const trigger = triggerAt(words, verb);
    if (!trigger || trigger.form === 'noun' || !befallsSubject(words, trigger, voice)) continue;
    const right = found(words, trigger, 1, true, 'right');
    if (accepts(right.classes)) last = right;
    at = trigger.to - 1;
  }
  return last;
}

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
  let at = apposed && triggerOrBe(words, start + 1) ? start + 1 : overOrigin(words, item);
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

function triggerOrBe(words: Words, at: number): boolean {
  return (
    BE.has(wordAt(words, at)) ||
    HAVE.has(wordAt(words, at)) ||
    /^(?:self|past)$/.test(triggerAt(words, at)?.form ?? '')
  );
}

const ARTICLES = setOf('a an the his her its their our my your this these those');

/** "five men carried a wounded boy": after a verb that nobody has listed an object begins, and what befell it. */
function opensObject(words: Words, at: number, start: number): boolean {
  if (!ARTICLES.has(wordAt(words, at)) || at <= start) return false;
  const before = wordAt(words, at - 1);
  return (
    isWord(words, at - 1) &&
    /(?:ed|ing)$/.test(before) &&
    !PREPOSITIONS.has(before) &&
    !BEFORE_PREDICATE.has(before) &&
    !triggerAt(words, at - 1)
  );
}

function isRightBarrier(words: Words, at: number, following: Item | undefined): boolean {
  const word = wordAt(words, at);
  if (CONNECTORS.has(word) || word === ',') {
    if (joinsAdverbs(words, at)) return false;
    if (following && overOne(words, at + 1, following)) return false;
    return !(following && listReaches(words, at, following)) && !joinsSubject(words, at + 1);
  }
  if (SUBORDINATORS.has(word) || (REPORTING.has(word) && !isNoReport(words, at))) return true;
  return isSentenceMark(word);
}

/** "in Kelmar State", "from the southern state": the verb has "that" after it; "people accused of spying". */
function isNoReport(words: Words, at: number): boolean {
  const next = wordAt(words, at + 1);
  return wordAt(words, at) === 'state' ? next !== 'that' : wordAt(words, at) === 'accused' && next === 'of';
}

/** "partially or completely destroyed" */
function joinsAdverbs(words: Words, at: number): boolean {
  return wordAt(words, at - 1).endsWith('ly') && wordAt(words, at + 1).endsWith('ly');
}

/** "two soldiers and a driver were killed": another subject of the same predicate. */
function joinsSubject(words: Words, at: number): boolean {
  if (headlineSubject(words, at)) return true;
  if (!/^(?:a|an|the|one|his|her|their|its)$/.test(wordAt(words, at))) return false;
  for (let to = at + 1; to < at + 9; to++) {
    const word = wordAt(words, to);
    if (BE.has(word) || HAVE.has(word) || triggerAt(words, to)?.form === 'self') return word !== "'s";
    if (PREPOSITIONS.has(word) || SUBORDINATORS.has(word) || REPORTING.has(word) || triggerAt(words, to))
      return false;
    // "a special officer (SPO)"
    if (word === '(' && wordAt(words, to + 2) === ')') to += 2;
    else if (/^[,;.:()–—]$/.test(word)) return false;
  }
  return false;
}

/** "20 rebels and a civilian, and a number of troops, were killed": one of another sort within the list. */
function overOne(words: Words, at: number, following: Item): boolean {
  if (!/^(?:an?|one)$/.test(wordAt(words, at))) return false;
  for (let to = at + 1; to < at + 4 && isWord(words, to) && !isStop(words, to); to++)
    if (singularClasses(words.tokens[to]?.text ?? '').length > 0 && listReaches(words, to + 1, following))
      return true;
  return false;
}

/** "2 militants, soldier killed", "Three policemen, Army jawan hurt": one more of them, without an article. */
function headlineSubject(words: Words, at: number): boolean {
  for (let to = at; to < at + 3 && isWord(words, to); to++) {
    if (singularClasses(words.tokens[to]?.text ?? '').length === 0) {
      if (isStop(words, to) || triggerAt(words, to)) return false;
      continue;
    }
    const trigger = triggerAt(words, to + 1);
    return (
      trigger?.form === 'state' ||
      trigger?.form === 'self' ||
      (trigger?.form === 'past' && !takesObject(words, trigger.to))
    );
  }
  return false;
}

/** Only connectors stand between `at` and the next counted phrase, which has a noun of its own. */
export function listReaches(words: Words, at: number, following: Item): boolean {
  let to = at;
  while (
    to < following.quantity.from &&
    (CONNECTORS.has(wordAt(words, to)) ||
      LIST_FILLERS.has(wordAt(words, to)) ||
      wordAt(words, to) === ',' ||
      isQuoteMark(wordAt(words, to)))
  )
    to += 1;
  return to === following.quantity.from && to - at <= 6 && following.counted.head >= 0;
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
      return (voice === 'none' || trigger.classes.includes('surrender')) && !takesObject(words, trigger.to);
    default:
      // "40 gunmen surrender in Orvanka"
      return (
        trigger.form === 'active' && trigger.classes.includes('surrender') && !takesObject(words, trigger.to)
      );
  }
}
