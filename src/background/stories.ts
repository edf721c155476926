/** The list of stories for the surfaces' switches. */
import type { StoriesAnswer } from '../messages.ts';
import type { Dossier } from '../stories/dossier.ts';

export function listStories(dossiers: readonly Dossier[]): StoriesAnswer {
  return dossiers.map(({ id, title, description, publisher, version, updated, sources, recognition }) => ({
    id,
    title,
    description,
    publisher,
    version,
    updated,
    sources: sources.length,
    looksFor: recognition.anchors,
  }));
}
