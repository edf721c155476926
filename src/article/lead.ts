/** What stands between a headline and the body that was found, and is read as part of the article: a standfirst, the main points as a list. */
import { wordingOf } from './furniture-words.ts';
import { copiedName } from './left-out.ts';
import { likeness } from './likeness.ts';
import { elementAbove, follows, nodesIn } from './parents.ts';
import { sideOf } from './side-names.ts';
import { isStandfirstName } from './standfirst.ts';

const LINES = 'p, li, h2, h3, h4, div, span, section';
const BLOCKS =
  'p, li, ul, ol, div, section, article, table, h1, h2, h3, h4, h5, h6, blockquote, figure, form';
/** Beside the text by what they are. */
const APART = /^(?:a|figure|figcaption|form|label|table|time|address)$/;
/** Elements around the headline, and lines below it, that are looked at. */
const MOST_LEVELS = 6;
const MOST_LINES = 200;
const LEAST = 40;
const LONGEST = 600;
const LEAST_NAMED = 20;
const MOST_LINKED = 0.5;
const SAME = 0.9;

/**
 * Elements with such text, in document order; none where headline and body do not stand in one tree, the body below the headline.
 * @param kept the body's text
 * @param description what the page says that the article is about
 */
export function leadOf(
  headline: Element | null,
  kept: ReadonlySet<Text>,
  description: string | undefined,
): Element[] {
  let around = headline && elementAbove(headline);
  for (let level = 0; headline && around && level < MOST_LEVELS; level++) {
    const lines = linesAfter(headline, around);
    const body = lines.findIndex((line) => holdsAny(line, kept));
    if (body >= 0) {
      const above = around;
      return lines.slice(0, body).filter((line) => isLead(line, above, description));
    }
    around = elementAbove(around);
  }
  return [];
}

/** The lines in an element that follow on the headline, as far as they are looked at. */
function linesAfter(headline: Element, around: Element): Element[] {
  const lines: Element[] = [];
  for (const element of around.querySelectorAll(LINES)) {
    const isAfter = follows(headline, element) && !headline.contains(element);
    if (isAfter && element.querySelector(BLOCKS) === null) lines.push(element);
    if (lines.length === MOST_LINES) break;
  }
  return lines;
}

function holdsAny(node: Node, kept: ReadonlySet<Text>): boolean {
  return nodesIn(node).some((child) =>
    child.nodeType === 3 ? kept.has(child as Text) && /\S/.test((child as Text).data) : holdsAny(child, kept),
  );
}

function isLead(element: Element, around: Element, description: string | undefined): boolean {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (words.length < LEAST_NAMED || words.length > LONGEST || wordingOf(words) !== null) return false;
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += link.textContent?.length ?? 0;
  if (linked > MOST_LINKED * words.length) return false;
  let isNamed = false;
  for (let at: Element | null = element; at && at !== around; at = elementAbove(at)) {
    const above = elementAbove(at);
    if (!above || copiedName(at, above) === null || sideOf(at) !== null || APART.test(at.localName))
      return false;
    isNamed ||= isStandfirstName(at);
  }
  const isLine =
    element.localName === 'div' || element.localName === 'span' || element.localName === 'section';
  const isSentence = !isLine && words.length >= LEAST && /[.!?]["'”’»)\]]*$/.test(words);
  return isNamed || isSentence || (description !== undefined && likeness(words, description) >= SAME);
}
