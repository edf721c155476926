/** Which paragraphs are headings: the outlet's own voice, set apart from the report. */
import type { TextDocument } from '../text/document.ts';

const MAX_TOKENS = 26;

/**
 * One flag a paragraph: a short line with no full stop at its end. Headlines, standfirsts and subheads are; bullets,
 * lines that end in a quotation's close, and sentences are not. In a text of one paragraph nothing is a heading.
 */
export function headingParagraphs({ text, paragraphs }: TextDocument): boolean[] {
  if (paragraphs.length < 2) return paragraphs.map(() => false);
  return paragraphs.map(({ start, end, tokens }) => {
    const line = text.slice(start, end).trim();
    return (
      tokens[1] - tokens[0] <= MAX_TOKENS && !/[.!?…:;,]["”’')\]]*$/.test(line) && !/^[•*·–—-]/.test(line)
    );
  });
}
