/** The passages in quotation marks inside a span of text. */
import type { Span } from '../reading/reading.ts';

const CLOSING: Record<string, string> = { '“': '”', '"': '"', '«': '»', '‘': '’' };
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Spans (UTF-16 code units, end exclusive, marks included) of what stands in quotation marks within `span`; a passage that
 * is not closed goes to the span's end. Linear in the span's length.
 */
export function quotedWords(text: string, [start, end]: Span): Span[] {
  const found: Span[] = [];
  let opened = -1;
  let closing = '';
  const last = Math.min(end, text.length);
  for (let at = start; at < last; at++) {
    const char = text.charAt(at);
    if (opened < 0) {
      const pair = CLOSING[char];
      if (pair === undefined) continue;
      opened = at;
      closing = pair;
      // A right single mark between letters is an apostrophe, and closes nothing.
    } else if (char === closing && !(char === '’' && LETTER.test(text.charAt(at + 1)))) {
      found.push([opened, at + 1]);
      opened = -1;
    }
  }
  if (opened >= 0) found.push([opened, last]);
  return found;
}
