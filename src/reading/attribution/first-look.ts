/** The model's look at a text, which needs none of the other rooms and nothing of the rules: it can be had while those are made ready. */
import { toDocument } from '../text/text.ts';
import { THRESHOLD } from './scores.ts';
import type { Tagger } from './tagger.ts';

export { createTagger } from './create-tagger.ts';

/** Has the tagger look at a text that is about to be read. It remembers what it finds, so that reading asks it for nothing twice. */
export function lookAt(text: string, tagger: Tagger): void {
  const { paragraphs, tokens } = toDocument(text);
  const inputs = paragraphs.map((paragraph, line) => ({ tokens: tokens.slice(...paragraph.tokens), line }));
  tagger.tag(inputs, THRESHOLD);
}
