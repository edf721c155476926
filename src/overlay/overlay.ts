/** The overlay's life in one page: reads, shows, answers the background and the popup, follows the settings, goes. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { ArticleMap } from '../article/article.ts';
import { findArticle } from '../article/find.ts';
import { type OverlayState, parse, type ReadAnswer, type ToOverlay, ToOverlaySchema } from '../messages.ts';
import type { Reading } from '../reading/reading.ts';
import { loadSettings, type Settings, siteOf, toSettings, watchSettings } from '../settings.ts';
import type { StoryCard } from '../stories/card.ts';
import { askToRead, isAlive } from './extension.ts';
import { removeLeftovers } from './names.ts';
import { type Presentation, present } from './presentation.ts';

type OnMessage = Runtime.OnMessageListenerCallback;

export interface Overlay {
  /** Finds the article again and has it read. Never rejects. */
  read(): Promise<void>;
  isAlive(): boolean;
  /** Takes everything off the page. */
  destroy(): void;
}

type Outcome =
  | { phase: 'reading' }
  | { phase: 'shown'; reading: Reading; card: StoryCard | null }
  | { phase: 'silent'; why: NonNullable<OverlayState['why']> }
  | { phase: 'failed'; message: string };

/** A page that goes on replacing its article is read again only so often. */
const MOST_REREADS = 3;
const NO_ARTICLE: ReadAnswer = { kind: 'silent', why: 'no-article' };
const NO_ANSWER = 'Sourcelight did not answer. Reload the page to try again.';
const PAGE_TROUBLE = 'Sourcelight could not show its marks on this page.';

/** Starts in this page's document; the first `read` is the caller's. */
export function startOverlay(): Overlay {
  const life = new AbortController();
  removeLeftovers(document);
  let outcome: Outcome = { phase: 'reading' };
  let settings: Settings = toSettings(undefined);
  let shown: { presentation: Presentation; stop: AbortController } | null = null;
  let hidden = false;
  let rereads = 0;
  /** The latest read: an earlier one that ends after it is dropped. */
  let turn = 0;

  function destroy(): void {
    takeDown();
    life.abort();
  }

  function takeDown(): void {
    shown?.stop.abort();
    shown = null;
  }

  function settle(next: Outcome): void {
    takeDown();
    outcome = next;
  }

  async function read(): Promise<void> {
    const mine = ++turn;
    try {
      settings = await loadSettings();
      const map = await findArticle(document, life.signal);
      if (mine !== turn || life.signal.aborted) return;
      const answer = map ? await askToRead(map.article) : NO_ARTICLE;
      if (mine !== turn || life.signal.aborted) return;
      if (!isAlive()) destroy();
      else if (map && answer?.kind === 'reading') show(answer, map);
      else settle(toOutcome(answer));
    } catch {
      if (!isAlive()) destroy();
      else if (mine === turn) settle({ phase: 'failed', message: PAGE_TROUBLE });
    }
  }

  function show({ reading, card }: Extract<ReadAnswer, { kind: 'reading' }>, map: ArticleMap): void {
    // Offsets into any other text would mark the wrong words.
    if (reading.article.text !== map.article.text) throw new Error('the reading is of another text');
    settle({ phase: 'shown', reading, card });
    const stop = new AbortController();
    const presentation = present({ reading, card, map }, { settings, hidden }, events, stop.signal);
    shown = { presentation, stop };
  }

  const events = {
    interact(): boolean {
      if (isAlive()) return true;
      destroy();
      return false;
    },
    stale(): void {
      if (rereads >= MOST_REREADS || outcome.phase === 'reading') return;
      rereads++;
      settle({ phase: 'reading' });
      void read();
    },
    failed(): void {
      if (isAlive()) settle({ phase: 'failed', message: PAGE_TROUBLE });
      else destroy();
    },
  };

  async function answer(message: ToOverlay): Promise<OverlayState> {
    const presentation = shown?.presentation;
    if (message.type === 'overlay/show') presentation?.show(message.mark);
    if (message.type === 'overlay/step') presentation?.step(message.by);
    if (message.type === 'overlay/toggle-marks' && presentation) {
      hidden = !presentation.hidden();
      presentation.setHidden(hidden);
    }
    if (message.type === 'overlay/read-again') await read();
    return state();
  }

  function state(): OverlayState {
    const presentation = shown?.presentation;
    return {
      phase: outcome.phase,
      reading: outcome.phase === 'shown' ? outcome.reading : null,
      card: outcome.phase === 'shown' ? outcome.card : null,
      why: outcome.phase === 'silent' ? outcome.why : null,
      message: outcome.phase === 'failed' ? outcome.message : null,
      hidden: presentation?.hidden() ?? hidden,
      lost: presentation?.lost() ?? [],
      current: presentation?.current() ?? null,
    };
  }

  function follow(next: Settings): void {
    const before = settings;
    settings = next;
    const off = silencedBy(next, outcome);
    if (off && !silencedBy(before, outcome)) {
      // What was read stays unsaid; a read that is under way is dropped.
      turn++;
      settle({ phase: 'silent', why: off });
    } else if (
      !off &&
      outcome.phase === 'silent' &&
      (outcome.why === 'site-off' || outcome.why === 'story-off')
    ) {
      void read();
    } else {
      shown?.presentation.apply(next);
    }
  }

  const listener: OnMessage = (received, sender, reply) => {
    const message = sender.id === browser.runtime.id ? parse(ToOverlaySchema, received) : null;
    // Always answered, if only with nothing: a sender must never be left waiting.
    if (!message) reply(null);
    else
      answer(message).then(reply, () => {
        events.failed();
        reply(state());
      });
    // The answer may come later: keep the channel open.
    return true;
  };
  const watching = new AbortController();
  browser.runtime.onMessage.addListener(listener);
  watchSettings(follow, watching.signal);
  life.signal.addEventListener(
    'abort',
    () => {
      // In a page that outlived its extension there is nothing left to be removed from, and asking throws.
      if (!isAlive()) return;
      browser.runtime.onMessage.removeListener(listener);
      watching.abort();
    },
    { once: true },
  );
  return { read, isAlive, destroy };
}

/** What comes of an answer that is no reading. */
function toOutcome(answer: ReadAnswer | null): Outcome {
  if (answer?.kind === 'silent') return { phase: 'silent', why: answer.why };
  return { phase: 'failed', message: answer?.kind === 'failed' ? answer.message : NO_ANSWER };
}

/** Why these settings allow nothing to be shown here, as far as the page can tell; null when they allow it. */
function silencedBy(settings: Settings, outcome: Outcome): 'site-off' | 'story-off' | null {
  const site = siteOf(location.href);
  if (site !== null && settings.sitesOff.includes(site)) return 'site-off';
  const story = outcome.phase === 'shown' ? outcome.reading.story : null;
  return story && settings.storiesOff.includes(story.id) ? 'story-off' : null;
}
