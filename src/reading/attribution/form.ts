import type { Form, Span } from '../reading.ts';
import type { Quoted, TextDocument } from '../text/document.ts';
import { WORD } from '../text/latin.ts';
import { firstWhere, tokensIn } from '../text/lookup.ts';

/** So much of a content must stand in quotation marks for it to be direct: a word or two outside is a slip of the span. */
const DIRECT = 0.8;

/**
 * Direct: at least 80 % of the content's words stand in quotation marks; indirect: none; mixed: the rest.
 * @param content spans in UTF-16 code units
 */
export function formOf(document: TextDocument, content: readonly Span[]): Form {
  let [words, inside] = [0, 0];
  for (const [start, end] of content) {
    for (const token of tokensIn(document, start, end)) {
      if (!WORD.test(token.text)) continue;
      words++;
      if (passageAt(document.quoted, token.start)) inside++;
    }
  }
  if (inside === 0) return 'indirect';
  return inside >= DIRECT * words ? 'direct' : 'mixed';
}

/** The passage in quotation marks that holds `offset`. */
export function passageAt(quoted: readonly Quoted[], offset: number): Quoted | undefined {
  const passage = quoted[firstWhere(quoted.length, (index) => (quoted[index]?.outer[1] ?? 0) > offset)];
  return passage && passage.outer[0] <= offset ? passage : undefined;
}
