/** Bare numbers after what counts: "the toll from the shelling rose from 12 to 19", "the number of displaced has passed 4,000". */

import type { FigureKind } from '../reading.ts';
import { BE, BEFORE_PREDICATE, POSSESSIVES, PREPOSITIONS } from './closed-words.ts';
import { byNoun, type Decision, type Item } from './decision.ts';
import { isStop } from './noun-phrase.ts';
import { type NounClass, nounClasses } from './nouns.ts';
import { mayReach } from './rivals.ts';
import { BY_NOUN, kindByTrigger } from './told-kinds.ts';
import { type TriggerClass, triggerAt } from './triggers.ts';
import { isQuoteMark, setOf, type Words, wordAt } from './words.ts';

const REACH = 26;
const LINKS = setOf(
  'to at from as of is was were are be reached reaches reaching reach pass top exceed surpass near hit hits hitting passed passes passing crossed crosses crossing topped tops topping exceeded exceeds exceeding surpassed surpasses surpassing neared nears number numbers numbered numbering totalled totaled total totals vary varies varied range ranges ranged ranging than near nearing past over :',
);
const CHANGED = setOf(
  'rose rise rises risen rising climbed climb climbs climbing grew grow grows grown growing increased increase increases increasing jumped jumps jumping soared swelled swell swells swollen mounted mounts mounting escalated escalates escalating surged surges surging fell dropped declined revised raised lowered amount amounts amounted amounting',
);
const COUNT_OF = setOf('number numbers count sum tally total figure figures estimate estimates');
const NOUNS: Partial<Record<NounClass, FigureKind>> = {
  ...BY_NOUN,
  force: 'strength',
  unit: 'strength',
  strike: 'strikes',
  clash: 'strikes',
};

/**
 * The kind of a bare number that a toll or a "number of" before it names, or null. What a side's "losses" are, the figures before
 * may tell: by default casualties.
 */
export function tollKind(words: Words, item: Item): Decision | null {
  const told = toldBefore(words, item);
  return told?.kind === 'casualties' && isLosses(words, item) ? { ...told, by: 'default' } : told;
}

/** "brings its losses to 263", "puts the army's losses at nine" */
export function isLosses(words: Words, { quantity: { from } }: Item): boolean {
  for (let at = from - 1; at >= from - 6; at--) {
    if (wordAt(words, at) === 'losses') return true;
    if (/^(?:[.,;:!?()]|)$/.test(wordAt(words, at))) return false;
  }
  return false;
}

function toldBefore(words: Words, { quantity, counted }: Item): Decision | null {
  // "the number of hostages to 222 people": the count's own noun says no more
  if (counted.head >= 0 && !ANYBODY.test(wordAt(words, counted.head))) return null;
  if (quantity.form === 'share' || quantity.form === 'heavy') return null;
  let at = beforeAdjectives(words, quantity.from - 1);
  if (wordAt(words, counted.to) === 'the') {
    // "brings to five the number of dead"
    const ahead = counted.to + (wordAt(words, counted.to + 1) === 'death' ? 2 : 1);
    if (wordAt(words, ahead) === 'toll') return byNoun('killed');
    // "put at 28 the dead of the operation"
    const state = wordAt(words, at) === 'at' ? kindOfNoun(wordAt(words, ahead)) : undefined;
    if (state && state !== 'strength') return byNoun(state);
    const kind = COUNT_OF.has(wordAt(words, ahead)) ? countOf(words, ahead + 1, ahead + 9) : null;
    if (kind) return byNoun(kind);
  }
  const apposed = lossesApposed(words, quantity.from, counted.to);
  if (apposed) return byNoun(apposed);
  const summed = isSum(words, counted.to);
  if (summed) return byNoun(summed);
  while (
    isQuoteMark(wordAt(words, at)) ||
    /^(?:now|still|already|currently|then|almost)$/.test(wordAt(words, at))
  )
    at -= 1;
  // "Death toll 20 and rising", "Body count now 20"
  if (wordAt(words, at) === 'toll') return byNoun(tollOf(wordAt(words, at - 1)));
  if (wordAt(words, at) === 'count' && /^(?:death|body)$/.test(wordAt(words, at - 1)))
    return byNoun('killed');
  const dash = TALLY_MARK.test(wordAt(words, at));
  const listed = dash ? tallied(words, at) : null;
  if (listed && listed !== 'strength') return byNoun(listed);
  if (!dash && !LINKS.has(wordAt(words, at)) && !mayReach(words, quantity.from)) return null;
  const subject = /^(?:numbers?|numbered|numbering|totals?|totalled|totaled)$/.test(wordAt(words, at))
    ? at - 1
    : -1;
  const state = subject >= 0 ? (kindOf(words, subject) ?? kindOfNoun(wordAt(words, subject))) : undefined;
  if (state) return byNoun(state);
  for (let i = at; i >= Math.max(0, at - REACH); i--) {
    const word = wordAt(words, i);
    if (/^[.;?!()]$/.test(word)) return null;
    // "the casualties swelled to 9,300"
    if (
      CHANGED.has(word) &&
      /^(?:to|from)$/.test(wordAt(words, at)) &&
      i > at - (wordAt(words, at) === 'to' ? 4 : 3)
    ) {
      const noun = nounBefore(words, i);
      const kind =
        noun === undefined || wordAt(words, noun) === 'toll' ? undefined : kindOfNoun(wordAt(words, noun));
      if (kind && kind !== 'strength') return byNoun(kind);
    }
    // "the losses in manpower exceed 3,000"
    if (i === at && GOES_OVER.test(word)) {
      const noun = nounBefore(words, i);
      const kind = noun === undefined ? undefined : kindOfNoun(wordAt(words, noun));
      if (kind && kind !== 'strength') return byNoun(kind);
    }
    // "an increase in civilian deaths, from 2,666 to 2,798"
    const changed =
      CHANGE.test(word) && /^(?:in|of)$/.test(wordAt(words, i + 1)) ? nounSoon(words, i + 2, at) : undefined;
    if (changed) return byNoun(changed);
    if (word === 'toll' || word === 'tolls') return byNoun(tollOf(wordAt(words, i - 1)));
    if (wordAt(words, at) === 'at' && wordAt(words, i - 1) !== 'of' && putBefore(words, i)) {
      const kind = FORCES.test(word) ? 'strength' : kindOfNoun(word);
      if (kind && (kind !== 'strength' || FORCES.test(word))) return byNoun(kind);
    }
    // "the rebels' casualties, which the army puts at 33"
    if (wordAt(words, at) === 'at' && PUT.test(wordAt(words, at - 1)) && i < at - 1) {
      const kind = kindOfNoun(word);
      if (kind && kind !== 'strength') return byNoun(kind);
    }
    if (word === 'strength' && i > 0) return byNoun('strength');
    if (word === 'ranks' || (/^(?:number|numbers|force)$/.test(word) && isPossessor(wordAt(words, i - 1))))
      return byNoun('strength');
    // "casualty figures range from 30 to 50"
    if (COUNT_OF.has(word) && /^(?:casualty|death|injury)$/.test(wordAt(words, i - 1)))
      return byNoun(tollOf(wordAt(words, i - 1)));
    if (COUNT_OF.has(word)) {
      const kind = countOf(words, i + 1, at);
      if (kind) return byNoun(kind);
    }
  }
  return listed ? byNoun(listed) : null;
}

const ANYBODY = /^(?:people|persons|individuals|men)$/;

/** "stands at a staggering 485,430": the index before the article where only adjectives stand between, else `at`. */
function beforeAdjectives(words: Words, at: number): number {
  for (let i = at; i >= at - 2; i--) {
    if (/^an?$/.test(wordAt(words, i))) return i < at && LINKS.has(wordAt(words, i - 1)) ? i - 1 : at;
    if (isStop(words, i)) return at;
  }
  return at;
}

/** "suffered huge losses in the ranks of their guerrillas, around 700,": the number behind the noun, between commas. */
function lossesApposed(words: Words, from: number, to: number): FigureKind | null {
  if (wordAt(words, from - 1) !== ',' || !/^[,.;]$/.test(wordAt(words, to))) return null;
  for (let at = from - 2; at >= from - 12; at--) {
    const word = wordAt(words, at);
    if (/^(?:losses|casualties|fatalities|deaths)$/.test(word)) return kindOfNoun(word) ?? null;
    if (/^(?:[.,;:!?()]|and|but|)$/.test(word) || BE.has(word)) return null;
  }
  return null;
}

/** "About 1,000, we think, is the sum of the dead": the count stands first and then what it is of. */
function isSum(words: Words, to: number): FigureKind | null {
  let at = to;
  if (wordAt(words, at) === ',') {
    const close = words.low.indexOf(',', at + 1);
    if (close < 0 || close > at + 6) return null;
    at = close + 1;
  }
  if (!BE.has(wordAt(words, at)) || wordAt(words, at + 1) !== 'the') return null;
  const noun = wordAt(words, at + 2) === 'death' ? at + 3 : at + 2;
  if (wordAt(words, noun) === 'toll') return 'killed';
  return COUNT_OF.has(wordAt(words, noun)) ? countOf(words, noun + 1, noun + 16) : null;
}

const TALLY_MARK = /^[-–—:‒]$/;

/** "Losses of the enemy: personnel – 900, tanks – 12": the noun stands before a dash or colon, the count after it. */
function tallied(words: Words, at: number): FigureKind | null {
  const losses = words.low.includes('losses');
  for (const name of nounClasses(words.tokens[at - 1]?.text ?? '')) {
    if (name === 'weapon' || name === 'machine' || name === 'munition') return 'equipment';
    if (name === 'force') return losses ? 'casualties' : 'strength';
    if (BY_NOUN[name]) return BY_NOUN[name] ?? null;
  }
  return null;
}

const FORCES = /^(?:garrison|force|army|militia|contingent|movement|group|brigade|battalion|corps)$/;

const PUT = /^(?:put|puts|placed|places|estimated|estimates)$/;

/** "put Kelmari casualties in the battle at": the verb stands close before the noun. */
function putBefore(words: Words, noun: number): boolean {
  for (let at = noun - 1; at >= noun - 5; at--)
    if (
      /^(?:put|puts|putting|place|placed|estimate|estimates|estimated|gave|gives|set)$/.test(
        wordAt(words, at),
      )
    )
      return true;
  return false;
}

/** "Fatalities in the hill states fell": the noun that the change is of, straight before the verb or at the head of its clause. */
function nounBefore(words: Words, verb: number): number | undefined {
  let end = verb;
  while (BEFORE_PREDICATE.has(wordAt(words, end - 1))) end -= 1;
  // "losses, which include the missing, may amount to"
  if (wordAt(words, end - 1) === ',') {
    const which = words.low.lastIndexOf('which', end);
    if (which > end - 14 && wordAt(words, which - 1) === ',') end = which - 1;
  }
  for (let at = end - 1; at >= end - 9; at--) {
    const word = wordAt(words, at);
    if (/^(?:[.,;:!?()]|and|but|that|)$/.test(word)) return undefined;
    if (!kindOfNoun(word)) continue;
    if (at >= end - 1 || at >= verb - 2) return at;
    return opensClause(words, at) && PREPOSITIONS.has(wordAt(words, at + 1)) ? at : undefined;
  }
  return undefined;
}

const opensClause = (words: Words, at: number) =>
  /^(?:[.,;:!?()]|and|but|that|the|'s|its|their|his|our|civilian|military|militant|reported|combat|)$/.test(
    wordAt(words, at - 1),
  );

const GOES_OVER = /^(?:exceed|surpass|top|pass|near|reach)/;

const CHANGE = /^(?:increase|rise|jump|surge|spike|growth|drop|decrease|decline|fall|reduction|collapse)$/;

function nounSoon(words: Words, from: number, to: number): FigureKind | undefined {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    const kind = kindOfNoun(wordAt(words, at));
    if (kind && kind !== 'strength') return kind;
  }
  return undefined;
}

const isPossessor = (word: string) => POSSESSIVES.has(word) || /^'s?$/.test(word);

function kindOfNoun(word: string): FigureKind | undefined {
  for (const name of nounClasses(word)) if (NOUNS[name]) return NOUNS[name];
  return undefined;
}

function kindOf(words: Words, at: number): FigureKind | null {
  return kindByTrigger(triggerAt(words, at)?.classes ?? []);
}

function tollOf(before: string): FigureKind {
  if (before === 'casualty') return 'casualties';
  return before === 'injury' || before === 'injured' ? 'wounded' : 'killed';
}

/** "of people killed", "of the displaced" after "number": what befell them, before the link. */
function countOf(words: Words, from: number, to: number): FigureKind | null {
  // "the total in rebel hands"
  if (/^(?:held|detained)$/.test(wordAt(words, from))) return 'captured';
  if (triggerAt(words, from)?.classes.includes('control')) return 'territory';
  if (!/^(?:of|who)$/.test(wordAt(words, from))) return null;
  const things = thingsOf(words, from + 1, to);
  if (things) return things;
  let noun: FigureKind | null = null;
  let reach = from + 7;
  for (let at = from + 1; at < Math.min(to, reach); at++) {
    // "of rebels that the army said it had killed", "of rebels it says were killed"
    if (/^(?:that|which|whom|it|they|he|she)$/.test(wordAt(words, at))) reach = at + 9;
    if (triggerAt(words, at)?.classes.includes('fate') && wordAt(words, at) === 'missing') return 'other';
    const kind = noun === 'territory' ? null : kindOf(words, at);
    // "of prisoners killed": what came last
    if (kind === 'captured' && /^(?:killed|executed|murdered|shot|dead)$/.test(wordAt(words, at + 1)))
      return 'killed';
    // "of the dead and missing": both in one
    if (
      kind === 'killed' &&
      /^(?:and|or|\/)$/.test(wordAt(words, at + 1)) &&
      /^(?:missing|wounded|injured)$/.test(wordAt(words, at + 2))
    )
      return 'casualties';
    if (kind) return kind;
    if (triggerAt(words, at)?.classes.includes('move')) return 'displaced';
    if (wordAt(words, at) === 'fallen') return 'killed';
    // "of soldiers lost"
    if (noun === 'strength' && /^(?:lost|fallen)$/.test(wordAt(words, at))) return 'killed';
    // "of enemy attacks": the last of two nouns
    noun =
      (noun === 'strength' ? blows(words, at) : null) ??
      noun ??
      kindOfNoun(wordAt(words, at)) ??
      heldGround(words, at);
  }
  return noun;
}

/** "of destroyed planes", "of houses burnt in the raid": things are counted when something was done to them. */
function thingsOf(words: Words, from: number, to: number): FigureKind | null {
  let kind: FigureKind | null = null;
  let done = false;
  for (let at = from, open = true; at < Math.min(to, from + 7); at++) {
    const classes = nounClasses(words.tokens[at]?.text ?? '');
    if (open && !kind && classes.some((name) => THINGS.has(name)))
      kind = classes.includes('building') ? 'other' : 'equipment';
    done ||= triggerAt(words, at)?.classes.some((name) => DONE.has(name)) === true;
    open &&= !PREPOSITIONS.has(wordAt(words, at));
  }
  return done ? kind : null;
}

const THINGS: ReadonlySet<NounClass> = new Set<NounClass>(['weapon', 'machine', 'munition', 'building']);
const DONE: ReadonlySet<TriggerClass> = new Set<TriggerClass>(['destroy', 'lose', 'capture', 'find']);

/** "attacks", "clashes": what is made, not who makes it. */
function blows(words: Words, at: number): FigureKind | null {
  const classes = nounClasses(wordAt(words, at));
  return classes.includes('clash') || classes.includes('strike') ? 'strikes' : null;
}

/** "districts under rebel control": places are counted when they are somebody's. */
function heldGround(words: Words, at: number): FigureKind | null {
  if (!nounClasses(wordAt(words, at)).includes('place')) return null;
  for (let i = at + 1; i < at + 4; i++)
    if (triggerAt(words, i)?.classes.some((name) => name === 'control' || name === 'lose'))
      return 'territory';
  return null;
}
