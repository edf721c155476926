/** The land that a report is about, by the parts and cities that it names: "KADUNA: the police said". */
import { isStarter } from './lexicon/function-words.ts';
import { landOfRegion } from './lexicon/regions.ts';
import { isAdjacent, type Word } from './words.ts';

/** So many times as often as of the next land must a land's parts be named. */
const MARGIN = 2;

/** @returns undefined where the text names parts of none, or of two about as often */
export function landByRegions(words: readonly Word[]): string | undefined {
  const counts = new Map<string, number>();
  for (let at = 0; at < words.length; at++) {
    const [word, before] = [words[at], words[at - 1]];
    // "Port Lamu" is no Lamu
    if (
      !word?.capital ||
      (before?.capital && isAdjacent(word) && !before.possessive && !isStarter(before.key))
    )
      continue;
    const land = landOfRegion((on) => {
      const word = words[at + on];
      return word && (on === 0 || isAdjacent(word)) ? word.key : undefined;
    });
    if (land !== undefined) counts.set(land, (counts.get(land) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= MARGIN * (second?.[1] ?? 0) ? first[0] : undefined;
}
