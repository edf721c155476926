/**
 * One matcher for many names: a trie of their words, walked once over a text. It finds whole words only, without case and
 * accents; of names that begin at the same word the longest wins, and what a name covers is not looked at again
 * ("Lion of Panjshir" is no mention of Panjshir).
 */
import { WORD, wordKey, wordKeys } from './words.ts';

export interface NameHit<T> {
  /** Offsets into the text, UTF-16 code units, end exclusive. */
  start: number;
  end: number;
  /** Everything that has this name; more than one when it is ambiguous. In the order they were given. */
  values: readonly T[];
}

export interface Matcher<T> {
  /** All names in a text, in order, never overlapping. Linear in the text: at most the longest name's words are looked at from each word. */
  find(text: string): NameHit<T>[];
}

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

/** @param names pairs of a name and what it stands for; names without a letter or digit are left out */
export function createMatcher<T>(names: Iterable<readonly [name: string, value: T]>): Matcher<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [name, value] of names) {
    let node = root;
    for (const key of wordKeys(name)) {
      let child = node.next.get(key);
      if (!child) {
        child = { next: new Map(), values: [] };
        node.next.set(key, child);
      }
      node = child;
    }
    if (node !== root && !node.values.includes(value)) node.values.push(value);
  }
  return { find: (text) => findNames(root, text) };
}

function findNames<T>(root: Node<T>, text: string): NameHit<T>[] {
  const { keys, starts, ends } = wordsOf(text);
  const hits: NameHit<T>[] = [];
  for (let i = 0; i < keys.length; ) {
    const found = longestFrom(root, keys, i);
    if (!found) {
      i += 1;
      continue;
    }
    const [start, end] = [starts[i] ?? 0, ends[found.to - 1] ?? 0];
    hits.push({ start, end, values: found.values });
    i = found.to;
  }
  return hits;
}

function longestFrom<T>(
  root: Node<T>,
  keys: readonly string[],
  from: number,
): { to: number; values: T[] } | null {
  let best: { to: number; values: T[] } | null = null;
  let node = root.next.get(keys[from] ?? '');
  for (let i = from + 1; node; i += 1) {
    if (node.values.length > 0) best = { to: i, values: node.values };
    node = i < keys.length ? node.next.get(keys[i] ?? '') : undefined;
  }
  return best;
}

function wordsOf(text: string): { keys: string[]; starts: number[]; ends: number[] } {
  const keys: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  // matchAll would take half as long again
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const key = wordKey(match[0]);
    if (key === '') continue;
    keys.push(key);
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { keys, starts, ends };
}
