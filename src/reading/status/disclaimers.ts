/** Statements that something could not be verified, with the figures they cover; and statements that the other side is silent. */
import type { Because, Disclaimer } from '../reading.ts';
import type { Check } from './check.ts';
import { covered, figuresAround } from './covers.ts';
import { sameCore } from './referent.ts';
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
    const plain = withHeadlines(covered(scene, figures, check, open), figures);
    const covers = withRepeated(plain, figuresAround(figures, check.span[0]).filter(open));
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

/**
 * What could not be checked in the text could not in the headline that repeats it: the same number of the same, whatever its bound, or a
 * word ("dozens") for what could not be checked at all.
 */
function withHeadlines(covers: readonly OwnedFigure[], figures: readonly OwnedFigure[]): OwnedFigure[] {
  const headlines = figures
    .slice(0, 12)
    .filter(
      (figure) => figure.found.headline && !covers.includes(figure) && repeats(figure, covers, figures),
    );
  return [...headlines, ...covers];
}

/** A side that tells its number again further down tells the same claim. */
function withRepeated(covers: readonly OwnedFigure[], nearby: readonly OwnedFigure[]): OwnedFigure[] {
  if (covers.length === 0) return [];
  const known = new Map<string, OwnedFigure[]>();
  const key = ({ owner, found }: OwnedFigure) => `${owner.party}|${found.kind}|${found.min ?? found.max}`;
  for (const figure of covers)
    if (figure.owner.party !== undefined && !figure.found.vague)
      known.set(key(figure), [...(known.get(key(figure)) ?? []), figure].slice(0, 4));
  const covered = new Set(covers);
  const told = nearby.filter(
    (figure) =>
      !figure.found.headline &&
      !figure.found.vague &&
      !covered.has(figure) &&
      known
        .get(key(figure))
        ?.some(
          (one) =>
            sameCore(one.found, figure.found) &&
            (figure.ofParty === undefined || one.ofParty === undefined || figure.ofParty === one.ofParty),
        ),
  );
  return [...covers, ...told].toSorted((a, b) => a.found.span[0] - b.found.span[0]);
}

function repeats(
  headline: OwnedFigure,
  covers: readonly OwnedFigure[],
  figures: readonly OwnedFigure[],
): boolean {
  const { party } = headline.owner;
  const same = (one: OwnedFigure) =>
    !one.found.headline &&
    kindIn(one, headline) &&
    (party === undefined || party === one.owner.party) &&
    (headline.ofParty === undefined || one.ofParty === undefined || headline.ofParty === one.ofParty);
  if (!headline.found.vague)
    return covers.some((one) => same(one) && (sameCore(one.found, headline.found) || rounded(one, headline)));
  const told = figures.slice(0, 40).filter(same);
  return told.length > 0 && told.every((one) => covers.includes(one));
}

/** A "heavy toll" is of the killed. */
const kindIn = ({ found }: OwnedFigure, { found: headline }: OwnedFigure) =>
  found.kind === headline.kind ||
  (headline.kind === 'casualties' && headline.vague && (found.kind === 'killed' || found.kind === 'wounded'));

/** "Over 120" for 125. */
function rounded({ found: { min, max } }: OwnedFigure, { found }: OwnedFigure): boolean {
  const least = found.min;
  return (
    least !== null && found.max === null && min !== null && min === max && min >= least && min <= least * 1.1
  );
}
