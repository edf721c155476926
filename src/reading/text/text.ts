import type { Span } from '../reading.ts';
import type { Paragraph, Quoted, Sentence, TextDocument, Token } from './document.ts';
import { PARAGRAPHS_ON, type Passage, quotedPassages, runningOn } from './quoted.ts';
import { sentenceRanges } from './sentences.ts';
import { tokenise } from './tokens.ts';

const LINE = /[^\n\r\u2028\u2029]+/g;
const HAS_TEXT = /\S/;

/**
 * Splits a text into tokens, paragraphs (lines with something in them), sentences and passages in quotation marks.
 * Paragraphs and sentences run from their first token to their last. Never throws; linear in the text's length.
 */
export function toDocument(text: string): TextDocument {
  const tokens: Token[] = [];
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const quoted: Quoted[] = [];
  const lines = [...text.matchAll(LINE)].flatMap(({ index, 0: line }): Span[] =>
    HAS_TEXT.test(line) ? [[index, index + line.length]] : [],
  );
  let carried: Passage[] = [];
  for (const [number, [from, to]] of lines.entries()) {
    const found = tokenise(text, from, to);
    const first = found[0];
    const last = found.at(-1);
    if (!first || !last) continue;
    const paragraph = paragraphs.length;
    const offset = tokens.length;
    const part = carried.shift();
    const passages = quotedPassages(
      text,
      [first.start, last.end],
      paragraph,
      part && within(part, first.start, last.end),
    );
    const left = passages.at(-1);
    if (!part && left?.closed === false && left.style === 'double')
      carried = runningOn(text, lines.slice(number + 1, number + 1 + PARAGRAPHS_ON));
    const sentencesBefore = sentences.length;
    for (const [from, to] of sentenceRanges(found, passages)) {
      const start = found[from]?.start ?? first.start;
      const end = found[to - 1]?.end ?? last.end;
      sentences.push({ start, end, paragraph, tokens: [offset + from, offset + to] });
    }
    for (const token of found) tokens.push(token);
    for (const passage of passages) quoted.push(passage);
    paragraphs.push({
      start: first.start,
      end: last.end,
      tokens: [offset, tokens.length],
      sentences: [sentencesBefore, sentences.length],
    });
  }
  return { text, tokens, paragraphs, sentences, quoted };
}

/** The part of a passage, from a paragraph's first token to its last at most. */
function within({ outer, inner, closed, style }: Passage, start: number, end: number): Passage {
  const clip = (at: number) => Math.min(end, Math.max(start, at));
  return { outer: [start, clip(outer[1])], inner: [start, clip(inner[1])], closed, style };
}
