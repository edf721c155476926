/** Two sides that count the same people or places, where the words tell of only one of the two counts whose it is. */
import { sameCamp } from './camp.ts';
import { turnsTo } from './contrast.ts';
import { groupOf } from './group.ts';
import { countsPeople, inArms, ofAnybody, sameThings } from './referent.ts';
import { isBare } from './relation.ts';
import type { OwnedFigure, Scene } from './scene.ts';

/** How many sentences apart a side's own dead and the other's count of them stand, where nothing sets one against the other. */
const SENTENCES_APART = 4;
/** How many paragraphs apart they stand where the later one turns against what was said. */
const PARAGRAPHS_APART = 2;

/**
 * @param a stands before `b`
 * @returns whether the smaller number is a side's own dead, or its answer to the larger one of whoever says he has killed them; of
 *   places and arms, whether the later telling turns against the earlier one and counts the same things
 */
export function fromBothEnds(scene: Scene, a: OwnedFigure, b: OwnedFigure): boolean {
  if (a.owner.standing !== 'party' || b.owner.standing !== 'party') return false;
  if (b.paragraph - a.paragraph > PARAGRAPHS_APART || sameCamp(a, b) === false) return false;
  const turned = () => turnsTo(scene, a, b);
  if (a.found.kind === 'territory' || a.found.kind === 'equipment') return sameThings(a, b) && turned();
  if (!countsPeople(a) || (a.relation === undefined) === (b.relation === undefined)) return false;
  const [known, other] = a.relation === undefined ? [b, a] : [a, b];
  if (known.relation === 'own')
    return (
      b.sentence - a.sentence <= SENTENCES_APART &&
      !isBare(other.found) &&
      !groupOf(other.found.of).some(ofAnybody) &&
      isFewer(known, other)
    );
  return isFewer(other, known) && inArms(known) && inArms(other) && turned();
}

const isFewer = (one: OwnedFigure, two: OwnedFigure) =>
  (one.found.max ?? one.found.min ?? 0) < (two.found.min ?? two.found.max ?? 0);
