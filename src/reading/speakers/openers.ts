/** Names that stand alone at the beginning of a sentence, where every word has a capital. */
import { nounInfo } from './lexicon/nouns.ts';
import type { NameRun } from './names.ts';
import { hasHead } from './states.ts';
import { isAdjacent, type Word } from './words.ts';

/** What troops and ministers are beside whose they are. */
const ADJECTIVES = new Set(
  'federal foreign armed enemy loyalist allied regular regional local national presidential royal imperial elite special paramilitary rival hostile fresh naval border frontier reserve joint ground air land sea defence defense interior health prime deputy caretaker interim transitional military civilian provincial central own security information finance justice acting former vice friendly surviving remaining exiled breakaway mobile light heavy motorised motorized mechanised mechanized private'.split(
    ' ',
  ),
);
const ACTS =
  /^(?:lost|said|says|claimed|claims|acknowledged|admitted|announced|denied|denies|rejected|confirmed|accused)$/u;

/** "Velland lost eleven men": the first word of a sentence that is nobody's noun and acts. */
export function actsAlone(
  words: readonly Word[],
  { from, to }: NameRun,
  lower: ReadonlySet<string>,
): boolean {
  const key = words[from]?.key ?? '';
  if (lower.has(key) || /(?:s|ing|ed|ly)$/u.test(key) || nounInfo(key)) return false;
  if (hasHead(words, to) && (words[from]?.possessive || !ADJECTIVES.has(key))) return true;
  // "Sela, 34, fled", "Sela, who fled"
  if (/^(?:\d{1,2}|who|whose)$/u.test(words[to]?.key ?? '') && words[to]?.gap === ', ') return true;
  // "Lenta, citing a doctor, said"
  if (/^(?:citing|quoting)$/u.test(words[to]?.key ?? '') && words[to]?.gap === ', ') return true;
  const verb = /^(?:has|have|had)$/u.test(words[to]?.key ?? '') ? words[to + 1] : words[to];
  return verb !== undefined && isAdjacent(verb) && ACTS.test(verb.key);
}
