/** Acronyms that a text gives a meaning of its own: "the Rural Safety Fund (RSF)" is no other RSF. */

import { latin } from '../text/latin.ts';
import type { GazetteerMatch } from './gazetteer.ts';
import type { NameRun } from './names.ts';
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
