/**
 * What kind of figure a counted noun phrase is: told by the noun itself, by what befell it (a trigger before or after it),
 * or, for fighting forces, strength when nothing befell them.
 */
import type { FigureKind } from '../reading.ts';
import type { Counted } from './counted.ts';
import type { NounClass } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { type Found, findLeft, findRight } from './trigger-search.ts';
import { type TriggerClass, triggerAt } from './triggers.ts';
import { type Words, wordAt } from './words.ts';

export interface Item {
  quantity: Quantity;
  counted: Counted;
}

export interface Decision {
  kind: FigureKind;
  /** What it rests on; a default gives way to a kind inherited from a neighbour. */
  by: 'noun' | 'left' | 'right' | 'default' | 'inherited';
  /** The trigger's token range where there is one. */
  trigger: readonly [from: number, to: number] | null;
  /** The trigger's classes, for whoever asks who lost or fielded them. */
  classes: readonly TriggerClass[];
}

/** The kinds that befall people, by trigger. */
const BEFALLS: readonly (readonly [TriggerClass, FigureKind])[] = [
  ['kill', 'killed'],
  ['wound', 'wounded'],
  ['casualty', 'casualties'],
  ['capture', 'captured'],
  ['surrender', 'surrendered'],
  ['displace', 'displaced'],
  ['fate', 'other'],
];

/** Nouns that tell the kind unless something worse befell those counted. */
const OWN_KIND: Partial<Record<NounClass, FigureKind>> = {
  dead: 'killed',
  wounded: 'wounded',
  casualty: 'casualties',
  captive: 'captured',
  deserter: 'surrendered',
  displaced: 'displaced',
  strike: 'strikes',
};

/** The kind of the item, or null when it bears on no conflict. */
export function decide(words: Words, items: readonly Item[], index: number): Decision | null {
  const item = items[index];
  if (!item) return null;
  const { quantity, counted } = item;
  const has = (name: NounClass) => counted.classes.includes(name);
  if (quantity.form === 'heavy')
    return has('casualty') || has('dead') ? noun(has('dead') ? 'killed' : 'casualties') : null;
  if (has('speaker')) return null;
  if (has('lives')) return livesLost(words, item);
  if (has('casualty') && !has('weapon')) return noun('casualties');

  const befell = peopleKind(words, items, index);
  const strong = befell && befell.kind !== 'strength' ? befell : null;
  const own = counted.classes.map((name) => OWN_KIND[name]).find((kind) => kind !== undefined);
  if (own === 'captured' || own === 'displaced') {
    // prisoners who were freed are still counted as prisoners
    return zeroOnly(quantity, strong && strong.kind !== 'other' ? strong : noun(own));
  }
  if (own && !has('munition')) return own === 'strikes' && quantity.form === 'zero' ? null : noun(own);
  if (strong) return strong;
  if (quantity.form === 'zero') return null;
  return thingKind(words, items, index) ?? strengthOf(words, item, befell);
}

function noun(kind: FigureKind): Decision {
  return { kind, by: 'noun', trigger: null, classes: [] };
}

/** "no prisoners", "no refugees" say little; zero counts for what befell people only. */
function zeroOnly(quantity: Quantity, decision: Decision): Decision | null {
  return quantity.form === 'zero' && decision.by === 'noun' ? null : decision;
}

/** "claimed 40 lives", "40 lives were lost"; lives saved are none. */
function livesLost(words: Words, { quantity, counted }: Item): Decision | null {
  const taking =
    /^(?:claim|claims|claimed|claiming|cost|costs|costing|took|take|takes|taking|taken|lost|lose|losing|end|ended)$/;
  for (let at = quantity.from - 1; at >= quantity.from - 3; at--) {
    if (taking.test(wordAt(words, at))) return { ...noun('killed'), by: 'left', trigger: [at, at + 1] };
  }
  for (let at = counted.to; at < counted.to + 4; at++) {
    if (/^(?:lost|taken|claimed|ended)$/.test(wordAt(words, at)))
      return { ...noun('killed'), by: 'right', trigger: [at, at + 1] };
  }
  return null;
}

/** What befell people: before the noun in its phrase, else the nearer of the triggers on either side. */
function peopleKind(words: Words, items: readonly Item[], index: number): Decision | null {
  const item = items[index];
  if (!item || !countsPeople(item)) return null;
  const { counted } = item;
  if (counted.premodifier >= 0) {
    const trigger = triggerAt(words, counted.premodifier);
    const kind = trigger && combine(trigger.classes);
    if (trigger && kind && kind !== 'strength' && trigger.form !== 'active')
      return { kind, by: 'noun', trigger: [trigger.from, trigger.to], classes: trigger.classes };
  }
  const right = effective(findRight(words, items, index, befalls));
  const left = effective(findLeft(words, items, index, befalls));
  return nearer(item, left, right);
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
  ];
  const people = counted.classes.some((name) => !things.includes(name));
  return people || (quantity.form !== 'zero' && counted.classes.includes('unit'));
}

/** Triggers that can befall people; "lost" does, when it is fighters that were lost. */
function befalls(classes: readonly TriggerClass[]): boolean {
  return classes.includes('lose') || BEFALLS.some(([name]) => classes.includes(name));
}

function effective(found: Found | null): (Found & { kind: FigureKind }) | null {
  if (!found) return null;
  const kind = combine(found.classes, found.groups);
  return kind ? { ...found, kind } : null;
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
  const [only] = kinds;
  if (kinds.size <= 1) return only ?? null;
  if (!kinds.has('killed') && !kinds.has('wounded') && !kinds.has('casualties')) return only ?? null;
  return 'casualties';
}

function nearer(
  item: Item,
  left: (Found & { kind: FigureKind }) | null,
  right: (Found & { kind: FigureKind }) | null,
): Decision | null {
  const { counted, quantity } = item;
  const isElided = counted.head < 0;
  // a number alone needs its trigger beside it; an unnoted loss of a bare number may be money or seats
  const l = left && (!isElided || (left.adjacent && !lossOnly(left))) ? left : null;
  const r = right && (!isElided || right.adjacent) && !lossOnly(right) ? right : null;
  const people =
    counted.classes.some((name) => name === 'person' || name === 'force' || name === 'captive') || isElided;
  const chosen =
    !l || (r && (r.gap < l.gap || (r.gap === l.gap && lossOnly(l)) || (lossOnly(l) && r.adjacent))) ? r : l;
  if (!chosen || !people) return chosen ? asDecision(chosen, chosen === l ? 'left' : 'right') : null;
  if (quantity.form === 'zero' && chosen.kind === 'other') return null;
  return asDecision(chosen, chosen === l ? 'left' : 'right');
}

function lossOnly(found: Found): boolean {
  return !BEFALLS.some(([name]) => found.classes.includes(name));
}

function asDecision(found: Found & { kind: FigureKind }, by: 'left' | 'right'): Decision {
  return { kind: found.kind, by, trigger: [found.from, found.to], classes: found.classes };
}

/** Equipment, territory, strikes and buildings. */
function thingKind(words: Words, items: readonly Item[], index: number): Decision | null {
  const item = items[index];
  if (!item) return null;
  const { counted, quantity } = item;
  const has = (...names: NounClass[]) => names.some((name) => counted.classes.includes(name));
  const search = (...wanted: TriggerClass[]): Decision | null => {
    const accepts = (classes: readonly TriggerClass[]) => wanted.some((name) => classes.includes(name));
    const left = findLeft(words, items, index, accepts);
    const right = findRight(words, items, index, accepts);
    const found = left && right ? (right.gap < left.gap ? right : left) : (left ?? right);
    const by = found && found === left ? 'left' : 'right';
    return found ? { kind: 'other', by, trigger: [found.from, found.to], classes: found.classes } : null;
  };
  const as = (kind: FigureKind, decision: Decision | null) => decision && { ...decision, kind };
  const premodified = counted.premodifier >= 0;
  if (has('munition')) {
    const fired = search('fire');
    if (fired) return as('strikes', fired);
    if (!has('weapon'))
      return as('equipment', search('control', 'destroy', 'lose', 'cede', 'capture')) ?? noun('strikes');
  }
  if (has('weapon'))
    return quantity.form === 'share'
      ? as('equipment', search('control', 'destroy', 'lose', 'cede', 'capture'))
      : noun('equipment');
  if (has('machine')) {
    const military = premodified || militaryBefore(words, counted);
    return (
      as('equipment', search('control', 'destroy', 'lose', 'cede', 'hit', 'capture')) ??
      (military ? noun('equipment') : null)
    );
  }
  if (has('clash')) return quantity.form === 'number' || quantity.form === 'large' ? noun('strikes') : null;
  if (has('building')) {
    return as('strikes', search('hit')) ?? as('other', search('destroy'));
  }
  if (has('place', 'area')) {
    const held = search('control', 'lose', 'cede', 'capture', 'surrender');
    return (
      as('territory', held) ??
      as('strikes', search('hit')) ??
      (ownedPosts(words, item) ? noun('territory') : null)
    );
  }
  return null;
}

/** "They have about 20 bases": posts of war are held by having them; of towns and provinces one may have many. */
function ownedPosts(words: Words, { quantity, counted }: Item): boolean {
  const posts =
    /^(?:bases|outposts|posts|checkpoints|check-points|checkposts|positions|strongholds|garrisons|camps|fortifications|trenches|bunkers)$/;
  return (
    posts.test(wordAt(words, counted.head)) &&
    /^(?:has|have|had|maintain|maintains|maintained|set|established)$/.test(wordAt(words, quantity.from - 1))
  );
}

const MILITARY =
  /^(?:military|army|armou?red|police|combat|fighter|attack|tactical|enemy|infantry|bullet-proof|amphibious|naval|humvee|government|security|transport|tracked)$/;

function militaryBefore(words: Words, { words: [from, to] }: Counted): boolean {
  for (let at = from; at < to; at++) if (MILITARY.test(wordAt(words, at))) return true;
  return false;
}

/** Forces counted with nothing that befell them. A handful of "commanders" is people in the news, not a strength. */
function strengthOf(words: Words, item: Item, befell: Decision | null): Decision | null {
  const { counted, quantity } = item;
  if (counted.head < 0) return forceOf(words, quantity) ? { ...noun('strength'), by: 'left' } : befell;
  const isForce = counted.classes.includes('force') || counted.classes.includes('unit');
  const bearing = strengthNear(words, item);
  const men =
    wordAt(words, counted.head) === 'men' && bearing && !/^(?:with|of)$/.test(wordAt(words, bearing[0]));
  if (men || commanderOf(words, item))
    return { ...noun('strength'), by: 'default', trigger: bearing, classes: ['strength'] };
  if (!isForce) {
    const arms = counted.classes.includes('person') && !counted.name && armsAfter(words, counted.to);
    return arms || (premodifiedBy(words, counted, 'arms') && !counted.name)
      ? { ...noun('strength'), by: 'default' }
      : befell;
  }
  if (bearing) return { ...noun('strength'), by: 'default', trigger: bearing, classes: ['strength'] };
  const many = (quantity.min ?? quantity.max ?? 0) >= 10 || quantity.form === 'large';
  return many ? { ...noun('strength'), by: 'default' } : null;
}

/** "a force of several thousand", "an army of 20,000", "numbering some 900". */
function forceOf(words: Words, { from }: Quantity): boolean {
  const before = wordAt(words, from - 1);
  if (before === 'numbering') return true;
  return (
    /^(?:of|numbering)$/.test(before) &&
    /^(?:force|army|garrison|militia|contingent|convoy)$/.test(wordAt(words, from - 2))
  );
}

/** "a commander of 700 men" */
function commanderOf(words: Words, { quantity, counted }: Item): boolean {
  if (wordAt(words, counted.head) !== 'men' || wordAt(words, quantity.from - 1) !== 'of') return false;
  return /^(?:commander|leader|head|chief|command|force|army|group|unit|band)$/.test(
    wordAt(words, quantity.from - 2),
  );
}

function premodifiedBy(words: Words, counted: Counted, wanted: TriggerClass): boolean {
  const trigger = counted.premodifier >= 0 ? triggerAt(words, counted.premodifier) : null;
  return trigger?.classes.includes(wanted) ?? false;
}

function armsAfter(words: Words, to: number): boolean {
  for (let at = to; at < to + 3; at++) if (triggerAt(words, at)?.classes.includes('arms')) return true;
  return false;
}

const HAVING =
  /^(?:has|have|had|having|fields|fielded|boasts|boasted|commands|commanded|led|leads|leading|numbering|numbers|numbered|with|sent|sending|deployed|deploying|gathered|assembled|mobilised|mobilized|backed|of|strong)$/;

/** A verb of having or sending forces just before, or of being somewhere in force just after. */
function strengthNear(words: Words, { quantity, counted }: Item): readonly [number, number] | null {
  for (let at = quantity.from - 1; at >= quantity.from - 3; at--) {
    if (HAVING.test(wordAt(words, at))) return [at, at + 1];
  }
  for (let at = counted.to; at < counted.to + 4; at++) {
    const trigger = triggerAt(words, at);
    if (trigger?.classes.includes('strength')) return [trigger.from, trigger.to];
  }
  return null;
}
