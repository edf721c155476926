/** Statements that something could not be verified, with the figures they cover; and statements that the other side is silent. */
import type { Because, Disclaimer } from '../reading.ts';
import type { Check } from './check.ts';
import { covered } from './covers.ts';
import { sameNumbers } from './referent.ts';
import type { OwnedFigure, Scene } from './scene.ts';

export interface Disclaimed {
  disclaimers: Disclaimer[];
  /** Why a figure is covered, by its id. */
  unverified: Map<string, Because>;
  silent: Map<string, Because>;
}

/** @returns disclaimers in text order with what they cover; figures in `verified` are left out, their verification speaks of them alone. */
export function findDisclaimed(
  checks: readonly Check[],
  figures: readonly OwnedFigure[],
  scene: Scene,
  verified: { has(id: string): boolean },
): Disclaimed {
  const result: Disclaimed = { disclaimers: [], unverified: new Map(), silent: new Map() };
  for (const check of checks) {
    if (check.outcome === 'verified') continue;
    const open = (figure: OwnedFigure) => !verified.has(figure.id);
    if (check.outcome === 'silent') {
      const other = (figure: OwnedFigure) =>
        open(figure) && figure.owner.party !== undefined && figure.owner.party !== check.party;
      for (const figure of covered(scene, figures, check, other)) {
        result.silent.set(figure.id, {
          rule: 'other-side-silent',
          span: check.span,
          text: 'The other side has not confirmed it, which is neither a denial nor a check.',
        });
      }
      continue;
    }
    const covers = withHeadlines(covered(scene, figures, check, open), figures);
    result.disclaimers.push({ span: check.span, covers: covers.map((figure) => figure.id) });
    for (const figure of covers) {
      if (result.unverified.has(figure.id)) continue;
      result.unverified.set(figure.id, {
        rule: 'stated-unverified',
        span: check.span,
        text: 'The article says that it could not be checked.',
      });
    }
  }
  return result;
}

/** What could not be checked in the text could not in the headline, which has the same number of the same. */
function withHeadlines(covers: readonly OwnedFigure[], figures: readonly OwnedFigure[]): OwnedFigure[] {
  const headlines = figures
    .slice(0, 12)
    .filter(
      (figure) =>
        figure.found.headline &&
        !covers.includes(figure) &&
        covers.some(
          (one) =>
            one.found.kind === figure.found.kind &&
            sameNumbers(one.found, figure.found) &&
            (figure.owner.party === undefined || figure.owner.party === one.owner.party),
        ),
    );
  return [...headlines, ...covers];
}
