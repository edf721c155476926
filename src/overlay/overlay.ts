/** The overlay's life in one page: reads, shows, answers the background and the popup, follows the settings, goes. */
import { mayHoldArticle } from '../article/one-of-many.ts';
import { breathe, inSlices } from '../article/slices.ts';
import type { FigureCounts } from '../figure-counts.ts';
import type { OverlayState, ToOverlay } from '../messages.ts';
import type { OverlayThere } from '../overlay-key.ts';
import { loadSettings, type Settings, siteOf, toSettings, watchSettings } from '../settings.ts';
import { createBudget } from './budget.ts';
import { answerMessages, askToRead, isAlive, tellBackground } from './extension.ts';
import { watchMiddle } from './in-view.ts';
import { type Found, isUnchanged, lookAround, treesAround } from './look-around.ts';
import { removeLeftovers } from './names.ts';
import { articleHere, countsOf, fromHereOn, type OnPage, outcomeNow, shownOf, takeOver } from './on-page.ts';
import { mayTurnUp, type Outcome, outcomeOf, PAGE_TROUBLE, toState } from './outcome.ts';
import { listenToPage } from './page-life.ts';
import { type Marked, withMarks } from './places.ts';
import { type Presentation, present } from './presentation.ts';
import { couldBeOurs } from './same-article.ts';

export interface Overlay extends OverlayThere {
  /** Finds the article that the reader is at and has it read, whatever is known of it, and the others where they could be ours. */
  read(): Promise<void>;
  /** Takes everything off the page. */
  destroy(): void;
}

/** Articles looked for at once after a change, and ms for each one more: it takes some 20 ms of the page's thread. */
const BURST = 4;
const EVERY = 15_000;
/** Looks at an address where nothing is shown before it is left to the gate. */
const MOST_TRIES = 4;

/** Starts in this page's document; the first `read` is the caller's. */
export function startOverlay(): Overlay {
  const life = new AbortController();
  removeLeftovers(document);
  let articles: OnPage[] = [];
  let ids = 0;
  /** What is told where there is no article. */
  let otherwise: Outcome = { phase: 'reading' };
  let presenting: { presentation: Presentation; stop: AbortController } | null = null;
  let viewing = new AbortController();
  let settings: Settings = toSettings(undefined);
  let hidden = false;
  /** What the number on the button is of, as far as it is known here; undefined: nobody knows. */
  let told: FigureCounts | null | undefined = null;
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
  const concerns = (node: Node): boolean =>
    articles.length === 0 || articles.some(({ standing }) => standing.concerns(node)) || mayHoldArticle(node);
  const page = listenToPage({ changed, moved, concerns }, events.failed, life.signal);

  function destroy(): void {
    takeDown();
    life.abort();
  }

  function takeDown(): void {
    viewing.abort();
    presenting?.stop.abort();
    presenting = null;
    articles = [];
  }

  function settle(next: Outcome): void {
    takeDown();
    otherwise = next;
  }

  const outcomes = (): Outcome[] =>
    articles.length > 0 ? articles.map(({ outcome }) => outcome) : [otherwise];

  const here = (): OnPage | null => articleHere(articles);

  function read(): Promise<void> {
    // A sleeping background takes longer to wake than an article to be found.
    void tellBackground({ type: 'overlay/soon' });
    return look([], (article) => article === here());
  }

  /**
   * Looks what articles the page has by now, and has read what is new in them.
   * @param known what need not be found anew where it stands as it did
   * @param isWanted whether an article is to be read whatever is known of it
   */
  async function look(known: readonly Found[], isWanted: (article: OnPage) => boolean): Promise<void> {
    const mine = ++turn;
    const isLate = () => mine !== turn || life.signal.aborted;
    underWay++;
    try {
      const [now, found] = await Promise.all([loadSettings(), lookAround(document, known, life.signal)]);
      settings = now;
      if (isLate()) return;
      const last = articles;
      take(found);
      // What changes from here on, while they are read, is no part of it.
      watch();
      const wanted = articles.filter(isWanted);
      for (const article of fromHereOn(articles)) {
        const was = last.find(({ id }) => id === article.id);
        const outcome = await outcomeFor(article, was, wanted.includes(article));
        // To take a long answer apart and to paint it are each a task of its own.
        await breathe();
        if (isLate()) return;
        const isOther = outcome !== article.outcome || was?.map !== article.map;
        article.outcome = outcome;
        const ready = isOther ? await markedNow(article) : null;
        if (isLate()) return;
        if (isAlive()) show(ready);
      }
      if (articles.length === 0) settle({ phase: 'silent', why: 'no-article' });
      if (isAlive()) tellCounts();
      else destroy();
    } catch {
      if (!isAlive()) destroy();
      else if (mine === turn) settle({ phase: 'failed', message: PAGE_TROUBLE });
    } finally {
      underWay--;
    }
  }

  /** Of the articles that are gone the marks go at once. */
  function take(found: readonly Found[]): void {
    const { now, gone } = takeOver(found, articles, () => ++ids);
    articles = now;
    if (gone.length > 0) show();
    viewing.abort();
    viewing = new AbortController();
    const elements = articles.flatMap(({ one }) => one?.element ?? []);
    if (elements.length > 1) watchMiddle(elements, seeAnother, viewing.signal);
  }

  /** Has an article read, unless that has been done, or it cannot be one of ours. */
  async function outcomeFor(
    { map, address, ...article }: OnPage,
    was: OnPage | undefined,
    isWanted: boolean,
  ): Promise<Outcome> {
    const isAsRead = was?.map.article.text === map.article.text;
    const { phase } = article.outcome;
    if (!isWanted && isAsRead && (phase === 'shown' || phase === 'silent')) return article.outcome;
    if (!isWanted && phase !== 'shown' && !(await couldBeOurs(map.article)))
      return { phase: 'silent', why: 'not-our-story' };
    const isBeside = here()?.id !== article.id;
    const moved = was && phase === 'shown' && was.address !== address ? was.address : undefined;
    const outcome = outcomeOf(
      await askToRead(map.article, { isBeside, ...(moved && { before: moved }) }),
      map,
    );
    if (!isBeside) told = countsOf(outcome);
    // The story may have been switched off while it was read.
    return isOff(outcome) ? { phase: 'silent', why: 'story-off' } : outcome;
  }

  /** An article with its marks, found in slices; null where there is nothing to show of it. */
  async function markedNow(article: OnPage): Promise<Marked | null> {
    const { marks } = settings;
    const [shown] = shownOf([article]);
    const marked = shown ? await inSlices(withMarks(shown, marks), life.signal) : null;
    return settings.marks === marks ? marked : null;
  }

  /** The marks of what there is to show. */
  function show(ready: Marked | null = null): void {
    const shown = shownOf(articles);
    if (shown.length === 0) {
      presenting?.stop.abort();
      presenting = null;
    } else if (presenting) {
      presenting.presentation.update(shown, ready);
    } else {
      const stop = new AbortController();
      presenting = { presentation: present(shown, { settings, hidden, ready }, events, stop.signal), stop };
    }
  }

  function watch(): void {
    page.watch(treesAround(articles));
  }

  /** The number on the button is that of the article that the reader is at. */
  function tellCounts(): void {
    const article = here();
    const counts = article && countsOf(outcomeNow(article));
    if (article?.outcome.phase === 'reading' || isSame(counts, told)) return;
    told = counts;
    void tellBackground({ type: 'overlay/in-view', counts });
  }

  function seeAnother(): void {
    try {
      if (events.interact()) tellCounts();
    } catch {
      events.failed();
    }
  }

  function changed(): void {
    if (!events.interact()) return;
    // What changes while the page is looked at is a change of its own.
    watch();
    void lookAtChange(articles).catch(events.failed);
  }

  async function lookAtChange(known: readonly OnPage[]): Promise<void> {
    const isSame = await isUnchanged(document, known, life.signal);
    // Another look has been at the page since.
    if (known !== articles || life.signal.aborted) return;
    if (isSame) presenting?.presentation.refresh();
    else if (underWay > 0) page.changeIn();
    else if (presenting || (tries < MOST_TRIES && outcomes().some(mayTurnUp))) findAgain();
    else page.rest();
  }

  function findAgain(): void {
    const wait = finds.wait();
    if (wait > 0) {
      page.changeIn(wait);
      tellCounts();
      return;
    }
    finds.take();
    if (!presenting) tries++;
    void look(articles, () => false);
  }

  /**
   * The gate has found something, at another address or where there was nothing for long. It looks seldom enough by itself: a reader
   * who goes from article to article does not wait for what changes of one page may cost.
   */
  async function lookAgain(): Promise<void> {
    if (!events.interact()) return;
    tries = 0;
    const isFailed = outcomes().some(({ phase }) => phase === 'failed');
    if (underWay > 0) page.changeIn();
    else if (isFailed || !(await isUnchanged(document, articles, life.signal)))
      await look(articles, () => false);
  }

  function moved(returned: boolean): void {
    tries = 0;
    if (!returned) page.changeIn();
    else if (events.interact()) void comeBack();
  }

  /** The number is gone with the page, and the settings may have changed while it lay in the cache. */
  async function comeBack(): Promise<void> {
    told = undefined;
    const now = await loadSettings().catch(() => null);
    if (now && isSame(now.sitesOff, settings.sitesOff) && isSame(now.storiesOff, settings.storiesOff)) {
      await look(articles, () => false);
    } else await read();
  }

  async function answer(message: ToOverlay): Promise<OverlayState> {
    const presentation = presenting?.presentation;
    const id = here()?.id ?? 0;
    if (message.type === 'overlay/show') presentation?.show(message.mark, id);
    if (message.type === 'overlay/step') presentation?.step(message.by, id);
    if (message.type === 'overlay/toggle-marks' && presentation) {
      hidden = !presentation.hidden();
      presentation.setHidden(hidden);
    }
    if (message.type === 'overlay/read-again') await read();
    return state();
  }

  /** Of the article that the reader is at. */
  function state(): OverlayState {
    const presentation = presenting?.presentation;
    const article = here();
    return toState(article ? outcomeNow(article) : otherwise, {
      hidden: presentation?.hidden() ?? hidden,
      lost: (article && presentation?.lost(article.id)) ?? [],
      current: (article && presentation?.current(article.id)) ?? null,
    });
  }

  function isOff(outcome: Outcome): boolean {
    const story = outcome.phase === 'shown' ? outcome.reading.story : null;
    return story !== null && settings.storiesOff.includes(story.id);
  }

  function follow(next: Settings): void {
    const before = settings;
    settings = next;
    const silences = outcomes().flatMap((outcome) => (outcome.phase === 'silent' ? outcome.why : []));
    if (isSiteOff(next) && !isSiteOff(before)) {
      // What was read stays unsaid; a read that is under way is dropped.
      turn++;
      told = null;
      settle({ phase: 'silent', why: 'site-off' });
    } else if (isSiteOff(before) && !isSiteOff(next) && silences.includes('site-off')) {
      void read();
    } else if (
      before.storiesOff.some((id) => !next.storiesOff.includes(id)) &&
      silences.includes('story-off')
    ) {
      void look(articles, ({ outcome }) => outcome.phase === 'silent' && outcome.why === 'story-off');
    } else {
      presenting?.presentation.apply(next);
      for (const article of articles)
        if (isOff(article.outcome)) article.outcome = { phase: 'silent', why: 'story-off' };
      show();
      tellCounts();
    }
  }

  answerMessages(
    (message) =>
      answer(message).catch(() => {
        events.failed();
        return state();
      }),
    life.signal,
  );
  const watching = new AbortController();
  watchSettings(follow, watching.signal);
  // In a page that outlived its extension there is nothing left to be removed from, and asking throws.
  life.signal.addEventListener('abort', () => isAlive() && watching.abort(), { once: true });
  return { read, look: lookAgain, isAlive, destroy };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isSiteOff({ sitesOff }: Settings): boolean {
  const site = siteOf(location.href);
  return site !== null && sitesOff.includes(site);
}
