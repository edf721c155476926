/** Keeps in storage what the gate needs, so that pages never wake the background to learn it. */
import browser from 'webextension-polyfill';
import type { Settings } from '../settings.ts';
import { GATE_KEY } from '../storage-keys.ts';
import type { Dossier } from '../stories/dossier.ts';
import { gateTerms } from '../stories/gate.ts';

/** Writes the terms of the stories that are switched on. */
export async function writeGateTerms(dossiers: readonly Dossier[], settings: Settings): Promise<void> {
  const enabled = dossiers.filter(({ id }) => !settings.storiesOff.includes(id));
  await browser.storage.local.set({ [GATE_KEY]: gateTerms(enabled) });
}
