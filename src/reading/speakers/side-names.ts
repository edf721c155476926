/** What the sides of a text without a dossier are called: in full with their letters, "Rapid Support Forces (RSF)". */
import type { Figure, Speaker } from '../reading.ts';
import { latin } from '../text/latin.ts';
import { ACRONYM, spells } from './acronyms.ts';
import { ARMED_GROUPS } from './lexicon/armed-groups.ts';
import { COUNTRY_NAMES } from './lexicon/countries.ts';

const IN_BRACKETS = latin(String.raw` \((\p{Lu}[\p{Lu}\p{N}-]+)\)`, 'g');

/** The words of a full name before its letters in brackets, backwards: capitals, and the small words that names have inside. */
const NAME_WORD = latin(String.raw`^\p{Lu}[\p{L}\p{M}\p{N}’'.-]*$`);
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

/** "The Orm River Front left. The ORF did not say why": by the name that a speaker bears, or by the letters of a known group. */
function lettersApart(text: string, party: string, speakers: readonly Speaker[]): string | undefined {
  const named = speakers.find(
    ({ kind, name }) => kind === 'body' && name.startsWith(`${party} (`) && name.endsWith(')'),
  );
  const own = named?.name.slice(party.length + 2, -1);
  if (own !== undefined) return ACRONYM.test(own) ? own : undefined;
  return ARMED_GROUPS.find((names) => names.includes(party))
    ?.map((name) => name.split('@')[0] ?? '')
    .find((name) => name !== party && ACRONYM.test(name) && hasWord(text, name));
}

/** A state whose common name the text does not know goes by the name that it gives: "Burma". */
function ownName(text: string, party: string): string | undefined {
  if (text.includes(party)) return undefined;
  return COUNTRY_NAMES.find(
    ({ words, country, demonym }) =>
      country === party && !demonym && words !== party && words.length >= LEAST && hasWord(text, words),
  )?.words;
}

/** Characters of a name that is no abbreviation. */
const LEAST = 5;

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length))) return true;
  return false;
}

/** Speakers and figures with their sides in full. */
export function withSideNames(
  text: string,
  speakers: readonly Speaker[],
  figures: readonly Figure[],
): { speakers: Speaker[]; figures: Figure[] } {
  const parties = new Set([...speakers, ...figures].flatMap(({ party }) => party ?? []));
  const full = sideNames(text, parties);
  for (const party of parties) {
    if (full.has(party)) continue;
    const letters = lettersApart(text, party, speakers);
    const name = letters === undefined ? ownName(text, party) : `${party} (${letters})`;
    if (name !== undefined) full.set(party, name);
  }
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
