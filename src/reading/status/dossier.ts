/** Figures against the dossier's claims: a strict match or none, since a wrong finding is worse than none. */
import type { Claim, Dossier } from '../../stories/dossier.ts';
import { oncePerDossier } from '../../stories/once.ts';
import type { Because, FigureKind, Flag } from '../reading.ts';
import { countsGroup } from './claim-group.ts';
import { COMMON, inTime, isSure } from './claim-time.ts';
import { nameOf, partyOf } from './record-names.ts';
import { sameCore, sameNumbers } from './referent.ts';
import type { OwnedFigure } from './scene.ts';

export interface KnownClaim {
  because: Because[];
  flags: Flag[];
  verified: boolean;
  disputed: boolean;
}

/** Who says a figure, held against who said it on record. */
interface Fit {
  claim: Claim;
  /** The claimant himself, or another voice of his party. */
  agreed: boolean;
  /** The very person or body on record. */
  speaker: boolean;
  /** The very same bounds; else the same number with another bound ("600" for "more than 600"). */
  exact: boolean;
}

/**
 * @param published the day the article was published, YYYY-MM-DD or longer; without it nothing is verified by the dossier, since
 *   the evidence may be of another day's figure
 * @returns what the dossier knows of the very figure, or null; null too where two entries fit equally well, since it is not known
 *   which one this is
 */
export function matchClaim(
  figure: OwnedFigure,
  dossier: Dossier,
  published: string | undefined,
): KnownClaim | null {
  const day = dayOf(published);
  const claims = claimsByKind(dossier).get(figure.found.kind) ?? [];
  const fits = claims.flatMap((claim) => fitOf(figure, claim, dossier, day) ?? []);
  const best = Math.max(...fits.map(closeness));
  const [fit, another] = fits.filter((one) => closeness(one) === best);
  if (!fit || another) return null;
  const { claim, agreed, exact, speaker } = fit;
  const claimant = partyOf(claim.claimant, dossier);
  const known: KnownClaim = { because: [], flags: [], verified: false, disputed: false };
  const add = (rule: string, text: string) => known.because.push({ rule, dossier: claim.id, text });
  const name = nameOf(claim.claimant, dossier);

  if (agreed) add('known-claim', `The story’s record knows this claim: ${name}, ${claim.date}.`);
  else if (claimant === undefined) add('known-source', `The story’s record has it from ${name}.`);
  else {
    known.flags.push('attributionDropped');
    add(
      'attribution-dropped',
      `${figure.found.headline ? 'The headline' : 'The article'} gives no source here; the story’s record has it as the word of ${name}.`,
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
    } else if (evidence.finding === 'supports' && agreed && exact && isSure(claim, day, speaker)) {
      known.verified = true;
      add('verified-in-dossier', `${nameOf(evidence.by, dossier)} confirmed it: ${evidence.text}`);
    } else if (evidence.finding === 'could-not-verify') {
      add('unverified-in-dossier', `${nameOf(evidence.by, dossier)} could not verify it: ${evidence.text}`);
    }
  }
  return known;
}

/** In the dossier's order. */
const claimsByKind = oncePerDossier(({ claims }): ReadonlyMap<FigureKind, readonly Claim[]> => {
  const kinds = new Map<FigureKind, Claim[]>();
  for (const claim of claims) {
    const alike = kinds.get(claim.kind);
    if (alike) alike.push(claim);
    else kinds.set(claim.kind, [claim]);
  }
  return kinds;
});

const closeness = ({ speaker, exact }: Fit) => (exact ? 2 : 0) + (speaker ? 1 : 0);

/** @returns the day of a date or time in ISO 8601, undefined for anything else. */
function dayOf(published: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
}

/** @param claim one of the figure's kind. Same number, counted group and time, and the claimant's own side, the claimant himself, or nobody as its source; else null. */
function fitOf(figure: OwnedFigure, claim: Claim, dossier: Dossier, day: string | undefined): Fit | null {
  const { found, owner } = figure;
  if (owner.deniedIn) return null;
  const claimant = partyOf(claim.claimant, dossier);
  const speaker = isSpeaker(figure, claim, dossier);
  const agreed = speaker || (owner.party !== undefined && owner.party === claimant);
  if (!agreed && (owner.standing !== 'none' || owner.sourceless || found.hedged)) return null;
  const vague = claim.vague === true || (claim.min === null && claim.max === null);
  const exact = vague ? found.vague : sameNumbers(found, claim);
  // without numbers only the claimant himself ties the two together
  if (vague ? !exact || !speaker : found.vague || !(exact || (agreed && sameCore(found, claim)))) return null;
  // what a body that is no party has counted is quoted for years
  const ownCount = speaker && claimant === undefined;
  if (!inTime(claim, day, { agreed, ownCount })) return null;
  const same = speaker && exact && !vague && (claim.max ?? claim.min ?? 0) >= COMMON;
  return countsGroup(figure, claim, dossier, { agreed, same }) ? { claim, agreed, speaker, exact } : null;
}

function isSpeaker({ owner }: OwnedFigure, claim: Claim, dossier: Dossier): boolean {
  return (
    owner.speaker !== undefined &&
    (owner.speaker.id === claim.claimant || owner.speaker.name === nameOf(claim.claimant, dossier))
  );
}

/** Evidence counts when whoever gave it belongs to no party; a body must be known as independent. */
function independent(by: string, dossier: Dossier): boolean {
  if (partyOf(by, dossier) !== undefined) return false;
  const body = dossier.bodies.find((one) => one.id === by || one.name === by);
  return body === undefined || body.kind === 'independent';
}
