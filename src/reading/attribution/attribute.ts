import type { Attribution } from '../reading.ts';
import type { TextDocument } from '../text/document.ts';
import type { Tagger } from './tagger.ts';

/** All attributions of a text, in text order, without speakers: the model's, and those that rules add. */
export function attribute(_document: TextDocument, _tagger: Tagger): Attribution[] {
  return [];
}
