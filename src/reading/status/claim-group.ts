/** Whether a figure counts whom a claim of the dossier counts. */
import type { Claim, Dossier } from '../../stories/dossier.ts';
import { partyOf } from './dossier.ts';
import { groupOf } from './referent.ts';
import type { OwnedFigure } from './scene.ts';

/** Words that say no more than where the story is, and the numbers of a whole ("the province's seven districts"). */
const GENERAL = new Set(
  `province valley region country area whole all both total other more new one two three four five six seven eight nine ten eleven
  twelve s`.split(/\s+/),
);
/** What is said of people and of nothing else in particular. */
const ANYBODY = new Set('person man woman other one individual'.split(' '));

/**
 * A party's people by the party; everybody else by the same words. Said by the claimant's own side, fewer words are enough when
 * none is another: "four districts" for "districts of Panjshir".
 * @param agreed the figure is the word of the claimant or of his side
 */
export function countsGroup(figure: OwnedFigure, claim: Claim, dossier: Dossier, agreed: boolean): boolean {
  const party = dossier.parties.find(({ id, name }) => id === claim.of || name === claim.of)?.id;
  if (party !== undefined) return (figure.ofParty ?? bySide(figure, claim, dossier, agreed)) === party;
  // a party's people are not "civilians" or "people in Kabul"
  if (figure.ofParty !== undefined && !mentions(claim, figure.ofParty, dossier)) return false;
  const [counted, known] = [wordsOf(figure.found.of), wordsOf(claim.of)];
  const [head] = known;
  if (counted.length === 0 || head === undefined) return false;
  const within = counted.every((word) => known.includes(word));
  if (within && counted.length === known.length) return true;
  return agreed && within && counted.includes(head) && !ANYBODY.has(head);
}

function wordsOf(of: string | undefined): string[] {
  return groupOf(of).filter((word) => !GENERAL.has(word));
}

function mentions(claim: Claim, party: string, dossier: Dossier): boolean {
  const known = dossier.parties.find(({ id }) => id === party);
  return known !== undefined && [known.name, ...known.aliases].some((name) => claim.of.includes(name));
}

/** With two sides a claimant's "40 of them" are the other's, his "our men" his own. */
function bySide(
  { relation, owner }: OwnedFigure,
  claim: Claim,
  dossier: Dossier,
  agreed: boolean,
): string | undefined {
  const own = partyOf(claim.claimant, dossier);
  if (!agreed || own === undefined || owner.party !== own || dossier.parties.length !== 2) return undefined;
  if (relation === 'own') return own;
  return relation === 'enemy' ? dossier.parties.find(({ id }) => id !== own)?.id : undefined;
}
