/**
 * What the model knows of a word by itself: the row of its own vector, if it was seen in training, and those of its
 * beginning, its end and its shape, each hashed into a table of fixed size. No word is kept, hashes only.
 */

/** 32-bit FNV-1a over UTF-16 code units, started from a seed and mixed at the end (a shortened MurmurHash3 finaliser). */
export function hash(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 12)) >>> 0;
}

/** A word as the model knows it: lower case, any digit as 0, one form of each quotation mark, apostrophe and dash. */
export function normalise(word: string): string {
  return word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\d/g, '0')
    .replace(/[“”]|``|''/g, '"')
    .replace(/[—–]|--+/g, '—');
}

function kind(character: string): string {
  if (/\p{Lu}/u.test(character)) return 'X';
  if (/\p{L}/u.test(character)) return 'x';
  return /\p{N}/u.test(character) ? 'd' : character;
}

/** X for a capital, x for another letter, d for a digit, others as they are; a run gives two at most, the whole about seven. */
export function shape(word: string): string {
  let out = '';
  let last = '';
  let repeats = 0;
  for (const character of word) {
    const now = kind(character);
    repeats = now === last ? repeats + 1 : 0;
    last = now;
    if (repeats > 1) continue;
    out += now;
    if (out.length > 6) break;
  }
  return out;
}

/** The tables that a word is looked up in, in the order of their seeds. */
export const WORD_TABLES = ['word', 'prefix3', 'prefix5', 'suffix3', 'suffix4', 'shape'] as const;

/** Sizes of the tables after the first, in rows. */
export type TableSizes = readonly number[];

/** Index of `value` in a sorted array, or -1. */
function indexOf(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = sorted[middle] ?? 0;
    if (here === value) return middle;
    if (here < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const LONGEST_REMEMBERED = 40;
const MOST_REMEMBERED = 20_000;

/**
 * Makes the function from a word to its rows in `WORD_TABLES` (row 0 of the first: a word not seen in training). It
 * remembers words: an article repeats most of them.
 * @param known hashes of the words seen in training, ascending; word i has row i + 1
 */
export function createWordRows(known: Uint32Array, sizes: TableSizes): (word: string) => readonly number[] {
  const remembered = new Map<string, readonly number[]>();

  function rowsOf(word: string): readonly number[] {
    const plain = normalise(word);
    const parts = [plain.slice(0, 3), plain.slice(0, 5), plain.slice(-3), plain.slice(-4), shape(word)];
    const hashed = parts.map((part, i) => hash(part, i + 1) % (sizes[i] ?? 1));
    return [indexOf(known, hash(plain, 0)) + 1, ...hashed];
  }

  return (word) => {
    const before = remembered.get(word);
    if (before) return before;
    const rows = rowsOf(word);
    if (word.length <= LONGEST_REMEMBERED) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(word, rows);
    }
    return rows;
  };
}
