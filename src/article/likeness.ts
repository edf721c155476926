/** How alike two titles are: pages shorten one, and add the outlet to the other. */

/** Longer texts are compared by their beginnings (code units). */
const LONGEST = 800;

/** The share of words in common, 0 to 1: of the shorter text's words, when it has at least four; else of both (Dice). */
export function likeness(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const known = new Set(right);
  const common = left.filter((word) => known.has(word)).length;
  const shorter = Math.min(left.length, right.length);
  return shorter >= 4 ? Math.min(1, common / shorter) : (2 * common) / (left.length + right.length);
}

/** A text's words in lower case. */
export function words(text: string): string[] {
  return (
    text
      .slice(0, LONGEST)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
