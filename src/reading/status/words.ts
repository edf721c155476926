/** The words of a stretch of text, as the rules of this room read them: lower case, contractions whole, possessives marked. */
import type { Span } from '../reading.ts';
import type { TextDocument } from '../text/document.ts';
import { latin } from '../text/latin.ts';
import { firstWhere } from '../text/lookup.ts';

export interface Word {
  start: number;
  end: number;
  /** Lower case, straight apostrophes, without a possessive "'s". */
  text: string;
  possessive: boolean;
  /** Begins with a capital letter. */
  capital: boolean;
  /** What stands between the word before and this one, at most 12 characters of it. */
  gap: string;
}

// Abbreviations with stops ("U.N.") and numbers with commas ("30,698") are one word; every repetition starts with a character of its own, so no backtracking.
const WORD = latin(
  String.raw`(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*`,
  'g',
);

const PLAIN = /^[a-z0-9]+$/;

/** @returns the words in `span` (UTF-16 offsets), in order. Linear. */
export function wordsIn(text: string, [start, end]: Span): Word[] {
  const words: Word[] = [];
  let last = start;
  const part = text.slice(start, end);
  // most stretches are a few words: what matchAll makes ready takes as long as to read them
  WORD.lastIndex = 0;
  for (let match = WORD.exec(part); match; match = WORD.exec(part)) {
    const from = start + match.index;
    const shown = match[0];
    const lower = shown.toLowerCase();
    const raw = PLAIN.test(lower) ? lower : lower.replace(/[’ʼ]/g, "'").replace(/\./g, '');
    const possessive = raw.length > 2 && raw.endsWith("'s");
    words.push({
      start: from,
      end: from + shown.length,
      text: possessive ? raw.slice(0, -2) : raw,
      possessive,
      capital: shown[0] !== lower[0],
      gap: text.slice(Math.max(last, from - 12), from),
    });
    last = from + shown.length;
  }
  return words;
}

/** @returns the span from the first to the last word, or null when there is none. */
export function spanOf(words: readonly Word[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? [first.start, last.end] : null;
}

/** @returns the index of the last item that starts at or before `offset`; 0 when there is none. Binary search. */
export function lastStartingBy(items: readonly { start: number }[], offset: number): number {
  return Math.max(0, firstWhere(items.length, (i) => (items[i]?.start ?? 0) > offset) - 1);
}

/** @returns the index of the sentence that holds `offset` (the one before it, when it lies between two). */
export function sentenceAt(document: TextDocument, offset: number): number {
  return lastStartingBy(document.sentences, offset);
}

/** @returns whether the two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** @returns whether `inner` lies wholly in `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}
