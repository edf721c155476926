/**
 * The cheap first look that the gate takes at every news page: plain data made from dossiers, and one pass over title and text.
 * It says no only where recognise() must say no, whatever the weights: recognise() asks it first.
 * Carried by every news page, so it imports no schema; and a page's script runs cold, so nothing is built and no list of names is
 * walked until the page has a rare word of one of them: the cost is the text's words, not the number of stories.
 */
import type { Dossier } from './dossier.ts';
import { WORD, wordKey, wordKeys } from './words.ts';

/** Data only, small, structured-cloneable: kept in storage for the gate. Names are word keys joined by single spaces. */
export interface GateTerms {
  stories: {
    id: string;
    /** Names without which it is not the story. */
    anchors: string[];
    /** Other names: of the parties and of those who speak for them, of which one must be there too. */
    support: string[];
  }[];
  /** By the longest word of an anchor: the indices of the stories that have it. */
  byWord: Record<string, number[]>;
}

/** How often anchors must be named: a short report may have it once, and what is a mention in passing the full look will tell. */
const MENTIONS = 1;

export function gateTerms(dossiers: readonly Dossier[]): GateTerms {
  const stories = dossiers.map((dossier) => ({ id: dossier.id, ...termsOf(dossier) }));
  const byWord = new Map<string, number[]>();
  for (const [i, { anchors }] of stories.entries()) {
    for (const word of new Set(anchors.map(longestWord))) byWord.set(word, [...(byWord.get(word) ?? []), i]);
  }
  return { stories, byWord: Object.fromEntries(byWord) };
}

/** The rarest, as far as that can be told from a word alone. */
function longestWord(name: string): string {
  return name.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
}

type Names = { anchors: string[]; support: string[] };

/** Every reading asks for them, and a dossier does not change. */
const known = new WeakMap<Dossier, Names>();

function termsOf(dossier: Dossier): Names {
  const terms = known.get(dossier) ?? namesIn(dossier);
  known.set(dossier, terms);
  return terms;
}

function namesIn(dossier: Dossier): Names {
  const sided = [...dossier.parties, ...[...dossier.people, ...dossier.bodies].filter(({ party }) => party)];
  const anchors = keysOf(anchorNames(dossier));
  const support = keysOf(sided.flatMap(({ name, aliases }) => [name, ...aliases]));
  return { anchors, support: support.filter((name) => !anchors.includes(name)) };
}

/**
 * All names that anchor the story: an anchor that is the name of a person, body or place brings that entry's aliases. A party's
 * does not, since among a party's aliases are common words for its side ("the resistance").
 */
export function anchorNames(dossier: Dossier): string[] {
  const entries = [...dossier.people, ...dossier.bodies, ...dossier.places];
  const aliases = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry.aliases]));
  return dossier.recognition.anchors.flatMap((anchor) => [
    anchor,
    ...(aliases.get(anchor.toLowerCase()) ?? []),
  ]);
}

function keysOf(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => wordKeys(name).join(' ')))].filter((key) => key !== '');
}

/** Ids of the stories that the page could cover; empty for nearly every page. At most 3 ms for 5,000 words. */
export function couldCover(terms: GateTerms, title: string, text: string): string[] {
  const folded = wordKey(`${title}\n${text}`);
  // Nearly every page ends here: one native search for letters that any story has. Keys are letters and digits, with nothing to escape.
  if (!new RegExp(Object.keys(terms.byWord).join('|')).test(folded)) return [];
  const keys = folded.match(WORD) ?? [];
  const possible = new Set<number>();
  const rare = new Set<string>();
  // Looking a text's word up in an object would first enter it into the engine's table of names: three times as slow.
  const byWord = new Map(Object.entries(terms.byWord));
  for (const key of keys) {
    const stories = byWord.get(key);
    if (stories === undefined) continue;
    rare.add(key);
    for (const story of stories) possible.add(story);
  }
  if (possible.size === 0) return [];
  const joined = ` ${keys.join(' ')} `;
  const covered = terms.stories.filter(
    ({ anchors, support }, i) =>
      possible.has(i) &&
      named(
        anchors.filter((name) => rare.has(longestWord(name))),
        joined,
        MENTIONS,
      ) &&
      named(support, joined, 1),
  );
  return covered.map(({ id }) => id);
}

/** Whether the names together are there so many times. */
function named(names: readonly string[], joined: string, times: number): boolean {
  let found = 0;
  for (const name of names) {
    // Neighbours share the space between them.
    const wanted = ` ${name} `;
    for (let at = joined.indexOf(wanted); at >= 0; at = joined.indexOf(wanted, at + name.length + 1)) {
      found += 1;
      if (found >= times) return true;
    }
  }
  return false;
}
