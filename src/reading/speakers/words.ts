/** The words of a text as names and noun phrases need them: initials kept together, possessive endings set apart. */

import { CAPITAL, latin } from '../text/latin.ts';
import { firstEndingAfter, firstWhere } from '../text/lookup.ts';

export interface Word {
  /** UTF-16 offsets into the text, end exclusive; a possessive ending is left out. */
  start: number;
  end: number;
  text: string;
  /** Without case and without diacritics, for comparing. */
  key: string;
  /** Followed by ’s, or a plural followed by ’ and a word. */
  possessive: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  /** What stands between the word before and this one, at most its end; spaces of any kind as one. */
  gap: string;
}

/** What stands before the first word and after the last. */
export const NO_WORD: Word = {
  start: 0,
  end: 0,
  text: '',
  key: '',
  possessive: false,
  capital: false,
  gap: '',
};

const WORD = latin(
  String.raw`(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`,
  'g',
);
const POSSESSIVE = /[’']s$/i;
const MARKS = latin(String.raw`\p{M}`, 'g');
const PLAIN = /^[\w'-]+$/;
const PLURAL_POSSESSIVE = latin(String.raw`^[’'] \p{L}`);
const GAP_LIMIT = 12;

/** A word without case, diacritics and dots: "Müller" and "U.N." become "muller" and "un". */
export function keyOf(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(MARKS, '').replaceAll('.', '').replaceAll('’', "'").toLowerCase();
}

/** All words of a text, in order. Linear in its length; never throws. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  // matchAll would take half as long again
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const whole = match[0];
    const start = match.index;
    const after = start + whole.length;
    const last = whole.charAt(whole.length - 1);
    const inS = last === 's' || last === 'S';
    const bare = inS && POSSESSIVE.test(whole) ? whole.slice(0, -2) : whole;
    const plural = inS && PLURAL_POSSESSIVE.test(text.slice(after, after + 3));
    words.push({
      start,
      end: start + bare.length,
      text: bare,
      key: keyOf(bare),
      possessive: bare.length < whole.length || plural,
      capital: CAPITAL.test(bare),
      gap: spaced(text.slice(Math.max(before, start - GAP_LIMIT), start)),
    });
    before = after;
  }
  return words;
}

const SPACES = /[^\S\n\r\u2028\u2029]+/g;

/** Every run of spaces as one space. */
function spaced(gap: string): string {
  return gap === ' ' ? gap : gap.replace(SPACES, ' ');
}

/** Index of the first element that ends after `offset`; `items` are in order and do not overlap. */
export const firstAfter = firstEndingAfter;

/** Words that lie in [start, end), as a range of indices [from, to). */
export function wordRange(words: readonly Word[], start: number, end: number): [from: number, to: number] {
  const from = firstAfter(words, start);
  let to = from;
  while (to < words.length && (words[to]?.start ?? end) < end) to++;
  return [from, to];
}

/** Spaces, after the apostrophe of a plural's possessive. */
const ADJACENT = /^[’']?[^\S\n]+$/;

/** Nothing but spaces stands between this word and the one before. */
export function isAdjacent(word: Word): boolean {
  return word.gap !== '' && ADJACENT.test(word.gap);
}

/** The last of some numbers in ascending order that is less than `limit`; -1 when there is none. */
export function lastBelow(ascending: readonly number[], limit: number): number {
  return ascending[firstWhere(ascending.length, (i) => (ascending[i] ?? limit) >= limit) - 1] ?? -1;
}
