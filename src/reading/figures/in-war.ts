/** Is an article about fighting? Then a count of ground, buildings or vehicles bears on it with no verb of war beside it. */
import { DISASTER_WORDS, SPORT_WORDS, WAR_WORDS, type WarClass } from '../../stories/war-words.ts';
import type { TextDocument } from '../text/document.ts';

const THINGS = new Map(WAR_WORDS.map((word) => [word.form, word]));
const PEACE = new Set([...SPORT_WORDS, ...DISASTER_WORDS]);

/** Different things of war that a text says; a note of a line or two has room for one. */
const ENOUGH = 3;
const SHORT = 60;
/** Words of games and disasters, of which a war's reports have few. */
const TOO_MANY = 3;

/** Whether a text tells of fighting, by the words of war in it; asked once, it looks no further than it must. */
export function tellsOfWar({ tokens }: TextDocument): boolean {
  const enough = tokens.length < SHORT ? 1 : ENOUGH;
  const things = new Set<string>();
  let [fighting, peace] = [false, 0];
  for (const { text } of tokens) {
    const word = text.toLowerCase();
    const thing = THINGS.get(word);
    if (thing === undefined) {
      if (PEACE.has(word) && ++peace >= TOO_MANY) return false;
      continue;
    }
    things.add(thing.thing);
    fighting ||= thing.kind === 'fighting';
    if (things.size >= enough && (fighting || enough === 1)) return true;
  }
  return false;
}

/** Which of the things of war a word in lower case says, if any. */
export const warClass = (word: string): WarClass | undefined => THINGS.get(word)?.kind;
