/** An article as the network sees it, by the runtime's own steps: paragraphs, runs of tokens, quote and place states. */
import { chunks } from '../src/reading/attribution/model/chunks.ts';
import { placeStates, quoteStates } from '../src/reading/attribution/model/places.ts';
import type { Token } from '../src/reading/text/document.ts';
import { toDocument } from '../src/reading/text/text.ts';

export interface Run {
  /** Index of the paragraph in the article. */
  line: number;
  tokens: Token[];
  quotes: Uint8Array;
  places: Uint8Array;
}

/** Runs of at most MAX_RUN tokens, in text order; together they hold every token of the text. */
export function runsOf(text: string): Run[] {
  const document = toDocument(text);
  return document.paragraphs.flatMap((paragraph, line) => {
    const tokens = document.tokens.slice(...paragraph.tokens);
    return chunks(tokens.map((token) => token.text)).map(([from, to]) => {
      const part = tokens.slice(from, to);
      const words = part.map((token) => token.text);
      const quotes = quoteStates(words);
      return { line, tokens: part, quotes, places: placeStates(words, quotes, line) };
    });
  });
}
