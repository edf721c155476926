import type { Work } from '../../../src/article/slices.ts';

/** All of the work at once, where nobody waits. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
