/** Walks the live page and puts together the article's text from what is kept of it and to be seen. */
import type { Block } from './article.ts';
import { childrenOf, parentOf } from './composed.ts';
import { isLayoutTable } from './left-out.ts';
import { isBlockTag, type Look, type Looks, PLAIN } from './shown.ts';
import { sideParts } from './side-parts.ts';
import { createPacer, type Work } from './slices.ts';
import { type Built, createTextBuilder } from './text-builder.ts';

export interface Kept {
  text: ReadonlySet<Text>;
  /** Elements whose kind is known from elsewhere. */
  kinds: ReadonlyMap<Element, Block['kind']>;
}

/** Seen beside the text or worked with, not read as part of it. */
const NOT_TEXT = new Set(
  (
    'script style noscript template svg iframe object embed canvas video audio button select textarea datalist dialog nav figcaption ' +
    'rt rp input progress meter'
  ).split(' '),
);
const HEADING = /^h[1-6]$/;
const DEEPEST = 512;

/**
 * The text of `kept`, in document order. Only elements around kept text are looked at closely, so that the cost is that of the article and
 * not of the page. Reads the page and never writes to it.
 */
export function* walkText(body: Element, kept: Kept, looks: Looks): Work<Built> {
  const around = yield* lengthsAround(body, kept.text);
  const aside = yield* sideParts(around);
  const isPauseDue = createPacer();
  const builder = createTextBuilder();
  const isCell = cellsOfData();

  function* walkChildren(parent: Element, look: Look, kind: Block['kind'], depth: number): Work<void> {
    for (const child of childrenOf(parent)) {
      if (child.nodeType === 3) {
        const text = child as Text;
        if (look.visible && (kept.text.has(text) || /^\s*$/.test(text.data)))
          builder.add(text, look.space, kind);
      } else if (child.nodeType === 1) {
        yield* walkElement(child as Element, look, kind, depth);
      }
    }
  }

  function* walkElement(element: Element, parent: Look, kind: Block['kind'], depth: number): Work<void> {
    if (!around.has(element)) {
      if (element.localName === 'br') builder.breakLine();
      else if (isCell(element)) builder.breakCell();
      else if (isBlockTag(element)) builder.breakBlock();
      return;
    }
    if (NOT_TEXT.has(element.localName) || isMark(element) || depth > DEEPEST) return;
    if (aside.has(element)) {
      if (isBlockTag(element)) builder.breakBlock();
      return;
    }
    if (isPauseDue()) yield;
    const look = looks(element, parent);
    if (!look.shown) return;
    const isBlock = look.block || kept.kinds.has(element);
    const end = isCell(element) ? builder.breakCell : isBlock ? builder.breakBlock : null;
    end?.();
    yield* walkChildren(element, look, kept.kinds.get(element) ?? kindOf(element) ?? kind, depth + 1);
    end?.();
  }

  yield* walkElement(body, PLAIN, 'paragraph', 0);
  return builder.finish();
}

/** What is a block of its own in a cell: such a cell is no number or name in a row. */
const BLOCKS = 'p, div, ul, ol, dl, table, blockquote, pre, h1, h2, h3, h4, h5, h6';

/** Tells the cells of tables that are there for their data and not for columns: a row of them is read as one line. */
function cellsOfData(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    if (element.localName !== 'td' && element.localName !== 'th') return false;
    const table = element.closest('table');
    if (!table) return false;
    const isData = known.get(table) ?? !isLayoutTable(table);
    known.set(table, isData);
    return isData && element.querySelector(BLOCKS) === null;
  };
}

/** The kind that an element gives to the blocks in it. */
function kindOf(element: Element): Block['kind'] | null {
  const name = element.localName;
  if (HEADING.test(name) || element.getAttribute('role') === 'heading') return 'heading';
  if (name === 'blockquote') return 'quote';
  return name === 'li' || name === 'dt' || name === 'dd' ? 'item' : null;
}

/** Where links to notes lead. */
const TO_NOTE = /^#[\w:-]*(?:fn|foot|note|cite|ref)/i;
/** A link by which readers of some pages change them, beside a heading. */
const TO_EDIT = /^\[\s*edit(?:\s*\|?\s*(?:edit )?source)?\s*\]$/i;

/** A number that leads to a note, raised or not; "5th" and "km2" are raised too, and are text. So is no link for those who edit the page. */
function isMark(element: Element): boolean {
  if (element.getAttribute('role') === 'doc-noteref') return true;
  if (element.localName === 'a' && TO_NOTE.test(element.getAttribute('href') ?? ''))
    return /^\W*\d{1,3}\W*$/.test(element.textContent ?? '');
  if (element.localName === 'span' && /edit/i.test(element.getAttribute('class') ?? ''))
    return TO_EDIT.test((element.textContent ?? '').trim());
  if (element.localName !== 'sup') return false;
  const link = element.querySelector('a[href*="#"]') ?? element.closest('a[href*="#"]');
  return link !== null;
}

/** Code units of kept text in the body and in each element between it and the text. */
function* lengthsAround(body: Element, text: ReadonlySet<Text>): Work<Map<Element, number>> {
  const isPauseDue = createPacer();
  const lengths = new Map<Element, number>([[body, 0]]);
  for (const node of text) {
    if (isPauseDue()) yield;
    const length = node.data.trim().length;
    for (let element = parentOf(node); element; element = parentOf(element)) {
      lengths.set(element, (lengths.get(element) ?? 0) + length);
      if (element === body) break;
    }
  }
  return lengths;
}
