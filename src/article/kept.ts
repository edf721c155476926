/** Which text of a page is its article's body: Readability's choice, told as live text nodes. */
import { Readability } from '@mozilla/readability';
import { copyPage, type PageCopy } from './copy.ts';

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

/**
 * The live text nodes of the article's body, as far as Readability finds one, in no order. Empty when there is no text.
 * @param title the article's title: a header that repeats it is not body
 */
export function keptText(body: Element, title: string): Set<Text> {
  let best = new Set<Text>();
  let most = 0;
  for (let tries = 0; tries <= FLAGS.length; tries++) {
    const copy = copyPage(body, title);
    if (copy.length === 0) break;
    const kept = runOnce(copy, FLAGS.slice(0, tries));
    const length = lengthOf(kept);
    if (length > most) {
      best = kept;
      most = length;
    }
    if (length >= ENOUGH_TEXT || copy.length < ENOUGH_TEXT) break;
  }
  return best;
}

function runOnce(copy: PageCopy, without: readonly (typeof FLAGS)[number][]): Set<Text> {
  const reader = new Readability<Node>(copy.document, {
    charThreshold: 0,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  // the flags are not in the published types
  const flagged = reader as unknown as Flagged;
  for (const flag of without) flagged._flags &= ~flagged[flag];
  const content = reader.parse()?.content;
  const kept = new Set<Text>();
  if (content) collect(content, copy, kept);
  return kept;
}

function collect(node: Node, copy: PageCopy, kept: Set<Text>): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const live = copy.liveOf(child);
    if (live) kept.add(live);
    else collect(child, copy, kept);
  }
}

function lengthOf(nodes: Set<Text>): number {
  let length = 0;
  for (const { data } of nodes) length += data.trim().length;
  return length;
}
