/** How often something may be done: so many times at once, and again once in a while. */

export interface Budget {
  /** ms until it may be done again; 0: now. */
  wait(): number;
  take(): void;
}

/**
 * A leaky bucket: `burst` acts at once, and one more for every `every` ms that pass, up to `burst` again.
 * @param clock ms
 */
export function createBudget(burst: number, every: number, clock = () => performance.now()): Budget {
  /** When the bucket is full again: acts push it into the future. */
  let full = 0;
  return {
    wait: () => Math.max(0, full - clock() - (burst - 1) * every),
    take() {
      full = Math.max(full, clock()) + every;
    },
  };
}
