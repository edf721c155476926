/** One reading shown on the page: its marks, its card, and the way from mark to mark. */
import type { ArticleMap } from '../article/article.ts';
import type { Reading } from '../reading/reading.ts';
import type { Settings } from '../settings.ts';
import type { StoryCard } from '../stories/card.ts';
import { explain } from '../ui/explain.ts';
import { cardContent } from './card.ts';
import { groundOf } from './ground.ts';
import { markAt } from './hit.ts';
import { listening, oncePerFrame } from './listen.ts';
import { findMarks, type Mark, type Marks } from './marks.ts';
import { createPainter } from './painter.ts';
import { LIGHT, type Palette, paletteFor } from './palette.ts';
import { listenToPointer, type Point } from './pointer.ts';
import { sameMark } from './same-mark.ts';
import { reveal, topOf } from './scroll.ts';
import { createTooltip } from './tooltip.ts';

export interface Shown {
  reading: Reading;
  card: StoryCard | null;
  map: ArticleMap;
}

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
  /** Ids of figures and quotes whose words are not on the page any more. */
  lost(): string[];
  /** The id of the mark whose card is open. */
  current(): string | null;
  hidden(): boolean;
  /** Scrolls to a mark and opens its card; an id without a mark changes nothing. */
  show(id: string): void;
  /** To the next or previous mark; from none, to the nearest in the window. */
  step(by: 1 | -1): void;
  setHidden(hidden: boolean): void;
  apply(settings: Settings): void;
  /** The page has changed: the same article by another reading, or on other nodes. An open card stays with its mark, or closes. */
  update(next: Shown): void;
  /** The page has changed, the article has not: its colours may have, and words that were written anew have lost their marks. */
  refresh(): void;
}

interface Opening {
  near: Point | null;
  /** Stays open when the pointer is elsewhere. */
  pinned: boolean;
  focus: boolean;
}

/** Paints a reading and listens, until the signal aborts: then nothing of it is left on the page. */
export function present(
  shown: Shown,
  initial: { settings: Settings; hidden: boolean },
  { interact, stale, failed }: PresentationEvents,
  signal: AbortSignal,
): Presentation {
  let { reading, card, map } = shown;
  let { settings, hidden } = initial;
  let marks: Marks = findMarks(reading, card, map, settings.marks);
  let palette: Palette = LIGHT;
  /** Index of the mark whose card is open, and of the last one that was. */
  let current: number | null = null;
  let last: number | null = null;
  let how: Opening = { near: null, pinned: false, focus: false };
  let opened = new AbortController();

  const painter = createPainter();
  const tooltip = createTooltip();
  const pointer = listenToPointer(
    {
      open: (mark) => guard(() => open(mark, { near: pointer.last(), pinned: false, focus: false })),
      // Focus on the card counts as the pointer on it.
      close: () => guard(() => (tooltip.hasFocus() ? pointer.hover.set(current, true) : close())),
      markAt: ({ x, y }) => (hidden ? null : markAt(x, y, map, marks.index)),
      onCard: tooltip.holds,
      tap: (mark, near) => open(mark, { near, pinned: true, focus: false }),
      tapElsewhere: close,
      interact() {
        if (!interact()) return false;
        painter.repair();
        if (marks.list.length > 0 && !marks.list.some(isLive)) stale();
        return !signal.aborted;
      },
      look: paint,
    },
    failed,
    signal,
  );

  function guard(act: () => void): void {
    try {
      if (interact()) act();
    } catch (error) {
      failed(error);
    }
  }

  /** The page's colours may change under us, by its own switch or another extension's. */
  function lookAtGround(): void {
    const under = marks.list.find(isLive)?.ranges[0]?.startContainer.parentElement;
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
    const painted = marks.list.filter(({ look, wanted }) => wanted && !(forced && look.type === 'quote'));
    painter.paint(painted, palette);
  }

  function open(index: number, opening: Opening): void {
    const mark = marks.list[index];
    const explanation = mark && explain(reading, card, mark.id);
    if (!mark || !explanation) return;
    lookAtGround();
    current = index;
    last = index;
    how = opening;
    painter.setCurrent(mark);
    tooltip.open({
      content: cardContent(explanation, placeOf(mark, marks.list), {
        step: (by) => guard(() => step(by)),
        close: () => guard(close),
      }),
      ranges: mark.ranges,
      near: how.near,
      dark: settings.theme === 'auto' ? palette.dark : settings.theme === 'dark',
      focus: how.focus,
    });
    pointer.hover.set(index, how.pinned);
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
    } else if (by && tooltip.hasFocus()) step(by);
    else return;
    // The key is spent: a dialog of the page stays open, a gallery does not turn.
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function goTo(index: number): void {
    const mark = marks.list[index];
    if (!mark) return;
    if (hidden) setHidden(false);
    reveal(mark.ranges);
    open(index, { near: null, pinned: true, focus: true });
  }

  function step(by: 1 | -1): void {
    const count = marks.list.length;
    const from = current ?? last;
    let index = from === null ? nearest(marks.list, by) : (from + by + count) % count;
    for (let tried = 0; tried < count; tried++) {
      const mark = marks.list[index];
      if (mark?.wanted && isLive(mark)) {
        goTo(index);
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

  function update(next: Shown): void {
    const before = current === null ? null : { list: marks.list, index: current, text: reading.article.text };
    ({ reading, card, map } = next);
    marks = findMarks(reading, card, map, settings.marks);
    last = null;
    paint();
    const index = before ? sameMark(before, { list: marks.list, text: reading.article.text }) : null;
    if (index !== null) open(index, { ...how, focus: false });
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
    lost: () => marks.lost,
    current: () => (current === null ? null : (marks.list[current]?.id ?? null)),
    hidden: () => hidden,
    show(id) {
      const index = marks.list.findIndex((mark) => mark.id === id);
      if (index >= 0) goTo(index);
    },
    step,
    setHidden,
    apply(next) {
      const others = next.marks !== settings.marks;
      settings = next;
      close();
      if (others) {
        marks = findMarks(reading, card, map, settings.marks);
        last = null;
      }
      paint();
    },
    update,
    refresh() {
      const isWhole = marks.list.every(({ ranges }) => ranges.every(({ collapsed }) => !collapsed));
      if (!isWhole) update({ reading, card, map });
      else if (!hidden) lookAtGround();
    },
  };
}

/** Its words are still on the page. */
function isLive({ ranges }: Mark): boolean {
  return ranges.some((range) => range.startContainer.isConnected && !range.collapsed);
}

/** Where a mark stands among those to step through; null for one that is not among them. */
function placeOf(mark: Mark, list: readonly Mark[]): { position: number; count: number } | null {
  const wanted = list.filter((each) => each.wanted);
  const position = wanted.indexOf(mark) + 1;
  return position > 0 ? { position, count: wanted.length } : null;
}

/** Index of the first wanted mark below the window's top, or of the last above its bottom. */
function nearest(list: readonly Mark[], by: 1 | -1): number {
  const wanted = list.filter((each) => each.wanted);
  const order = by > 0 ? wanted : wanted.reverse();
  const found = order.find(({ ranges }) => {
    const box = topOf(ranges);
    return box !== null && (by > 0 ? box.top >= 0 : box.top <= innerHeight);
  });
  const mark = found ?? order[0];
  return mark ? list.indexOf(mark) : 0;
}
