/**
 * A small set of words as one string, which a page's cold script can ask without building anything: a Bloom filter (Bloom, "Space/time
 * trade-offs in hash coding with allowable errors", 1970) with two bits a word. It never denies a word that was put in, and seldom takes
 * another for one: about one in two hundred.
 */

/** Bits kept for each word. */
const ROOM = 24;
/** Bits in a character: what is stored must be no half of a surrogate pair, nor a control character. */
const BITS = 15;
const FIRST = 0x20;

export function makeSieve(words: readonly string[]): string {
  const size = Math.max(8, Math.ceil((words.length * ROOM) / BITS));
  const codes = new Array<number>(size).fill(0);
  for (const word of words) {
    for (const bit of bitsOf(word, size * BITS)) {
      const at = Math.floor(bit / BITS);
      codes[at] = (codes[at] ?? 0) | (1 << (bit % BITS));
    }
  }
  return codes.map((code) => String.fromCharCode(code + FIRST)).join('');
}

/** False only for words that were not put in. */
export function mayHold(sieve: string, word: string): boolean {
  const [one, two] = bitsOf(word, sieve.length * BITS);
  return isSet(sieve, one) && isSet(sieve, two);
}

function isSet(sieve: string, bit: number): boolean {
  return (((sieve.charCodeAt(Math.floor(bit / BITS)) - FIRST) >> (bit % BITS)) & 1) === 1;
}

/** Two hashes of a word (FNV-1a, and that times the golden ratio), each below `size`. */
function bitsOf(word: string, size: number): [one: number, two: number] {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return [(hash >>> 0) % size, (Math.imul(hash, 0x9e3779b1) >>> 0) % size];
}
