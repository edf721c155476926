/** How like two quotes are, word by word. */
/** Fewer words than this are anybody's. */
export const LEAST_WORDS = 6;
/** Changed words in a quote of at least this many make it a changed quote, when they are at most one in eight. */
export const LEAST_FOR_CLOSE = 10;

/** Words of one quote that stand for words of the other: index ranges, end exclusive; one of the two may be empty. */
export interface Change {
  mine: [from: number, to: number];
  theirs: [from: number, to: number];
}

export type Likeness = { how: 'same' | 'part' } | { how: 'close'; changes: Change[] };

/**
 * @param mine the words of a quote, lower case
 * @param theirs the words of another
 * @returns how like they are; null when they are not, when they are too few to tell, or when one leaves out the "not" that stands
 *   before the other's words
 */
export function likeness(mine: readonly string[], theirs: readonly string[]): Likeness | null {
  if (mine.length === theirs.length && mine.every((word, i) => word === theirs[i])) return { how: 'same' };
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  if (short.length >= LEAST_WORDS) {
    const at = runIn(long, short);
    if (at >= 0) return negated(long, at) ? null : { how: 'part' };
  }
  const allowed = long.length / 8;
  if (short.length < LEAST_FOR_CLOSE || long.length - short.length > allowed) return null;
  if (hasStrangers(mine, theirs, allowed)) return null;
  const changes = changesBetween(mine, theirs);
  const changed = changes.reduce((sum, { mine: [a, b], theirs: [c, d] }) => sum + Math.max(b - a, d - c), 0);
  return changed <= allowed ? { how: 'close', changes } : null;
}

/** Whether more words than `allowed` are nowhere in the other quote: then so many are changed, and two that are nothing alike need no table. */
function hasStrangers(mine: readonly string[], theirs: readonly string[], allowed: number): boolean {
  let strangers = 0;
  return mine.some((word) => !theirs.includes(word) && ++strangers > allowed);
}

/** Where a run of words stands in a longer one, or -1. */
function runIn(long: readonly string[], run: readonly string[]): number {
  const [first] = run;
  for (let at = 0; at + run.length <= long.length; at++)
    if (long[at] === first && run.every((word, i) => word === long[at + i])) return at;
  return -1;
}

const NOT = /^(?:not|never|no|nor|neither|nobody|none|cannot|without)$|n't$/;

/** A run that begins after "not", "never" or "no" says the opposite when it is cut there; a few words may stand between. */
function negated(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some((word) => NOT.test(word));
}

/**
 * The fewest words to change to make one quote the other (Levenshtein distance in words, with the way back), neighbours joined.
 * Quadratic: both are bounded by the caller.
 */
function changesBetween(mine: readonly string[], theirs: readonly string[]): Change[] {
  const width = theirs.length + 1;
  const cost = new Uint16Array((mine.length + 1) * width);
  const at = (i: number, j: number): number => cost[i * width + j] ?? 0;
  for (let i = 0; i <= mine.length; i++) {
    for (let j = 0; j < width; j++) {
      const same = mine[i - 1] === theirs[j - 1] ? 0 : 1;
      cost[i * width + j] =
        i === 0 || j === 0 ? i + j : Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same);
    }
  }
  const changes: Change[] = [];
  let [i, j] = [mine.length, theirs.length];
  while (i > 0 || j > 0) {
    const same = i > 0 && j > 0 && mine[i - 1] === theirs[j - 1];
    if (same && at(i, j) === at(i - 1, j - 1)) {
      i -= 1;
      j -= 1;
      continue;
    }
    const [toMine, toTheirs] = [i, j];
    if (i > 0 && j > 0 && at(i, j) === at(i - 1, j - 1) + 1) {
      i -= 1;
      j -= 1;
    } else if (i > 0 && at(i, j) === at(i - 1, j) + 1) i -= 1;
    else j -= 1;
    const next = changes[0];
    if (next && next.mine[0] === toMine && next.theirs[0] === toTheirs) {
      next.mine[0] = i;
      next.theirs[0] = j;
    } else changes.unshift({ mine: [i, toMine], theirs: [j, toTheirs] });
  }
  return changes;
}
