import type { Paragraph, Quoted, Sentence, TextDocument, Token } from './document.ts';
import { quotedPassages } from './quoted.ts';
import { sentenceRanges } from './sentences.ts';
import { tokenise } from './tokens.ts';

const LINE = /[^\n\r\u2028\u2029]+/g;

/**
 * Splits a text into tokens, paragraphs (lines with something in them), sentences and passages in quotation marks.
 * Paragraphs and sentences run from their first token to their last. Never throws; linear in the text's length.
 */
export function toDocument(text: string): TextDocument {
  const tokens: Token[] = [];
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  const quoted: Quoted[] = [];
  for (const line of text.matchAll(LINE)) {
    const found = tokenise(text, line.index, line.index + line[0].length);
    const first = found[0];
    const last = found.at(-1);
    if (!first || !last) continue;
    const paragraph = paragraphs.length;
    const offset = tokens.length;
    const passages = quotedPassages(text, [first.start, last.end], paragraph);
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
