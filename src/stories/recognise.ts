/** Which story an article covers: a score from the names that a dossier gives, and the reasons in plain words. */
import type { Dossier } from './dossier.ts';
import { couldCover, termsToAsk } from './gate.ts';
import { explain } from './recognise-reasons.ts';
import { lookFor, type Signs } from './recognise-signs.ts';

/** Which story an article covers, with the score (0 to 1) and plain reasons; null for none. */
export interface Recognised {
  dossier: Dossier;
  score: number;
  because: string[];
}

export interface RecognisableArticle {
  title?: string | undefined;
  text: string;
  published?: string | undefined;
}

/** From this score on it is the story. */
export const THRESHOLD = 0.5;

/**
 * The best of the dossiers whose score reaches the threshold, or null. Never throws. Cost: linear in the text for each
 * dossier that the gate lets through.
 */
export function recognise(article: RecognisableArticle, dossiers: readonly Dossier[]): Recognised | null {
  const possible = new Set(couldCover(termsToAsk(dossiers), article.title ?? '', article.text));
  let best: Recognised | null = null;
  for (const dossier of dossiers) {
    if (!possible.has(dossier.id)) continue;
    const weighed = weigh(article, dossier);
    if (weighed && weighed.score >= THRESHOLD && weighed.score > (best?.score ?? 0)) best = weighed;
  }
  return best;
}

/**
 * Weights of a logistic score, set by hand so that no single sign decides: an article that is about the story's places and people and
 * speaks of war is near 1; one that names them in passing, or has no word of war, stays below one half.
 */
const WEIGHTS = {
  base: -5.2,
  /** Times the share of the text that speaks of the story, which is full at `FULL`. */
  focus: 2.6,
  headline: 0.6,
  /** A near name in the first lines. */
  lead: 1,
  /** For each further anchor, up to three. */
  anchor: 0.4,
  /** For no, one, two sides or more. */
  sides: [-0.2, 0, 1],
  /** For each other person, body or place near the story, up to four. */
  cast: 0.2,
  /** For nothing of war that the article speaks of, one thing, two, three or more: a story of fighting without any is another. */
  conflict: [-1.5, 1.1, 1.7, 2.2],
  /** Times the share of names that speak for another story; less where the date is right, since then older times are background. */
  against: -4,
  againstWithin: -2.2,
  within: 1,
  /** For each year after the period, up to three. */
  late: -0.7,
  /** Where the article has no date and every year in its text lies before the period. */
  otherYears: -1.5,
} as const;

/** From this share on an article counts as wholly about the story: news tells much by "he", "they" and "the group". */
const FULL = 0.5;
/** The same for an article that begins with the story: it then goes on with "the valley" and "the front". */
const FULL_LED = 0.25;

/** How well an article fits a story, also below the threshold; null where it cannot be the story. */
export function weigh(article: RecognisableArticle, dossier: Dossier): Recognised | null {
  const signs = lookFor(article, dossier);
  const { anchors, mentions, others } = signs;
  // One name alone is no story: somebody else may bear it.
  if (anchors.length === 0 || signs.entries < 2) return null;
  if (signs.when.kind === 'before') return null;
  const sum =
    WEIGHTS.base +
    WEIGHTS.focus * Math.min(1, signs.focus / (signs.inLead ? FULL_LED : FULL)) +
    (signs.inHeadline ? WEIGHTS.headline : 0) +
    (signs.inLead ? WEIGHTS.lead : 0) +
    WEIGHTS.anchor * Math.min(anchors.length - 1, 3) +
    step(WEIGHTS.sides, signs.parties.length) +
    WEIGHTS.cast * Math.min(signs.nearCast, 4) +
    step(WEIGHTS.conflict, signs.war) +
    (signs.when.kind === 'within' ? WEIGHTS.againstWithin : WEIGHTS.against) *
      (others / (others + mentions)) +
    timeWeight(signs.when);
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  return { dossier, score, because: explain(signs, dossier) };
}

/** The weight of so many, between two for a half; of more, the last. */
function step(weights: readonly number[], count: number): number {
  const at = Math.min(count, weights.length - 1);
  const below = weights[Math.floor(at)] ?? 0;
  return below + (at % 1) * ((weights[Math.ceil(at)] ?? 0) - below);
}

function timeWeight(when: Signs['when']): number {
  if (when.kind === 'within') return WEIGHTS.within;
  if (when.kind === 'after') return WEIGHTS.late * Math.min(when.years, 3);
  return when.kind === 'other-years' ? WEIGHTS.otherYears : 0;
}
