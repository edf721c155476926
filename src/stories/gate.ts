/**
 * The cheap first look that the gate takes at every news page: plain data made from dossiers, and one pass over title and text.
 * It says no only where recognise() must say no, whatever the weights: recognise() asks it first.
 * Carried by every news page, so it imports no schema; and a page's script runs cold, so no story's names are walked until the page
 * has a rare word of one of them: one list of words for all stories, which fifty of them do not make slow.
 */
import type { Dossier } from './dossier.ts';
import { makeSieve, mayHold } from './sieve.ts';
import { WORD, wordKey, wordKeys } from './words.ts';

/** Data only, small, structured-cloneable: kept in storage for the gate, which every page reads anew. Few strings, since each takes time. */
export interface GateTerms {
  stories: {
    id: string;
    /** Names without which it is not the story, as word keys joined by single spaces, in one string: "|orva|league of orva|". */
    anchors: string;
    /** In the same way other names of which one must be there too, or a second anchor: of the parties, of people and of bodies. */
    support: string;
  }[];
  /** Of every anchor of every story the longest word, each between single spaces: a page without any of them is no story of ours. */
  words: string;
  /** The same words, to be asked quickly. */
  sieve: string;
}

/** @returns what the gate must know of these stories, and no more: plain data, to be stored */
export function gateTerms(dossiers: readonly Dossier[]): GateTerms {
  const { stories, ...rest } = termsToAsk(dossiers);
  return { ...rest, stories: stories.map((story) => ({ ...story })) };
}

/** The same to be asked at once, not stored: `support` is made when it is asked for. */
export function termsToAsk(dossiers: readonly Dossier[]): GateTerms {
  const stories = dossiers.map(termsOf);
  const words = [...new Set(stories.flatMap(({ anchors }) => namesOf(anchors).map(longestWord)))];
  return { stories, words: ` ${words.join(' ')} `, sieve: makeSieve(words) };
}

const namesOf = (list: string): string[] => list.split('|').filter((name) => name !== '');

/** The rarest, as far as that can be told from a word alone. */
function longestWord(name: string): string {
  return name.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest));
}

type Terms = GateTerms['stories'][number];

/** Every reading asks for them, and a dossier does not change. */
const known = new WeakMap<Dossier, Terms>();

function termsOf(dossier: Dossier): Terms {
  const terms = known.get(dossier) ?? termsIn(dossier);
  known.set(dossier, terms);
  return terms;
}

function termsIn(dossier: Dossier): Terms {
  const anchors = keysOf(anchorNames(dossier));
  let support: string | undefined;
  return {
    id: dossier.id,
    anchors: listOf([...anchors].filter((name) => !holds(name, anchors))),
    // Most of the work, and an article with two anchors is known without.
    get support() {
      support ??= supportOf(dossier, anchors);
      return support;
    },
  };
}

function supportOf({ parties, people, bodies }: Dossier, anchors: ReadonlySet<string>): string {
  const names = keysOf([...parties, ...people, ...bodies].flatMap(({ name, aliases }) => [name, ...aliases]));
  return listOf(
    [...names].filter((name) => !anchors.has(name) && !holds(name, names) && !holds(name, anchors)),
  );
}

const listOf = (names: readonly string[]): string => `|${names.join('|')}|`;

function keysOf(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => wordKeys(name).join(' ')).filter((key) => key !== ''));
}

/** Words of a name that is looked for within others: what has more stays beside them, which costs a little and changes no answer to no. */
const LONGEST_PART = 8;

/**
 * Whether another of the names stands in this one, as whole words: where "Taliban fighters" stands, "Taliban" does. Linear in the name:
 * a dossier may hold thousands of names of a hundred words.
 */
function holds(name: string, names: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  for (let from = 0; from < words.length; from++) {
    let part = '';
    for (const word of words.slice(from, from + LONGEST_PART)) {
      part = part === '' ? word : `${part} ${word}`;
      if (part !== name && names.has(part)) return true;
    }
  }
  return false;
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

/** Up to so many UTF-16 code units of words, those of some four stories, one search for any of them is quicker than to part the page. */
const FEW = 4000;

/** Ids of the stories that the page could cover; empty for nearly every page. At most 3 ms for 5,000 words, whatever the number of stories. */
export function couldCover(terms: GateTerms, title: string, text: string): string[] {
  const folded = wordKey(`${title}\n${text}`);
  // Of few stories, one native search for the letters of their words ends it for nearly every page. Keys have nothing to escape.
  const { words, sieve } = terms;
  if (words.length < FEW && !new RegExp(words.trim().replaceAll(' ', '|')).test(folded)) return [];
  const keys = folded.match(WORD) ?? [];
  const rare: string[] = [];
  for (const key of new Set(keys)) {
    if (mayHold(sieve, key) && words.includes(` ${key} `)) rare.push(key);
  }
  // Nearly every page ends here.
  if (rare.length === 0) return [];
  const joined = ` ${keys.join(' ')} `;
  const covered = terms.stories.filter(({ anchors, support }) => {
    if (!rare.some((word) => anchors.includes(word))) return false;
    const found = countNames(anchors, joined, 2);
    return found > 1 || (found === 1 && countNames(support, joined, 1) > 0);
  });
  return covered.map(({ id }) => id);
}

/** How many different names of a list are there, counted up to `most`. */
function countNames(list: string, joined: string, most: number): number {
  let found = 0;
  for (const name of namesOf(list)) {
    if (joined.includes(` ${name} `)) found += 1;
    if (found >= most) break;
  }
  return found;
}
