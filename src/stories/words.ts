/** How names are compared: word by word, without case, accents and invisible characters. Small and quick: the gate carries it too. */

/**
 * A word: letters, digits and marks of the Basic Multilingual Plane, with soft hyphens and joiners inside. Hyphens and apostrophes
 * end a word, in names and texts alike. Ranges and no Unicode properties, since those take three times as long.
 */
export const WORD =
  /[0-9A-Za-z\u00AA\u00AD\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02B8\u02C0-\u1FFF\u200C-\u200D\u2060\u2C00-\u2FEF\u3040-\uD7FF\uF900-\uFDFB\uFE70-\uFEFC]+/g;

/** Characters that a key may spell otherwise; not the quotation marks and dashes that nearly every page has. */
const TO_FOLD = /[\u00AA-\u1FFF\u200C-\u200D\u2060\u2C00-\uFFFF]/;
/** Accents (combining diacritical marks), soft hyphens, joiners. */
const IGNORED = /[\u0300-\u036F]|[\u00AD\u2060]|[\u200C-\u200D]/g;

/** A word as it is compared: two words are the same when their keys are. '' for a word of marks alone. */
export function wordKey(word: string): string {
  const lower = word.toLowerCase();
  return TO_FOLD.test(lower) ? lower.normalize('NFD').replace(IGNORED, '').replaceAll('ς', 'σ') : lower;
}

/** The keys of all words of a text, in order. */
export function wordKeys(text: string): string[] {
  return wordKey(text).match(WORD) ?? [];
}
