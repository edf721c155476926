import { useEffect, useRef, useState } from 'preact/hooks';
import type { OverlayState, ToOverlay } from '../messages.ts';
import { type Settings, siteOf } from '../settings.ts';
import { askOverlay, type PageTab, requestReading, theTab } from './page.ts';

/** How often an overlay that has something under way is asked how far it is: each so many ms, so many times. */
const AGAIN = 150;
const TRIES = 40;

export interface PageView {
  /** Undefined until it is known; null when there is none. */
  tab: PageTab | null | undefined;
  /** Null when there is no overlay on the page. */
  state: OverlayState | null;
  /** What the page showed last while this popup was open: an overlay that has been switched off tells no more. */
  last: OverlayState | null;
  /** "Read this page" is under way. */
  busy: boolean;
  /** Why the page could not be read, for the reader. */
  problem: string | null;
  tell(message: ToOverlay): Promise<void>;
  read(): Promise<void>;
}

/** The page under the popup, followed for as long as the popup is open. */
export function usePage(search: string, settings: Settings | null | undefined): PageView {
  const [tab, setTab] = useState<PageTab | null | undefined>(undefined);
  const [state, setState] = useState<OverlayState | null>(null);
  const [last, setLast] = useState<OverlayState | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const tries = useRef(0);
  const tabId = tab?.id;

  function take(next: OverlayState | null): void {
    setState(next);
    if (next?.phase === 'shown') setLast(next);
  }

  useEffect(() => {
    let gone = false;
    theTab(search).then(async (found) => {
      const first = found && (await askOverlay(found.id, { type: 'overlay/state' }));
      if (gone) return;
      take(first);
      setTab(found);
    });
    return () => {
      gone = true;
    };
  }, [search]);

  // A change of the settings reaches the overlay as it reaches us: what it does then has to be asked for.
  useEffect(() => {
    tries.current = 0;
  }, [settings]);

  useEffect(() => {
    if (tabId === undefined || !settings || tries.current >= TRIES) return;
    if (!isUnderWay(state, last, settings, siteOf(tab?.url))) return;
    const timer = setTimeout(() => {
      tries.current++;
      askOverlay(tabId, { type: 'overlay/state' }).then(take);
    }, AGAIN);
    return () => clearTimeout(timer);
  }, [state, last, settings, tabId, tab]);

  async function tell(message: ToOverlay): Promise<void> {
    if (tabId !== undefined) take(await askOverlay(tabId, message));
  }

  async function read(): Promise<void> {
    if (tabId === undefined || busy) return;
    setBusy(true);
    const failure = await requestReading(tabId);
    // An overlay that was there before still tells what it found then: this answer waits for the new reading.
    const next = failure === null ? await askOverlay(tabId, { type: 'overlay/read-again' }) : state;
    setProblem(failure);
    take(next);
    setBusy(false);
  }

  return { tab, state, last, busy, problem, tell, read };
}

/** Whether the overlay is about to tell something else than it does now. */
function isUnderWay(
  state: OverlayState | null,
  last: OverlayState | null,
  { sitesOff, storiesOff }: Settings,
  site: string | null,
): boolean {
  const siteOff = site !== null && sitesOff.includes(site);
  const story = (state ?? last)?.reading?.story?.id ?? last?.reading?.story?.id;
  const storyOff = story !== undefined && storiesOff.includes(story);
  if (state?.phase === 'reading') return true;
  if (state?.phase === 'shown') return siteOff || storyOff;
  if (state?.why === 'site-off') return !siteOff;
  return state?.why === 'story-off' && story !== undefined && !storyOff;
}
