/** Whether a figure counts whom a claim of the dossier counts. */
import type { Claim, Dossier } from '../../stories/dossier.ts';
import { groupOf } from './group.ts';
import { partyOf } from './record-names.ts';
import type { OwnedFigure } from './scene.ts';

/** Words that say no more than where the story is, and the numbers of a whole ("the province's seven districts"). */
const GENERAL = new Set(
  `province valley region country area per cent percent whole all both total other more new one two three four five six seven eight nine ten eleven
  twelve s`.split(/\s+/),
);
/** What is said of people and of nothing else in particular. */
const ANYBODY = new Set('person man woman other one individual'.split(' '));

/** How a figure and a claim are tied together but for the group. */
export interface Tie {
  /** The figure is the word of the claimant or of his side. */
  agreed: boolean;
  /** It is the claimant's own word, with a number of ten or more that is the claim's to the bound. */
  same: boolean;
}

/**
 * A party's people by the party; everybody else by the same words. Said by the claimant's own side, fewer words are enough when
 * none is another: "four districts" for "districts of Panjshir". "People" and a party's name say little: they need the claimant
 * himself and his very number.
 */
export function countsGroup(
  figure: OwnedFigure,
  claim: Claim,
  dossier: Dossier,
  { agreed, same }: Tie,
): boolean {
  const party = dossier.parties.find(({ id, name }) => id === claim.of || name === claim.of)?.id;
  if (party !== undefined) return (figure.ofParty ?? bySide(figure, claim, dossier, agreed)) === party;
  if (figure.ofParty !== undefined && isParty(figure.found.of, figure.ofParty, dossier))
    return same && mentions(claim, figure.ofParty, dossier);
  // a party's people are not "civilians" or "people in Kabul"
  if (figure.ofParty !== undefined && !mentions(claim, figure.ofParty, dossier)) return false;
  const [counted, known] = [wordsOf(figure.found.of), wordsOf(claim.of)];
  const [head] = known;
  if (counted.length === 0 || head === undefined) return false;
  const within = counted.every((word) => known.includes(word));
  if (within && counted.length === known.length) return true;
  return within && counted.includes(head) && (ANYBODY.has(head) ? same : agreed);
}

function wordsOf(of: string | undefined): string[] {
  return groupOf(of).filter((word) => !GENERAL.has(word));
}

function mentions(claim: Claim, party: string, dossier: Dossier): boolean {
  const known = dossier.parties.find(({ id }) => id === party);
  const of = claim.of.toLowerCase();
  return (
    known !== undefined && [known.name, ...known.aliases].some((name) => of.includes(name.toLowerCase()))
  );
}

/** The figure counts a party's people and says no more of them than the party's name. */
function isParty(of: string | undefined, party: string, dossier: Dossier): boolean {
  return dossier.parties.find(({ id }) => id === party)?.name === of;
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
