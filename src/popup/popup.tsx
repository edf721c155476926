/** The popup: the page's reading as a summary, and the switches for this site and this story. */
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Light } from '../ui/light.tsx';
import { ReadingView } from '../ui/reading-view.tsx';
import { useSettings } from '../ui/use-settings.ts';
import { Empty, Notice } from './empty.tsx';
import { Footer } from './footer.tsx';
import { usePage } from './use-page.ts';

export function Popup({ search }: { search: string }) {
  const settings = useSettings();
  const page = usePage(search, settings);
  const [onAgain, setOnAgain] = useState(false);
  const { tab, state, last, busy, tell } = page;
  const waiting = settings === undefined || tab === undefined;
  const off = state?.phase === 'silent' && (state.why === 'site-off' || state.why === 'story-off');
  // Switched off in this popup: the list stays, so that what was switched can be seen and switched back.
  const shown = state?.phase === 'shown' ? state : off ? last : null;
  return (
    <>
      <header>
        <h1>
          <Light />
          Sourcelight
        </h1>
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          Options
        </button>
      </header>
      <main>
        {waiting ? (
          <Notice title="One moment …" busy />
        ) : settings === null ? (
          <Notice title="Your settings could not be read. Close this and open it again." alert />
        ) : shown?.reading && !busy ? (
          <>
            {off && (
              <p class="off" role="status">
                Switched off: nothing is marked on the page.
              </p>
            )}
            <ReadingView
              reading={shown.reading}
              card={shown.card}
              lost={shown.lost}
              marked={!off}
              current={off ? null : shown.current}
              show={(mark) => void tell({ type: 'overlay/show', mark })}
            />
          </>
        ) : (
          <Empty page={page} settings={settings} onAgain={onAgain} />
        )}
      </main>
      {!waiting && settings && <Footer page={page} settings={settings} siteOn={() => setOnAgain(true)} />}
    </>
  );
}
