/** The popup: the page's reading as a summary, and the switches for this site and this story. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { OverlayState, Silence } from '../messages.ts';
import { loadSettings, type Settings, saveSettings, siteOf, watchSettings } from '../settings.ts';
import { ReadingView } from '../ui/reading-view.tsx';
import { Switch } from '../ui/switch.tsx';
import { SILENCE_SENTENCES } from '../ui/words.ts';
import { askOverlay, mayBeRead, type PageTab, requestReading, theTab } from './page.ts';

/** How often a page that is being read is asked for its state, in ms; only while the popup is open. */
const AGAIN = 150;

export function Popup({ search }: { search: string }) {
  const [tab, setTab] = useState<PageTab | null | undefined>(undefined);
  const [state, setState] = useState<OverlayState | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    const life = new AbortController();
    loadSettings().then(setSettings);
    watchSettings(setSettings, life.signal);
    theTab(search).then(async (found) => {
      if (found) setState(await askOverlay(found.id, { type: 'overlay/state' }));
      setTab(found);
    });
    return () => life.abort();
  }, [search]);

  // While the page is being read there is nothing to listen to: ask until it is done.
  const tabId = tab?.id;
  useEffect(() => {
    if (state?.phase !== 'reading' || tabId === undefined) return;
    const timer = setTimeout(() => askOverlay(tabId, { type: 'overlay/state' }).then(setState), AGAIN);
    return () => clearTimeout(timer);
  }, [state, tabId]);

  const tell = useCallback(
    async (message: Parameters<typeof askOverlay>[1]) => {
      if (tabId !== undefined) setState(await askOverlay(tabId, message));
    },
    [tabId],
  );

  async function read(): Promise<void> {
    if (tabId === undefined) return;
    setProblem(await requestReading(tabId));
    setState(await askOverlay(tabId, { type: 'overlay/state' }));
  }

  if (tab === undefined || settings === null) return <p class="quiet pad">One moment …</p>;
  const site = siteOf(tab?.url);
  return (
    <>
      <header>
        <h1>Sourcelight</h1>
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          Options
        </button>
      </header>
      <main>
        {state?.phase === 'shown' && state.reading ? (
          <ReadingView
            reading={state.reading}
            card={state.card}
            lost={state.lost}
            show={(mark) => void tell({ type: 'overlay/show', mark })}
          />
        ) : (
          <Empty tab={tab} state={state} site={site} settings={settings} problem={problem} read={read} />
        )}
      </main>
      <Footer state={state} site={site} settings={settings} tell={tell} />
    </>
  );
}

interface EmptyProps {
  tab: PageTab | null;
  state: OverlayState | null;
  site: string | null;
  settings: Settings;
  problem: string | null;
  read: () => Promise<void>;
}

/** What stands in the popup when there is no reading: why, and what the reader can do. */
function Empty({ tab, state, site, settings, problem, read }: EmptyProps) {
  if (!tab || !mayBeRead(tab.url)) {
    return <p class="empty">The browser does not let extensions into this page. Open a news article.</p>;
  }
  if (state?.phase === 'reading') {
    return (
      <p class="empty" role="status">
        Reading the article …
      </p>
    );
  }
  const why: Silence | null = state?.why ?? (site && settings.sitesOff.includes(site) ? 'site-off' : null);
  const told = problem ?? state?.message ?? SILENCE_SENTENCES[why ?? 'not-our-story'];
  // Reading again cannot help where there is nothing to read.
  const canRead = why !== 'no-article' && why !== 'not-english' && why !== 'too-long';
  return (
    <div class="empty">
      <p role={problem || state?.phase === 'failed' ? 'alert' : undefined}>{told}</p>
      <p class="quiet">
        {canRead
          ? 'You can have it read all the same: figures and quotes, from the article alone.'
          : 'Open an article and try again.'}
      </p>
      <button type="button" class={`button ${canRead ? 'primary' : ''}`} onClick={() => void read()}>
        {canRead ? 'Read this page' : 'Try again'}
      </button>
    </div>
  );
}

interface FooterProps {
  state: OverlayState | null;
  site: string | null;
  settings: Settings;
  tell: (message: Parameters<typeof askOverlay>[1]) => Promise<void>;
}

const without = (list: readonly string[], item: string): string[] => list.filter((each) => each !== item);

function Footer({ state, site, settings, tell }: FooterProps) {
  const story = state?.reading?.story;
  return (
    <footer>
      {state?.phase === 'shown' && (
        <Switch on={!state.hidden} change={() => void tell({ type: 'overlay/toggle-marks' })}>
          Marks on this page
        </Switch>
      )}
      {site && (
        <Switch
          on={!settings.sitesOff.includes(site)}
          change={(on) => {
            const rest = without(settings.sitesOff, site);
            void saveSettings({ sitesOff: on ? rest : [...rest, site] });
          }}
        >
          On {site}
        </Switch>
      )}
      {story && (
        <Switch
          on={!settings.storiesOff.includes(story.id)}
          change={(on) => {
            const rest = without(settings.storiesOff, story.id);
            void saveSettings({ storiesOff: on ? rest : [...rest, story.id] });
          }}
        >
          For this story
        </Switch>
      )}
    </footer>
  );
}
