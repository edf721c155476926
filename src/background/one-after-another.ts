/**
 * The same act, never twice at once: a call waits for the one before it, and the last one sees what is so by then.
 * A call that fails stops no later one.
 */
export function oneAfterAnother(act: () => Promise<void>): () => Promise<void> {
  let latest: Promise<void> = Promise.resolve();
  return () => {
    latest = latest.catch(() => {}).then(act);
    return latest;
  };
}
