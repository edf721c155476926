/**
 * The engine's files and the browser's storage, asked for as soon as the worker starts: both take their time beside the rest of the
 * worker's code, which is made ready meanwhile. Imported before all else.
 */
import browser from 'webextension-polyfill';
import kernelUrl from '../reading/attribution/kernel/kernel.wasm?url';
import modelUrl from '../reading/attribution/model/attribution.bin?url';
import { SETTINGS_KEY } from '../storage-keys.ts';

export interface EngineFiles {
  model: ArrayBuffer;
  kernel: ArrayBuffer;
}

let early: Promise<EngineFiles> | null = load();
// Whoever asks for them hears of it; where nobody does, nobody needs to.
early.catch(() => {});
// The first access opens the store, which takes far longer than what follows.
browser.storage.local.get(SETTINGS_KEY).catch(() => {});

/**
 * The files' contents, to be had once without waiting and after that fetched anew: an engine keeps what it needs of them.
 * @throws Error when a file of the extension cannot be read
 */
export function engineFiles(): Promise<EngineFiles> {
  const files = early ?? load();
  early = null;
  return files;
}

async function load(): Promise<EngineFiles> {
  const [model, kernel] = await Promise.all([bytes(modelUrl), bytes(kernelUrl)]);
  return { model, kernel };
}

async function bytes(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the extension's file ${url} could not be read (${response.status})`);
  return response.arrayBuffer();
}
