/** The options: stories, sites, appearance, and what the marks mean. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { STATUSES } from '../reading/reading.ts';
import { type Settings, saveSettings } from '../settings.ts';
import { Light } from '../ui/light.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { STATUS_LINES, STATUS_MEANINGS, STATUS_NAMES } from '../ui/words.ts';
import { Sites } from './sites.tsx';
import { Stories } from './stories.tsx';

export function Options() {
  const settings = useSettings();
  return (
    <main>
      <header>
        <h1>
          <Light />
          Sourcelight
        </h1>
        <p>
          Says of the figures and quotes in a news article whose word they are. Articles are read in your
          browser; nothing of them leaves it.
        </p>
      </header>
      {settings === undefined && <p class="quiet">One moment …</p>}
      {settings === null && (
        <p role="alert">Your settings could not be read. Reload this page to try again.</p>
      )}
      {settings && (
        <>
          <Stories settings={settings} />
          <Sites settings={settings} />
          <Appearance settings={settings} />
        </>
      )}
      <Legend />
      <Shortcuts />
    </main>
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
          <input type="radio" name={name} checked={key === chosen} onChange={() => choose(key)} />
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
              <span class="sample" aria-hidden="true">
                <span class={`lined ${status}`}>40 killed</span>
              </span>
              <span>
                {STATUS_NAMES[status]} <span class="line-name">{STATUS_LINES[status]}</span>
              </span>
            </dt>
            <dd>{STATUS_MEANINGS[status]}</dd>
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

interface Shortcut {
  name: string;
  keys: string;
}

function Shortcuts() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    browser.commands.getAll().then(
      (all) =>
        setShortcuts(
          all.flatMap(({ description, shortcut }) =>
            description ? [{ name: description, keys: shortcut ?? '' }] : [],
          ),
        ),
      // Browsers without shortcuts, on phones, have none to list.
      () => {},
    );
  }, []);
  if (shortcuts.length === 0) return null;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">Shortcuts</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">not set</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">They can be changed among the browser’s own settings for extensions.</p>
    </section>
  );
}
