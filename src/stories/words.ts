/** How names are compared: word by word, without case, accents and invisible characters. Small: the gate carries it too. */

/** Letters, digits and marks; soft hyphens and joiners do not end a word. Hyphens and apostrophes do, in names and texts alike. */
export const WORD = /[\p{L}\p{N}\p{M}\p{Join_Control}\u00AD\u2060]+/gu;

/** A word as it is compared: two words are the same when their keys are. No spaces in it; '' for a word of marks alone. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFKD').replace(IGNORED, '').toLowerCase().replaceAll('ς', 'σ');
}

const PLAIN = /^[a-z0-9]*$/;
const IGNORED = /[\p{M}\p{Join_Control}\u00AD\u2060\s]/gu;

/** The keys of all words of a text, in order. */
export function wordKeys(text: string): string[] {
  return (text.match(WORD) ?? []).map(wordKey).filter((key) => key !== '');
}
