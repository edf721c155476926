/**
 * When a card opens and closes under the pointer: after a dwell, with a grace for the way from the mark to its card, and never
 * while the pointer or the focus is on the card (WCAG 2.2, 1.4.13: hoverable, persistent).
 */

/** Milliseconds on a mark before its card opens. */
export const DWELL = 500;
/** Milliseconds off the mark and off the card before it closes. */
export const GRACE = 300;

export interface HoverEvents<Mark> {
  open(mark: Mark): void;
  close(): void;
}

export interface Hover<Mark> {
  /** The pointer is over this mark, or over none. */
  over(mark: Mark | null): void;
  /** The pointer is on the card. */
  onCard(): void;
  /** A card was opened by other means, or closed. Pinned cards stay when the pointer is elsewhere. */
  set(mark: Mark | null, pinned: boolean): void;
}

/**
 * Turns where the pointer is into the opening and closing of cards.
 * @param events called after DWELL on a mark, or GRACE off the open one's; never for what `set` tells
 * @param signal ends it: nothing is called any more
 */
export function createHover<Mark>(events: HoverEvents<Mark>, signal: AbortSignal): Hover<Mark> {
  let open: Mark | null = null;
  let pinned = false;
  let wanted: Mark | null = null;
  let dwell: ReturnType<typeof setTimeout> | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;

  function stopDwell(): void {
    clearTimeout(dwell);
    dwell = undefined;
    wanted = null;
  }
  function stopGrace(): void {
    clearTimeout(grace);
    grace = undefined;
  }
  function stop(): void {
    stopDwell();
    stopGrace();
  }
  signal.addEventListener('abort', stop, { once: true });

  return {
    over(mark) {
      if (signal.aborted) return;
      if (mark === open) {
        stop();
      } else if (open !== null && !pinned && grace === undefined) {
        grace = setTimeout(() => {
          grace = undefined;
          open = null;
          events.close();
        }, GRACE);
      }
      if (mark === open || mark === wanted) return;
      stopDwell();
      if (mark === null) return;
      wanted = mark;
      dwell = setTimeout(() => {
        stop();
        open = mark;
        pinned = false;
        events.open(mark);
      }, DWELL);
    },
    onCard: stop,
    set(mark, pin) {
      stop();
      open = mark;
      pinned = pin;
    },
  };
}
