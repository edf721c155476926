/** A small seeded generator of pseudo-random numbers: mulberry32, by Tommy Ettinger, in the public domain. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** @throws RangeError when there is nothing to choose from */
  pick<T>(of: readonly T[]): T;
}

export function createRandom(seed: number): Random {
  let state = seed | 0;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  function pick<T>(of: readonly T[]): T {
    const chosen = of[Math.floor(next() * of.length)];
    if (chosen === undefined) throw new RangeError('nothing to choose from');
    return chosen;
  }
  return { next, pick };
}
