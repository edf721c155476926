/** What only a state has: an army, a government, a ministry; and whether the words around a name give it one. */
import { wordSet } from '../text/word-set.ts';
import type { Entity, Mention } from './entity.ts';
import { countryOf } from './lexicon/countries.ts';
import { nounInfo } from './lexicon/nouns.ts';
import { ARMS } from './stage.ts';
import { isAdjacent, type Word } from './words.ts';

/** Offices and bodies that only a state has; after some, or before some, more words of the name may stand. */
export const HEADS = wordSet(
  'army military navy government ministry minister president presidency parliament premier airforce cabinet embassy ambassador junta regime troops forces jets warplanes tanks gunners',
);
/** Words between a state's name and what it has. */
const BETWEEN = wordSet(
  'armed security defence defense foreign interior health own prime federal transitional military regular and deputy national air information finance justice',
);
/** "The Republic of X". */
export const LANDS = /^(?:republic|kingdom|federation|emirate|state|union|sultanate)$/;
/** The same in two words. */
export const PAIRS =
  /^(?:air force|air defence|air defense|general staff|armed forces|chief of staff|defen[cs]e forces?|security forces)$/;

/** Whether the words from `at` on are what a state has: "army", "defence ministry", "general staff". */
export function hasHead(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const word = words[i];
    if (!word || !isAdjacent(word)) return false;
    // "Marek Minister": a name before a capital goes on
    // "Orm's government hospital"
    if (HEADS.has(word.key)) return !isHouse(words[i + 1]);
    if (PAIRS.test(`${word.key} ${words[i + 1]?.key ?? ''}`)) return true;
    if (
      !BETWEEN.has(word.key) &&
      !/^(?:internationally|recogni[sz]ed|new|own|military-led|transitional|interim)$/.test(word.key)
    )
      return false;
  }
  return false;
}

/** "The X ambassador", "X's embassy": of a state that is elsewhere. */
export function sendsEnvoy(words: readonly Word[], at: number): boolean {
  return [words[at], words[at + 1]].some((word) => ENVOYS.test(word?.key ?? ''));
}

const ENVOYS = /^(?:embassy|ambassador)$/;

/** A hospital, a school, a newspaper: whoever runs it. */
function isHouse(word: Word | undefined): boolean {
  if (!word || !isAdjacent(word)) return false;
  const info = nounInfo(word.key);
  return info?.kind === 'body' && (info.of === 'independent' || info.of === 'company' || info.of === 'media');
}

/** "X's internationally recognised government". */
export function namesGovernment(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = words[at];
    if (!word || !isAdjacent(word)) return false;
    if (word.key === 'government') return true;
  }
  return false;
}

/** "X's defence ministry", "the X Ministry of Defence". */
export function hasMinistry(words: readonly Word[], { entity, from, to }: Mention): boolean {
  const around = words.slice(Math.max(0, from - 4), to + 3).map(({ key }) => key);
  const named = entity.kind === 'body' && entity.of !== 'army';
  return (
    named ||
    around.some(
      (key, i) =>
        /^minist/.test(key) &&
        around.slice(Math.max(0, i - 1), i + 3).some((one) => /^defen[cs]e$/.test(one)),
    )
  );
}

/** @returns whether a body is an army or a ministry of defence, by its noun or its name. */
export const isArmy = ({ kind, of, keys }: Entity) =>
  kind === 'body' &&
  (of === 'army' ||
    keys.some((key) => /^(?:defen[cs]e|armed|army|forces|corps|bundeswehr|tatmadaw)$/.test(key)));

/** @returns whether a word goes on from "government" to its troops: "government forces", "government control". */
export const isForce = (word: Word | undefined) =>
  word !== undefined &&
  isAdjacent(word) &&
  (ARMS.has(word.key) || word.key === 'control' || word.key === 'fighters');

/** @returns whether the words around a name give it an army: "the X army", "X's armed forces", "the army of the Republic of X". */
export function inArms(words: readonly Word[], { from, to, demonym }: Mention): boolean {
  // "the French Cameroun army": another name goes on
  const next = words[to];
  if (demonym && next?.capital && isAdjacent(next) && countryOf(next.key) !== undefined) return false;
  // "Russian and Ukrainian troops"
  const both = words[to]?.key === 'and' && words[to + 1]?.capital === true && demonym;
  const after = both ? to + 2 : to;
  for (let at = after; at < after + 3; at++) {
    const word = words[at];
    if (!word || !isAdjacent(word)) break;
    if (ARMS.has(word.key)) return true;
    if (PAIRS.test(`${word.key} ${words[at + 1]?.key ?? ''}`)) return true;
    if (/^defen[cs]e$/.test(word.key) && /^minist/.test(words[at + 1]?.key ?? '')) return true;
    if (!BETWEEN.has(word.key)) break;
  }
  const tie = words[from - 1]?.key === 'the' ? from - 2 : from - 1;
  if (words[tie]?.key === 'of' && ARMS.has(words[tie - 1]?.key ?? '')) return true;
  // "the army of the Republic of X"
  const land = words[tie]?.key === 'of' && LANDS.test(words[tie - 1]?.key ?? '');
  if (land && words.slice(Math.max(0, tie - 4), tie - 1).some(({ key }) => ARMS.has(key))) return true;
  return false;
}
