/**
 * What kind of figure a counted noun phrase is: told by the noun itself, by what befell it (a trigger before or after it),
 * or, for fighting forces, strength when nothing befell them.
 */

import type { FigureKind } from '../reading.ts';
import { carriedOff, endured, isMissed, sheltered } from './civilians.ts';
import { BE } from './closed-words.ts';
import { byNoun, type Decision, type Item } from './decision.ts';
import { peopleFollow } from './inherit.ts';
import { leavesVictims, livesLost, losesInFight } from './lives.ts';
import { moved } from './moves.ts';
import { isParticipleNoun } from './noun-phrase.ts';
import { type NounClass, nounClasses } from './nouns.ts';
import { kindOfThose } from './of-those.ts';
import { presumed } from './presumed.ts';
import type { Quantity } from './quantity.ts';
import { relativeKind } from './relative.ts';
import { strengthOf } from './strength.ts';
import { thingKind } from './things.ts';
import { BY_NOUN, BY_TRIGGER } from './told-kinds.ts';
import { isLosses, tollKind } from './tolls.ts';
import { type Found, findLeft, findRight } from './trigger-search.ts';
import { type TriggerClass, triggerAt } from './triggers.ts';
import { byWording, killedLater, thenKilled } from './wordings.ts';
import { isCapital, type Words, wordAt } from './words.ts';

/** The kinds that befall people, by trigger. */
const BEFALLS: readonly (readonly [TriggerClass, FigureKind])[] = [
  ...BY_TRIGGER,
  ['fall', 'killed'],
  ['fate', 'other'],
];

/** Nouns that tell the kind unless something worse befell those counted. */
const OWN_KIND: Partial<Record<NounClass, FigureKind>> = {
  ...BY_NOUN,
  strike: 'strikes',
  trace: 'other',
};

/** The kind of the item, or null when it bears on no conflict. */
export function decide(words: Words, items: readonly Item[], index: number): Decision | null {
  const item = items[index];
  if (!item) return null;
  const { quantity, counted } = item;
  const has = (...names: NounClass[]) => names.some((name) => counted.classes.includes(name));
  if (quantity.form === 'heavy') return heavyKind(words, item);
  if (has('speaker')) return null;
  // "most of the displaced are women": what they are like
  if (
    quantity.form === 'share' &&
    isParticipleNoun(wordAt(words, counted.to - 1)) &&
    MOST.test(wordAt(words, quantity.core)) &&
    peopleFollow(words, counted.to)
  )
    return null;
  // a share in numbers counts ground, what was ruined and those hurt: "60 per cent of the province"
  if (quantity.form === 'share' && (quantity.min ?? quantity.max) !== null) {
    if (has('casualty', 'dead', 'wounded', 'displaced'))
      return byNoun(
        counted.classes.map((name) => BY_NOUN[name]).find((kind) => kind !== undefined) ?? 'casualties',
      );
    const thing = has('place', 'area', 'building') ? thingKind(words, items, index) : null;
    return thing && (thing.kind === 'territory' || thing.trigger) ? thing : null;
  }
  // "the dead were no rebels": what they were
  if (quantity.form === 'zero' && has('person', 'force') && isSaidOf(words, quantity.from)) return null;
  // "two Rangers burnt": a pickup by that name
  if (wordAt(words, counted.head) === 'rangers' && isCapital(words, counted.head)) {
    const wreck = thingKind(
      words,
      items.with(index, { ...item, counted: { ...counted, classes: ['machine'] } }),
      index,
    );
    if (wreck?.trigger) return wreck;
  }
  if (has('lives')) return livesLost(words, item);
  if (has('casualty') && !has('weapon') && wordAt(words, quantity.core) !== 'all')
    return quantity.form === 'zero' && isSilent(words, item) ? null : byNoun('casualties');

  // "brings to 15 the number of districts under their control"
  const total = counted.head < 0 ? tollKind(words, item) : null;
  if (total && (total.kind === 'territory' || wordAt(words, counted.to) === 'the')) return total;
  const ofWhich = counted.head < 0 ? antecedent(words, item) : null;
  if (ofWhich) {
    const thing = thingKind(words, [...items.slice(0, index), ofWhich, ...items.slice(index + 1)], index);
    if (thing) return thing;
  }
  const befell = restFell(words, item) ? null : peopleKind(words, items, index);
  const strong = befell && befell.kind !== 'strength' ? befell : null;
  const own = counted.classes.map((name) => OWN_KIND[name]).find((kind) => kind !== undefined);
  // "all prisoners", "all casualties": no count unless something befell them
  if (wordAt(words, quantity.core) === 'all' && own) return strong;
  if (quantity.form === 'some') return isDistributed(words, item) ? null : someOf(item, own, strong);
  // "denied any surrender", "no arrests": the act, and no one counted
  if (own === 'surrendered' && quantity.form === 'zero') return strong;
  if (own === 'captured' || own === 'displaced') {
    if (own === 'captured' && strong?.classes.includes('freed')) return strong;
    return zeroOnly(quantity, strong && strong.kind !== 'other' ? strong : byNoun(own));
  }
  if (own && quantity.form === 'zero' && isSilent(words, item)) return null;
  // "13 of the 20 wounded died later"
  if (own === 'wounded' && strong?.kind === 'killed' && strong.by === 'right') return strong;
  if (own && !has('munition'))
    return (own === 'strikes' || own === 'other') && quantity.form === 'zero' ? null : byNoun(own);
  // of "losses of nine" the figures before tell whether they were deaths
  if (strong?.kind === 'casualties' && counted.head < 0 && isLosses(words, item))
    return { ...strong, by: 'default' };
  if (strong) return strong;
  const ofThose = counted.head < 0 || has('person') ? kindOfThose(words, item) : null;
  if (ofThose) return byNoun(ofThose);
  if (quantity.form === 'zero') return has('place') ? lostGround(words, items, index) : null;
  if (has('force', 'unit') || counted.name) {
    const wrecked = destroyedPeople(words, items, index);
    if (wrecked) return wrecked;
  }
  // "221 of them were destroyed": of machines, the figures before tell
  const ruined = counted.anaphor ? destroyedPeople(words, items, index) : null;
  if (ruined) return { ...ruined, by: 'default' };
  if (leavesVictims(words, item)) return { ...byNoun('casualties'), by: 'left' };
  // of victims a report says elsewhere what became of them
  if (wordAt(words, counted.head) === 'victims' && quantity.form === 'number')
    return { ...byNoun('casualties'), by: 'default' };
  if (counted.head < 0 && losesInFight(words, item)) return { ...byNoun('killed'), by: 'left' };
  const thing = tollKind(words, item) ?? thingKind(words, items, index) ?? relativeKind(words, item);
  if (thing) return thing;
  return quantity.form === 'share'
    ? null
    : (isMissed(words, item) ??
        strengthOf(words, item, befell) ??
        endured(words, item) ??
        presumed(words, item));
}

/** "Most fell in open areas": what is left out may as well be rockets. */
function restFell(words: Words, { quantity, counted }: Item): boolean {
  return quantity.form === 'share' && counted.head < 0 && /^fell$|^fall$/.test(wordAt(words, counted.to));
}

/** A form of "be" stands before, with somebody as its subject: "there were none" counts. */
function isSaidOf(words: Words, from: number): boolean {
  if (!BE.has(wordAt(words, from - 1))) return false;
  for (let at = from - 2; at >= from - 4; at--) if (wordAt(words, at) === 'there') return false;
  return true;
}

/** "heavy casualties", "many dead", "a heavy toll", "a high death toll". */
function heavyKind(words: Words, { quantity, counted }: Item): Decision | null {
  // "that enormous toll" tells of it again
  if (/^(?:that|this|such)$/.test(wordAt(words, quantity.from - 1))) return null;
  if (counted.classes.includes('dead') || wordAt(words, counted.head - 1) === 'death')
    return byNoun('killed');
  return counted.classes.includes('casualty') ? byNoun('casualties') : null;
}

/** "No district has fallen", "not one post was lost". */
function lostGround(words: Words, items: readonly Item[], index: number): Decision | null {
  const ground = groundOnly(thingKind(words, items, index));
  return ground?.by === 'right' && ground.trigger ? ground : null;
}

/** "40 mercenaries were destroyed": people who are destroyed are dead. */
function destroyedPeople(words: Words, items: readonly Item[], index: number): Decision | null {
  const destroys = (classes: readonly TriggerClass[]) => classes.includes('destroy');
  const found = findLeft(words, items, index, destroys) ?? findRight(words, items, index, destroys);
  const kind = items[index]?.counted.classes.includes('unit') ? 'other' : 'killed';
  return found && /^destr/.test(wordAt(words, found.from)) ? asDecision({ ...found, kind }, 'right') : null;
}

function groundOnly(decision: Decision | null): Decision | null {
  return decision?.kind === 'territory' ? decision : null;
}

/** "has announced no losses": nothing was said of them. */
const SILENT =
  /^(?:announce|announces|announced|disclose|discloses|disclosed|publish|published|gave|give|gives|released|mentioned|mentions|provided|offered)$/;

/** "Human Rights Watch has not confirmed any deaths", "no casualties were mentioned": nothing was said of them. */
function isSilent(words: Words, { quantity: { from }, counted: { to } }: Item): boolean {
  const before = wordAt(words, from - 1);
  if (SILENT.test(before)) return true;
  if (
    /^(?:confirm|confirmed|mention|mentioned|specify|specified|name|named)$/.test(before) &&
    wordAt(words, from) === 'any'
  )
    return true;
  return (
    BE.has(wordAt(words, to)) &&
    /^(?:mentioned|specified|disclosed|announced|given|published)$/.test(wordAt(words, to + 1))
  );
}

/** "some shot dead, others killed with knives": the same people, one way or the other. */
function isDistributed(words: Words, { counted: { to } }: Item): boolean {
  for (let at = to; at < to + 9; at++) {
    if (/^(?:[.;:!?]|)$/.test(wordAt(words, at))) return false;
    if (wordAt(words, at) === 'others' && /^(?:,|and|while)$/.test(wordAt(words, at - 1))) return true;
  }
  return false;
}

/** "some soldiers were killed" counts, "some people" and "some prisoners" say too little. */
function someOf({ counted }: Item, own: FigureKind | undefined, strong: Decision | null): Decision | null {
  if (own === 'casualties' || own === 'killed' || own === 'wounded') return byNoun(own);
  if (counted.head < 0) return strong?.by === 'right' && strong.kind !== 'other' ? strong : null;
  return strong && strong.kind !== 'other' ? strong : null;
}

/** "no prisoners", "no refugees" say little; zero counts for what befell people only. */
function zeroOnly(quantity: Quantity, decision: Decision): Decision | null {
  return quantity.form === 'zero' && decision.by === 'noun' ? null : decision;
}

/** What befell people: before the noun in its phrase, else the nearer of the triggers on either side. */
function peopleKind(words: Words, items: readonly Item[], index: number): Decision | null {
  const item = items[index];
  if (!item || !countsPeople(item)) return null;
  const { counted } = item;
  const garrison = garrisonOf(words, item);
  if (garrison) return garrison;
  const worded = carriedOff(words, item) ?? sheltered(words, item) ?? byWording(words, item);
  if (worded) return worded;
  const left = effective(words, findLeft(words, items, index, befalls));
  // "rescued 26 kidnapped girls"
  if (left?.adjacent && left.classes.includes('freed'))
    return stillHeld(words, left.from, counted.to)
      ? { ...byNoun('captured'), by: 'right' }
      : asDecision(left, 'left');
  if (counted.premodifier >= 0) {
    const trigger = triggerAt(words, counted.premodifier);
    const kind = trigger && combine(trigger.classes);
    const worse = kind === 'wounded' || kind === 'captured' ? killedOutright(words, items, index) : null;
    if (worse) return worse;
    if (trigger && kind && kind !== 'strength' && trigger.form !== 'active')
      return { kind, by: 'noun', trigger: [trigger.from, trigger.to], classes: trigger.classes };
  }
  if (woundsAfter(words, counted.to)) return { ...byNoun('wounded'), by: 'right' };
  const right = effective(words, findRight(words, items, index, befalls));
  const death =
    right && right.kind !== 'killed'
      ? (killedLater(words, right.from, right.to) ?? thenKilled(words, right.to))
      : null;
  if (death) return { kind: 'killed', by: 'right', trigger: [death.from, death.to], classes: death.classes };
  return nearer(words, item, left, right) ?? moved(words, items, index);
}

/** "storming it to free 4,000 men being held there": not free yet. */
function stillHeld(words: Words, verb: number, to: number): boolean {
  if (wordAt(words, verb - 1) !== 'to') return false;
  const at = /^(?:still|being)$/.test(wordAt(words, to)) ? to + 1 : to;
  return /^(?:held|detained|imprisoned|jailed|captured|kept)$/.test(wordAt(words, at));
}

/** "The outposts hold 10 to 15 men", "these hold 20 men". */
function garrisonOf(words: Words, { quantity, counted }: Item): Decision | null {
  if (!/^holds?$/.test(wordAt(words, quantity.from - 1)) || counted.head < 0) return null;
  const posts = nounClasses(words.tokens[quantity.from - 2]?.text ?? '').includes('place');
  const these = /^(?:these|which|each)$/.test(wordAt(words, quantity.from - 2));
  const men = counted.classes.includes('force') || wordAt(words, counted.head) === 'men';
  return men && (posts || these) ? { ...byNoun('strength'), by: 'left' } : null;
}

const MOST = /^(?:most|bulk|majority|much|the|a)$/;

const THINGS: readonly NounClass[] = ['place', 'weapon', 'machine', 'munition', 'building'];

/** "seven districts, of which two are in rebel hands": the bare number with the noun before it; null where people are meant. */
function antecedent(words: Words, item: Item): Item | null {
  const { from } = item.quantity;
  if (wordAt(words, from - 1) !== 'which' || wordAt(words, from - 2) !== 'of') return null;
  for (let at = from - 3; at >= from - 8; at--) {
    const classes = nounClasses(words.tokens[at]?.text ?? '').filter((name) => THINGS.includes(name));
    if (classes.length > 0) return { ...item, counted: { ...item.counted, head: at, classes } };
  }
  return null;
}

/** "murdered 47 captured fighters", "six wounded soldiers were killed": the verb tells what came after. */
function killedOutright(words: Words, items: readonly Item[], index: number): Decision | null {
  const kills = (classes: readonly TriggerClass[]) => classes.includes('kill');
  const left = findLeft(words, items, index, kills);
  if (left?.adjacent) return asDecision({ ...left, kind: 'killed' }, 'left');
  const right = findRight(words, items, index, kills);
  return right?.adjacent ? asDecision({ ...right, kind: 'killed' }, 'right') : null;
}

function countsPeople({ counted, quantity }: Item): boolean {
  if (counted.head < 0) return true;
  const things: readonly NounClass[] = [
    'weapon',
    'munition',
    'machine',
    'place',
    'area',
    'building',
    'strike',
    'clash',
    'unit',
    'stock',
  ];
  const people = counted.classes.some((name) => !things.includes(name));
  return people || (quantity.form !== 'zero' && counted.classes.includes('unit'));
}

/** "40 patients with gunshot wounds", "treated forty for burns", "six had bullets in them". */
function woundsAfter(words: Words, to: number): boolean {
  if (!/^(?:with|for|suffering|from|had|has|have|having|received|carried)$/.test(wordAt(words, to)))
    return false;
  for (let at = to + 1; at < to + 6 && !/^(?:[.,;:]|)$/.test(wordAt(words, at)); at++)
    if (
      /^(?:wounds|injuries|burns|fractures|shrapnel|wound|amputations|bullets?|pellets?|splinters?)$/.test(
        wordAt(words, at),
      )
    )
      return true;
  return false;
}

/** Triggers that can befall people; "lost" does, when it is fighters that were lost. */
function befalls(classes: readonly TriggerClass[]): boolean {
  return classes.includes('lose') || BEFALLS.some(([name]) => classes.includes(name));
}

function effective(words: Words, found: Found | null): (Found & { kind: FigureKind }) | null {
  if (!found) return null;
  const kind = endsInDeath(words, found) ? 'killed' : combine(found.classes, found.groups);
  return kind ? { ...found, kind } : null;
}

/** "captured and killed", "seized, tortured and shot": one fate after the other; "captured or killed" are two. */
function endsInDeath(words: Words, { groups, from, to }: Found): boolean {
  if (groups.length < 2 || !groups.at(-1)?.includes('kill')) return false;
  const before = groups.slice(0, -1);
  return (
    before.every((group) => group.includes('capture') || group.includes('fate')) &&
    !words.low.slice(from, to).some((word) => word === 'or' || word === '/')
  );
}

/** One kind of several triggers: "killed or wounded" are casualties; "captured and killed" were killed. */
function combine(
  classes: readonly TriggerClass[],
  groups: readonly (readonly TriggerClass[])[] = [classes],
): FigureKind | null {
  const kinds = new Set<FigureKind>();
  for (const group of groups) {
    const kind = BEFALLS.find(([name]) => group.includes(name))?.[1];
    if (kind) kinds.add(kind);
    else if (group.includes('lose')) kinds.add('killed');
  }
  if (kinds.size > 1) kinds.delete('other');
  // "wounded and evacuated", "arrested and deported"
  if (kinds.size > 1 && !kinds.has('killed')) kinds.delete('displaced');
  const [only] = kinds;
  if (kinds.size <= 1) return only ?? null;
  if (!kinds.has('killed') && !kinds.has('wounded') && !kinds.has('casualties')) return only ?? null;
  return 'casualties';
}

function nearer(
  words: Words,
  item: Item,
  left: (Found & { kind: FigureKind }) | null,
  right: (Found & { kind: FigureKind }) | null,
): Decision | null {
  const { counted, quantity } = item;
  const isElided = counted.head < 0;
  // a number alone needs its trigger beside it; an unnoted loss of a bare number may be money or seats
  const l = left && (!isElided || (left.adjacent && !lossOnly(left) && !mayHold(words, left))) ? left : null;
  // "60 soldiers were lost"; "soldiers lost" is who lost something
  const wereLost = right && !isElided && BE.has(wordAt(words, right.from - 1));
  const r = right && (!isElided || right.adjacent) && (wereLost || !lossOnly(right)) ? right : null;
  const people =
    counted.classes.some((name) => name === 'person' || name === 'force' || name === 'captive') || isElided;
  // "among the victims were seven people caught in an ambush"
  if (l && BE.has(wordAt(words, quantity.from - 1)) && AMONG.test(wordAt(words, l.to - 1)))
    return asDecision(l, 'left');
  const chosen =
    !l || (r && (r.gap < l.gap || (r.gap === l.gap && lossOnly(l)) || (lossOnly(l) && r.adjacent))) ? r : l;
  if (!chosen || !people) return chosen ? asDecision(chosen, chosen === l ? 'left' : 'right') : null;
  if (quantity.form === 'zero' && chosen.kind === 'other') return null;
  return asDecision(chosen, chosen === l ? 'left' : 'right');
}

const AMONG = /^(?:victims|dead|killed|wounded|injured|casualties)$/;

/** "The stadium holds 60,000": a bare number held is room as often as prisoners. */
function mayHold(words: Words, { from, to }: Found): boolean {
  return to === from + 1 && /^holds?$|^holding$/.test(wordAt(words, from));
}

function lossOnly(found: Found): boolean {
  return !BEFALLS.some(([name]) => found.classes.includes(name));
}

function asDecision(found: Found & { kind: FigureKind }, by: 'left' | 'right'): Decision {
  return { kind: found.kind, by, trigger: [found.from, found.to], classes: found.classes };
}
