/** Whether an article can be about a claim of the dossier, by their days. */
import type { Claim } from '../../stories/dossier.ts';

const DAY = 86_400_000;
/** How long a side's claim is news: later reports of the same number are of other fights. */
const NEWS = 30;
/** Stated by nobody, a common number is the same one only while the claim is fresh. */
const FRESH = 7;
/** Numbers below it are common: many fights have them. */
export const COMMON = 10;

/**
 * @param day the article's day, YYYY-MM-DD; undefined where it is not known
 * @param by.agreed the article gives it to the claimant's side; `ownCount`: to the very body that counted and is no side, whose
 *   numbers are quoted for years
 */
export function inTime(
  claim: Pick<Claim, 'min' | 'max' | 'date'>,
  day: string | undefined,
  by: { agreed: boolean; ownCount: boolean },
): boolean {
  const common = (claim.max ?? claim.min ?? COMMON) < COMMON;
  if (day === undefined) return by.ownCount || !common;
  const days = (Date.parse(day) - Date.parse(claim.date)) / DAY;
  if (Number.isNaN(days) || days < 0) return false;
  return by.ownCount || days <= (common && !by.agreed ? FRESH : NEWS);
}

/** Whether evidence for a claim is evidence for this figure: the claimant's own, or a number that few fights have, in the week of the claim. */
export function isSure(
  claim: Pick<Claim, 'min' | 'max' | 'date'>,
  day: string | undefined,
  speaker: boolean,
): boolean {
  if (day === undefined) return false;
  const days = (Date.parse(day) - Date.parse(claim.date)) / DAY;
  return speaker || ((claim.max ?? claim.min ?? 0) >= COMMON && days >= 0 && days <= FRESH);
}
