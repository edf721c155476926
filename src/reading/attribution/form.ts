import type { Form, Span } from '../reading.ts';
import type { Quoted, TextDocument } from '../text/document.ts';
import { WORD } from '../text/latin.ts';
import { firstWhere, tokensIn } from '../text/lookup.ts';
import { isNameOnly } from './speech.ts';

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

/**
 * The form of an act among others: words in marks are its own quote only where nobody who speaks within it says them ("Radio Orm reports that
 * the army called it “theft”") and they are no mere name (`alias “Ghost”`).
 * @param within contents of those who speak within this one
 */
export function ownForm(document: TextDocument, content: readonly Span[], within: readonly Span[]): Form {
  const form = formOf(document, content);
  if (form === 'indirect') return form;
  const { quoted } = document;
  for (const [start, end] of content) {
    let at = firstWhere(quoted.length, (index) => (quoted[index]?.outer[1] ?? 0) > start);
    for (let passage = quoted[at]; passage && passage.outer[0] < end; passage = quoted[++at]) {
      const { outer, inner } = passage;
      if (within.some(([from, to]) => from <= inner[0] && inner[1] <= to + 1)) continue;
      if (outer[0] > start && form === 'mixed' && isNameOnly(document, passage)) continue;
      return form;
    }
  }
  return 'indirect';
}

/** The passage in quotation marks that holds `offset`. */
export function passageAt(quoted: readonly Quoted[], offset: number): Quoted | undefined {
  const passage = quoted[firstWhere(quoted.length, (index) => (quoted[index]?.outer[1] ?? 0) > offset)];
  return passage && passage.outer[0] <= offset ? passage : undefined;
}
