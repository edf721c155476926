/** Where Sourcelight looks: the news sites it knows, every site if the reader allows it, and sites that are switched off. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type Settings, saveSettings, siteOf } from '../settings.ts';
import { Switch } from '../ui/switch.tsx';

const EVERY_SITE = { origins: ['*://*/*'] };

/** A host name from what a reader types: "www.Example.org/news", "https://example.org"; null when it is none. */
export function typedSite(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '') return null;
  const site = siteOf(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  return site && /^[^.\s]+(?:\.[^.\s]+)+$/.test(site) ? site : null;
}

export function Sites({ settings }: { settings: Settings }) {
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites</h2>
      <Everywhere settings={settings} />
      <SitesOff settings={settings} />
    </section>
  );
}

function Everywhere({ settings }: { settings: Settings }) {
  const [granted, setGranted] = useState(false);
  useEffect(() => {
    browser.permissions.contains(EVERY_SITE).then(setGranted);
  }, []);
  async function change(on: boolean): Promise<void> {
    // The request must be the first thing that happens in the click.
    const allowed = on ? await browser.permissions.request(EVERY_SITE).catch(() => false) : false;
    if (!on) await browser.permissions.remove(EVERY_SITE).catch(() => false);
    setGranted(allowed);
    await saveSettings({ everywhere: allowed });
  }
  const known = browser.runtime.getManifest().content_scripts?.[0]?.matches?.length ?? 0;
  return (
    <>
      <Switch on={settings.everywhere && granted} change={(on) => void change(on)}>
        Look on every site, not only on the {known} news sites that Sourcelight knows
      </Switch>
      <p class="quiet">
        The browser will ask you for the permission. Without it, “Read this page” works on any page that you
        choose.
      </p>
    </>
  );
}

function SitesOff({ settings }: { settings: Settings }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);

  function add(event: Event): void {
    event.preventDefault();
    const site = typedSite(typed);
    setProblem(site ? null : 'That is no site’s name. Write it like “example.org”.');
    if (!site) return;
    setTyped('');
    if (!settings.sitesOff.includes(site)) void saveSettings({ sitesOff: [...settings.sitesOff, site] });
  }
  function remove(site: string): void {
    setRemoved(site);
    void saveSettings({ sitesOff: settings.sitesOff.filter((each) => each !== site) });
  }
  function undo(): void {
    if (removed && !settings.sitesOff.includes(removed)) {
      void saveSettings({ sitesOff: [...settings.sitesOff, removed] });
    }
    setRemoved(null);
  }
  return (
    <>
      <h3>Switched off on</h3>
      {settings.sitesOff.length === 0 && <p class="quiet">No site.</p>}
      <ul class="sites">
        {settings.sitesOff.toSorted().map((site) => (
          <li key={site}>
            {site}{' '}
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
        <p role="status">
          {removed} is switched on again.{' '}
          <button type="button" class="button" onClick={undo}>
            Undo
          </button>
        </p>
      )}
      <form onSubmit={add}>
        <label for="site">Switch off on another site</label>
        <div class="row">
          <input
            id="site"
            type="text"
            inputMode="url"
            placeholder="example.org"
            value={typed}
            aria-invalid={problem !== null}
            aria-describedby={problem ? 'site-problem' : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            Switch off
          </button>
        </div>
        {problem && (
          <p id="site-problem" class="problem" role="alert">
            {problem}
          </p>
        )}
      </form>
    </>
  );
}
