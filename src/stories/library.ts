/** The built-in dossiers, validated when they are loaded. */
import type { Dossier } from './dossier.ts';

/** @throws DossierError naming file and field. */
export function builtInDossiers(): readonly Dossier[] {
  return [];
}
