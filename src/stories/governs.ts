/** Which party of a dossier held the country's offices on a day. */
import type { Dossier } from './dossier.ts';
import { isDay } from './fields.ts';

/**
 * @param published a day or a moment, as an article has it: its first ten characters are its day; of an article without one it is not
 *   known when it was, so only whoever held the offices through the whole of the dossier's period is meant
 * @returns the id of the party, or undefined where the dossier names none for that time
 */
export function governingParty(
  { parties, period }: Pick<Dossier, 'parties' | 'period'>,
  published: string | undefined,
): string | undefined {
  const day = published?.slice(0, 10) ?? '';
  const [first, last] = isDay(day) ? [day, day] : [period.from, period.to ?? NO_END];
  return parties.find((party) => party.governs?.some(({ from, to = NO_END }) => from <= first && last <= to))
    ?.id;
}

const NO_END = '9999-12-31';
