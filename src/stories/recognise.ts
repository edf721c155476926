import type { Dossier } from './dossier.ts';

/** Which story an article covers, with the score (0 to 1) and plain reasons; null for none. */
export interface Recognised {
  dossier: Dossier;
  score: number;
  because: string[];
}

export interface RecognisableArticle {
  title?: string | undefined;
  text: string;
  published?: string | undefined;
}

export function recognise(_article: RecognisableArticle, _dossiers: readonly Dossier[]): Recognised | null {
  return null;
}
