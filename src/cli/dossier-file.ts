/** A dossier from a file. */
import { DossierError, type DossierFile, parseDossier } from '../stories/check.ts';
import { bytesOf } from './file.ts';

/** @throws Error where there is no such file; DossierError where it holds no dossier */
export async function readDossier(file: string): Promise<DossierFile> {
  return parseDossier(decode(await bytesOf(file), file), file);
}

function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DossierError(file, [{ path: '', reason: 'is no text in UTF-8' }]);
  }
}
