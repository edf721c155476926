/** Figures against the dossier's claims: a strict match or none, since a wrong finding is worse than none. */
import type { Claim, Dossier } from '../../stories/dossier.ts';
import type { Because, Flag } from '../reading.ts';
import { groupOf, sameNumbers } from './referent.ts';
import type { OwnedFigure } from './scene.ts';

export interface KnownClaim {
  because: Because[];
  flags: Flag[];
  verified: boolean;
  disputed: boolean;
}

/**
 * @param published the day the article was published, YYYY-MM-DD or longer; without it nothing is verified by the dossier, since
 *   the evidence may be of another day's figure
 * @returns what the dossier knows of the very figure, or null
 */
export function matchClaim(
  figure: OwnedFigure,
  dossier: Dossier,
  published: string | undefined,
): KnownClaim | null {
  const claims = dossier.claims.filter((claim) => matches(figure, claim, dossier));
  const [claim] = claims;
  // Two entries that both fit: it is not known which one this is.
  if (!claim || claims.length > 1) return null;
  const claimant = partyOf(claim.claimant, dossier);
  const day = published?.slice(0, 10);
  if (day !== undefined && day < claim.date) return null;
  const agreed = figure.owner.party !== undefined && figure.owner.party === claimant;
  const known: KnownClaim = { because: [], flags: [], verified: false, disputed: false };
  const add = (rule: string, text: string) => known.because.push({ rule, dossier: claim.id, text });

  if (agreed) add('known-claim', 'The story’s record knows this claim.');
  else if (claimant !== undefined) {
    known.flags.push('attributionDropped');
    add(
      'attribution-dropped',
      `${figure.found.headline ? 'The headline' : 'The article'} gives no source here; the story’s record has it as the word of ${nameOf(claim.claimant, dossier)}.`,
    );
  }
  for (const denial of claim.denials ?? []) {
    if (partyOf(denial.by, dossier) === claimant && claimant !== undefined) continue;
    known.disputed = true;
    add('denied-in-dossier', `${nameOf(denial.by, dossier)} denies it: ${denial.text}`);
  }
  for (const evidence of claim.evidence ?? []) {
    if (!independent(evidence.by, dossier)) continue;
    if (evidence.finding === 'contradicts') {
      known.disputed = true;
      add('contradicted-in-dossier', `${nameOf(evidence.by, dossier)} found otherwise: ${evidence.text}`);
    } else if (evidence.finding === 'supports' && agreed && day !== undefined) {
      known.verified = true;
      add('verified-in-dossier', `${nameOf(evidence.by, dossier)} confirmed it: ${evidence.text}`);
    } else if (evidence.finding === 'could-not-verify') {
      add('unverified-in-dossier', `${nameOf(evidence.by, dossier)} could not verify it: ${evidence.text}`);
    }
  }
  return known;
}

/** Same kind, same numbers, same counted group, and the claimant's own party or nobody as its source. */
function matches(figure: OwnedFigure, claim: Claim, dossier: Dossier): boolean {
  const { found, owner } = figure;
  if (claim.kind !== found.kind) return false;
  const claimant = partyOf(claim.claimant, dossier);
  const agreed = owner.party !== undefined && owner.party === claimant;
  if (!agreed && owner.standing !== 'none') return false;
  if (owner.deniedIn || (!agreed && (owner.sourceless || found.hedged))) return false;
  const vague = claim.vague === true || (claim.min === null && claim.max === null);
  if (vague) {
    // Without numbers only the claimant himself ties the two together.
    if (!found.vague || !agreed || !sameSpeaker(figure, claim, dossier)) return false;
  } else if (found.vague || !sameNumbers(found, claim)) return false;
  const counted = partyOf(claim.of, dossier);
  if (counted !== undefined) return figure.ofParty === counted;
  const [one, two] = [groupOf(found.of), groupOf(claim.of)];
  return one.length > 0 && one.length === two.length && one.every((word) => two.includes(word));
}

function sameSpeaker({ owner }: OwnedFigure, claim: Claim, dossier: Dossier): boolean {
  return (
    owner.speaker !== undefined &&
    (owner.speaker.id === claim.claimant || owner.speaker.name === nameOf(claim.claimant, dossier))
  );
}

/** @returns the party that an id or name of the dossier belongs to. */
export function partyOf(idOrName: string, dossier: Dossier): string | undefined {
  const is = (one: { id: string; name: string }) => one.id === idOrName || one.name === idOrName;
  return dossier.parties.find(is)?.id ?? dossier.people.find(is)?.party ?? dossier.bodies.find(is)?.party;
}

/** @returns the display name of an id of the dossier; what is no id is a name already. */
export function nameOf(idOrName: string, dossier: Dossier): string {
  const all = [...dossier.parties, ...dossier.people, ...dossier.bodies];
  return all.find((one) => one.id === idOrName)?.name ?? idOrName;
}

/** Evidence counts when whoever gave it belongs to no party; a body must be known as independent. */
function independent(by: string, dossier: Dossier): boolean {
  if (partyOf(by, dossier) !== undefined) return false;
  const body = dossier.bodies.find((one) => one.id === by || one.name === by);
  return body === undefined || body.kind === 'independent';
}
