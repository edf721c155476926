/** Whether two figures count the same thing, and whether their numbers can both be true. */
import type { FoundFigure } from '../figures/found.ts';
import { remembering } from '../text/remember.ts';
import { isBare } from './relation.ts';
import type { OwnedFigure } from './scene.ts';
import { type Word, wordsIn } from './words.ts';

/** Nouns that any side has: without knowing whose, they are no one group. */
export const ANY_SIDE = new Set(
  `fighter soldier troop militant man member force insurgent terrorist rebel commander combatant guard officer prisoner other body
  casualty person-unknown enemy militiaman side attacker serviceman jawan personnel policeman gunman guerrilla bandit
  jihadist separatist extremist martyr loss dead comrade sailor conscript trooper paratrooper marine militia army gendarme commando
  ranger airman reservist infantryman mercenary legionnaire`.split(/\s+/),
);
const FUNCTION = new Set(
  'the a an of its their his her our in at from on by with and or some many least about more than over up to'.split(
    ' ',
  ),
);

/** A noun's rough singular: "civilians", "bodies", "men". */
function singular(word: string): string {
  if (word === 'people' || word === 'persons') return 'person';
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word === 'children') return 'child';
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** @returns the counted group's words, without numbers and function words, in singular. */
export function groupOf(of: string | undefined): readonly string[] {
  return of === undefined ? [] : groupCalled(of);
}

const groupCalled = remembering((of): readonly string[] =>
  wordsIn(of, [0, of.length])
    .map((word: Word) => word.text)
    .filter((text) => !FUNCTION.has(text) && !/\d/.test(text))
    .map(singular),
);

/**
 * @param near they stand so close, or are so set against each other, that a bare number is of the other's group
 * @returns whether two figures of different sources count the same group for sure: the same party's people, the losses that one side
 *   calls its own and the other its enemy's, or the same people who are on no side
 */
export function sameGroup(
  a: OwnedFigure,
  b: OwnedFigure,
  near = Math.abs(a.sentence - b.sentence) <= 1,
): boolean {
  if (a.ofParty !== undefined && b.ofParty !== undefined) return a.ofParty === b.ofParty;
  const sided = a.owner.standing === 'party' && b.owner.standing === 'party';
  if (sided && a.relation && b.relation && countsPeople(a))
    return a.relation !== b.relation && (opposedSame(a, b) || (inArms(a) && inArms(b)));
  const [one, two] = [groupOf(a.found.of), groupOf(b.found.of)];
  // "The doctor counted 37 dead. The ministry says 20."
  if (near && isBare(a.found) !== isBare(b.found) && mayBePart(a, b)) return false;
  if (near && (isBare(b.found) || isBare(a.found)))
    // Two sides, each with a bare number: each may count its own.
    return (
      !(sided && !a.relation && !b.relation && countsPeople(a) && a.found.max !== 0 && b.found.max !== 0) &&
      !(a.relation && b.relation && a.relation === b.relation && sided)
    );
  if (a.ofParty !== undefined || b.ofParty !== undefined) return false;
  if (one.length === 0 || one.length !== two.length || !one.every((word) => two.includes(word))) return false;
  return !one.every((word) => ANY_SIDE.has(word));
}

/** Nouns of whoever was there: a side's "people" may be "civilians" or "bodies" to those who were among them. */
const ANYBODY = new Set(
  'person civilian resident villager body corpse dead victim casualty death fatality life soul loss local inhabitant'.split(
    ' ',
  ),
);

/**
 * @returns whether two figures of a kind that counts people have no group of their own: "50 people" and "102", "61 bodies" and "200 dead".
 *   For figures that the text sets against each other.
 */
export function samePeople(a: OwnedFigure, b: OwnedFigure): boolean {
  if (!countsPeople(a) && a.found.kind !== 'displaced') return false;
  return [a, b].every(({ found, ofParty, relation }) => {
    if (ofParty !== undefined || relation !== undefined) return false;
    return isBare(found) || ANYBODY.has(groupOf(found.of).at(-1) ?? '');
  });
}

/** "Nine fighters were killed" and "21 died": the nine may be some of them. Not where the 21 are the counter's own. */
function mayBePart(a: OwnedFigure, b: OwnedFigure): boolean {
  const [all, some] = isBare(a.found) ? [a, b] : [b, a];
  const fighters = some.ofParty !== undefined || groupOf(some.found.of).every((word) => ANY_SIDE.has(word));
  const [whole, part] = [rangeOf(all.found), rangeOf(some.found)];
  if (!fighters || !whole || !part || all.relation === 'own' || all.owner.party === some.ofParty)
    return false;
  return some.owner.standing === 'party' && some.relation !== 'own' && whole[0] > part[1];
}

/** Both name the very same noun. */
function opposedSame(a: OwnedFigure, b: OwnedFigure): boolean {
  const [one, two] = [groupOf(a.found.of), groupOf(b.found.of)];
  return one.length > 0 && one.length === two.length && one.every((word) => two.includes(word));
}

/** Fighters, or nobody in particular: no officials, no passengers, no civilians. */
function inArms({ found, ofParty, relation }: OwnedFigure): boolean {
  const head = groupOf(found.of).at(-1);
  // "Four people from our side".
  if (head === 'person') return relation === 'own';
  return head === undefined || ofParty !== undefined || isBare(found) || ANY_SIDE.has(head);
}

const countsPeople = ({ found }: OwnedFigure) =>
  ['killed', 'wounded', 'casualties', 'captured', 'surrendered'].includes(found.kind);

/** @returns [least, most] that a figure allows, or null where it gives no number. */
export function rangeOf(found: FoundFigure): [number, number] | null {
  const { min, max } = found;
  if (min === null && max === null) return null;
  return [min ?? 0, max ?? Number.POSITIVE_INFINITY];
}

/** @returns whether two figures cannot both hold: their ranges share nothing, even when each is rounded by a tenth. */
export function incompatible(a: FoundFigure, b: FoundFigure): boolean {
  const [one, two] = [rangeOf(a), rangeOf(b)];
  if (!one || !two) return false;
  const [low, high] = one[0] <= two[0] ? [one, two] : [two, one];
  return high[0] > low[1] * 1.1;
}

/**
 * @returns whether two numbers, bounds or not, are so far apart that nobody would give the one who held the other: by half as much again.
 *   "At least 224" and "at least 406", "61" and "up to 200"
 */
export function apartByFar(a: FoundFigure, b: FoundFigure): boolean {
  const [one, two] = [coreOf(a), coreOf(b)];
  if (one === null || two === null) return false;
  const [low, high] = one <= two ? [one, two] : [two, one];
  return low > 0 && high >= 1.5 * low;
}

/** @returns whether two figures give the very same numbers. */
export function sameNumbers(a: Numbers, b: Numbers): boolean {
  return a.min === b.min && a.max === b.max && (a.min !== null || a.max !== null);
}

interface Numbers {
  min: number | null;
  max: number | null;
}

/** @returns whether two figures give the same number, bounded or not: "700" and "more than 700". A range has no one number. */
export function sameCore(a: Numbers, b: Numbers): boolean {
  const [one, two] = [coreOf(a), coreOf(b)];
  return one !== null && one === two;
}

function coreOf({ min, max }: Numbers): number | null {
  return min !== null && max !== null && min !== max ? null : (min ?? max);
}
