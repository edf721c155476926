/** Where Sourcelight looks: the news sites it knows, every site if the reader allows it, and sites that are switched off. */
import { useRef, useState } from 'preact/hooks';
import { type Settings, saveSettings, siteOf, switched } from '../settings.ts';
import { Everywhere } from './everywhere.tsx';

/** A host name from what a reader types: "www.Example.org/news", "https://example.org"; null when it is none. */
export function typedSite(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '') return null;
  const site = siteOf(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  return site && site.length <= 253 && /^[^.\s]+(?:\.[^.\s]+)+$/.test(site) ? site : null;
}

/** A site's switch, from the list as it is by then. */
const switchSite = (site: string, off: boolean): void =>
  void saveSettings(({ sitesOff }) => ({ sitesOff: switched(sitesOff, site, off) }));

export function Sites({ settings: { sitesOff, ...settings } }: { settings: Settings }) {
  const [removed, setRemoved] = useState<string | null>(null);
  const undoButton = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);

  function remove(site: string): void {
    setRemoved(site);
    switchSite(site, false);
    // The button that was pressed is gone; the keyboard goes on where the change can be undone.
    setTimeout(() => undoButton.current?.focus(), 0);
  }
  function undo(): void {
    if (removed) switchSite(removed, true);
    setRemoved(null);
    field.current?.focus();
  }
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites</h2>
      <Everywhere settings={{ sitesOff, ...settings }} />
      <h3>Switched off on</h3>
      {sitesOff.length === 0 && <p class="quiet">No site.</p>}
      <ul class="sites">
        {sitesOff.toSorted().map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="button"
              onClick={() => remove(site)}
              aria-label={`Switch on again on ${site}`}
            >
              Switch on again
            </button>
          </li>
        ))}
      </ul>
      {removed && (
        <p class="removed" role="status">
          <span>{removed} is switched on again.</span>
          <button type="button" class="button" ref={undoButton} onClick={undo}>
            Undo
          </button>
        </p>
      )}
      <AddSite field={field} />
    </section>
  );
}

function AddSite({ field }: { field: { current: HTMLInputElement | null } }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState(false);

  function add(event: Event): void {
    event.preventDefault();
    const site = typedSite(typed);
    setProblem(!site);
    if (!site) {
      field.current?.focus();
      return;
    }
    setTyped('');
    switchSite(site, true);
  }
  return (
    <form onSubmit={add}>
      <label for="site">Switch off on another site</label>
      <div class="row">
        <input
          id="site"
          ref={field}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={problem}
          aria-describedby={problem ? 'site-problem' : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          Switch off
        </button>
      </div>
      {problem && (
        <p id="site-problem" class="problem" role="alert">
          That is no site’s name. Write it like “example.org”.
        </p>
      )}
    </form>
  );
}
