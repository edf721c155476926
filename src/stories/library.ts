/** The built-in dossiers, validated when they are loaded. */
import { checkDossier } from './check.ts';
import type { Dossier } from './dossier.ts';
import panjshir2021 from './dossiers/panjshir-2021.json' with { type: 'json' };

const FILES: Record<string, unknown> = { 'panjshir-2021.json': panjshir2021 };

let loaded: readonly Dossier[] | undefined;

/**
 * All built-in dossiers; checked on the first call, then always the same array.
 * @throws DossierError naming file and field.
 */
export function builtInDossiers(): readonly Dossier[] {
  loaded ??= Object.entries(FILES).map(([file, value]) => checkDossier(value, file));
  return loaded;
}
