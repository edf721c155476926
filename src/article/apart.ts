/** Parts of a page that say themselves what they are, whatever they are called: readers' comments by their heading, consent by its buttons. */
import { elementAbove } from './parents.ts';

const LONGEST_HEADING = 120;
/** A heading over what readers wrote. "Discussion", "Reactions" head parts of reports too and are not enough. */
const COMMENTS = new RegExp(
  `^(?:${[
    '(?:(?:show|view|read|see|all) )?\\(?\\d[\\d,.]*k?\\)? (?:comments?|responses?|replies|thoughts?)(?: (?:on|to|so far)\\b.*)?',
    '(?:(?:reader|readers.?|your|latest|top|view|show|user) )?comments?(?: section)?(?: ?[([]?\\d[\\d,.]*k?[)\\]]?)?',
    '(?:one|no) (?:comments?|responses?|replies|thoughts?)(?: (?:on|to|yet)\\b.*)?',
    '(?:leave|post|write|add|submit) (?:a|your) (?:reply|comment)|discussion about this (?:post|article|story)',
    'join the (?:conversation|discussion|debate)|have your say',
  ].join('|')})\\W*$`,
  'i',
);

const ACCEPT =
  /^(?:yes,? )?(?:i )?(?:accept|agree|allow|consent|got it|understood|ok(?:ay)?)(?:,? (?:all|to all|(?:and|&) (?:close|continue|proceed)|(?:all |necessary )?cookies|selection|i (?:agree|accept)))*\W*$/i;
const CONSENT =
  /\bcookies?\b|\bour (?:\d[\d,.]* )?partners\b|\bpersonal (?:data|information)\b|\bprivacy (?:policy|notice|statement)\b|\byour (?:consent|privacy)\b/gi;
/** So many of these words make a text one about consent, if it ends in the button for it. */
const ENOUGH = 2;
const LONGEST_CONSENT = 20_000;
/** What a part of the page that asks for consent does not hold. */
const STORY = 'h1, main, article';

/**
 * The elements with which readers' comments begin: all that follows in the same parent is of readers too.
 * @param within the page's body or a part of it; shadow trees in it are not looked into
 */
export function commentsIn(within: Element): Set<Element> {
  const found = new Set<Element>();
  for (const heading of within.querySelectorAll('h2, h3, h4, h5, h6, [role="heading"]')) {
    const words = textOf(heading);
    if (words.length > LONGEST_HEADING || !COMMENTS.test(words)) continue;
    let first: Element = heading;
    for (let at = elementAbove(heading); at && at !== within; at = elementAbove(at)) {
      if (textOf(at) !== words) break;
      first = at;
    }
    found.add(first);
  }
  return found;
}

/** The largest parts of a page that ask the reader for consent, and hold no story. */
export function consentIn(within: Element): Set<Element> {
  const found = new Set<Element>();
  for (const button of within.querySelectorAll('button, [role="button"], input[type="button"]')) {
    if (!ACCEPT.test(textOf(button) || (button.getAttribute('value') ?? ''))) continue;
    let top: Element = button;
    for (let at = elementAbove(button); at && at !== within; at = elementAbove(at)) {
      if (at.querySelector(STORY)) break;
      top = at;
    }
    const text = top.textContent ?? '';
    if (text.length <= LONGEST_CONSENT && new Set(text.toLowerCase().match(CONSENT)).size >= ENOUGH)
      found.add(top);
  }
  return found;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
