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
 * @param carried the part of a passage that an earlier paragraph began (`runningOn`)
 */
export function quotedPassages(
  text: string,
  [start, end]: Span,
  paragraph: number,
  carried?: Passage,
): Quoted[] {
  const doubles = doublePassages(text, carried?.outer[1] ?? start, end);
  if (carried) doubles.unshift(carried);
  const singles = singlePassages(text, start, end, doubles);
  return outermost([...doubles, ...singles]).flatMap((passage) => {
    const inner = trim(text, passage.inner);
    return inner[0] < inner[1] ? [{ ...passage, inner, paragraph }] : [];
  });
}

export type Passage = Omit<Quoted, 'paragraph'>;

/** Characters back in which a sentence begins. */
const LONGEST_SENTENCE = 600;

/** A statement printed whole has no more paragraphs than this. */
export const PARAGRAPHS_ON = 12;

/**
 * A passage that a paragraph left open, where those after it go on without a mark of their own: `"We hold it.`, `We will tomorrow," Roe said`.
 * @param lines the paragraphs after it that it may run through: [start, end) in UTF-16 code units of `text`
 * @returns its part in each of them, the last one closed; none where another passage begins first
 */
export function runningOn(text: string, lines: readonly Span[]): Passage[] {
  const parts: Passage[] = [];
  for (const [from, to] of lines) {
    const [mark] = doubleMarks(text, from, to);
    if (mark && mark.whenNone !== 'stray') return [];
    const [end, outer] = mark ? [mark.start, mark.end] : [to, to];
    parts.push({ outer: [from, outer], inner: [from, end], closed: mark !== undefined, style: 'double' });
    if (mark) return parts;
  }
  return [];
}

function doublePassages(text: string, from: number, to: number): Passage[] {
  const open: Mark[] = [];
  const passages: Passage[] = [];
  let isFirst = true;
  for (const mark of doubleMarks(text, from, to)) {
    const lost = isFirst && mark.whenNone === 'stray' && saidBefore(text, mark, to);
    if (lost) passages.push(withoutOpening(text, from, mark));
    isFirst = false;
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

/** `The road is open,” Roe said`: behind a comma and before a word, a mark closes what somebody said, though none opens it. */
function saidBefore(text: string, { start, end }: Mark, to: number): boolean {
  return /[,!?]/.test(text.charAt(start - 1)) && /^\s[A-Za-z]/.test(text.slice(end, Math.min(to, end + 2)));
}

/** The sentence that such a mark ends. */
function withoutOpening(text: string, from: number, { start, end }: Mark): Passage {
  const before = text.slice(Math.max(from, start - LONGEST_SENTENCE), start);
  const last = [...before.matchAll(/[.!?]["”)]?\s+(?=[A-Z])/g)].at(-1);
  const opening = start - before.length + (last ? last.index + last[0].length : 0);
  return { outer: [opening, end], inner: [opening, start], closed: true, style: 'double' };
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
      const begins = opens || isSpaceLost(text, start);
      yield { start, end, family, whenNone: begins && !closes ? 'open' : 'stray', whenOpen: 'close' };
    } else {
      const whenNone = closes && !opens ? 'stray' : 'open';
      yield { start, end, family, whenNone, whenOpen: opens && !closes ? 'open' : 'close' };
    }
  }
}

/** `he said.”The road`: a mark right behind a stop and before a word. */
const isSpaceLost = (text: string, at: number): boolean => /[.,:;!?]/.test(text.charAt(at - 1));

const BEFORE_SPEECH = /(?:[,:.!?…\-–—(]|\b(?:that|as|say|says|said|saying))$/;

/** An unclosed passage is believed only where speech can begin; anywhere else its mark is a stray one. */
function speechMayBegin(text: string, from: number, at: number): boolean {
  let before = at;
  while (before > from && isSpace(text, before - 1)) before--;
  return before === from || BEFORE_SPEECH.test(text.slice(Math.max(from, before - 7), before));
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
