/**
 * The cheap first look that the gate takes at every news page: plain data made from dossiers, and one pass over title and text.
 * It says no only where recognise() must say no, whatever the weights: recognise() asks it first.
 * Carried by every news page, so it imports no schema; and nothing is built per page, so that its cost is the text's words,
 * not the number of stories: the text's words go into a set once, and nearly every name fails at its first word.
 */
import type { Dossier } from './dossier.ts';
import { wordKeys } from './words.ts';

/** Data only, small, structured-cloneable: kept in storage for the gate. Names are word keys joined by single spaces. */
export interface GateTerms {
  stories: {
    id: string;
    /** Names without which it is not the story. */
    anchors: string[];
    /** Names of the parties and of those who speak for them, of which one must be there too. */
    support: string[];
  }[];
}

/** How often anchors must be named: a single mention in passing is no coverage. */
const MENTIONS = 2;

export function gateTerms(dossiers: readonly Dossier[]): GateTerms {
  return { stories: dossiers.map((dossier) => ({ id: dossier.id, ...termsOf(dossier) })) };
}

function termsOf(dossier: Dossier): { anchors: string[]; support: string[] } {
  const sided = [...dossier.parties, ...[...dossier.people, ...dossier.bodies].filter(({ party }) => party)];
  return {
    anchors: keysOf(anchorNames(dossier)),
    support: keysOf(sided.flatMap(({ name, aliases }) => [name, ...aliases])),
  };
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
  const keys = [...wordKeys(title), ...wordKeys(text)];
  const words = new Set(keys);
  let joined = '';
  const count = (name: string): number => {
    const space = name.indexOf(' ');
    if (!words.has(space < 0 ? name : name.slice(0, space))) return 0;
    joined ||= ` ${keys.join(' ')} `;
    return occurrences(joined, ` ${name} `);
  };
  const names = ({ anchors, support }: GateTerms['stories'][number]) =>
    reaches(anchors, count, MENTIONS) && reaches(support, count, 1);
  return terms.stories.filter(names).map(({ id }) => id);
}

function reaches(names: readonly string[], count: (name: string) => number, enough: number): boolean {
  let sum = 0;
  for (const name of names) {
    sum += count(name);
    if (sum >= enough) return true;
  }
  return false;
}

/** Up to MENTIONS; neighbours may share the space between them. */
function occurrences(text: string, name: string): number {
  let found = 0;
  for (
    let at = text.indexOf(name);
    at >= 0 && found < MENTIONS;
    at = text.indexOf(name, at + name.length - 1)
  ) {
    found += 1;
  }
  return found;
}
