import type { Dossier } from '../../stories/dossier.ts';
import type { TextDocument } from '../text/document.ts';
import type { FoundFigure } from './found.ts';

/** Every quantity in the text that bears on a conflict, in text order, never overlapping. */
export function findFigures(_document: TextDocument, _dossier: Dossier | null): FoundFigure[] {
  return [];
}
