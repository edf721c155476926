/** The engine as it ships, in plain JavaScript, for tests that read articles the whole way from words alone. */
import { createEngine } from '../../../src/reading/read.ts';
import type { Figure } from '../../../src/reading/reading.ts';
import { builtInDossiers } from '../../../src/stories/library.ts';
import { MODEL } from '../attribution/files.ts';

export const engine = await createEngine({ model: MODEL });

/** @returns the status of each figure of a text, in text order */
export function statuses(text: string): Figure['status'][] {
  return engine
    .read({ text, outlet: 'Hill Courier' }, { dossiers: builtInDossiers() })
    .figures.map(({ status }) => status);
}
