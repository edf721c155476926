/** The overlay's life in one page: reads, shows, answers the background and the popup, follows the settings, goes. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { ArticleMap } from '../article/article.ts';
import { findArticle } from '../article/find.ts';
import {
  type OverlayState,
  parse,
  type ReadAnswer,
  type Silence,
  type ToOverlay,
  ToOverlaySchema,
} from '../messages.ts';
import type { OverlayThere } from '../overlay-key.ts';
import type { Reading } from '../reading/reading.ts';
import { loadSettings, type Settings, siteOf, toSettings, watchSettings } from '../settings.ts';
import type { StoryCard } from '../stories/card.ts';
import { createBudget } from './budget.ts';
import { askToRead, isAlive, tellBackground } from './extension.ts';
import { removeLeftovers } from './names.ts';
import { listenToPage } from './page-life.ts';
import { type Presentation, present } from './presentation.ts';
import { couldBeOurs, isSameArticle } from './same-article.ts';
import { type Standing, standingOf } from './standing.ts';

type OnMessage = Runtime.OnMessageListenerCallback;

export interface Overlay extends OverlayThere {
  /** Takes everything off the page. */
  destroy(): void;
}

type Outcome =
  | { phase: 'reading' }
  | { phase: 'shown'; reading: Reading; card: StoryCard | null }
  | { phase: 'silent'; why: NonNullable<OverlayState['why']> }
  | { phase: 'failed'; message: string };

/** Articles looked for at once after a change, and ms for each one more: it takes some 20 ms of the page's thread. */
const BURST = 4;
const EVERY = 15_000;
/** Looks at an address where nothing is shown before it is left to the gate. */
const MOST_TRIES = 4;
const NO_ANSWER = 'Sourcelight did not answer. Reload the page to try again.';
const PAGE_TROUBLE = 'Sourcelight could not show its marks on this page.';

/** An article on the page. */
interface Found {
  map: ArticleMap;
  standing: Standing;
  /** Where the page was when it was found. */
  address: string;
}
type ReadingAnswer = Extract<ReadAnswer, { kind: 'reading' }>;
type OtherAnswer = Exclude<ReadAnswer, ReadingAnswer>;

/** Its reading on the page. */
interface Shown extends Found {
  answer: ReadingAnswer;
  presentation: Presentation;
  stop: AbortController;
}

/** Starts in this page's document; the first `read` is the caller's. */
export function startOverlay(): Overlay {
  const life = new AbortController();
  removeLeftovers(document);
  let outcome: Outcome = { phase: 'reading' };
  let settings: Settings = toSettings(undefined);
  let shown: Shown | null = null;
  let hidden = false;
  /** The latest look at the page: an earlier one that ends after it is dropped. */
  let turn = 0;
  let underWay = 0;
  let tries = 0;
  const finds = createBudget(BURST, EVERY);

  const events = {
    interact(): boolean {
      if (isAlive()) return true;
      destroy();
      return false;
    },
    stale: () => page.changeIn(0),
    failed(): void {
      if (isAlive()) settle({ phase: 'failed', message: PAGE_TROUBLE });
      else destroy();
    },
  };
  const page = listenToPage(
    { changed, moved, concerns: (node) => shown?.standing.concerns(node) ?? true },
    events.failed,
    life.signal,
  );

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

  /** Finds the article and has it read, whatever is known of it. */
  function read(): Promise<void> {
    // A sleeping background takes longer to wake than an article to be found.
    void tellBackground({ type: 'overlay/soon' });
    return look(async (found) => take(await askToRead(found.map.article), found));
  }

  /** The page has changed: finds the article again, and has it read where there is anything new to be read. */
  function readAgain(): Promise<void> {
    return look(async (found) => {
      const { article } = found.map;
      const before = shown && isSameArticle(shown.map.article, article) ? shown : null;
      if (before && before.map.article.text === article.text) {
        return take(before.answer, { ...found, address: before.address });
      }
      if (before) {
        const moved = before.address === found.address ? undefined : before.address;
        return take(await askToRead(article, moved), found);
      }
      return (await couldBeOurs(article)) ? take(await askToRead(article), found) : nothing('not-our-story');
    });
  }

  /** @param decide what is to be done; nothing of it is when another look has begun meanwhile */
  async function look(decide: (found: Found) => Promise<() => void>): Promise<void> {
    const mine = ++turn;
    const isLate = () => mine !== turn || life.signal.aborted;
    underWay++;
    try {
      settings = await loadSettings();
      const map = await findArticle(document, life.signal);
      if (isLate()) return;
      const found = map && { map, standing: standingOf(map), address: location.href };
      // What changes from here on, while the article is read, is no part of it.
      page.watch(found?.standing.roots ?? []);
      const act = found ? await decide(found) : nothing('no-article');
      if (isLate()) return;
      if (isAlive()) act();
      else destroy();
    } catch {
      if (!isAlive()) destroy();
      else if (mine === turn) settle({ phase: 'failed', message: PAGE_TROUBLE });
    } finally {
      underWay--;
    }
  }

  function take(answer: ReadAnswer | null, found: Found): () => void {
    return () => {
      if (answer?.kind === 'reading') show(answer, found);
      else settle(toOutcome(answer));
    };
  }

  function nothing(why: Silence): () => void {
    return () => {
      // The background has not heard of it, and its badge still counts what was there.
      if (shown) void tellBackground({ type: 'overlay/silent' });
      settle({ phase: 'silent', why });
    };
  }

  function show(answer: ReadingAnswer, found: Found): void {
    const { reading, card } = answer;
    const { map } = found;
    // Offsets into any other text would mark the wrong words.
    if (reading.article.text !== map.article.text) throw new Error('the reading is of another text');
    outcome = { phase: 'shown', reading, card };
    if (shown) {
      shown = { ...shown, ...found, answer };
      shown.presentation.update({ reading, card, map });
      return;
    }
    const stop = new AbortController();
    const presentation = present({ reading, card, map }, { settings, hidden }, events, stop.signal);
    shown = { ...found, answer, presentation, stop };
  }

  function changed(): void {
    if (!events.interact()) return;
    if (shown?.standing.isSame()) {
      shown.presentation.refresh();
      page.watch(shown.standing.roots);
    } else if (underWay > 0) page.changeIn();
    else if (shown || (tries < MOST_TRIES && mayTurnUp(outcome))) findAgain();
  }

  function findAgain(): void {
    const wait = finds.wait();
    if (wait > 0) {
      page.changeIn(wait);
      return;
    }
    finds.take();
    if (!shown) tries++;
    void readAgain();
  }

  function moved(returned: boolean): void {
    tries = 0;
    // The badge is gone with the page, and the settings may have changed while it lay in the cache.
    if (!returned) page.changeIn();
    else if (events.interact()) void read();
  }

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
function toOutcome(answer: OtherAnswer | null): Outcome {
  if (answer?.kind === 'silent') return { phase: 'silent', why: answer.why };
  return { phase: 'failed', message: answer?.kind === 'failed' ? answer.message : NO_ANSWER };
}

/** An article of ours may yet come: late, or at another address. What the settings or its language forbid stays so. */
function mayTurnUp(outcome: Outcome): boolean {
  return outcome.phase === 'silent' && (outcome.why === 'no-article' || outcome.why === 'not-our-story');
}

/** Why these settings allow nothing to be shown here, as far as the page can tell; null when they allow it. */
function silencedBy(settings: Settings, outcome: Outcome): 'site-off' | 'story-off' | null {
  const site = siteOf(location.href);
  if (site !== null && settings.sitesOff.includes(site)) return 'site-off';
  const story = outcome.phase === 'shown' ? outcome.reading.story : null;
  return story && settings.storiesOff.includes(story.id) ? 'story-off' : null;
}
