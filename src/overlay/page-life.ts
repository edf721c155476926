/** Hears that the page under a reading lives: text comes and goes, is folded and unfolded, colours turn, the address changes. */
import { watchAddress } from '../page-address.ts';
import { createBudget } from './budget.ts';
import { listening } from './listen.ts';
import { isHost } from './names.ts';

export interface LifeEvents {
  /** Something has changed that may concern the article, once for all that came together; never while nobody sees the page. */
  changed(): void;
  /** The page is at another address without having been loaded, or has come back from the back/forward cache. */
  moved(returned: boolean): void;
  /** Whether a change at this node, or that it has come, may concern an article. */
  concerns(node: Node): boolean;
}

export interface PageLife {
  /** Looks out for changes, in these trees too; again after each call of `changed`, or there is no other. */
  watch(roots: Iterable<ShadowRoot>): void;
  /** Looks out no more, until it is told to. */
  rest(): void;
  /** Has `changed` called in `ms` milliseconds, or soon; sooner where that has been asked for. */
  changeIn(ms?: number): void;
}

/** ms from the first change to the call: a burst of changes is one. */
const SOON = 250;
/** Calls at once, and ms for each one more: what a page does all the time is heard of seldom. */
const BURST = 8;
const EVERY = 4000;
/** So many records at once are taken for a change of everything. */
const MOST_RECORDS = 300;
/** What folds and hides. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open'];

/**
 * Listens until the signal aborts; changes are looked out for from the first `watch` on.
 * @param failed told when a handler throws; it must not throw itself
 */
export function listenToPage(
  events: LifeEvents,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): PageLife {
  const listen = listening(signal, failed);
  const budget = createBudget(BURST, EVERY);
  const content = new MutationObserver((records) => {
    const concerns = (record: MutationRecord) =>
      !isOwn(record) && [record.target, ...record.addedNodes].some(events.concerns);
    try {
      if (records.length > MOST_RECORDS || records.some(concerns)) changeIn();
    } catch {
      // A control of a form may pose as a property that we ask for: what cannot be told may concern the article.
      changeIn();
    }
  });
  /**
   * Themes of the page, and those that other extensions put over it, begin at the root element and in the head. Some pages go on with
   * another body, or another root.
   */
  const frame = new MutationObserver((records) => {
    if (!records.every(isOwn)) changeIn();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let callAt = 0;
  let due = false;

  function rest(): void {
    content.disconnect();
    frame.disconnect();
  }

  function changeIn(ms = SOON): void {
    // Deaf until the change is looked at: what else comes is part of it.
    rest();
    if (signal.aborted) return;
    const wait = Math.max(ms, budget.wait());
    const at = performance.now() + wait;
    if (timer !== undefined && at >= callAt) return;
    clearTimeout(timer);
    timer = setTimeout(call, wait);
    callAt = at;
  }

  function call(): void {
    timer = undefined;
    due = document.visibilityState === 'hidden';
    if (due) return;
    budget.take();
    try {
      events.changed();
    } catch (error) {
      failed(error);
    }
  }

  listen(document, 'visibilitychange', () => {
    if (due) call();
  });
  // A click may unfold by style alone, a narrow window may hide; neither changes a node.
  listen(document, 'click', (event) => {
    if (event.target instanceof Node && events.concerns(event.target)) changeIn();
  });
  listen(window, 'resize', () => changeIn());
  listen(window, 'load', () => changeIn());
  watchAddress(window, events.moved, signal);
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      rest();
    },
    { once: true },
  );

  return {
    watch(roots) {
      if (signal.aborted || timer !== undefined || due) return;
      const all = { childList: true, characterData: true, subtree: true, attributeFilter: ATTRIBUTES };
      for (const root of [document.body, ...roots]) if (root) content.observe(root, all);
      frame.observe(document, { childList: true });
      if (document.documentElement)
        frame.observe(document.documentElement, { attributes: true, childList: true });
      if (document.head) frame.observe(document.head, { childList: true });
    },
    rest,
    changeIn,
  };
}

/** The card's host stands outside of what is observed, but for marks in an element that fills the screen: it is in there then. */
function isOwn({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isHost(target)) return true;
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every(isHost);
}
