/**
 * Passages in quotation marks, a paragraph at a time. A mark's direction is judged by what stands beside it and, for
 * curly and angled marks, by its shape; openings and closings are matched with a stack, so that one stray mark costs
 * at most the passage it stands in. Single marks are told from apostrophes by the same means (`single-quotes.ts`).
 */
import type { Span } from '../reading.ts';
import type { Quoted } from './document.ts';
import { isSpace, neighbours } from './marks.ts';
import { singlePassages } from './single-quotes.ts';

const DOUBLE_MARK = /[“”„‟«»"＂「」『』]|``|''/g;
const OPENING = new Set(['“', '„', '‟', '«', '``', '「', '『']);
const CLOSING = new Set(['”', '»', '」', '』']);
/** Feet and inches: the mark after 6'2" is no quotation mark. */
const INCHES = /\d['’′]\s?\d{1,2}$/;

/** More openings than this in a row are noise; the bound keeps the search for an opener short. */
const DEEPEST = 16;

interface Mark {
  start: number;
  end: number;
  family: 'quote' | 'angle' | 'corner';
  /** What the mark does when no passage is open, and when one is. */
  whenNone: 'open' | 'stray';
  whenOpen: 'open' | 'close';
}

/**
 * Outermost passages of one paragraph, in order, never overlapping.
 * @param span the paragraph: [start, end) in UTF-16 code units of `text`
 * @param paragraph its index, copied into the results
 */
export function quotedPassages(text: string, [start, end]: Span, paragraph: number): Quoted[] {
  const doubles = doublePassages(text, start, end);
  const singles = singlePassages(text, start, end, doubles);
  return outermost([...doubles, ...singles]).flatMap((passage) => {
    const inner = trim(text, passage.inner);
    return inner[0] < inner[1] ? [{ ...passage, inner, paragraph }] : [];
  });
}

export type Passage = Omit<Quoted, 'paragraph'>;

function doublePassages(text: string, from: number, to: number): Passage[] {
  const open: Mark[] = [];
  const passages: Passage[] = [];
  for (const mark of doubleMarks(text, from, to)) {
    const opener = open.findLast((other) => other.family === mark.family);
    if (opener && mark.whenOpen === 'close') {
      // What was opened since, and never closed, was a stray mark.
      open.length = open.indexOf(opener);
      passages.push({
        outer: [opener.start, mark.end],
        inner: [opener.end, mark.start],
        closed: true,
        style: 'double',
      });
    } else if (mark.whenNone === 'open') {
      open.push(mark);
      if (open.length > DEEPEST) open.shift();
    }
  }
  const closed = outermost(passages);
  const left = open.at(-1);
  const last = closed.at(-1);
  if (left && (last?.outer[1] ?? from) <= left.start && speechMayBegin(text, from, left.start)) {
    closed.push({ outer: [left.start, to], inner: [left.end, to], closed: false, style: 'double' });
  }
  return closed;
}

function* doubleMarks(text: string, from: number, to: number): Generator<Mark> {
  for (const match of text.slice(from, to).matchAll(DOUBLE_MARK)) {
    const start = from + match.index;
    const shape = match[0];
    const end = start + shape.length;
    if (shape === '"' && INCHES.test(text.slice(Math.max(from, start - 5), start))) continue;
    const { opens, closes } = neighbours(text, from, to, start, end);
    const family = '«»'.includes(shape) ? 'angle' : '「」『』'.includes(shape) ? 'corner' : 'quote';
    if (OPENING.has(shape)) {
      // „so“ and the sloppy “so“ close with an opening shape.
      const whenOpen = closes && !opens ? 'close' : 'open';
      yield { start, end, family, whenNone: 'open', whenOpen };
    } else if (CLOSING.has(shape)) {
      yield { start, end, family, whenNone: opens && !closes ? 'open' : 'stray', whenOpen: 'close' };
    } else {
      const whenNone = closes && !opens ? 'stray' : 'open';
      yield { start, end, family, whenNone, whenOpen: opens && !closes ? 'open' : 'close' };
    }
  }
}

/** An unclosed passage is believed only where speech can begin; anywhere else its mark is a stray one. */
function speechMayBegin(text: string, from: number, at: number): boolean {
  let before = at - 1;
  while (before >= from && isSpace(text, before)) before--;
  return before < from || /[,:.!?…\-–—(]/.test(text.charAt(before));
}

/** Keeps the passages that no other one holds; of two that cross, the one that starts first. */
function outermost(passages: Passage[]): Passage[] {
  const kept: Passage[] = [];
  const ordered = passages.toSorted((a, b) => a.outer[0] - b.outer[0] || b.outer[1] - a.outer[1]);
  for (const passage of ordered) {
    if (passage.outer[0] >= (kept.at(-1)?.outer[1] ?? 0)) kept.push(passage);
  }
  return kept;
}

function trim(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return [from, to];
}
