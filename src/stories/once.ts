/** What is made of a dossier once: the same dossiers are asked for with every article, and a dossier does not change. */
import type { Dossier } from './dossier.ts';

/** @returns `make`, whose answer is kept for as long as its dossier is */
export function oncePerDossier<T extends object>(make: (dossier: Dossier) => T): (dossier: Dossier) => T {
  const made = new WeakMap<Dossier, T>();
  return (dossier) => {
    const before = made.get(dossier);
    if (before) return before;
    const now = make(dossier);
    made.set(dossier, now);
    return now;
  };
}
