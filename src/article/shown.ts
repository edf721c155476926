/** How an element is laid out, as far as its text depends on it: by computed style where there is one, else by its tag and attributes. */

export interface Look {
  /** false: neither it nor anything in it is to be seen (display: none, clipped away for screen readers only, a closed `<details>`). */
  shown: boolean;
  /** false: its own text is not to be seen; an element in it may be (visibility). */
  visible: boolean;
  /** Starts and ends a block of text. */
  block: boolean;
  /** What becomes of white space in it: one space, lines kept, all kept (CSS `white-space-collapse`). */
  space: 'collapse' | 'lines' | 'keep';
}

/** Looks are asked from the outside in: what is inherited is taken from the parent's. */
export type Looks = (element: Element, parent: Look) => Look;

export const PLAIN: Look = { shown: true, visible: true, block: true, space: 'collapse' };

/** Elements that are blocks by HTML's default style sheet. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section summary ' +
    'table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);
const PRE_TAGS = new Set(['pre', 'listing', 'plaintext', 'xmp', 'textarea']);

/** Classes that the common style sheets (Bootstrap, WordPress, Foundation, Tailwind, HTML5 Boilerplate ...) clip away. */
const CLIPPED_CLASS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screen-reader-only|show-for-sr|a11y-hidden|u-hidden-visually|assistive-text|element-invisible)(?:\s|$)/i;

/** Further off than this to the left or above, text was put out of sight on purpose (px). */
const OUT_OF_SIGHT = -900;

/** Whether elements of this name begin a line of their own unless a style says otherwise. */
export function isBlockTag(element: Element): boolean {
  return BLOCK_TAGS.has(element.localName);
}

/**
 * The looks of a document's elements. Reads styles and nothing else; each element is asked for once by whoever walks the tree.
 * A document without a window (DOMParser, linkedom) is judged by tags, attributes and inline style alone.
 */
export function looksOf(document: Document): Looks {
  const view = document.defaultView;
  const computed = view && typeof view.getComputedStyle === 'function';
  return (element, parent) => {
    const style = computed ? view.getComputedStyle(element) : null;
    return style?.display ? byStyle(element, style) : byMarkup(element, parent);
  };
}

function byStyle(element: Element, style: CSSStyleDeclaration): Look {
  const { display } = style;
  return {
    shown: display !== 'none' && !isClipped(style) && !isFolded(element),
    visible: style.visibility !== 'hidden' && style.visibility !== 'collapse',
    block: isBlock(element, style),
    space: spaceOf(style.whiteSpace),
  };
}

/** A floated or positioned drop cap computes to `display: block` and yet stands in the middle of its word. */
function isBlock(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^(?:inline|contents|ruby|none)/.test(style.display)) return false;
  const outOfFlow = (style.float !== '' && style.float !== 'none') || style.position === 'absolute';
  return !outOfFlow || isBlockTag(element);
}

function isClipped(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((?:0(?:px)?|1px)[, ]/.test(style.clip) && style.overflow !== 'visible') return true;
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  return Number.parseFloat(style.left) < OUT_OF_SIGHT || Number.parseFloat(style.top) < OUT_OF_SIGHT;
}

/** What a closed `<details>` holds is not rendered, though its display says nothing of it. */
function isFolded(element: Element): boolean {
  const parent = element.parentElement;
  return parent?.localName === 'details' && !parent.hasAttribute('open') && element.localName !== 'summary';
}

function spaceOf(whiteSpace: string): Look['space'] {
  if (/^pre-line|preserve-breaks/.test(whiteSpace)) return 'lines';
  return /^(?:pre|break-spaces)/.test(whiteSpace) ? 'keep' : 'collapse';
}

function byMarkup(element: Element, parent: Look): Look {
  const inline = declarations(element);
  const display = inline.get('display');
  const visibility = inline.get('visibility');
  const whiteSpace = inline.get('white-space');
  return {
    shown:
      !isHiddenByMarkup(element) &&
      !CLIPPED_CLASS.test(element.getAttribute('class') ?? '') &&
      !isFolded(element),
    visible: visibility === undefined ? parent.visible : visibility === 'visible',
    block: display === undefined ? isBlockTag(element) : !/^(?:inline|contents|none)/.test(display),
    space:
      whiteSpace !== undefined
        ? spaceOf(whiteSpace)
        : PRE_TAGS.has(element.localName)
          ? 'keep'
          : parent.space,
  };
}

/** Whether the element itself says that it is not shown: `hidden`, or `display: none` in its own style. */
export function isHiddenByMarkup(element: Element): boolean {
  return element.hasAttribute('hidden') || declarations(element).get('display') === 'none';
}

const NONE: ReadonlyMap<string, string> = new Map();

/** The declarations of a style attribute, names and values in lower case, `!important` dropped. */
function declarations(element: Element): ReadonlyMap<string, string> {
  const style = element.getAttribute('style');
  if (!style) return NONE;
  const found = new Map<string, string>();
  for (const declaration of style.slice(0, 2000).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) {
      const value = declaration.slice(colon + 1).replace(/!\s*important/, '');
      found.set(declaration.slice(0, colon).trim(), value.trim());
    }
  }
  return found;
}
