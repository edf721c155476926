/** Which story an article covers: a score from the names that a dossier gives, and the reasons in plain words. */
import type { Dossier } from './dossier.ts';
import { couldCover, gateTerms } from './gate.ts';
import { explain } from './recognise-reasons.ts';
import { lookFor } from './recognise-signs.ts';

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
  const possible = new Set(couldCover(gateTerms(dossiers), article.title ?? '', article.text));
  let best: Recognised | null = null;
  for (const dossier of dossiers) {
    if (!possible.has(dossier.id)) continue;
    const recognised = weigh(article, dossier);
    if (recognised && recognised.score > (best?.score ?? 0)) best = recognised;
  }
  return best;
}

/**
 * Weights of a logistic score, set by hand so that no single sign decides: an article that returns to the anchors all the
 * time, names both sides and speaks of fighting is near 1; one that does so in one passage of ten stays below one half.
 */
const WEIGHTS = {
  base: -4.4,
  /** Times the share of the text near an anchor: what the article is about, and not what it mentions. */
  coverage: 4.5,
  headline: 1.2,
  /** An anchor in the first lines. */
  lead: 0.6,
  /** For each further anchor, up to four. */
  anchor: 0.5,
  /** For two sides or more. */
  sides: 1.5,
  /** For one side alone: places and people have other stories too. */
  oneSide: -2.6,
  /** For each other person, body or place of the dossier, up to four. */
  cast: 0.25,
  /** For each supporting name, up to six. */
  support: 0.3,
  /** Times the share of names that speak for another story. */
  against: -4,
  inPeriod: 0.5,
  /** For each year after the period, up to three. */
  late: -0.7,
  /** Where the article has no date and every year in its text lies before the period. */
  otherYears: -1.5,
} as const;

function weigh(article: RecognisableArticle, dossier: Dossier): Recognised | null {
  const signs = lookFor(article, dossier);
  const { anchors, parties, mentions, others } = signs;
  // One name alone is no story: somebody else may bear it.
  if (anchors.length === 0 || parties.length === 0 || signs.entries < 2) return null;
  if (signs.when.kind === 'before') return null;
  const sum =
    WEIGHTS.base +
    WEIGHTS.coverage * signs.coverage +
    (signs.inHeadline ? WEIGHTS.headline : 0) +
    (signs.inLead ? WEIGHTS.lead : 0) +
    WEIGHTS.anchor * Math.min(anchors.length - 1, 4) +
    (parties.length > 1 ? WEIGHTS.sides : WEIGHTS.oneSide) +
    WEIGHTS.cast * Math.min(signs.cast.length, 4) +
    WEIGHTS.support * Math.min(signs.support.length, 6) +
    WEIGHTS.against * (others / (others + mentions)) +
    timeWeight(signs.when);
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  return score >= THRESHOLD ? { dossier, score, because: explain(signs, dossier) } : null;
}

function timeWeight(when: ReturnType<typeof lookFor>['when']): number {
  if (when.kind === 'within') return WEIGHTS.inPeriod;
  if (when.kind === 'after') return WEIGHTS.late * Math.min(when.years, 3);
  return when.kind === 'other-years' ? WEIGHTS.otherYears : 0;
}
