/** The stories: those that are built in and the reader's own, each with its switch; taking in more of them. */
import { useRef, useState } from 'preact/hooks';
import { type Settings, saveSettings, switched } from '../settings.ts';
import { type StoriesAnswer, StoryAnswerSchema } from '../story-messages.ts';
import { Switch } from '../ui/switch.tsx';
import { ask, NO_ANSWER } from './ask.ts';
import { ImportStory } from './import-story.tsx';
import { StoryCard } from './story-card.tsx';
import { Subscribe } from './subscribe.tsx';
import { useStories } from './use-stories.ts';

export function Stories({ settings }: { settings: Settings }) {
  const { listed, reload } = useStories();
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">Stories</h2>
      {listed === null && <p role="alert">The stories could not be loaded. Reload this page.</p>}
      {listed && <Listed listed={listed} reload={reload} settings={settings} />}
    </section>
  );
}

const UNUSED = {
  damaged: 'could not be read back. Import it or subscribe to it again.',
  'built-in': 'has come to be built in. Yours is not used any more.',
};

interface ListedProps {
  listed: StoriesAnswer;
  reload: () => Promise<void>;
  settings: Settings;
}

function Listed({ listed: { stories, unused, removed }, reload, settings }: ListedProps) {
  const [told, setTold] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const subscribed = stories.flatMap(({ origin }) => (origin.kind === 'address' ? origin.url : []));

  /** For what takes away the button that was pressed: the keyboard goes on where it is told. */
  async function done(sentence: string): Promise<void> {
    await reload();
    setTold(sentence);
    setTimeout(() => status.current?.focus(), 0);
  }
  async function remove(id: string, title: string): Promise<void> {
    const answer = await ask({ type: 'story/remove', id }, StoryAnswerSchema);
    await done(answer?.kind === 'done' ? `${title} was removed.` : (answer?.message ?? NO_ANSWER));
  }
  async function undo(): Promise<void> {
    const answer = await ask({ type: 'story/put-back' }, StoryAnswerSchema);
    await done(answer?.kind === 'done' ? `“${removed}” is back.` : (answer?.message ?? NO_ANSWER));
  }
  return (
    <>
      {stories.map((story) => (
        <StoryCard
          key={story.id}
          story={story}
          on={!settings.storiesOff.includes(story.id)}
          switchStory={(on) =>
            void saveSettings(({ storiesOff }) => ({ storiesOff: switched(storiesOff, story.id, !on) }))
          }
          remove={() => void remove(story.id, `“${story.title}”`)}
          reload={reload}
        />
      ))}
      {unused.map(({ id, why }) => (
        <article key={`unused ${id}`} class="story-card" aria-label={`${id}, not used`}>
          <p class="problem">
            A story of yours, <code>{id}</code>, {UNUSED[why]}
          </p>
          <div class="actions">
            <button
              type="button"
              class="button"
              onClick={() => void remove(id, `“${id}”`)}
              aria-label={`Remove “${id}”`}
            >
              Remove
            </button>
          </div>
        </article>
      ))}
      <div class="told">
        <p ref={status} role="status" tabIndex={-1}>
          {told}
        </p>
        {removed !== null && (
          <button type="button" class="button" onClick={() => void undo()}>
            Undo the removal of “{removed}”
          </button>
        )}
      </div>
      <h3>Add a story</h3>
      <ImportStory added={(title) => void done(`“${title}” was added.`)} />
      <Subscribe added={(title) => void done(`You subscribe to “${title}” now.`)} subscribed={subscribed} />
      {subscribed.length > 0 && (
        <Switch place="daily" on={settings.checkDaily} change={(on) => void saveSettings({ checkDaily: on })}>
          Check subscriptions once a day, when the browser starts
        </Switch>
      )}
    </>
  );
}
