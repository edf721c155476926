/** What the options ask of the reader's stories: looking at one, adding, subscribing, checking, removing and putting back. */
import type * as v from 'valibot';
import browser from 'webextension-polyfill';
import { REMOVED_KEY } from '../storage-keys.ts';
import { parseDossier } from '../stories/check.ts';
import { builtInDossiers } from '../stories/library.ts';
import { storyAddress } from '../story-address.ts';
import type {
  CheckAnswer,
  ExportAnswer,
  Offer,
  PreviewAnswer,
  STORY_REQUESTS,
  StoriesAnswer,
  StoryAnswer,
} from '../story-messages.ts';
import { check, isSubscribed } from './check-subscriptions.ts';
import { inTurn } from './in-turn.ts';
import {
  drop,
  type FromAddress,
  keep,
  type OwnStory,
  ownStories,
  readKept,
  StoryError,
} from './own-stories.ts';
import { listStories } from './stories.ts';
import {
  offeredFile,
  ownStory,
  previewAddress,
  previewFile,
  refusal,
  replacedByFile,
} from './story-preview.ts';

export type StoryRequest = v.InferOutput<(typeof STORY_REQUESTS)[number]>;
export type StoryReply = StoriesAnswer | PreviewAnswer | StoryAnswer | CheckAnswer | ExportAnswer;

const DONE: StoryAnswer = { kind: 'done' };
/**
 * @param changed called, and waited for, when the stories are other ones than before
 * @throws whatever the browser's storage throws
 */
export async function answerStories(
  request: StoryRequest,
  changed: () => Promise<void>,
): Promise<StoryReply> {
  switch (request.type) {
    case 'surface/stories':
      return listStories((await removed())?.dossier.title ?? null);
    case 'story/preview':
      return previewFile(request.text);
    case 'story/fetch':
      return previewAddress(request.url);
    case 'story/export':
      return exported(request.id);
    case 'story/check':
      return inTurn(() => check(request.id, changed));
    case 'story/add':
      return inTurn(() => orRefused(() => add(request.text), changed));
    case 'story/subscribe':
      return inTurn(() => orRefused(() => subscribe(request.url, request.offer), changed));
    case 'story/remove':
      return inTurn(() => orRefused(() => remove(request.id), changed));
    case 'story/put-back':
      return inTurn(() => orRefused(putBack, changed));
  }
}

async function orRefused(act: () => Promise<void>, changed: () => Promise<void>): Promise<StoryAnswer> {
  try {
    await act();
  } catch (error) {
    const refused = refusal(error);
    // It was previewed a moment ago: only what has changed since can be wrong.
    return refused.kind === 'failed'
      ? refused
      : { kind: 'failed', message: 'The file is no story that can be used.' };
  }
  await changed();
  return DONE;
}

async function add(text: string): Promise<void> {
  const { dossier } = parseDossier(text, 'story');
  await replacedByFile(dossier);
  await keep(dossier.id, { text, origin: { kind: 'file', added: Date.now() } });
}

async function subscribe(typed: string, offer: Offer): Promise<void> {
  const { dossier, key } = await offeredFile(offer);
  const address = storyAddress(typed);
  if (!address) throw new StoryError('That is no address of a story.');
  const { text, ...validators } = offer;
  const now = Date.now();
  const origin: FromAddress = {
    kind: 'address',
    url: address.url,
    key,
    ...validators,
    added: now,
    checked: now,
    problem: null,
    news: null,
  };
  await keep(dossier.id, { text, origin });
}

async function remove(id: string): Promise<void> {
  const story = await ownStory(id);
  if (story) {
    const { text, origin } = story;
    // Without it the removal could not be undone, and that is all: a browser without room there must not keep the story.
    await browser.storage.session.set({ [REMOVED_KEY]: { text, origin } }).catch(() => {});
  }
  await drop(id);
  if (story && isSubscribed(story)) await releaseHost(story.origin.url);
}

/** The permission to fetch from a publisher ends with the last story from there. Those of the manifest cannot be given back. */
async function releaseHost(url: string): Promise<void> {
  const origin = storyAddress(url)?.origin;
  const others = (await ownStories()).stories.filter(isSubscribed);
  if (!origin || others.some((other) => storyAddress(other.origin.url)?.origin === origin)) return;
  await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}

async function removed(): Promise<OwnStory | null> {
  const stored = await browser.storage.session.get(REMOVED_KEY);
  return readKept(stored[REMOVED_KEY]);
}

async function putBack(): Promise<void> {
  const story = await removed();
  if (!story) throw new StoryError('There is nothing to put back.');
  const { dossier, text, origin } = story;
  if (await ownStory(dossier.id)) throw new StoryError('The story has been added again since.');
  await keep(dossier.id, { text, origin });
  await browser.storage.session.remove(REMOVED_KEY);
}

async function exported(id: string): Promise<ExportAnswer> {
  const own = await ownStory(id);
  const dossier = own?.dossier ?? builtInDossiers().find((each) => each.id === id);
  if (!dossier) return { kind: 'failed', message: 'There is no such story any more.' };
  const name = `${id}-v${dossier.version}.json`;
  return { kind: 'file', name, text: own?.text ?? `${JSON.stringify(dossier, null, 2)}\n` };
}
