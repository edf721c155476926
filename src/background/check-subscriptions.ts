/** Checking the stories that the reader subscribes to: one when the reader says so, all when the day has passed. */
import browser from 'webextension-polyfill';
import { storyAddress } from '../story-address.ts';
import type { CheckAnswer } from '../story-messages.ts';
import { inTurn } from './in-turn.ts';
import { type FromAddress, keep, type OwnStory, ownStories, StoryError } from './own-stories.ts';
import { ownStory } from './story-preview.ts';
import { type Checked, checkForNews } from './subscription.ts';

const DAY = 86_400_000;

/**
 * Asks the publisher of one story. To be called in turn.
 * @param changed called, and waited for, when there is a new version
 * @throws whatever the browser's storage throws
 */
export async function check(id: string, changed: () => Promise<void>): Promise<CheckAnswer> {
  const story = await ownStory(id);
  if (!story || !isSubscribed(story))
    return { kind: 'failed', message: 'You do not subscribe to this story any more.' };
  const { origin, text, news } = (await isAllowed(story.origin.url))
    ? await checkForNews(story, Date.now())
    : withdrawn(story);
  try {
    await keep(id, { text, origin });
  } catch (error) {
    if (error instanceof StoryError) return { kind: 'failed', message: error.message };
    throw error;
  }
  if (origin.problem !== null) return { kind: 'failed', message: origin.problem };
  if (!news) return { kind: 'current' };
  await changed();
  return { kind: 'updated', news };
}

/** The reader may have taken the permission back among the browser's settings. */
async function isAllowed(url: string): Promise<boolean> {
  const address = storyAddress(url);
  return address !== null && browser.permissions.contains({ origins: [address.origin] });
}

function withdrawn({ origin, text }: OwnStory & { origin: FromAddress }): Checked {
  const problem =
    'The browser does not let Sourcelight fetch from there any more. Press “Check now” to be asked for the permission.';
  return { origin: { ...origin, problem }, text, news: null };
}

/** Whether a story came from an address, where a newer version may lie, and not from a file. */
export const isSubscribed = (story: OwnStory): story is OwnStory & { origin: FromAddress } =>
  story.origin.kind === 'address';

/** Checks the subscriptions that were not checked for a day (by whichever clock), or failed the last time; one after the other. */
export async function checkAll(changed: () => Promise<void>, now = Date.now()): Promise<void> {
  for (const { dossier, origin } of (await ownStories()).stories) {
    if (origin.kind !== 'address' || (origin.problem === null && Math.abs(now - origin.checked) < DAY))
      continue;
    await inTurn(() => check(dossier.id, changed));
  }
}
