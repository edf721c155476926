import type { StoryCard } from './card.ts';
import type { Dossier } from './dossier.ts';

/** The card of a dossier with those entries (claims and quotes, by id) that a reading points at; unknown ids are left out. */
export function makeCard(dossier: Dossier, _entries: Iterable<string>): StoryCard {
  return { id: dossier.id, title: dossier.title, parties: [], entries: {} };
}
