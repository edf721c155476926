/** The stories that Sourcelight knows, each with its switch. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type FromSurface, parse, type StoriesAnswer, StoriesAnswerSchema } from '../messages.ts';
import { type Settings, saveSettings, switched } from '../settings.ts';
import { Switch } from '../ui/switch.tsx';
import { counted } from '../ui/words.ts';

export function Stories({ settings }: { settings: Settings }) {
  const [stories, setStories] = useState<StoriesAnswer | null | undefined>(undefined);
  useEffect(() => {
    const message: FromSurface = { type: 'surface/stories' };
    browser.runtime.sendMessage(message).then(
      (answer) => setStories(parse(StoriesAnswerSchema, answer)),
      () => setStories(null),
    );
  }, []);
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">Stories</h2>
      {stories === null && <p role="alert">The stories could not be loaded. Reload this page.</p>}
      {stories?.map((story) => (
        <article key={story.id} class="story-card">
          <Switch
            on={!settings.storiesOff.includes(story.id)}
            change={(on) =>
              void saveSettings(({ storiesOff }) => ({ storiesOff: switched(storiesOff, story.id, !on) }))
            }
          >
            <b>{story.title}</b>
          </Switch>
          <p>{story.description}</p>
          <details>
            <summary>
              {counted(story.sources, 'source')}, {counted(story.looksFor.length, 'name')} that it is known by
            </summary>
            <p>
              Dossier version {story.version} of {story.updated}, by {story.publisher}. Looks for:{' '}
              {story.looksFor.join(', ')}.
            </p>
          </details>
        </article>
      ))}
    </section>
  );
}
