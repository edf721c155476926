/** All stories: the built-in ones and the reader's own. */

import { fingerprint } from '../signature.ts';
import type { Dossier } from '../stories/dossier.ts';
import { builtInDossiers } from '../stories/library.ts';
import { summaryOf } from '../stories/summary.ts';
import type { StoriesAnswer } from '../story-messages.ts';
import { type OwnStory, ownStories, storiesFor } from './own-stories.ts';

/** True for an id that a built-in story has: the reader's own cannot take its place. */
export const isBuiltIn = (id: string): boolean => builtInDossiers().some((dossier) => dossier.id === id);

/** Hears why the reader's own stories could not be read; the built-in ones are there all the same. */
type Report = (error: unknown) => void;

/**
 * Every dossier, whether its story is switched off or not. A story of the reader's that has come to be built in is left out.
 */
export function allDossiers(report: Report): Promise<readonly Dossier[]> {
  return withBuiltIn(async () => (await ownStories()).stories, report);
}

/** The dossiers that an article could be on: all that are built in, and those of the reader's that it does not rule out. */
export function dossiersFor(
  { title = '', text }: { title?: string | undefined; text: string },
  report: Report,
): Promise<readonly Dossier[]> {
  return withBuiltIn(() => storiesFor(title, text), report);
}

async function withBuiltIn(get: () => Promise<OwnStory[]>, report: Report): Promise<readonly Dossier[]> {
  const own = await get().catch((error: unknown) => {
    report(error);
    return [];
  });
  return [...builtInDossiers(), ...own.map(({ dossier }) => dossier).filter(({ id }) => !isBuiltIn(id))];
}

/**
 * @param removed the title of the story whose removal can be undone
 * @throws whatever the browser's storage throws
 */
export async function listStories(removed: string | null): Promise<StoriesAnswer> {
  const own = await ownStories();
  const used = own.stories.filter(({ dossier }) => !isBuiltIn(dossier.id));
  const byTitle = used.toSorted((a, b) => (a.dossier.title < b.dossier.title ? -1 : 1));
  return {
    stories: [
      ...builtInDossiers().map((dossier) => ({
        ...summaryOf(dossier),
        origin: { kind: 'built-in' as const },
      })),
      ...(await Promise.all(byTitle.map(listed))),
    ],
    unused: [
      ...own.damaged.map((id) => ({ id, why: 'damaged' as const })),
      ...own.stories
        .filter((story) => !used.includes(story))
        .map(({ dossier: { id } }) => ({ id, why: 'built-in' as const })),
    ],
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
