/** The readings shown on the page: their marks, the card, and the way from mark to mark. */
import { atOnce } from '../article/slices.ts';
import type { Settings } from '../settings.ts';
import { explain } from '../ui/explain.ts';
import { cardContent } from './card.ts';
import { groundOf } from './ground.ts';
import { markAt } from './hit.ts';
import { listening, oncePerFrame } from './listen.ts';
import { createPainter } from './painter.ts';
import { LIGHT, type Palette, paletteFor } from './palette.ts';
import {
  isLive,
  isWhole,
  type Marked,
  nearest,
  type Place,
  placesOf,
  type Shown,
  samePlace,
  withMarks,
} from './places.ts';
import { listenToPointer, type Point } from './pointer.ts';
import { reveal } from './scroll.ts';
import { createTooltip } from './tooltip.ts';

/** What a presentation tells the overlay. None of these may throw. */
export interface PresentationEvents {
  /** The reader does something: false when the extension is gone, and all is being taken down. */
  interact(): boolean;
  /** The page has replaced all that was marked. */
  stale(): void;
  /** A listener threw. */
  failed(error: unknown): void;
}

export interface Presentation {
  /** Ids of an article's figures and quotes whose words are not on the page any more. */
  lost(article: number): string[];
  /** The id of the mark of this article whose card is open. */
  current(article: number): string | null;
  hidden(): boolean;
  /** Scrolls to a mark of this article and opens its card; an id without a mark changes nothing. */
  show(id: string, article: number): void;
  /** To the next or previous mark: of the article whose card is open, else of this one; from none, to the nearest in the window. */
  step(by: 1 | -1, article: number): void;
  setHidden(hidden: boolean): void;
  apply(settings: Settings): void;
  /**
   * The page has changed: these articles, by another reading or on other nodes. An open card stays with its mark, or closes.
   * @param ready one of them, where its marks have been found just now, as the settings ask for them
   */
  update(next: readonly Shown[], ready: Marked | null): void;
  /** The page has changed, the articles have not: its colours may have, and words that were written anew have lost their marks. */
  refresh(): void;
}

interface Opening {
  near: Point | null;
  /** Stays open when the pointer is elsewhere. */
  pinned: boolean;
  focus: boolean;
}

/**
 * Paints readings and listens, until the signal aborts: then nothing of them is left on the page.
 * @param initial.ready as for `update`
 */
export function present(
  shown: readonly Shown[],
  initial: { settings: Settings; hidden: boolean; ready: Marked | null },
  { interact, stale, failed }: PresentationEvents,
  signal: AbortSignal,
): Presentation {
  let { settings, hidden } = initial;
  let articles = shown.map((each) => markedNow(each, initial.ready));
  let places: Place[] = placesOf(articles);
  let palette: Palette = LIGHT;
  /** The mark whose card is open, and the last one whose was. */
  let current: Place | null = null;
  let last: Place | null = null;
  let how: Opening = { near: null, pinned: false, focus: false };
  let opened = new AbortController();

  const painter = createPainter(failed);
  const tooltip = createTooltip();
  const pointer = listenToPointer<Place>(
    {
      open: (place) => guard(() => open(place, { near: pointer.last(), pinned: false, focus: false })),
      // Focus on the card counts as the pointer on it.
      close: () => guard(() => (tooltip.hasFocus() ? pointer.hover.set(current, true) : close())),
      markAt({ x, y }) {
        const hit = hidden ? null : markAt(x, y, articles);
        return (hit && places.find(({ mark }) => mark === hit.of.marks.list[hit.mark])) ?? null;
      },
      onCard: tooltip.holds,
      tap: (place, near) => open(place, { near, pinned: true, focus: false }),
      tapElsewhere: close,
      interact() {
        if (!interact()) return false;
        painter.repair();
        if (places.length > 0 && !places.some(({ mark }) => isLive(mark))) stale();
        return !signal.aborted;
      },
      look: paint,
    },
    failed,
    signal,
  );

  function markedNow(article: Shown, ready: Marked | null): Marked {
    const isReady = ready && isNoOther(article, ready);
    return isReady ? ready : atOnce(withMarks(article, settings.marks));
  }

  function guard(act: () => void): void {
    try {
      if (interact()) act();
    } catch (error) {
      failed(error);
    }
  }

  /** The page's colours may change under us, by its own switch or another extension's. */
  function lookAtGround(): void {
    const under = places.find(({ mark }) => isLive(mark))?.mark.ranges[0]?.startContainer.parentElement;
    if (!under) return;
    const next = paletteFor(groundOf(under));
    if (JSON.stringify(next) === JSON.stringify(palette)) return;
    palette = next;
    painter.recolour(palette);
  }

  function paint(): void {
    if (hidden) {
      painter.clear();
      return;
    }
    lookAtGround();
    // A system with colours of its own has no faint tint: a quote would look like selected text.
    const forced = matchMedia('(forced-colors: active)').matches;
    const painted = places
      .map(({ mark }) => mark)
      .filter(({ look, wanted }) => wanted && !(forced && look.type === 'quote'));
    painter.paint(painted, palette);
  }

  function open(place: Place, opening: Opening): void {
    const { mark, of } = place;
    const explanation = explain(of.reading, of.card, mark.id);
    if (!explanation) return;
    lookAtGround();
    current = place;
    last = place;
    how = opening;
    painter.setCurrent(mark);
    tooltip.open({
      content: cardContent(explanation, positionOf(place), {
        step: (by) => guard(() => step(by, of.id)),
        close: () => guard(close),
      }),
      ranges: mark.ranges,
      near: how.near,
      dark: settings.theme === 'auto' ? palette.dark : settings.theme === 'dark',
      focus: how.focus,
    });
    pointer.hover.set(place, how.pinned);
    opened.abort();
    opened = new AbortController();
    listenWhileOpen(opened.signal);
  }

  function close(): void {
    opened.abort();
    pointer.hover.set(null, false);
    current = null;
    painter.setCurrent(null);
    tooltip.close();
  }

  function listenWhileOpen(until: AbortSignal): void {
    const listen = listening(until, failed);
    const leave = (inWindow: boolean) => {
      if (!inWindow && !until.aborted && !how.pinned && !tooltip.hasFocus()) close();
    };
    const follow = oncePerFrame<Event>(() => void tooltip.follow().then(leave).catch(failed), failed, until);
    listen(document, 'scroll', follow);
    listen(window, 'resize', follow);
    listen(window, 'keydown', (event) => event instanceof KeyboardEvent && onKey(event), { passive: false });
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (event.key === 'Escape') {
      close();
      // A dialog that the page has opened over the card hides it: the key is meant for what can be seen.
      if (document.querySelector('dialog:modal')) return;
    } else if (by && current && tooltip.hasFocus()) step(by, current.of.id);
    else return;
    // The key is spent: a dialog of the page stays open, a gallery does not turn.
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function goTo(place: Place): void {
    if (hidden) setHidden(false);
    reveal(place.mark.ranges);
    open(place, { near: null, pinned: true, focus: true });
  }

  function step(by: 1 | -1, id: number): void {
    const of = current?.of ?? articles.find((article) => article.id === id);
    const those = places.filter((place) => place.of === of);
    const count = those.length;
    const from = current ?? (last && those.includes(last) ? last : null);
    let index = from ? (those.indexOf(from) + by + count) % count : nearest(those, by);
    for (let tried = 0; tried < count; tried++) {
      const place = those[index];
      if (place?.mark.wanted && isLive(place.mark)) {
        goTo(place);
        return;
      }
      index = (index + by + count) % count;
    }
  }

  function setHidden(next: boolean): void {
    hidden = next;
    if (hidden) close();
    paint();
  }

  /** Takes the articles as they are now; those that are no others keep their marks. */
  function take(
    next: readonly Shown[],
    isKept: (article: Shown, before: Marked) => boolean,
    ready: Marked | null = null,
  ): void {
    articles = next.map((article) => {
      const before = articles.find(({ id }) => id === article.id);
      return before && isKept(article, before) ? before : markedNow(article, ready);
    });
    places = placesOf(articles);
    if (last && !articles.includes(last.of)) last = null;
  }

  function renew(...[next, isKept, ready]: Parameters<typeof take>): void {
    const before = current;
    take(next, isKept, ready);
    paint();
    const place = before && samePlace(before, places);
    if (place) open(place, { ...how, focus: false });
    else if (before) close();
  }

  signal.addEventListener(
    'abort',
    () => {
      opened.abort();
      painter.clear();
      tooltip.destroy();
    },
    { once: true },
  );
  paint();

  return {
    lost: (article) => articles.find(({ id }) => id === article)?.marks.lost ?? [],
    current: (article) => (current?.of.id === article ? current.mark.id : null),
    hidden: () => hidden,
    show(id, article) {
      const place = places.find(({ of, mark }) => of.id === article && mark.id === id);
      if (place) goTo(place);
    },
    step,
    setHidden,
    apply(next) {
      const others = next.marks !== settings.marks;
      settings = next;
      close();
      if (others) take(articles, () => false);
      paint();
    },
    update(next, ready) {
      const all = next.length === articles.length && next.every((each, at) => isNoOther(each, articles[at]));
      if (!all) renew(next, isNoOther, ready);
    },
    refresh() {
      if (!articles.every(isWhole)) renew(articles, (_now, before) => isWhole(before));
      else if (!hidden) {
        lookAtGround();
        painter.follow();
      }
    },
  };
}

/** Where a mark stands among those of its article to step through; null for one that is not among them. */
function positionOf({ mark, of }: Place): { position: number; count: number } | null {
  const wanted = of.marks.list.filter((each) => each.wanted);
  const position = wanted.indexOf(mark) + 1;
  return position > 0 ? { position, count: wanted.length } : null;
}

/** Whether an article with its marks is this one as it is now. */
function isNoOther(now: Shown, known: Marked | undefined): boolean {
  return (
    now.id === known?.id &&
    now.reading === known.reading &&
    now.map === known.map &&
    now.card === known.card &&
    isWhole(known)
  );
}
