/**
 * Which elements the rules of the marks are for. A browser works out anew the style of every element that a new rule may be for, and of
 * all that is in it: rules by the names of the elements that hold marks leave the rest of the page alone. Where even those are so many
 * that the reader would feel it, Chromium is given the elements by their places, and only those near the window; Firefox takes more time for
 * rules by places than for all of the elements by name.
 */
import { elementAbove } from '../article/parents.ts';
import { listening, oncePerFrame } from './listen.ts';

/** With more kinds of elements than this a rule for every element is no dearer; so is it for a name that would have to be escaped. */
const MOST_NAMES = 40;
const PLAIN_NAME = /^[a-z][\w-]*$/i;
/** Elements whose style is worked out anew within a quarter of a task that is felt (some 2.5 µs each). */
const MOST_STYLED = 5000;
/** Places in one sheet: each is tried on every element of its name. */
const MOST_PLACES = 150;
/** Window heights above and below the window that are near it, and how far it is moved before what is near is asked again. */
const REACH = 3;
const STEP = 2;
/** Elements of which one is asked for its place first: few enough to stand within REACH windows. */
const GROUP = 16;
const BY_PLACE = import.meta.env.MODE !== 'firefox';

/** The elements that these ranges' words stand in. */
export function holdersOf(ranges: Iterable<Range>): Set<Element> {
  const holders = new Set<Element>();
  for (const { startContainer } of ranges)
    if (startContainer.parentElement) holders.add(startContainer.parentElement);
  return holders;
}

/** Selectors for all elements of the same names: names, or the one for every element. */
export function byName(holders: Iterable<Element>): string[] {
  const names = [...new Set([...holders].map(({ localName }) => localName))];
  return names.length <= MOST_NAMES && names.every((name) => PLAIN_NAME.test(name)) ? names : ['*'];
}

/** Whether a page has so many elements that to ask which of them rules are for, and to style those, takes time. */
export function isLarge(page: Document): boolean {
  return page.getElementsByTagName('*').length > MOST_STYLED;
}

/** Whether rules for these selectors (`byName`) would hold up a reader of this page, and there is another way. */
export function areDear(page: Document, names: readonly string[]): boolean {
  if (!BY_PLACE || names.length === 0 || !isLarge(page)) return false;
  const named = `:is(${names.join()})`;
  return page.querySelectorAll(`${named}, ${named} *`).length > MOST_STYLED;
}

/**
 * Selectors for these elements by their places in the document as it is now, and for those of the same name between two of them in one
 * parent; null where they are too many, or not in the document's own tree.
 */
export function byPlace(holders: Iterable<Element>): string[] | null {
  /** By parent, and by name: the first and the last in it. */
  const runs = new Map<Element, Map<string, { first: Element; last: Element }>>();
  let count = 0;
  for (const element of holders) {
    const { localName } = element;
    const parent = elementAbove(element);
    if (!parent || !PLAIN_NAME.test(localName)) return null;
    const inParent = runs.get(parent) ?? new Map<string, { first: Element; last: Element }>();
    runs.set(parent, inParent);
    const run = inParent.get(localName);
    if (run && isBefore(element, run.first)) run.first = element;
    else if (run && isBefore(run.last, element)) run.last = element;
    else if (!run) {
      inParent.set(localName, { first: element, last: element });
      if (++count > MOST_PLACES) return null;
    }
  }
  const selectors: string[] = [];
  const placeOf = placing();
  for (const [parent, inParent] of runs) {
    const path = pathOf(parent, placeOf);
    if (path === null) return null;
    for (const [name, { first, last }] of inParent) {
      selectors.push(`${path} > ${name}:nth-child(n+${placeOf(first)}):nth-child(-n+${placeOf(last)})`);
    }
  }
  return selectors;
}

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** From the root element down; null for what is in no document, or in a shadow tree. */
function pathOf(element: Element, placeOf: (element: Element) => number): string | null {
  const steps: string[] = [];
  let at: Element = element;
  for (let parent = elementAbove(at); parent; parent = elementAbove(at)) {
    steps.unshift(`:nth-child(${placeOf(at)})`);
    at = parent;
  }
  return at === element.ownerDocument.documentElement ? [':root', ...steps].join(' > ') : null;
}

/** @returns gives an element's place among its parent's, 1 for the first: neighbours are counted from one another, not each from the first */
function placing(): (element: Element) => number {
  const known = new Map<Element, number>();
  return (element) => {
    let before = 1;
    let at: Element | null = element;
    while (at && !known.has(at)) {
      at = at.previousElementSibling;
      if (at) before++;
    }
    const place = at ? before - 1 + (known.get(at) ?? 0) : before;
    known.set(element, place);
    return place;
  };
}

/**
 * Those of these elements that stand in the window or near it. Reads the page's layout: of one element in so many where they and the next
 * of those are all far away.
 * @param holders in the document's order, from which a page's own departs by columns and boxes, not within a few lines
 */
export function nearWindow(holders: readonly Element[]): Element[] {
  const [from, to] = [-REACH * innerHeight, (1 + REACH) * innerHeight];
  const near: Element[] = [];
  let first = holders[0] ? boxOf(holders[0]) : null;
  for (let at = 0; first && at < holders.length; at += GROUP) {
    const next = holders[Math.min(at + GROUP, holders.length - 1)];
    const last: DOMRect = next ? boxOf(next) : first;
    if (Math.max(first.bottom, last.bottom) >= from && Math.min(first.top, last.top) <= to) {
      for (const holder of holders.slice(at, at + GROUP)) {
        const { top, bottom } = boxOf(holder);
        if (bottom >= from && top <= to) near.push(holder);
      }
    }
    first = last;
  }
  return near;
}

/** The element's box, or where it has none of its own (`display: contents`) the one that it stands in. */
function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  const parent = elementAbove(element);
  return box.height > 0 || !parent ? box : boxOf(parent);
}

/**
 * Calls back when the window, or what the reader scrolls in it, has been moved or resized so far that others are near it, until the
 * signal aborts. Nothing is done while nothing moves.
 * @param near what was near the window at the last call
 * @param failed told when `moved` throws
 */
export function followWindow(
  near: () => Element | undefined,
  moved: () => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): void {
  const tops = (): number[] => [
    document.documentElement.getBoundingClientRect().top,
    near()?.getBoundingClientRect().top ?? 0,
    innerHeight,
  ];
  let last = tops();
  const look = oncePerFrame<Event>(
    () => {
      if (tops().every((top, at) => Math.abs(top - (last[at] ?? 0)) <= STEP * innerHeight)) return;
      moved();
      last = tops();
    },
    failed,
    signal,
  );
  const listen = listening(signal, failed);
  for (const type of ['scroll', 'resize']) listen(window, type, look);
}
