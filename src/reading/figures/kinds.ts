/**
 * What kind of figure a counted noun phrase is: told by the noun itself, by what befell it (a trigger before or after it),
 * or, for fighting forces, strength when nothing befell them.
 */

import type { FigureKind } from '../reading.ts';
import { endured, isMissed } from './civilians.ts';
import { BE } from './closed-words.ts';
import { byNoun, type Decision, type Item } from './decision.ts';
import { fateOfGround, heldGround, isAllPlaces } from './ground.ts';
import { peopleFollow } from './inherit.ts';
import { claimedByEvent, leavesVictims, livesLost, losesInFight } from './lives.ts';
import { isParticipleNoun } from './noun-phrase.ts';
import { type NounClass, nounClasses } from './nouns.ts';
import { kindOfThose } from './of-those.ts';
import { asDecision, peopleKind } from './people-kind.ts';
import { presumed } from './presumed.ts';
import type { Quantity } from './quantity.ts';
import { relativeKind } from './relative.ts';
import { findLeft } from './search-left.ts';
import { findRight } from './search-right.ts';
import { strengthOf } from './strength.ts';
import { housesLost, thingKind } from './things.ts';
import { BY_NOUN } from './told-kinds.ts';
import { isLosses, tollKind } from './tolls.ts';
import type { Found } from './trigger-groups.ts';
import { type TriggerClass, triggerAt } from './triggers.ts';
import { isCapital, type Words, wordAt } from './words.ts';

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
  // sources are counted when they are hit: "killed the commander and five of his aides"
  if (has('speaker')) {
    const befell = quantity.form === 'zero' ? null : peopleKind(words, items, index);
    return befell && SUFFERED.test(befell.kind) ? befell : null;
  }
  // "most of the displaced are women": what they are like
  if (
    quantity.form === 'share' &&
    isParticipleNoun(wordAt(words, counted.to - 1)) &&
    MOST.test(wordAt(words, quantity.core)) &&
    peopleFollow(words, counted.to)
  )
    return null;
  // "Women and children are most of the dead": who they are
  if (
    quantity.form === 'share' &&
    BE.has(wordAt(words, quantity.from - 1)) &&
    has('dead', 'wounded', 'person')
  )
    return null;
  // a share in numbers counts ground, what was ruined and those hurt: "60 per cent of the province"
  if (quantity.form === 'share' && (quantity.min ?? quantity.max) !== null) {
    if (has('casualty', 'dead', 'wounded', 'displaced'))
      return byNoun(
        counted.classes.map((name) => BY_NOUN[name]).find((kind) => kind !== undefined) ?? 'casualties',
      );
    if (has('person', 'force')) {
      const befell = peopleKind(words, items, index);
      if (befell && SUFFERED.test(befell.kind)) return befell;
    }
    const thing = has('place', 'area', 'building') ? thingKind(words, items, index) : null;
    return thing && (thing.kind === 'territory' || thing.trigger) ? thing : null;
  }
  // "17 rifles, one of them a sniper rifle", "where many who survived mean to go": whom or what it is
  if (counted.head < 0 && isDescribed(words, item)) return null;
  // "one soldier's body was found"
  if (/^'s?$/.test(wordAt(words, counted.to)) && BODY.test(wordAt(words, counted.to + 1)))
    return byNoun('killed');
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
  // "ambushed two convoys of the rebels": what was in them is counted
  if (/^convoys?$/.test(wordAt(words, counted.head)) && /^ambush/.test(wordAt(words, quantity.from - 1)))
    return null;
  // "all the passes are under their control"; else all that there are
  if (isAllPlaces(words, quantity) && has('place')) return fateOfGround(words, items, index);
  if (has('lives')) return livesLost(words, item);
  // "no higher toll", "no remains": nobody is counted
  if (
    quantity.form === 'zero' &&
    /^(?:toll|remains|coffins|caskets|graves)$/.test(wordAt(words, counted.head))
  )
    return null;
  if (wordAt(words, counted.head) === 'graves' && wordAt(words, counted.head - 1) === 'mass')
    return byNoun('other');
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
  const burned = housesLost(words, items, index);
  if (burned) return burned;
  const like = sameThing(words, items, index);
  if (like) return like;
  const befell = restFell(words, item) ? null : peopleKind(words, items, index);
  // "the number of people killed in the towns under their control is 642"
  const overruled =
    total !== null && befell?.by === 'left' && befell.trigger !== null && isState(words, befell);
  const strong =
    befell && befell.kind !== 'strength' && !overruled ? unharmed(words, quantity, befell) : null;
  const own = counted.classes.map((name) => OWN_KIND[name]).find((kind) => kind !== undefined);
  // "all prisoners", "all casualties": no count unless something befell them
  if (wordAt(words, quantity.core) === 'all' && own) return strong;
  if (quantity.form === 'some') {
    // "both airports were struck"
    if (quantity.min === 2 && counted.classes.some((name) => THINGS.includes(name)))
      return toldByDeed(thingKind(words, items, index));
    if (has('place', 'area')) return heldGround(words, items, index);
    if (has('building')) return toldByDeed(thingKind(words, items, index));
    return isDistributed(words, item) ? null : someOf(words, item, own, strong);
  }
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
  if (quantity.form === 'zero') {
    if (has('place')) return fateOfGround(words, items, index);
    return has('weapon', 'machine') ? lostThings(words, items, index) : null;
  }
  if (has('force', 'unit') || counted.name) {
    const wrecked = destroyedPeople(words, items, index);
    if (wrecked) return wrecked;
  }
  // "221 of them were destroyed": of machines, the figures before tell
  const ruined = counted.anaphor ? destroyedPeople(words, items, index) : null;
  if (ruined) return { ...ruined, by: 'default' };
  const claimed = claimedByEvent(words, item);
  if (claimed) return claimed;
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

/** "under their control", "in their hands" */
const isState = (words: Words, { trigger }: Decision) =>
  trigger !== null && triggerAt(words, trigger[0])?.form === 'state';

/** "no civilian was harmed": neither killed nor wounded. */
function unharmed(words: Words, { form }: Quantity, befell: Decision): Decision {
  const last = form === 'zero' && befell.trigger ? wordAt(words, befell.trigger[1] - 1) : '';
  return /^harm(?:ed|ing)?$/.test(last) ? { ...befell, kind: 'casualties' } : befell;
}

/** "one of them a sniper rifle", "many who survived". */
function isDescribed(words: Words, { quantity, counted }: Item): boolean {
  const next = wordAt(words, counted.to);
  if (counted.anaphor) return quantity.max === 1 && quantity.min === 1 && /^an?$/.test(next);
  return (quantity.form === 'few' || quantity.form === 'some') && next === 'who';
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
  const pointed = wordAt(words, quantity.from - 1);
  if (pointed === 'such' || (/^(?:that|this)$/.test(pointed) && wordAt(words, counted.head) === 'toll'))
    return null;
  // "mass killings" tells how, and not how many
  if (wordAt(words, quantity.core) === 'mass' && counted.classes.includes('dead')) return null;
  if (counted.classes.includes('dead') || wordAt(words, counted.head - 1) === 'death')
    return byNoun('killed');
  return counted.classes.includes('casualty') ? byNoun('casualties') : null;
}

/** "No ships were lost", "not one tank was destroyed" */
function lostThings(words: Words, items: readonly Item[], index: number): Decision | null {
  const found = findRight(words, items, index, (classes) =>
    classes.some((name) => name === 'lose' || name === 'destroy' || name === 'capture'),
  );
  return found && { ...byNoun('equipment'), by: 'right', trigger: [found.from, found.to] };
}

/** "40 mercenaries were destroyed": people who are destroyed are dead. */
function destroyedPeople(words: Words, items: readonly Item[], index: number): Decision | null {
  const destroys = (classes: readonly TriggerClass[]) => classes.includes('destroy');
  const found = findLeft(words, items, index, destroys) ?? findRight(words, items, index, destroys);
  const kind = items[index]?.counted.classes.includes('unit') ? 'other' : 'killed';
  return found && /^(?:destr|shot$|shoot)/.test(wordAt(words, found.from))
    ? asDecision({ ...found, kind }, 'right')
    : null;
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
function someOf(
  words: Words,
  { quantity, counted }: Item,
  own: FigureKind | undefined,
  strong: Decision | null,
): Decision | null {
  // "some of the bodies": of those told of already
  if (own && wordAt(words, quantity.to) === 'of') return null;
  if (own === 'casualties' || own === 'killed' || own === 'wounded') return byNoun(own);
  if (counted.head < 0) return strong?.by === 'right' && strong.kind !== 'other' ? strong : null;
  return strong && strong.kind !== 'other' ? strong : null;
}

/** "no prisoners", "no refugees" say little; zero counts for what befell people only. */
function zeroOnly(quantity: Quantity, decision: Decision): Decision | null {
  return quantity.form === 'zero' && decision.by === 'noun' ? null : decision;
}

const BODY = /^(?:body|bodies|corpses?|remains|heads?|funerals?)$/;
const SUFFERED = /^(?:killed|wounded|captured|surrendered|displaced)$/;

const MOST = /^(?:most|bulk|majority|much|the|a)$/;

const THINGS: readonly NounClass[] = ['place', 'weapon', 'machine', 'munition', 'building'];

/** "seven districts, of which two are in rebel hands": the bare number with the noun before it; null where people are meant. */
function antecedent(words: Words, item: Item): Item | null {
  const { from } = item.quantity;
  // "the drones, 12 in all, were shot down"
  const apposed =
    !item.counted.anaphor && wordAt(words, from - 1) === ',' && wordAt(words, item.counted.to) === ',';
  if (!apposed && (wordAt(words, from - 1) !== 'which' || wordAt(words, from - 2) !== 'of')) return null;
  if (apposed) {
    const classes = nounClasses(words.tokens[from - 2]?.text ?? '').filter((name) => THINGS.includes(name));
    return classes.length > 0 ? { ...item, counted: { ...item.counted, head: from - 2, classes } } : null;
  }
  for (let at = from - 3; at >= from - 8; at--) {
    const classes = nounClasses(words.tokens[at]?.text ?? '').filter((name) => THINGS.includes(name));
    if (classes.length > 0) return { ...item, counted: { ...item.counted, head: at, classes } };
  }
  return null;
}

const toldByDeed = (thing: Decision | null) => (thing?.trigger ? thing : null);

/** "of the seven districts three are in the army's hands" */
const inHands = (words: Words, found: Found | null) =>
  found && /^(?:hands|control)$/.test(wordAt(words, found.to - 1)) ? found : null;

const NUMBERS = /^(?:number|large|few)$/;

/** "Two tanks were destroyed and three set on fire", "of 20 posts seven fell": a bare number of the things before it. */
function sameThing(words: Words, items: readonly Item[], index: number): Decision | null {
  const [item, before] = [items[index], items[index - 1]];
  if (!item || !before || item.counted.head >= 0 || item.counted.anaphor || !NUMBERS.test(item.quantity.form))
    return null;
  const { classes } = before.counted;
  if (before.counted.head < 0 || !classes.some((name) => THINGS.includes(name))) return null;
  const ruins = (names: readonly TriggerClass[]) =>
    names.some((name) => name === 'destroy' || name === 'hit' || name === 'control') &&
    !names.some((name) => name === 'capture' || name === 'kill');
  const [left, right] = [
    findLeft(words, items, index, ruins),
    findRight(words, items, index, ruins) ??
      inHands(
        words,
        findRight(words, items, index, (names) => names.includes('control')),
      ),
  ];
  const found = left && left.gap <= 1 ? left : right && right.gap <= 2 ? right : null;
  if (!found) return null;
  const thing = thingKind(
    words,
    items.with(index, { ...item, counted: { ...item.counted, classes } }),
    index,
  );
  return thing && { ...thing, by: found === left ? 'left' : 'right', trigger: [found.from, found.to] };
}
