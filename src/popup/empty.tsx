/** What stands in the popup when there is no reading: why, and what the reader can do. */
import type { Silence } from '../messages.ts';
import { type Settings, siteOf } from '../settings.ts';
import { Light } from '../ui/light.tsx';
import { SILENCE_SENTENCES } from '../ui/words.ts';
import { isWatched, mayBeRead } from './page.ts';
import type { PageView } from './use-page.ts';

const CLOSED = 'The browser does not let extensions into this page.';
const OPEN_ARTICLE = 'Open a news article, and open this again there.';
const LEAVE_READER = 'Leave the reader view, and open this again on the page itself.';
const NOT_RECOGNISED = 'No story that Sourcelight knows was recognised on this page.';
const NOT_WATCHED = 'Sourcelight does not look at this site by itself.';
const ON_AGAIN = 'Sourcelight is on again for this site.';

export interface EmptyProps {
  page: PageView;
  settings: Settings;
  /** The site was switched on in this popup: its page has not been looked at since. */
  onAgain: boolean;
}

export function Empty({ page, settings, onAgain }: EmptyProps) {
  const { tab, state, busy, problem, read } = page;
  if (!tab || !mayBeRead(tab.url)) {
    return <Notice title={CLOSED} more={isReaderView(tab?.url) ? LEAVE_READER : OPEN_ARTICLE} />;
  }
  if (busy || state?.phase === 'reading') return <Notice title="Reading the article …" busy />;
  const why = silenceOf(page, settings);
  const failed = problem !== null || state?.phase === 'failed';
  // Reading again cannot help where there is nothing to read.
  const canRead = why !== 'no-article' && why !== 'not-english' && why !== 'too-long';
  const title = problem ?? state?.message ?? (why ? SILENCE_SENTENCES[why] : nothingSaid());
  return (
    <Notice title={title} more={advice(why, canRead, failed, onAgain)} alert={failed}>
      <button type="button" class={`button ${canRead ? 'primary' : ''}`} onClick={() => void read()}>
        {canRead && !failed ? 'Read this page' : 'Try again'}
      </button>
    </Notice>
  );

  function nothingSaid(): string {
    if (onAgain) return ON_AGAIN;
    return isWatched(tab?.url, settings) ? NOT_RECOGNISED : NOT_WATCHED;
  }
}

/** Firefox's reader view shows an article of the web on a page of the browser's own. */
const isReaderView = (url: string | undefined): boolean => url?.startsWith('about:reader') ?? false;

/** Why the page is silent; null when nobody has looked, or nobody has found a story. */
function silenceOf({ tab, state }: PageView, settings: Settings): Silence | null {
  const site = siteOf(tab?.url);
  const off = site !== null && settings.sitesOff.includes(site);
  if (state?.why === 'site-off' && !off) return null;
  return state?.why ?? (off ? 'site-off' : null);
}

function advice(why: Silence | null, canRead: boolean, failed: boolean, onAgain: boolean): string {
  // What went wrong says itself what to do.
  if (failed) return '';
  if (!canRead) return 'Open an article and try again.';
  if (why === 'story-off') {
    return 'Switch the story on again in the options, or have this article read by itself.';
  }
  if (onAgain) return 'Reload the page, or have it read now.';
  return 'You can have it read all the same: figures and quotes, from the article alone.';
}

interface NoticeProps {
  title: string;
  more?: string;
  alert?: boolean;
  busy?: boolean;
  children?: preact.ComponentChildren;
}

export function Notice({ title, more, alert = false, busy = false, children }: NoticeProps) {
  return (
    <div class={`empty ${busy ? 'busy' : ''}`}>
      <Light />
      <p class="lead" role={alert ? 'alert' : busy ? 'status' : undefined}>
        {title}
      </p>
      {more && <p class="quiet">{more}</p>}
      {children}
    </div>
  );
}
