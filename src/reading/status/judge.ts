import type { Dossier } from '../../stories/dossier.ts';
import type { FoundFigure } from '../figures/found.ts';
import type { Attribution, Disclaimer, Figure } from '../reading.ts';
import type { Cast } from '../speakers/cast.ts';
import type { TextDocument } from '../text/document.ts';

export interface Evidence {
  document: TextDocument;
  /** With speakers resolved. */
  attributions: Attribution[];
  cast: Cast;
  found: FoundFigure[];
  dossier: Dossier | null;
}

/** Says of every figure whose word it is, its status, and why; finds disclaimers and what they cover; checks quotes against the dossier. */
export function judge(evidence: Evidence): {
  figures: Figure[];
  disclaimers: Disclaimer[];
  attributions: Attribution[];
} {
  return { figures: [], disclaimers: [], attributions: evidence.attributions };
}
