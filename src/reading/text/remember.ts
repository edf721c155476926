/** What is made once and kept: the same names are looked for in every article. */

/** So many are kept; then all are forgotten, so that names of no dossier do not pile up. */
const MOST = 20_000;

/** @returns `make`, whose answers are kept for the next time and not to be changed */
export function remembering<T extends object>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const before = kept.get(text);
    if (before) return before;
    const now = make(text);
    if (kept.size >= MOST) kept.clear();
    kept.set(text, now);
    return now;
  };
}

/** @returns `make`, called when it is first asked for and never again; its answer is not to be changed */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
