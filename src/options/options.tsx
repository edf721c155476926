/** The options: stories, sites, appearance, and what the marks mean. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type FromSurface, parse, type StoriesAnswer, StoriesAnswerSchema } from '../messages.ts';
import { STATUSES } from '../reading/reading.ts';
import { loadSettings, type Settings, saveSettings, watchSettings } from '../settings.ts';
import { StatusLine } from '../ui/status.tsx';
import { Switch } from '../ui/switch.tsx';
import { counted, STATUS_MEANINGS, STATUS_NAMES } from '../ui/words.ts';
import { Sites } from './sites.tsx';

export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const life = new AbortController();
    loadSettings().then(setSettings);
    watchSettings(setSettings, life.signal);
    return () => life.abort();
  }, []);
  if (!settings) return <p class="quiet">One moment …</p>;
  return (
    <main>
      <h1>Sourcelight</h1>
      <p class="quiet">
        Says of the figures and quotes in a news article whose word they are. Articles are read in your
        browser; nothing leaves it.
      </p>
      <Stories settings={settings} />
      <Sites settings={settings} />
      <Appearance settings={settings} />
      <Legend />
      <Shortcuts />
    </main>
  );
}

function Stories({ settings }: { settings: Settings }) {
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
            change={(on) => {
              const rest = settings.storiesOff.filter((id) => id !== story.id);
              void saveSettings({ storiesOff: on ? rest : [...rest, story.id] });
            }}
          >
            <b>{story.title}</b>
          </Switch>
          <p>{story.description}</p>
          <p class="quiet">
            Dossier version {story.version} of {story.updated}, by {story.publisher};{' '}
            {counted(story.sources, 'source')}. Looks for: {story.looksFor.join(', ')}.
          </p>
        </article>
      ))}
    </section>
  );
}

const THEMES = { auto: 'As the system', light: 'Light', dark: 'Dark' } as const;
const MARKS = {
  'figures-and-quotes': 'Figures and quotes',
  figures: 'Figures only',
  quotes: 'Quotes only',
} as const;

function Appearance({ settings }: { settings: Settings }) {
  return (
    <section aria-labelledby="appearance">
      <h2 id="appearance">Appearance</h2>
      <Choice
        name="theme"
        legend="Colours of cards and of these pages"
        choices={THEMES}
        chosen={settings.theme}
        choose={(theme) => void saveSettings({ theme })}
      />
      <Choice
        name="marks"
        legend="What is marked in an article"
        choices={MARKS}
        chosen={settings.marks}
        choose={(marks) => void saveSettings({ marks })}
      />
    </section>
  );
}

interface ChoiceProps<Key extends string> {
  name: string;
  legend: string;
  choices: Record<Key, string>;
  chosen: Key;
  choose: (key: Key) => void;
}

function Choice<Key extends string>({ name, legend, choices, chosen, choose }: ChoiceProps<Key>) {
  const keys = Object.keys(choices) as Key[];
  return (
    <fieldset>
      <legend>{legend}</legend>
      {keys.map((key) => (
        <label key={key} class="radio">
          <input type="radio" name={name} checked={key === chosen} onChange={() => choose(key)} />{' '}
          {choices[key]}
        </label>
      ))}
    </fieldset>
  );
}

function Legend() {
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">What the marks mean</h2>
      <dl class="legend">
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>
              <StatusLine status={status} /> {STATUS_NAMES[status]}
            </dt>
            <dd class="quiet">{STATUS_MEANINGS[status]}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">
        Quotes have a light tint by the side that the speaker belongs to. Sourcelight says what the article
        and the story’s dossier support; it does not say what is true.
      </p>
    </section>
  );
}

function Shortcuts() {
  const [commands, setCommands] = useState<{ name: string; shortcut: string }[]>([]);
  useEffect(() => {
    browser.commands
      .getAll()
      .then((all) =>
        setCommands(
          all.flatMap(({ description, shortcut }) =>
            description ? [{ name: description, shortcut: shortcut || 'not set' }] : [],
          ),
        ),
      );
  }, []);
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">Shortcuts</h2>
      <dl class="shortcuts">
        {commands.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <kbd>{shortcut}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <p class="quiet">They can be changed among the browser’s own settings for extensions.</p>
    </section>
  );
}
