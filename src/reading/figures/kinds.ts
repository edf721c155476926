/**
 * What kind of figure a counted noun phrase is: told by the noun itself, by what befell it (a trigger before or after it),
 * or, for fighting forces, strength when nothing befell them.
 */
import type { FigureKind } from '../reading.ts';
import { BE } from './closed-words.ts';
import { byNoun, type Decision, type Item } from './decision.ts';
import type { NounClass } from './nouns.ts';
import type { Quantity } from './quantity.ts';
import { relativeKind } from './relative.ts';
import { strengthOf } from './strength.ts';
import { thingKind } from './things.ts';
import { tollKind } from './tolls.ts';
import { type Found, findLeft, findRight } from './trigger-search.ts';
import { type TriggerClass, triggerAt } from './triggers.ts';
import { type Words, wordAt } from './words.ts';

/** The kinds that befall people, by trigger. */
const BEFALLS: readonly (readonly [TriggerClass, FigureKind])[] = [
  ['kill', 'killed'],
  ['wound', 'wounded'],
  ['casualty', 'casualties'],
  ['capture', 'captured'],
  ['surrender', 'surrendered'],
  ['displace', 'displaced'],
  ['fall', 'killed'],
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
  const has = (...names: NounClass[]) => names.some((name) => counted.classes.includes(name));
  if (quantity.form === 'heavy')
    return has('casualty') || has('dead') ? byNoun(has('dead') ? 'killed' : 'casualties') : null;
  if (has('speaker')) return null;
  // a share in numbers counts ground only: "60 per cent of the province"
  if (quantity.form === 'share' && (quantity.min ?? quantity.max) !== null)
    return has('place', 'area') ? groundOnly(thingKind(words, items, index)) : null;
  if (has('lives')) return livesLost(words, item);
  if (has('casualty') && !has('weapon'))
    return quantity.form === 'zero' && SILENT.test(wordAt(words, quantity.from - 1))
      ? null
      : byNoun('casualties');

  const befell = peopleKind(words, items, index);
  const strong = befell && befell.kind !== 'strength' ? befell : null;
  const own = counted.classes.map((name) => OWN_KIND[name]).find((kind) => kind !== undefined);
  // "all prisoners", "all casualties": no count unless something befell them
  if (wordAt(words, quantity.core) === 'all' && own) return strong;
  if (quantity.form === 'some') return someOf(item, own, strong);
  if (own === 'captured' || own === 'displaced') {
    if (own === 'captured' && strong?.classes.includes('freed')) return strong;
    return zeroOnly(quantity, strong && strong.kind !== 'other' ? strong : byNoun(own));
  }
  if (own && !has('munition')) return own === 'strikes' && quantity.form === 'zero' ? null : byNoun(own);
  if (strong) return strong;
  if (quantity.form === 'zero') return null;
  const thing = tollKind(words, item) ?? thingKind(words, items, index) ?? relativeKind(words, item);
  return thing ?? (quantity.form === 'share' ? null : strengthOf(words, item, befell));
}

function groundOnly(decision: Decision | null): Decision | null {
  return decision?.kind === 'territory' ? decision : null;
}

/** "has announced no losses": nothing was said of them. */
const SILENT =
  /^(?:announce|announces|announced|disclose|discloses|disclosed|publish|published|gave|give|gives|released|mentioned|mentions|provided|offered)$/;

/** "some soldiers were killed" counts, "some people" and "some prisoners" say too little. */
function someOf({ counted }: Item, own: FigureKind | undefined, strong: Decision | null): Decision | null {
  if (counted.head < 0) return strong?.by === 'right' && strong.kind !== 'other' ? strong : null;
  if (strong) return strong.kind === 'other' ? null : strong;
  return own === 'casualties' || own === 'killed' || own === 'wounded' ? byNoun(own) : null;
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
    if (taking.test(wordAt(words, at))) return { ...byNoun('killed'), by: 'left', trigger: [at, at + 1] };
  }
  for (let at = counted.to; at < counted.to + 4; at++) {
    if (/^(?:lost|taken|claimed|ended)$/.test(wordAt(words, at)))
      return { ...byNoun('killed'), by: 'right', trigger: [at, at + 1] };
  }
  return null;
}

/** What befell people: before the noun in its phrase, else the nearer of the triggers on either side. */
function peopleKind(words: Words, items: readonly Item[], index: number): Decision | null {
  const item = items[index];
  if (!item || !countsPeople(item)) return null;
  const { counted } = item;
  const left = effective(findLeft(words, items, index, befalls));
  // "rescued 26 kidnapped girls"
  if (left?.adjacent && left.classes.includes('freed')) return asDecision(left, 'left');
  if (counted.premodifier >= 0) {
    const trigger = triggerAt(words, counted.premodifier);
    const kind = trigger && combine(trigger.classes);
    if (trigger && kind && kind !== 'strength' && trigger.form !== 'active')
      return { kind, by: 'noun', trigger: [trigger.from, trigger.to], classes: trigger.classes };
  }
  if (woundsAfter(words, counted.to)) return { ...byNoun('wounded'), by: 'right' };
  const right = effective(findRight(words, items, index, befalls));
  return nearer(words, item, left, right) ?? moved(words, items, index);
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

/** "40 patients with gunshot wounds", "treated forty for burns". */
function woundsAfter(words: Words, to: number): boolean {
  if (!/^(?:with|for|suffering|from)$/.test(wordAt(words, to))) return false;
  for (let at = to + 1; at < to + 4; at++)
    if (/^(?:wounds|injuries|burns|fractures|shrapnel|wound|amputations)$/.test(wordAt(words, at)))
      return true;
  return false;
}

/** "only 11 were left" did not leave. */
function wasLeft(words: Words, at: number): boolean {
  return wordAt(words, at) === 'left' && BE.has(wordAt(words, at - 1));
}

const DWELLERS =
  /^(?:people|persons|civilians|families|households|residents|villagers|inhabitants|women|children|men|locals|citizens|souls|herders|farmers|shepherds|nomads|settlers|migrants|townspeople|townsfolk|individuals|others|foreigners|relatives|elderly)$/;

/** Those who dwell somewhere are displaced, or back, when they move; soldiers and ministers only travel. */
function moved(words: Words, items: readonly Item[], index: number): Decision | null {
  const item = items[index];
  if (!item || !mayMove(words, item)) return null;
  const found = findRight(words, items, index, (classes) => classes.includes('move'));
  return found && !wasLeft(words, found.from) && (item.counted.head >= 0 || found.adjacent)
    ? asDecision({ ...found, kind: 'displaced' }, 'right')
    : null;
}

function mayMove(words: Words, { quantity, counted }: Item): boolean {
  const many = (quantity.min ?? quantity.max ?? 0) >= 10 || quantity.form === 'large';
  if (counted.head < 0) return many;
  return many && DWELLERS.test(wordAt(words, counted.head));
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
  words: Words,
  item: Item,
  left: (Found & { kind: FigureKind }) | null,
  right: (Found & { kind: FigureKind }) | null,
): Decision | null {
  const { counted, quantity } = item;
  const isElided = counted.head < 0;
  // a number alone needs its trigger beside it; an unnoted loss of a bare number may be money or seats
  const l = left && (!isElided || (left.adjacent && !lossOnly(left) && !mayHold(words, left))) ? left : null;
  const r = right && (!isElided || right.adjacent) && !lossOnly(right) ? right : null;
  const people =
    counted.classes.some((name) => name === 'person' || name === 'force' || name === 'captive') || isElided;
  const chosen =
    !l || (r && (r.gap < l.gap || (r.gap === l.gap && lossOnly(l)) || (lossOnly(l) && r.adjacent))) ? r : l;
  if (!chosen || !people) return chosen ? asDecision(chosen, chosen === l ? 'left' : 'right') : null;
  if (quantity.form === 'zero' && chosen.kind === 'other') return null;
  return asDecision(chosen, chosen === l ? 'left' : 'right');
}

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
