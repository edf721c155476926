/** Long work on a page's thread, cut into slices so that the page can answer its reader in between. */

/** Work that can pause wherever it yields, and gives its result at the end. */
export type Work<T> = Generator<void, T, void>;

/** A slice ends at the first pause after this time: far from the 50 ms from which a task is felt (https://w3c.github.io/longtasks/). */
const SLICE = 10;
/** The page's own timers and messages wait no longer than this and a slice (ms). */
const LONGEST_TURN = 30;
/** Steps of a loop between two pauses: few enough for a slow machine, many enough that asking costs nothing. */
const STEPS = 64;

interface Yielding {
  scheduler?: { yield?: () => Promise<void> };
}

/**
 * Lets the page do what waits. What goes on after `scheduler.yield` comes before the page's own timers and messages
 * (https://wicg.github.io/scheduling-apis/#sec-scheduler-yield): input and painting get the thread, they do not. So now and then
 * the work stands in line with them.
 */
export function breathe(isInLine = false): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  return scheduler?.yield && !isInLine ? scheduler.yield() : task();
}

/** A task of its own, by a message: timers are held up for a second in tabs that nobody sees. */
function task(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * The result of the work, done in slices of about 10 ms; null once the signal is aborted, and what was done till then is dropped.
 * Rejects with whatever the work throws.
 */
export async function inSlices<T>(work: Work<T>, signal?: AbortSignal): Promise<T | null> {
  let started = performance.now();
  let lastInLine = started;
  while (!signal?.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    const now = performance.now();
    if (now - started < SLICE) continue;
    const isInLine = now - lastInLine >= LONGEST_TURN;
    await breathe(isInLine);
    started = performance.now();
    if (isInLine) lastInLine = started;
  }
  work.return(undefined as never);
  return null;
}

/** The result of the work, done without a pause: where it is little, or nobody waits. Throws whatever the work throws. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Counts the steps of loops that call each other: true each time a pause is due. */
export function createPacer(): () => boolean {
  let steps = 0;
  return () => {
    steps = (steps + 1) % STEPS;
    return steps === 0;
  };
}
