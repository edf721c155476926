/** Listeners that end with a signal, never hold up the page, and never leave an error in its console. */

export type Listen = (
  target: EventTarget,
  type: string,
  handler: (event: Event) => void,
  options?: { passive?: boolean },
) => void;

/**
 * Listeners in the capturing phase (a page that stops an event does not keep it from us), passive unless told otherwise.
 * @param failed told when a handler throws; it must not throw itself
 */
export function listening(signal: AbortSignal, failed: (error: unknown) => void): Listen {
  return (target, type, handler, { passive = true } = {}) => {
    const guarded = (event: Event) => {
      try {
        handler(event);
      } catch (error) {
        failed(error);
      }
    };
    target.addEventListener(type, guarded, { capture: true, passive, signal });
  };
}

/** Runs `look` at most once a frame, with the latest value. What it throws goes to `failed`. */
export function oncePerFrame<T>(
  look: (value: T) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): (value: T) => void {
  let latest: { value: T } | null = null;
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
  return (value) => {
    const waiting = latest !== null;
    latest = { value };
    if (waiting) return;
    frame = requestAnimationFrame(() => {
      const now = latest;
      latest = null;
      if (!now || signal.aborted) return;
      try {
        look(now.value);
      } catch (error) {
        failed(error);
      }
    });
  };
}
