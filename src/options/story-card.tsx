/** One story of the list: what it is, where it is from, and what can be done with it. */
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { storyAddress } from '../story-address.ts';
import { CheckAnswerSchema, ExportAnswerSchema, type ListedStory } from '../story-messages.ts';
import { saveFile } from '../ui/save-file.ts';
import { Switch } from '../ui/switch.tsx';
import { counted } from '../ui/words.ts';
import { ask, NO_ANSWER } from './ask.ts';
import { Changes } from './changes.tsx';
import { Fact, StoryFacts } from './story-facts.tsx';

export interface StoryCardProps {
  story: ListedStory;
  on: boolean;
  switchStory: (on: boolean) => void;
  remove: () => void;
  reload: () => Promise<void>;
}

export function StoryCard({ story, on, switchStory, remove, reload }: StoryCardProps) {
  const [told, tell] = useState('');
  const { origin } = story;
  const { title } = story;
  async function save(): Promise<void> {
    const answer = await ask({ type: 'story/export', id: story.id }, ExportAnswerSchema);
    if (answer?.kind === 'file') saveFile(answer.name, answer.text);
    else tell(answer?.message ?? NO_ANSWER);
  }
  return (
    <article class="story-card" aria-label={title}>
      <Switch on={on} change={switchStory}>
        <b>{title}</b>
      </Switch>
      <p>{story.description}</p>
      <Provenance origin={origin} />
      <details>
        <summary>
          {counted(story.counts.sources, 'source')}, {counted(story.looksFor.length, 'name')} that it is known
          by
        </summary>
        <StoryFacts story={story}>
          {origin.kind === 'address' && (
            <>
              <Fact name="Address">{origin.url}</Fact>
              <Fact name="Key">
                <code>{origin.fingerprint}</code>
              </Fact>
            </>
          )}
        </StoryFacts>
      </details>
      {origin.kind === 'address' && origin.news && (
        <details>
          <summary>What version {origin.news.to} changed</summary>
          <Changes changes={origin.news.changes} />
        </details>
      )}
      <div class="actions">
        {origin.kind === 'address' && <CheckNow story={story} url={origin.url} tell={tell} reload={reload} />}
        <button type="button" class="button" onClick={() => void save()} aria-label={`Export “${title}”`}>
          Export
        </button>
        {origin.kind !== 'built-in' && (
          <button type="button" class="button" onClick={remove} aria-label={`Remove “${title}”`}>
            Remove
          </button>
        )}
        <p role="status">{told}</p>
      </div>
    </article>
  );
}

const WHEN = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

function Provenance({ origin }: Pick<ListedStory, 'origin'>) {
  if (origin.kind === 'built-in') return <p class="provenance">Built in</p>;
  if (origin.kind === 'file')
    return <p class="provenance">From a file, added on {DAY.format(origin.added)}</p>;
  return (
    <>
      <p class="provenance">
        Subscribed at {storyAddress(origin.url)?.host ?? origin.url}, last checked on{' '}
        {WHEN.format(origin.checked)}
      </p>
      {origin.problem !== null && (
        <p class="problem">The last check failed, and the story stays as it was. {origin.problem}</p>
      )}
    </>
  );
}

interface CheckNowProps extends Pick<StoryCardProps, 'story' | 'reload'> {
  url: string;
  /** Says something to the reader. */
  tell: (sentence: string) => void;
}

function CheckNow({ story: { id, title }, url, tell, reload }: CheckNowProps) {
  const [busy, setBusy] = useState(false);
  async function check(): Promise<void> {
    if (busy) return;
    const origins = [storyAddress(url)?.origin].filter((origin) => origin !== undefined);
    // In the turn of the click, or the browser would not ask; nothing is asked where the permission is still there.
    const allowed = browser.permissions.request({ origins }).catch(() => false);
    setBusy(true);
    tell(`Checking “${title}” …`);
    tell((await allowed) ? await outcome() : `The browser did not give the permission to fetch “${title}”.`);
    await reload();
    setBusy(false);
  }
  async function outcome(): Promise<string> {
    const answer = await ask({ type: 'story/check', id }, CheckAnswerSchema);
    if (answer?.kind === 'current') return `“${title}” has no newer version.`;
    if (answer?.kind === 'updated') return `“${title}” is now at version ${answer.news.to}.`;
    return `“${title}” could not be checked. ${answer?.message ?? NO_ANSWER}`;
  }
  const label = busy ? 'Checking …' : 'Check now';
  return (
    <button
      type="button"
      class="button"
      aria-disabled={busy}
      aria-label={`${label}: “${title}”`}
      onClick={() => void check()}
    >
      {label}
    </button>
  );
}
