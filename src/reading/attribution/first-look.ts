/** The model's look at a text, which needs none of the other rooms and nothing of the rules: it can be had while those are made ready. */
import type { TextDocument } from '../text/document.ts';
import { toDocument } from '../text/text.ts';
import { THRESHOLD } from './scores.ts';
import type { Tagger, TaggerParagraph } from './tagger.ts';

export { createTagger } from './create-tagger.ts';

/** Has the tagger look at a text that is about to be read. It remembers what it finds, so that reading asks it for nothing twice. */
export function lookAt(text: string, tagger: Tagger): void {
  tagger.tag(paragraphsOf(toDocument(text)), THRESHOLD);
}

/** All paragraphs of a text, as the tagger wants them. */
export function paragraphsOf({ paragraphs, tokens }: TextDocument): TaggerParagraph[] {
  return paragraphs.map((paragraph, line) => ({ tokens: tokens.slice(...paragraph.tokens), line }));
}
