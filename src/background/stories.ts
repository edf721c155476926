/** All stories: the built-in ones and the reader's own. */

import { fingerprint } from '../signature.ts';
import type { Dossier } from '../stories/dossier.ts';
import { builtInDossiers } from '../stories/library.ts';
import { summaryOf } from '../stories/summary.ts';
import type { StoriesAnswer } from '../story-messages.ts';
import { type OwnStory, ownStories } from './own-stories.ts';

/** True for an id that a built-in story has: the reader's own cannot take its place. */
export const isBuiltIn = (id: string): boolean => builtInDossiers().some((dossier) => dossier.id === id);

/**
 * Every dossier that articles are read with, whether its story is switched off or not. A story of the reader's that has come to be built
 * in is left out.
 * @param report hears why the reader's own could not be read; the built-in ones are there all the same
 */
export async function allDossiers(report: (error: unknown) => void): Promise<readonly Dossier[]> {
  const own = await ownStories().catch((error: unknown) => {
    report(error);
    return { stories: [] };
  });
  if (own.stories.length === 0) return builtInDossiers();
  return [
    ...builtInDossiers(),
    ...own.stories.map(({ dossier }) => dossier).filter(({ id }) => !isBuiltIn(id)),
  ];
}

/**
 * @param removed the title of the story whose removal can be undone
 * @throws whatever the browser's storage throws
 */
export async function listStories(removed: string | null): Promise<StoriesAnswer> {
  const own = await ownStories();
  const byTitle = own.stories.toSorted((a, b) => (a.dossier.title < b.dossier.title ? -1 : 1));
  return {
    stories: [
      ...builtInDossiers().map((dossier) => ({
        ...summaryOf(dossier),
        origin: { kind: 'built-in' as const },
      })),
      ...(await Promise.all(byTitle.map(listed))),
    ],
    damaged: own.damaged,
    removed,
  };
}

async function listed({ dossier, origin }: OwnStory): Promise<StoriesAnswer['stories'][number]> {
  if (origin.kind === 'file') return { ...summaryOf(dossier), origin };
  const { url, key, added, checked, problem, news } = origin;
  return {
    ...summaryOf(dossier),
    origin: { kind: 'address', url, fingerprint: await fingerprint(key), added, checked, problem, news },
  };
}
