/** The clause before or behind an act of speech inside its sentence, in token ranges: what was said, where no marks tell it. */
import type { Token } from '../text/document.ts';
import type { Range } from './phrases.ts';

const STOP = /^[.!?…]$/;
const BULLET = /^[•*]$/;

/**
 * The words up to `end`, from the last of `edges` before it; the bullet that may open them is left out.
 * @param floor first token of the sentence
 * @returns one range, or none where there are no words
 */
export function clauseBefore(
  tokens: readonly Token[],
  floor: number,
  end: number,
  edges: ReadonlySet<string> = PARTS,
): Range[] {
  let from = end;
  while (from > floor && !edges.has(tokens[from - 1]?.text ?? '')) from--;
  if (BULLET.test(tokens[from]?.text ?? '')) from++;
  return from < end ? [[from, end]] : [];
}

/** What parts a sentence's clauses before a verb of saying: what leads up to a colon is another's. */
const PARTS: ReadonlySet<string> = new Set([';', ':']);

/**
 * The words from `from` up to a semicolon, or to the sentence's stop.
 * @param limit the sentence's end, exclusive
 * @returns one range, or none where there are no words
 */
export function clauseAfter(tokens: readonly Token[], from: number, limit: number): Range[] {
  let to = from;
  while (to < limit && tokens[to]?.text !== ';') to++;
  while (to > from && STOP.test(tokens[to - 1]?.text ?? '')) to--;
  return from < to ? [[from, to]] : [];
}

/** Fewer words than these, marks counted as such, are no clause. */
const LEAST = 3;

/** Whether ranges hold too few words for what somebody says. */
export function isTooShort(ranges: readonly Range[]): boolean {
  return ranges.reduce((sum, [from, to]) => sum + to - from, 0) < LEAST;
}
