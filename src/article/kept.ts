/** Which text of a page is its article's body: Readability's choice, told as live text nodes. */
import { Readability } from '@mozilla/readability';
import { shadowsIn } from './composed.ts';
import { copyPage, type PageCopy } from './copy.ts';
import { densestPart } from './densest.ts';
import { createPacer, type Work } from './slices.ts';

/** A body shorter than this is tried for again with less strict rules (Readability's own default, code units). */
const ENOUGH_TEXT = 500;

/**
 * The rules that Readability drops one after the other when it finds too little. It would do so itself, but by writing its copy anew from
 * a string of HTML: then no text node is the one that was copied. So each try gets a copy of its own.
 */
const FLAGS = ['FLAG_STRIP_UNLIKELYS', 'FLAG_WEIGHT_CLASSES', 'FLAG_CLEAN_CONDITIONALLY'] as const;

interface Flagged {
  _flags: number;
  FLAG_STRIP_UNLIKELYS: number;
  FLAG_WEIGHT_CLASSES: number;
  FLAG_CLEAN_CONDITIONALLY: number;
}

/** From here on a page is searched in its densest part alone (elements). */
const LARGE_PAGE = 3000;
/** Readability weighs every element's text again and again; beyond this a task of its own length would be felt (elements, code units). */
const MOST_WEIGHED = { elements: 1000, length: 60_000 };

/**
 * The live text nodes of the article's body, as far as one is found, in no order; empty when there is no text. Of a large page all text
 * of its densest part, less what is left out by markup, when that part is too large to be weighed.
 * @param title the article's title: a header that repeats it is not body
 */
export function* keptText(body: Element, title: string): Work<Set<Text>> {
  const shadows = shadowsIn(body);
  yield;
  const large = isLarge(body, shadows);
  let from = large ? yield* densestPart(body, shadows) : body;
  let best = new Set<Text>();
  let most = 0;
  for (let tries = 0; tries <= FLAGS.length; tries++) {
    let copy = yield* copyPage(from, title, large);
    if (isTooLarge(copy) && from === body) {
      from = yield* densestPart(body, shadows);
      copy = yield* copyPage(from, title, true);
    }
    if (copy.length === 0) break;
    if (isTooLarge(copy)) return yield* allText(copy);
    yield;
    const kept = yield* runOnce(copy, FLAGS.slice(0, tries));
    const length = lengthOf(kept);
    if (length > most) {
      best = kept;
      most = length;
    }
    if (length >= ENOUGH_TEXT || (length > 0 && copy.length < ENOUGH_TEXT)) break;
  }
  return best;
}

/** Counts the elements of a body, and of its shadow trees. */
function isLarge(body: Element, shadows: readonly ShadowRoot[]): boolean {
  let count = body.getElementsByTagName('*').length;
  if (count > LARGE_PAGE) return true;
  for (const tree of shadows) count += tree.querySelectorAll('*').length;
  return count > LARGE_PAGE;
}

function isTooLarge({ elements, length }: PageCopy): boolean {
  return elements > MOST_WEIGHED.elements || length > MOST_WEIGHED.length;
}

function* allText(copy: PageCopy): Work<Set<Text>> {
  const kept = new Set<Text>();
  yield* collect(copy.document, copy, kept);
  return kept;
}

function* runOnce(copy: PageCopy, without: readonly (typeof FLAGS)[number][]): Work<Set<Text>> {
  const reader = new Readability<Node>(copy.document, {
    // one: with none it takes its default, and tries again by itself
    charThreshold: 1,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  // the flags are not in the published types
  const flagged = reader as unknown as Flagged;
  for (const flag of without) flagged._flags &= ~flagged[flag];
  const content = reader.parse()?.content;
  const kept = new Set<Text>();
  yield;
  if (content) yield* collect(content, copy, kept);
  return kept;
}

function* collect(from: Node, copy: PageCopy, kept: Set<Text>): Work<void> {
  const isPauseDue = createPacer();
  function* within(node: Node): Work<void> {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (isPauseDue()) yield;
      const live = copy.liveOf(child);
      if (live) kept.add(live);
      else if (child.firstChild) yield* within(child);
    }
  }
  yield* within(from);
}

function lengthOf(nodes: Set<Text>): number {
  let length = 0;
  for (const { data } of nodes) length += data.trim().length;
  return length;
}
