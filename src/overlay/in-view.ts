/** Which of several articles on a page the reader is at. */
import { listening, oncePerFrame } from './listen.ts';

/** An article's place on the page: CSS pixels of the viewport, from its top to its bottom. */
export interface Extent {
  top: number;
  bottom: number;
}

/**
 * The article that holds the middle of the window, or where none does the one nearest to it; of equals the first.
 * @param middle CSS pixels of the viewport
 * @returns an index; -1 where there is no article
 */
export function indexInView(extents: readonly Extent[], middle: number): number {
  const distances = extents.map(({ top, bottom }) => Math.max(top - middle, middle - bottom, 0));
  return distances.indexOf(Math.min(...distances));
}

/**
 * Calls back when another of these elements comes to the middle of the window, or leaves it, until the signal aborts. Scrolling is
 * listened to only while none is there: another may be the nearest then.
 * @param crossed must not throw
 */
export function watchMiddle(elements: readonly Element[], crossed: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const there = new Set<Element>();
  let between = new AbortController();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) there.add(target);
        else there.delete(target);
      }
      between.abort();
      between = new AbortController();
      if (there.size === 0) {
        const look = oncePerFrame<Event>(crossed, () => {}, between.signal);
        listening(between.signal, () => {})(document, 'scroll', look);
      }
      crossed();
    },
    { rootMargin: '-50% 0px -50% 0px' },
  );
  for (const element of elements) observer.observe(element);
  const end = () => {
    observer.disconnect();
    between.abort();
  };
  signal.addEventListener('abort', end, { once: true });
}
