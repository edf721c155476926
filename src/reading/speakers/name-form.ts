/** A name's words as they are matched in a text. */

import { latin } from '../text/latin.ts';
import { remembering } from '../text/remember.ts';
import { type Word, wordsOf } from './words.ts';

export interface NameForm {
  /** All keys, joined by spaces. */
  whole: string;
  keys: string[];
  /** Which words must be written with a capital. */
  capitals: boolean[];
  /** Which words are possessives in the name itself: "prosecutor general's office". */
  possessives: boolean[];
  /** Acronyms, "WHO": these words as they are. */
  acronyms: (string | null)[];
}

/** Two capitals or more, dots or not. */
const ACRONYM = latin(String.raw`^(?:\p{Lu}\.?){2,}$`);
/** @returns the form of a name, which is kept for the next time and not to be changed */
export const formOf = remembering((name): NameForm => {
  const parts = wordsOf(name);
  const keys = parts.map((word) => word.key);
  return {
    whole: keys.join(' '),
    keys,
    capitals: parts.map((word) => word.capital),
    possessives: parts.map((word) => word.possessive),
    acronyms: parts.map((word) => (ACRONYM.test(word.text) ? word.text.replaceAll('.', '') : null)),
  };
});

/** Whether the name stands at word `at`: words divided by spaces or a slash only, capitals where the name has them. */
export function standsAt(
  { keys, capitals, possessives, acronyms }: NameForm,
  words: readonly Word[],
  at: number,
): boolean {
  for (let i = 0; i < keys.length; i++) {
    const word = words[at + i];
    if (!word || word.key !== keys[i] || (capitals[i] && !word.capital)) return false;
    const acronym = acronyms[i];
    if (acronym && word.text.replaceAll('.', '') !== acronym) return false;
    if (i > 0 && !/^[\s/]+$/.test(word.gap)) return false;
    if (i < keys.length - 1 && word.possessive && !possessives[i]) return false;
  }
  return keys.length > 0;
}
