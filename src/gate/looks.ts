/**
 * When the gate looks at its page: once when the page is seen, and again when it has changed, as long as that is cheap. Pages change
 * all the time, nearly always without becoming a story of ours, so looks are few and ever further apart; only what the reader does,
 * a click or the way to another address, earns new ones. Where nothing changes there is no timer, and where no look is left no observer.
 */
import { watchAddress } from '../page-address.ts';

/** Looks at one address: the last comes half a minute after the first at the earliest. */
const MOST = 8;
/** Looks that a click earns: one at what was there for it, one at what it brought. */
const FOR_CLICK = 2;
/** ms from a change to the look at it, so that one look sees all that comes at once; doubled with every look. */
const SOON = 250;
/** ms that a page stays at an address before it goes to another one: with less, it changes its address for reasons of its own. */
const SETTLED = 1000;

type Page = Document & { prerendering?: boolean };

/**
 * Looks at the page until the signal aborts.
 * @param look answers true when nothing more is to be looked for at this address; a rejection ends everything
 */
export function keepLooking(page: Page, look: () => Promise<boolean>, signal: AbortSignal): void {
  const view = page.defaultView;
  if (!view || signal.aborted) return;
  const end = new AbortController();
  const until = AbortSignal.any([signal, end.signal]);
  const listening = { capture: true, passive: true, signal: until };
  const changes = new MutationObserver(lookSoon);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = MOST;
  let pause = SOON;
  let movedAt = 0;
  let found = false;
  /** There is something to look at that was not looked at because nobody saw the page. */
  let due = true;

  function lookSoon(): void {
    changes.disconnect();
    timer ??= setTimeout(() => {
      timer = undefined;
      pause *= 2;
      due = true;
      lookNow();
    }, pause);
  }

  function lookNow(): void {
    // A tab in the background, or a page that the browser prepares beforehand, may never be seen.
    if (!due || until.aborted || left === 0 || page.prerendering || page.visibilityState === 'hidden') return;
    due = false;
    left -= 1;
    look().then(
      (answer) => {
        found = answer;
        if (found) left = 0;
        if (left > 0 && timer === undefined && !until.aborted) {
          changes.observe(page, { childList: true, subtree: true });
        }
      },
      () => end.abort(),
    );
  }

  function earn(looks: number): void {
    left = Math.max(left, looks);
    lookSoon();
  }

  watchAddress(
    view,
    (returned) => {
      if (returned) return;
      const time = performance.now();
      if (time - movedAt > SETTLED) pause = SOON;
      movedAt = time;
      found = false;
      earn(MOST);
    },
    until,
  );
  page.addEventListener(
    'click',
    ({ isTrusted }) => {
      // A page that clicks by itself would have itself looked at without end.
      if (!isTrusted || found || left > 0) return;
      pause = SOON;
      earn(FOR_CLICK);
    },
    listening,
  );
  for (const event of ['visibilitychange', 'prerenderingchange']) {
    page.addEventListener(event, lookNow, listening);
  }
  until.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      changes.disconnect();
    },
    { once: true },
  );
  lookNow();
}
