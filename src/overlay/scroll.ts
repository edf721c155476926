/** Bringing a mark into the window. */
import { elementAbove } from '../article/parents.ts';
import { hull } from './place.ts';

/** CSS pixels at the window's top and bottom that sticky headers and banners may cover. */
const COVERED = 90;

/**
 * Scrolls the nearest scrollable ancestor, and the window, so that the ranges stand a third down; not at all when they are in view.
 * Smooth only where the reader has not asked for less motion.
 */
export function reveal(ranges: readonly Range[]): void {
  const first = ranges[0];
  const element = first?.startContainer.parentElement;
  if (!first || !element) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const box = topOf(ranges);
  if (box && box.top >= COVERED && box.top <= innerHeight - COVERED) return;
  const scroller = scrollerOf(element);
  if (!box) {
    // No box: inside something closed or not laid out yet. The browser knows the way.
    element.scrollIntoView({ block: 'center', behavior });
  } else if (scroller) {
    const frame = scroller.getBoundingClientRect();
    scroller.scrollBy({ top: box.top - frame.top - frame.height / 3, behavior });
    scroller.scrollIntoView({ block: 'nearest', behavior });
  } else {
    scrollBy({ top: box.top - innerHeight / 3, behavior });
  }
}

/** The first line's box; null where nothing is laid out. */
export function topOf(ranges: readonly Range[]): DOMRect | null {
  for (const range of ranges) {
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (rects.length > 0) return hull(rects.slice(0, 1));
  }
  return null;
}

function scrollerOf(element: Element): Element | null {
  for (let each: Element | null = element; each && each !== document.body; each = elementAbove(each)) {
    if (each === document.documentElement) return null;
    const scrolls = each.scrollHeight > each.clientHeight + 1;
    if (scrolls && /auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return null;
}
