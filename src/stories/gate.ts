/** The cheap first look that the gate takes at every news page: plain data made from dossiers, and one pass over title and text. */
import type { Dossier } from './dossier.ts';

/** Data only, small, structured-cloneable: kept in storage for the gate. */
export interface GateTerms {
  stories: { id: string; anchors: string[]; support: string[] }[];
}

export function gateTerms(_dossiers: readonly Dossier[]): GateTerms {
  return { stories: [] };
}

/** Ids of the stories that the page could cover; empty for nearly every page. At most 3 ms for 5,000 words. */
export function couldCover(_terms: GateTerms, _title: string, _text: string): string[] {
  return [];
}
