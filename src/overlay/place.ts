/** Where a card goes beside its mark. */
import { computePosition, flip, inline, offset, platform, shift, size } from '@floating-ui/dom';

/** CSS pixels between mark and card; small, so that the pointer gets across within the grace. */
const GAP = 8;
/** CSS pixels kept free at the window's edges. */
const MARGIN = 8;

/**
 * Places a fixed element at the ranges, below or above, within the window. Written are the element's own properties
 * `--x`, `--y` (its corner) and `--room` (the height it may take).
 * @param near where the pointer came from, in CSS pixels of the viewport: of a mark over several lines the nearest one counts
 * @returns false when the ranges have no place on the page or are out of the window
 */
export async function place(
  element: HTMLElement,
  ranges: readonly Range[],
  near: { x: number; y: number } | null,
): Promise<boolean> {
  const rects = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  if (rects.length === 0) return false;
  const virtual = { getBoundingClientRect: () => hull(rects), getClientRects: () => rects };
  // What the page's own zoom makes larger is told in larger pixels (CSS Viewport 1, the zoom property).
  const zoom = element.currentCSSZoom ?? 1;
  const { x, y } = await computePosition(virtual, element, {
    strategy: 'fixed',
    platform: {
      ...platform,
      // It measures in the element's own pixels, and everything else in the window's.
      async getDimensions(of) {
        const { width, height } = await platform.getDimensions(of);
        return { width: width * zoom, height: height * zoom };
      },
    },
    placement: 'bottom-start',
    middleware: [
      inline(near ?? {}),
      offset(GAP),
      flip({ padding: MARGIN, fallbackPlacements: ['top-start'] }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight, elements }) => {
          const room = Math.max(160, Math.floor(availableHeight / zoom));
          elements.floating.style.setProperty('--room', `${room}px`);
        },
      }),
      shift({ padding: MARGIN, crossAxis: true }),
    ],
  });
  element.style.setProperty('--x', `${Math.round(x / zoom)}px`);
  element.style.setProperty('--y', `${Math.round(y / zoom)}px`);
  const { top, bottom } = hull(rects);
  return bottom > 0 && top < innerHeight;
}

/** The smallest rectangle around all, in viewport coordinates. */
export function hull(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
