/** Acronyms that a text gives a meaning of its own: "the Rural Safety Fund (RSF)" is no other RSF. */

import { latin } from '../text/latin.ts';
import { firstWhere } from '../text/lookup.ts';
import { wordSet } from '../text/word-set.ts';
import type { GazetteerMatch } from './gazetteer.ts';
import { isTitle } from './lexicon/titles.ts';
import { bodyClassOf, type NameRun } from './names.ts';
import type { Word } from './words.ts';

/** Letters that stand for a name, a number among them or not: "RSF", "M23", "PKK-C". */
export const ACRONYM = latin(String.raw`^\p{Lu}[\p{Lu}\p{N}-]+$`);
/** Those, and more than one who bears them: "NGOs". */
export const ACRONYMS = latin(String.raw`^\p{Lu}[\p{Lu}\p{N}-]+s?$`);

/**
 * Where a general name stands as an acronym in brackets behind another body's full name, all places of that acronym go to that
 * body: `known` is changed where the full name is a known one; else the places become unknown names again, in `runs`.
 */
export function ownAcronyms(
  text: string,
  words: readonly Word[],
  known: Map<number, GazetteerMatch>,
  runs: NameRun[],
): void {
  const ends = new Map([...known.values()].map((match) => [match.to, match]));
  const runEnds = new Map(runs.map((run) => [run.to, run]));
  let spelled: Map<string, GazetteerMatch | NameRun> | undefined;
  const meant = new Map<string, GazetteerMatch | NameRun>();
  for (const [from, { to, bearers }] of known) {
    const word = words[from];
    if (!word || to - from > 1 || bearers[0]?.dossier || !ACRONYM.test(word.text)) continue;
    if (!word.gap.endsWith('(') || text[word.end] !== ')') {
      spelled ??= fullNames(words, known, runs);
      const spelt = spelled.get(word.text);
      if (spelt && !('bearers' in spelt && spelt.bearers[0] === bearers[0])) meant.set(word.text, spelt);
      continue;
    }
    const full = ends.get(from) ?? runEnds.get(from);
    const same = full && 'bearers' in full && full.bearers[0] === bearers[0];
    if (full && !same && spells(partsOf(words, full), word.text)) meant.set(word.text, full);
  }
  if (meant.size === 0) return;
  for (const [from, match] of known) {
    const full = match.to - from === 1 ? meant.get(words[from]?.text ?? '') : undefined;
    if (!full || match.bearers[0]?.dossier) continue;
    if ('bearers' in full) known.set(from, { ...match, bearers: full.bearers, demonym: false });
    else {
      known.delete(from);
      runs.push({ from, to: match.to, kind: 'name', titled: false, initial: false });
    }
  }
  runs.sort((a, b) => a.from - b.from);
}

/** Names of three words or more by their first letters: "Rapid Support Forces" by "RSF". */
function fullNames(
  words: readonly Word[],
  known: ReadonlyMap<number, GazetteerMatch>,
  runs: readonly NameRun[],
): Map<string, GazetteerMatch | NameRun> {
  const names = new Map<string, GazetteerMatch | NameRun>();
  const matches = [...known.values()].filter(({ demonym }) => !demonym);
  for (const name of [...runs, ...matches]) {
    if (name.to - name.from < 3) continue;
    const parts = words.slice(name.from, name.to).filter((word) => word.capital);
    names.set(parts.map((word) => word.text.charAt(0)).join(''), name);
  }
  return names;
}

const partsOf = (words: readonly Word[], { from, to }: { from: number; to: number }) =>
  words.slice(from, to).map(({ text }) => text);

/** Whether the words' first letters hold the acronym's in their order. */
export function spells(words: readonly string[], acronym: string): boolean {
  const initials = words.flatMap((word) => word.split('-').map((part) => part.charAt(0).toUpperCase()));
  let next = 0;
  for (const initial of initials) if (initial === acronym.charAt(next)) next++;
  return next === acronym.length;
}

/** Small words inside the full name of a body. */
const INSIDE = wordSet('of for the and in on de da do del des du et y la le pour para');
/** No body's name is longer, in words. */
const LONGEST = 9;

/**
 * Full names of which the letters behind them in brackets tell where they begin: "Convention of Patriots for Justice and Peace (CPJP)"
 * is one name; `runs` is changed where it had parts of it.
 */
export function spelledOut(
  text: string,
  words: readonly Word[],
  known: ReadonlyMap<number, GazetteerMatch>,
  runs: NameRun[],
): void {
  const names: NameRun[] = [];
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    if (!word?.gap.endsWith(' (') || text[word.end] !== ')' || !ACRONYM.test(word.text)) continue;
    // "Inspector General of Police (IGP)" is a rank
    if (isTitle(word.key)) continue;
    const from = startOf(words, at, word.text, known);
    if (from < 0) continue;
    const of = bodyClassOf(words.slice(from, at).map(({ key }) => key));
    names.push({ from, to: at, kind: 'body', of: of ?? 'group', titled: false, initial: false });
  }
  if (names.length === 0) return;
  const starts = new Map(runs.map((run) => [run.to, run.from]));
  const parted = names.filter(({ from, to }) => starts.get(to) !== from);
  const kept = runs.filter((run) => {
    const near = parted[firstWhere(parted.length, (i) => (parted[i]?.to ?? 0) > run.from)];
    return near === undefined || near.from >= run.to;
  });
  runs.length = 0;
  for (const run of [...kept, ...parted]) runs.push(run);
  runs.sort((a, b) => a.from - b.from);
}

/** Where the run of a name's words before `end` begins whose capitals are the letters; -1 where none does. */
function startOf(
  words: readonly Word[],
  end: number,
  letters: string,
  known: ReadonlyMap<number, GazetteerMatch>,
): number {
  let initials = '';
  let small = false;
  for (let at = end - 1; at >= 0 && at >= end - LONGEST; at--) {
    const word = words[at];
    if (!word || known.has(at) || (at < end - 1 && !/^,? $/.test(words[at + 1]?.gap ?? ''))) return -1;
    if (!word.capital) {
      if (!INSIDE.has(word.key)) return -1;
      small = true;
      continue;
    }
    initials = word.text.charAt(0) + initials;
    if (initials === letters) return initials.length > 2 && small ? at : -1;
    if (!letters.endsWith(initials)) return -1;
  }
  return -1;
}
