/** Finding the parts of a document by offset, each by binary search. */
import type { Sentence, TextDocument, Token } from './document.ts';

/** Index of the first token that ends after `offset`; the number of tokens when there is none. */
export function tokenIndexAt({ tokens }: TextDocument, offset: number): number {
  return firstEndingAfter(tokens, offset);
}

/** Tokens that share a code unit with [start, end). */
export function tokensIn(document: TextDocument, start: number, end: number): Token[] {
  const from = tokenIndexAt(document, start);
  let to = from;
  while ((document.tokens[to]?.start ?? Infinity) < end) to++;
  return document.tokens.slice(from, to);
}

/** Index of the sentence that holds `offset`, or of the next one. */
export function sentenceIndexAt({ sentences }: TextDocument, offset: number): number {
  return firstEndingAfter(sentences, offset);
}

/** The sentence that holds `offset`, or the next one; undefined after the last. */
export function sentenceAt(document: TextDocument, offset: number): Sentence | undefined {
  return document.sentences[sentenceIndexAt(document, offset)];
}

/**
 * Index of the first of some parts of a text, which are in order and do not overlap, that ends after `offset`; their number when none
 * does. Asked for thousands of times an article: `firstWhere` would call a function at each step.
 */
export function firstEndingAfter(parts: readonly { end: number }[], offset: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first index in [0, length) for which `holds` is true, where it is false before and true after; else `length`. */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
