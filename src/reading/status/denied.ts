/** A figure that is repeated only to be denied, and the claims elsewhere in the article that it repeats. */
import { sideOfAttribution } from './denial.ts';
import { sameNumbers } from './referent.ts';
import { type OwnedFigure, type Scene, sideOf } from './scene.ts';

/** How many figures before and after are looked at. */
const FIGURES_AROUND = 12;

/** @returns the claims that the figure at `index` repeats in denying them: same kind and numbers, from another side. */
export function claimsDenied(scene: Scene, figures: readonly OwnedFigure[], index: number): OwnedFigure[] {
  const denied = figures[index];
  const denier = denied?.owner.deniedIn && sideOfAttribution(scene, denied.owner.deniedIn);
  if (!denied || !denier) return [];
  return figures.slice(Math.max(0, index - FIGURES_AROUND), index + FIGURES_AROUND).filter((figure) => {
    const side = sideOf(figure.owner);
    if (figure === denied || figure.owner.deniedIn || side === undefined || side === denier.side)
      return false;
    if (figure.ofParty !== undefined && denied.ofParty !== undefined && figure.ofParty !== denied.ofParty)
      return false;
    return figure.found.kind === denied.found.kind && sameNumbers(figure.found, denied.found);
  });
}

/** @returns the figures, those repeated only to be denied with the owner of the claim, where the article has it. */
export function withClaimants(scene: Scene, figures: readonly OwnedFigure[]): OwnedFigure[] {
  return figures.map((figure, i) => {
    const refuted = refutedClaim(scene, figures, i);
    if (refuted) return { ...figure, owner: { ...refuted.owner } };
    if (!figure.owner.deniedIn || figure.owner.speaker) return figure;
    const owner = claimsDenied(scene, figures, i)[0]?.owner;
    if (!owner) return figure;
    const { standing, speaker, party } = owner;
    return {
      ...figure,
      owner: {
        ...figure.owner,
        standing,
        ...(speaker ? { speaker } : {}),
        ...(party === undefined ? {} : { party }),
      },
    };
  });
}

/** "One village, not nine, was lost": the nine are whoever's they were before. */
function refutedClaim(scene: Scene, figures: readonly OwnedFigure[], index: number): OwnedFigure | null {
  const [before, figure] = [figures[index - 1], figures[index]];
  if (!figure || before?.sentence !== figure.sentence || before.found.kind !== figure.found.kind) return null;
  const between = scene.document.text.slice(before.found.span[1], figure.found.span[0]);
  if (!/^[\s,–—-]*(?:and )?not (?:the |as many as )?$/.test(between)) return null;
  const claim = figures
    .slice(Math.max(0, index - FIGURES_AROUND), index - 1)
    .findLast((one) => one.found.kind === figure.found.kind && sameNumbers(one.found, figure.found));
  return claim && sideOf(claim.owner) !== undefined ? claim : null;
}
