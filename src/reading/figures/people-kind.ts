/** What befell people: told before the noun in its phrase, by a turn of phrase, or by the nearer of the triggers on either side. */
import type { FigureKind } from '../reading.ts';
import { killedLater, thenKilled } from './afterwards.ts';
import { carriedOff, sheltered } from './civilians.ts';
import { BE } from './closed-words.ts';
import { byNoun, type Decision, type Item } from './decision.ts';
import { moved } from './moves.ts';
import { type NounClass, nounClasses } from './nouns.ts';
import { findLeft } from './search-left.ts';
import { findRight } from './search-right.ts';
import { BY_TRIGGER } from './told-kinds.ts';
import type { Found } from './trigger-groups.ts';
import { type TriggerClass, triggerAt } from './triggers.ts';
import { byWording } from './wordings.ts';
import { type Words, wordAt } from './words.ts';

/** A trigger that was found, with the kind it tells. */
type Told = Found & { kind: FigureKind };

/** The kinds that befall people, by trigger. */
const BEFALLS: readonly (readonly [TriggerClass, FigureKind])[] = [
  ...BY_TRIGGER,
  ['fall', 'killed'],
  ['fate', 'other'],
];

/** What befell people: before the noun in its phrase, else the nearer of the triggers on either side. */
export function peopleKind(words: Words, items: readonly Item[], index: number): Decision | null {
  const item = items[index];
  if (!item || !countsPeople(item)) return null;
  const { counted } = item;
  const garrison = garrisonOf(words, item);
  if (garrison) return garrison;
  const worded = carriedOff(words, item) ?? sheltered(words, item) ?? byWording(words, item);
  if (worded) return worded;
  const left = ofServicemen(words, item, effective(words, findLeft(words, items, index, befalls)));
  // "rescued 26 kidnapped girls", "rescued 19 women and 19 children held hostage"
  if (left?.classes.includes('freed') && (left.adjacent || HELD.test(wordAt(words, counted.to))))
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
  // "54 people held hostage by the sect have been rescued"
  const freed =
    right?.kind === 'captured' && counted.head >= 0 ? findRight(words, items, index, frees) : null;
  const next = items[index + 1]?.quantity.from ?? words.low.length;
  if (right && freed && freed.from > right.to && freed.from < next)
    return asDecision({ ...freed, kind: 'other' }, 'right');
  // "130 soldiers deployed there left the village": they do not live there
  if (
    right?.kind === 'displaced' &&
    /^(?:left|leave|leaves|leaving|vacated|abandoned)$/.test(wordAt(words, right.from)) &&
    counted.classes.includes('force')
  )
    return nearer(words, item, left, null);
  return nearer(words, item, left, right) ?? moved(words, items, index);
}

/** "storming it to free 4,000 men being held there": not free yet. */
function stillHeld(words: Words, verb: number, to: number): boolean {
  if (wordAt(words, verb - 1) !== 'to') return false;
  const at = /^(?:still|being)$/.test(wordAt(words, to)) ? to + 1 : to;
  return HELD.test(wordAt(words, at));
}

const HELD = /^(?:held|detained|imprisoned|jailed|captured|kept)$/;

const frees = (classes: readonly TriggerClass[]) => classes.includes('freed');

/** "The outposts hold 10 to 15 men", "these hold 20 men". */
function garrisonOf(words: Words, { quantity, counted }: Item): Decision | null {
  if (!/^holds?$/.test(wordAt(words, quantity.from - 1)) || counted.head < 0) return null;
  const posts = nounClasses(words.tokens[quantity.from - 2]?.text ?? '').includes('place');
  const these = /^(?:these|which|each)$/.test(wordAt(words, quantity.from - 2));
  const men = counted.classes.includes('force') || wordAt(words, counted.head) === 'men';
  return men && (posts || these) ? { ...byNoun('strength'), by: 'left' } : null;
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
  for (let at = to + 1; at < to + 6 && !/^(?:[.,;:]|)$/.test(wordAt(words, at)); at++) {
    // "had died from stray bullets", "has succumbed to his wounds"
    if (/^(?:died|perished|succumbed|killed|dead)$/.test(wordAt(words, at))) return false;
    if (
      /^(?:wounds|injuries|burns|fractures|shrapnel|wound|amputations|bullets?|pellets?|splinters?)$/.test(
        wordAt(words, at),
      )
    )
      return true;
  }
  return false;
}

/** Triggers that can befall people; "lost" does, when it is fighters that were lost. */
function befalls(classes: readonly TriggerClass[]): boolean {
  return classes.includes('lose') || BEFALLS.some(([name]) => classes.includes(name));
}

function effective(words: Words, found: Found | null): Told | null {
  if (!found) return null;
  const kind = endsInDeath(words, found) ? 'killed' : combine(found.classes, found.groups);
  return kind ? { ...found, kind } : null;
}

/** "captured and killed", "seized, tortured and shot": one fate after the other; "captured or killed" are two. */
function endsInDeath(words: Words, { groups, from, to }: Found): boolean {
  if (groups.length < 2 || !groups.at(-1)?.includes('kill')) return false;
  const before = groups.slice(0, -1);
  return (
    before.every(
      (group) =>
        group.includes('capture') ||
        group.includes('fate') ||
        (group.includes('wound') && diesLast(words, to)),
    ) && !words.low.slice(from, to).some((word) => word === 'or' || word === '/')
  );
}

/** "The enemy lost up to 230 servicemen": a ministry's word for all who are out of the fight. */
function ofServicemen(words: Words, { counted }: Item, found: Told | null): Told | null {
  return found && lossOnly(found) && /^(?:servicemen|personnel)$/.test(wordAt(words, counted.head))
    ? { ...found, kind: 'casualties' }
    : found;
}

/** "had been hurt and died" */
const diesLast = (words: Words, to: number) => /^(?:died|succumbed|perished)$/.test(wordAt(words, to - 1));

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

function nearer(words: Words, item: Item, left: Told | null, right: Told | null): Decision | null {
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

/** What was found, as what decides. */
export function asDecision(found: Told, by: 'left' | 'right'): Decision {
  return { kind: found.kind, by, trigger: [found.from, found.to], classes: found.classes };
}
