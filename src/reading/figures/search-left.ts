/** Looks for the verb on the left whose object a counted phrase is. The walk is bounded and ends where another clause begins. */
import {
  BE,
  BEFORE_PREDICATE,
  HAVE,
  LIST_FILLERS,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  REPORTING,
  SUBORDINATORS,
} from './closed-words.ts';
import type { Item } from './decision.ts';
import { endsClause } from './rivals.ts';
import { type Found, found } from './trigger-groups.ts';
import { type Trigger, type TriggerClass, triggerAt } from './triggers.ts';
import { isCapital, isQuoteMark, type Words, wordAt } from './words.ts';

const REACH = 14;

export type Accepts = (classes: readonly TriggerClass[]) => boolean;

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
  // "was killed and three of his companions with him"
  const joined = wordAt(words, start - 1) === 'and' && isCompany(words, item);
  const inList =
    alongside ||
    /^(?:and|or)$/.test(wordAt(words, own)) ||
    // "shot the commander, his two sons and five others"
    (own < start - 1 && wordAt(words, own) === ',');
  let earlier = index - 1;
  const previous = items[earlier];
  let preposition = '';
  // those inside a trigger ("rounded up", "pulled out of") belong to it
  const outer: [at: number, word: string][] = [];
  let breakAt = -1;
  let inverted = false;
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    const word = wordAt(words, at);
    const listed = items[earlier];
    if (listed && at < listed.counted.to) {
      if (!(preposition === '' && inList)) return null;
      // over its number and bound: "lost more than 20 tanks and 60 soldiers"
      if (at < listed.quantity.to) {
        breakAt = Math.max(breakAt, at);
        at = listed.quantity.from;
        earlier -= 1;
        continue;
      }
    }
    const trigger = /^(?:hands|captivity)$/.test(wordAt(words, at - 1)) ? null : triggerAt(words, at);
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
        (joined && trigger.to === start - 1 && befellSomebody(words, trigger)) ||
        isInverted(words, item, trigger) ||
        isFronted(words, item, trigger) ||
        governs(words, trigger, byAgent(trigger, outer) ? 'of' : link, inverted)
      )
        return found(words, trigger, start - trigger.to, breakAt < trigger.to, 'left');
      if (trigger.form !== 'noun' && trigger.form !== 'state') return null;
    }
    if (BE.has(word) || word === ':' || word === '–') {
      if (inverted || !(word === ':' || BE.has(word))) return null;
      inverted = true;
    } else if (LEFT_LINKS.has(word) || (word === 'as' && item.counted.head < 0)) {
      // "death toll at 40", "raised the toll to 40"
      inverted = inverted || /^(?:at|to|as|reached|includ.*)$/.test(word);
    } else if (inverted && word === ',' && BE.has(wordAt(words, at + 1)) && asideBefore(words, at) > 0) {
      // "Also killed, in the region of Dara, were 50 rebels"
      at = asideBefore(words, at);
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

/** "the killing by its forces of seven rebels": who did it, or where, stands between the noun and its "of". */
const byAgent = ({ form, to }: Trigger, outer: readonly (readonly [number, string])[]) =>
  form === 'noun' &&
  outer[0]?.[1] === 'of' &&
  outer[0][0] > to &&
  /^(?:by|in|near|at|on)$/.test(outer.at(-1)?.[1] ?? '');

const LONGEST_ASIDE = 12;

/** The comma that opens the aside which the one at `close` ends, straight behind a trigger; else 0. */
function asideBefore(words: Words, close: number): number {
  for (let at = close - 1; at > Math.max(0, close - LONGEST_ASIDE); at--) {
    if (/^[.;:!?()–—]$/.test(wordAt(words, at)) || BE.has(wordAt(words, at))) return 0;
    if (wordAt(words, at) === ',') return triggerAt(words, at - 1) ? at : 0;
  }
  return 0;
}

/** "two of his guards" */
function ofOwner(words: Words, { quantity, counted }: Item): boolean {
  for (let at = quantity.to; at < counted.to; at++) if (POSSESSIVES.has(wordAt(words, at))) return true;
  return false;
}

/** "three companions with him", "two of his guards." */
function isCompany(words: Words, item: Item): boolean {
  const { to } = item.counted;
  if (wordAt(words, to) === 'with' && /^(?:him|her|them)$/.test(wordAt(words, to + 1))) return true;
  return ofOwner(words, item) && endsClause(words, to);
}

/** Of somebody else: "was captured with his sons", "died with two of his guards". */
function befellSomebody(words: Words, trigger: Trigger): boolean {
  return trigger.form === 'self' || (trigger.form === 'past' && isPassive(words, trigger.from));
}

/** "In the fighting died 31 soldiers", "from their side were killed 50 people": the subject stands behind, with no predicate of its own. */
function isInverted(words: Words, { counted, quantity }: Item, trigger: Trigger): boolean {
  if (quantity.form === 'zero' || trigger.classes.includes('none')) return false;
  // "and were injured 108": nothing is left for the number to count but those
  if (
    counted.head < 0 &&
    (trigger.to < quantity.from || !endsClause(words, counted.to) || trigger.classes.includes('fall'))
  )
    return false;
  for (let at = overPlace(words, trigger.to); at < quantity.from; at++)
    if (!LIST_FILLERS.has(wordAt(words, at))) return false;
  const verb =
    trigger.form === 'self' ||
    (trigger.form === 'past' && BE.has(wordAt(words, trigger.from - 1))) ||
    (trigger.classes.includes('surrender') && HAVE.has(wordAt(words, trigger.from - 1)));
  const next = triggerAt(words, counted.to);
  return verb && !BE.has(wordAt(words, counted.to)) && !HAVE.has(wordAt(words, counted.to)) && !next;
}

/** "have surrendered in Orvanka 200 people": the index after the place, else `at`. */
function overPlace(words: Words, at: number): number {
  if (!/^(?:in|at|near|on)$/.test(wordAt(words, at)) || !isCapital(words, at + 1)) return at;
  let to = at + 1;
  while (isCapital(words, to)) to += 1;
  return to;
}

/** "Wounded in the blast were twelve policemen": the participle opens the clause, and its subject ends it. */
function isFronted(words: Words, { counted, quantity }: Item, trigger: Trigger): boolean {
  const link = wordAt(words, quantity.from - 1) === 'also' ? quantity.from - 2 : quantity.from - 1;
  const verb = wordAt(words, link);
  // "into the army's hands fell 12 rebels"
  const falls =
    /^(?:fell|came|passed)$/.test(verb) && trigger.form === 'state' && trigger.to === quantity.from - 1;
  if (!(BE.has(verb) || falls) || counted.head < 0) return false;
  if (trigger.form !== 'past' && trigger.form !== 'state') return false;
  const opener = /^(?:left|found|also|reported|feared)$/.test(wordAt(words, trigger.from - 1))
    ? trigger.from - 2
    : trigger.from - 1;
  if (!/^(?:[,;:]|and|but|)$/.test(wordAt(words, opener)) && !isQuoteMark(wordAt(words, opener)))
    return false;
  for (let at = trigger.to; at < link; at++)
    if (/^[.,;:!?()–—]$/.test(wordAt(words, at)) || BE.has(wordAt(words, at))) return false;
  return true;
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
  if (SUBORDINATORS.has(word) && word !== 'as' && !(word === 'so' && wordAt(words, at + 1) === 'far'))
    return true;
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
      if (preposition === '' && /^(?:on|of|for|in|into|around|to)$/.test(wordAt(words, trigger.to - 1)))
        return true;
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
