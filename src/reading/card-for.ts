import type { StoryCard } from '../stories/card.ts';
import type { Dossier } from '../stories/dossier.ts';
import { makeCard } from '../stories/make-card.ts';
import type { Reading } from './reading.ts';
import { unsaid } from './unsaid.ts';

/** What a surface needs beside a reading to explain it; null when the reading's story is none of these dossiers. */
export function cardFor(reading: Reading, dossiers: readonly Dossier[]): StoryCard | null {
  const dossier = dossiers.find(({ id }) => id === reading.story?.id);
  return dossier ? makeCard(dossier, entriesOf(reading), unsaid(reading, dossier)) : null;
}

function entriesOf({ attributions, figures }: Reading): Set<string> {
  const quotes = attributions.flatMap(({ dossier }) => dossier?.quote ?? []);
  const claims = figures.flatMap(({ because }) => because.flatMap(({ dossier }) => dossier ?? []));
  return new Set([...quotes, ...claims]);
}
