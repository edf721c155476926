/** "In Kyiv it was announced that ...": what is made known in the capital of a side, by nobody that is named, is that side's word. */
import type { Attribution } from '../reading.ts';
import { COUNTRY_OF_CAPITAL } from '../speakers/lexicon/capitals.ts';
import type { Scene } from './scene.ts';
import { sentenceAt, wordsIn } from './words.ts';

/** Acts of those who govern; what is "reported" or "said" in a capital may be anybody's. */
const MADE_KNOWN =
  /\b(?:was|were|is|been) (?:also |later |earlier |officially )?(?:announced|declared|confirmed|acknowledged|admitted|stated|conceded|disclosed)\b/i;
/** Words of a sentence in which the place is looked for. */
const MOST = 60;

/** @returns the side in whose capital an act of reporting without a source took place; undefined with a dossier, and where the place is no side's. */
export function sideOfCapital(scene: Scene, { cue }: Attribution): string | undefined {
  const [first] = cue;
  const last = cue.at(-1);
  const sentence = first && scene.document.sentences[sentenceAt(scene.document, first[0])];
  if (!first || !last || !sentence || scene.dossier) return undefined;
  const { text } = scene.document;
  if (!MADE_KNOWN.test(text.slice(...first))) return undefined;
  const words = wordsIn(text, [
    Math.max(sentence.start, first[0] - 200),
    Math.min(sentence.end, last[1] + 60),
  ]);
  for (const [i, word] of words.slice(0, MOST).entries()) {
    if (!word.capital || !/^(?:in|from)$/.test(words[i - 1]?.text ?? '')) continue;
    // right before "it was announced", or right behind it
    const near = word.end <= first[0] ? first[0] - word.end <= 5 : word.start - last[1] <= 5;
    const country =
      COUNTRY_OF_CAPITAL.get(word.text) ?? COUNTRY_OF_CAPITAL.get(`${word.text} ${words[i + 1]?.text ?? ''}`);
    if (near && country !== undefined && scene.sides.includes(country)) return country;
  }
  return undefined;
}
