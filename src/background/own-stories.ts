/** The reader's own stories in `storage.local`, each under a key of its own: one that is damaged takes no other with it. */
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { isTerms } from '../gate-terms.ts';
import { OWN_TERMS_KEY, STORY_PREFIX, storyKey } from '../storage-keys.ts';
import { ChangeSchema } from '../stories/changes.ts';
import { type DossierFile, parseDossier } from '../stories/check.ts';
import { couldCover, gateTerms } from '../stories/gate.ts';

/** A story cannot be kept; the message is a sentence for the reader. */
export class StoryError extends Error {}

const FromAddressSchema = v.object({
  kind: v.literal('address'),
  url: v.string(),
  /** The publisher's public key as it was at the first subscription, in base64url. */
  key: v.string(),
  etag: v.optional(v.string()),
  modified: v.optional(v.string()),
  /** Times in ms since 1970. */
  added: v.number(),
  checked: v.number(),
  problem: v.nullable(v.string()),
  news: v.nullable(v.object({ from: v.number(), to: v.number(), changes: v.array(ChangeSchema) })),
});
export type FromAddress = v.InferOutput<typeof FromAddressSchema>;

const KeptSchema = v.object({
  /** The file as it came: what is exported, and what the signature is over. */
  text: v.string(),
  origin: v.variant('kind', [v.object({ kind: v.literal('file'), added: v.number() }), FromAddressSchema]),
});
/** A story as it lies in storage. */
export type Kept = v.InferOutput<typeof KeptSchema>;

export interface OwnStory extends DossierFile, Kept {}

export interface OwnStories {
  stories: OwnStory[];
  /** Ids whose records could not be read back. */
  damaged: string[];
}

/** So many stories, and so much text in all (UTF-16 code units): browsers give an extension 10 MB. */
const MOST_STORIES = 50;
const MOST_TEXT = 4_000_000;

/** Read once in a worker's life: nobody but this file writes them. */
let known: Promise<OwnStories> | null = null;

/** @throws whatever the browser's storage throws; it is tried again at the next call */
export function ownStories(): Promise<OwnStories> {
  known ??= load().catch((error) => {
    known = null;
    throw error;
  });
  return known;
}

/**
 * The stories that an article could cover. The others are not even fetched from storage: checking a large dossier takes as long as
 * reading an article, and a worker that was asleep knows none of them.
 * @throws whatever the browser's storage throws
 */
export async function storiesFor(title: string, text: string): Promise<OwnStory[]> {
  if (known) return (await known).stories;
  const terms = (await browser.storage.local.get(OWN_TERMS_KEY))[OWN_TERMS_KEY];
  if (!isTerms(terms)) return (await ownStories()).stories;
  const keys = couldCover(terms, title, text).map(storyKey);
  if (keys.length === 0) return [];
  const stored = await browser.storage.local.get(keys);
  return Object.entries(stored).flatMap(([key, value]) => readUnder(key, value) ?? []);
}

/** To be called when the stories have changed, or this extension has. */
export async function writeOwnTerms(): Promise<void> {
  const { stories } = await ownStories();
  await browser.storage.local.set({ [OWN_TERMS_KEY]: gateTerms(stories.map(({ dossier }) => dossier)) });
}

async function load(): Promise<OwnStories> {
  const found: OwnStories = { stories: [], damaged: [] };
  for (const [key, value] of Object.entries(await browser.storage.local.get(null))) {
    if (!key.startsWith(STORY_PREFIX)) continue;
    const story = readUnder(key, value);
    if (story) found.stories.push(story);
    else found.damaged.push(key.slice(STORY_PREFIX.length));
  }
  return found;
}

/** The story that belongs under this key; null where there is none, or another one's. */
function readUnder(key: string, value: unknown): OwnStory | null {
  const story = readKept(value);
  return story && storyKey(story.dossier.id) === key ? story : null;
}

/** What lies in storage as a story; null where it is none, or damaged. */
export function readKept(value: unknown): OwnStory | null {
  const kept = v.safeParse(KeptSchema, value);
  if (!kept.success) return null;
  try {
    return { ...kept.output, ...parseDossier(kept.output.text, 'story') };
  } catch {
    return null;
  }
}

/**
 * Keeps a story, in the place of the one with the same id.
 * @throws StoryError when there are too many, or no room
 */
export async function keep(id: string, { text, origin }: Kept): Promise<void> {
  const others = (await ownStories()).stories.filter(({ dossier }) => dossier.id !== id);
  if (others.length >= MOST_STORIES)
    throw new StoryError(`There are ${MOST_STORIES} stories already. Remove one to make room.`);
  const size = others.reduce((sum, other) => sum + other.text.length, text.length);
  if (size > MOST_TEXT) throw new StoryError('Your stories would be too large. Remove one to make room.');
  try {
    await browser.storage.local.set({ [storyKey(id)]: { text, origin } });
  } catch {
    throw new StoryError('The browser has no room to keep the story.');
  } finally {
    known = null;
  }
}

/** Of a story that is not there, or damaged: that is no error. */
export async function drop(id: string): Promise<void> {
  try {
    await browser.storage.local.remove(storyKey(id));
  } finally {
    known = null;
  }
}
