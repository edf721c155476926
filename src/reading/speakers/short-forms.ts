/** Names of bodies as readers need them: in full, with the letters that this article uses. */
import type { Speaker } from '../reading.ts';

const LETTERS = /^\p{Lu}[\p{Lu}\p{N}.&-]*\p{Lu}s?$/u;

/**
 * Speakers with the article's own letters for them behind the full name: "Rural Safety Fund (RSF)". The text says "the RSF", and a
 * reader who meets the full name alone has to know the two for one.
 */
export function withShortForms(speakers: readonly Speaker[], text: string): Speaker[] {
  return speakers.map((speaker) => {
    if (speaker.kind !== 'body' || !/\s/u.test(speaker.name)) return speaker;
    const letters = speaker.mentions
      .map(([start, end]) => text.slice(start, end))
      .find((words) => LETTERS.test(words));
    if (letters === undefined || speaker.name.includes(letters)) return speaker;
    return { ...speaker, name: `${speaker.name} (${letters})` };
  });
}
