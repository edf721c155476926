import { readFileSync } from 'node:fs';

const ROOM = new URL('../../../src/reading/attribution/', import.meta.url);

function read(path: string | URL): ArrayBuffer {
  return Uint8Array.from(readFileSync(path)).buffer;
}

/** training/run.sh names others than those that ship, to test a model that it has made for trial. */
export const MODEL = read(process.env.MODEL_FILE ?? new URL('model/attribution.bin', ROOM));
export const REFERENCE = process.env.REFERENCE_FILE ?? new URL('reference.json', import.meta.url);
export const KERNEL = read(new URL('kernel/kernel.wasm', ROOM));
