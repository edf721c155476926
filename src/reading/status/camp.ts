/** Whose people, ground or arms a figure counts: a side's by name, whoever's fights one, or those of nobody in arms. */
import { wordSet } from '../text/word-set.ts';
import { type Arms, armsOf, armsOfNouns } from './arms.ts';
import { groupOf } from './group.ts';
import { type OwnedFigure, sameSide, sideOf } from './scene.ts';

interface Camp {
  /** They are this side's. */
  of?: string;
  /** They fight this side. */
  against?: string;
  /** Soldiers of a state, or those who fight one. */
  arms?: Arms;
  civil: boolean;
}

/** Who is on no side. */
const CIVIL = wordSet(`
  civilian resident villager woman child boy girl worshipper refugee patient student pupil farmer passenger hostage worker journalist
  inhabitant family voter protester local teacher doctor nurse medic shopper trader miner fisherman shepherd herder labourer pilgrim
  tourist baby infant toddler elder`);

function campOf({ found, owner, ofParty, relation }: OwnedFigure): Camp {
  // Whom nobody knows is a side of his own.
  const side = sideOf(owner) ?? owner.attribution?.id ?? 'unknown';
  const of = ofParty ?? (relation === 'own' ? side : undefined);
  const against = of === undefined && relation === 'enemy' ? side : undefined;
  const nouns = groupOf(found.of);
  const arms = armsOfNouns(nouns);
  return {
    civil: nouns.some((noun) => CIVIL.has(noun)),
    ...(of === undefined ? {} : { of }),
    ...(against === undefined ? {} : { against }),
    ...(arms === null ? {} : { arms }),
  };
}

/** Who tells of his own men or his enemy's; residents and doctors do not. */
const ofSide = ({ owner, relation }: OwnedFigure) =>
  owner.standing === 'party' || (owner.standing === 'unknown' && relation !== undefined);

/**
 * @returns whether two figures of different sources count the people of the same camp: what one side calls its own and the other its
 *   enemy's, the same side's by name, one side's soldiers and what it calls soldiers; null where the words do not tell
 */
export function sameCamp(a: OwnedFigure, b: OwnedFigure): boolean | null {
  const [one, two] = [campOf(a), campOf(b)];
  const clash = one.arms !== undefined && two.arms !== undefined && one.arms !== two.arms;
  const told = ({ of, against, arms }: Camp) => (of ?? against ?? arms) !== undefined;
  if (one.civil !== two.civil && told(one.civil ? two : one)) return false;
  if (one.of !== undefined && two.of !== undefined) return sameSide(one.of, two.of);
  // Each counts who fights him: two who have the same enemy may each have killed their own.
  if (a.relation === b.relation && a.relation !== undefined) return false;
  if (!ofSide(a) || !ofSide(b)) return null;
  const [of, against] = one.of === undefined ? [two.of, one.against] : [one.of, two.against];
  if (of !== undefined && against !== undefined) return !clash && !sameSide(of, against);
  const soldiers = [one, two].map(
    ({ of, arms }) => arms ?? (of === undefined ? undefined : armsOf(of, undefined)),
  );
  if (soldiers[0] === undefined || soldiers[1] === undefined) return null;
  if (soldiers[0] !== soldiers[1]) return false;
  return a.relation !== undefined || b.relation !== undefined ? true : null;
}
