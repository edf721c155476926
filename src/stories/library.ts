/** The built-in dossiers. */
import type { Dossier } from './dossier.ts';
import karabakh2020 from './dossiers/karabakh-2020.json' with { type: 'json' };
import panjshir2021 from './dossiers/panjshir-2021.json' with { type: 'json' };

// TypeScript sees texts where the schema has choices. That each file is a whole dossier is what the tests see to, once, and not every
// start of the background, where it would take longer than to make the engine.
const DOSSIERS: readonly Dossier[] = [panjshir2021 as Dossier, karabakh2020 as Dossier];

/** All built-in dossiers, always the same array. */
export function builtInDossiers(): readonly Dossier[] {
  return DOSSIERS;
}
