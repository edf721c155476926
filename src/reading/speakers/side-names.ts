/** What the sides of a text without a dossier are called: in full with their letters, "Rapid Support Forces (RSF)". */
import type { Figure, Speaker } from '../reading.ts';
import { latin } from '../text/latin.ts';
import { spells } from './acronyms.ts';

const IN_BRACKETS = latin(/ \((\p{Lu}[\p{Lu}\p{N}-]+)\)/gu);

/** The words of a full name before its letters in brackets, backwards: capitals, and the small words that names have inside. */
const NAME_WORD = latin(/^\p{Lu}[\p{L}\p{M}\p{N}’'.-]*$/u);
const INSIDE = new Set(['of', 'for', 'the', 'and', 'in', 'on', 'de', 'al', 'el', 'des', 'du', 'da']);
/** No group's name is longer, in words; none stands so far from its letters, in UTF-16 code units. */
const MOST_WORDS = 9;
const REACH = 120;

/**
 * A side that goes by its letters alone or by its full name alone gets both, where the text gives both side by side: a reader who meets
 * one has to know it for the other. A side is named alike in speakers and figures, `of` included.
 * @param parties the sides' labels, as speakers and figures have them
 * @returns the full label of each label that has one
 */
export function sideNames(text: string, parties: ReadonlySet<string>): Map<string, string> {
  const full = new Map<string, string>();
  if (parties.size === 0) return full;
  for (const bracket of text.matchAll(IN_BRACKETS)) {
    const letters = bracket[1] ?? '';
    const name = nameBefore(text, bracket.index, letters);
    if (name === null) continue;
    for (const label of [letters, name]) {
      if (parties.has(label) && !full.has(label)) full.set(label, `${name} (${letters})`);
    }
  }
  return full;
}

/** The shortest run of a name's words that ends at `end` and whose first letters hold the letters in their order. */
function nameBefore(text: string, end: number, letters: string): string | null {
  const words = text
    .slice(Math.max(0, end - REACH), end)
    .split(/\s+/)
    .slice(-MOST_WORDS);
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const word = words[from] ?? '';
    if (!NAME_WORD.test(word)) {
      if (INSIDE.has(word)) continue;
      return null;
    }
    const name = words.slice(from);
    if (name.length > 1 && word.startsWith(letters.charAt(0)) && spells(name, letters)) return name.join(' ');
  }
  return null;
}

/** Speakers and figures with their sides in full. */
export function withSideNames(
  text: string,
  speakers: readonly Speaker[],
  figures: readonly Figure[],
): { speakers: Speaker[]; figures: Figure[] } {
  const parties = new Set([...speakers, ...figures].flatMap(({ party }) => party ?? []));
  const full = sideNames(text, parties);
  if (full.size === 0) return { speakers: [...speakers], figures: [...figures] };
  const named = <Of extends { party?: string | undefined }>(one: Of): Of => {
    const name = one.party === undefined ? undefined : full.get(one.party);
    return name === undefined ? one : { ...one, party: name };
  };
  return {
    speakers: speakers.map(named),
    figures: figures.map((figure) => {
      const of = figure.of === undefined ? undefined : full.get(figure.of);
      return named(of === undefined ? figure : { ...figure, of });
    }),
  };
}
