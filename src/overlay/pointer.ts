/** What the reader does on the page: pointing, tapping, coming back. All listeners that a shown reading always has. */
import { createHover, type Hover, type HoverEvents } from './hover.ts';
import { listening, oncePerFrame } from './listen.ts';

export interface Point {
  /** CSS pixels of the viewport. */
  x: number;
  y: number;
}

export interface PointerEvents<Mark> extends HoverEvents<Mark> {
  /** The mark at a point, the same object for the same mark; or null. */
  markAt(point: Point): Mark | null;
  /** The event is on the overlay's own card. */
  onCard(target: EventTarget | null): boolean;
  /** A tap or click on a mark. */
  tap(mark: Mark, at: Point): void;
  /** A tap or click anywhere else. */
  tapElsewhere(): void;
  /** At the beginning of any interaction; false when nothing is to follow. */
  interact(): boolean;
  /** The page is shown again, or the system's colours have changed. */
  look(): void;
}

/** What a click is for, before it is for us. */
const CONTROLS = [
  'a[href], area[href], button, input, select, textarea, label, summary, option, audio, video, iframe',
  '[role="button"], [role="link"], [contenteditable]:not([contenteditable="false"])',
].join(',');

/**
 * Listens until the signal aborts.
 * @param failed told when a handler throws
 * @returns the hover's state, to be told of cards opened by other means, and the pointer's last place
 */
export function listenToPointer<Mark>(
  events: PointerEvents<Mark>,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): { hover: Hover<Mark>; last(): Point | null } {
  let last: Point | null = null;
  const listen = listening(signal, failed);
  const hover = createHover(events, signal);

  const look = oncePerFrame<PointerEvent>(
    (event) => {
      if (!events.interact()) return;
      if (events.onCard(event.target)) return hover.onCard();
      last = { x: event.clientX, y: event.clientY };
      // A pressed button selects text or drags: no time for cards.
      hover.over(event.buttons === 0 ? events.markAt(last) : null);
    },
    failed,
    signal,
  );

  listen(document, 'pointermove', (event) => {
    if (event instanceof PointerEvent && event.pointerType !== 'touch') look(event);
  });
  listen(document, 'click', (event) => {
    if (!(event instanceof MouseEvent) || events.onCard(event.target) || !events.interact()) return;
    const at = { x: event.clientX, y: event.clientY };
    const mark = isForUs(event) ? events.markAt(at) : null;
    if (mark === null) events.tapElsewhere();
    else events.tap(mark, at);
  });
  const returned = () => {
    if (events.interact()) events.look();
  };
  listen(document, 'visibilitychange', returned);
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    listen(matchMedia(query), 'change', returned);
  }
  return { hover, last: () => last };
}

function isForUs(event: MouseEvent): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (event.target instanceof Element && event.target.closest(CONTROLS)) return false;
  return document.getSelection()?.isCollapsed ?? true;
}
