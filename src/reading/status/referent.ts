/** Whether two figures count the same thing, and whether their numbers can both be true. */
import type { FoundFigure } from '../figures/found.ts';
import { sameCamp } from './camp.ts';
import { ANY_SIDE, groupOf } from './group.ts';
import { isBare } from './relation.ts';
import type { OwnedFigure } from './scene.ts';

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
  const camp = sameCamp(a, b);
  if (camp === false) return false;
  if (camp === true && (a.found.kind === 'territory' || a.found.kind === 'equipment'))
    return isBare(a.found) !== isBare(b.found) || sameThings(a, b);
  if (camp === true && countsPeople(a)) return opposedSame(a, b) || (inArms(a) && inArms(b));
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

/** @returns whether a noun, in singular, is of whoever was there, on no side. */
export const ofAnybody = (noun: string) => ANYBODY.has(noun);

/**
 * @returns whether two figures of a kind that counts people have no group of their own: "50 people" and "102", "61 bodies" and "200 dead".
 *   For figures that the text sets against each other.
 */
export function samePeople(a: OwnedFigure, b: OwnedFigure): boolean {
  if (!countsPeople(a) && a.found.kind !== 'displaced') return false;
  return [a, b].every(({ found, ofParty, relation }) => {
    if (ofParty !== undefined || relation !== undefined) return false;
    return isBare(found) || ofAnybody(groupOf(found.of).at(-1) ?? '');
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

const SITE = /^(?:post|outpost|base|camp|position|checkpoint|garrison|fort|barrack|point)$/;
const PLACE = /^(?:village|town|settlement|hamlet)$/;

/** @returns whether they count the same noun, or two for the same: outposts and bases, villages and settlements. */
export function sameThings(a: OwnedFigure, b: OwnedFigure): boolean {
  const [one, two] = [a, b].map(({ found }) => groupOf(found.of).at(-1));
  if (one === undefined || two === undefined) return false;
  return one === two || [SITE, PLACE].some((noun) => noun.test(one) && noun.test(two));
}

/** Both name the very same noun. */
function opposedSame(a: OwnedFigure, b: OwnedFigure): boolean {
  const [one, two] = [groupOf(a.found.of), groupOf(b.found.of)];
  return one.length > 0 && one.length === two.length && one.every((word) => two.includes(word));
}

/** @returns whether fighters are counted, or nobody in particular: no officials, no passengers, no civilians. */
export function inArms({ found, ofParty, relation }: OwnedFigure): boolean {
  const head = groupOf(found.of).at(-1);
  // "Four people from our side".
  if (head === 'person') return relation === 'own';
  return head === undefined || ofParty !== undefined || isBare(found) || ANY_SIDE.has(head);
}

/** @returns whether a figure is of a kind that counts people in the fighting. */
export const countsPeople = ({ found }: OwnedFigure) =>
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
