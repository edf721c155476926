/** Changes of the reader's stories are made one after the other: each looks at what is there before it writes. */
let latest: Promise<unknown> = Promise.resolve();

/** Waits for the acts before; one that fails stops no later one. */
export function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const done = latest.then(act);
  latest = done.catch(() => {});
  return done;
}
