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

/** @returns the sieve of these words: 1.6 characters a word, 8 at least */
export function makeSieve(words: readonly string[]): string {
  const size = Math.max(8, Math.ceil((words.length * ROOM) / BITS));
  const codes = new Array<number>(size).fill(0);
  for (const word of words) {
    const hash = hashOf(word);
    for (const each of [hash, second(hash)]) {
      const bit = bitOf(each, size);
      codes[Math.floor(bit / BITS)] = (codes[Math.floor(bit / BITS)] ?? 0) | (1 << (bit % BITS));
    }
  }
  return codes.map((code) => String.fromCharCode(code + FIRST)).join('');
}

/** False only for words that were not put in. */
export function mayHold(sieve: string, word: string): boolean {
  const hash = hashOf(word);
  return isSet(sieve, hash) && isSet(sieve, second(hash));
}

function isSet(sieve: string, hash: number): boolean {
  const bit = bitOf(hash, sieve.length);
  return (((sieve.charCodeAt(Math.floor(bit / BITS)) - FIRST) >> (bit % BITS)) & 1) === 1;
}

const bitOf = (hash: number, size: number): number => (hash >>> 0) % (size * BITS);

/** FNV-1a over UTF-16 code units. Plain loops, no tuples: most pages run this once, and before it is compiled. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Another hash of the same word: the first times the golden ratio (Knuth). */
const second = (hash: number): number => Math.imul(hash, 0x9e3779b1);
