import { readFileSync } from 'node:fs';

const ROOM = new URL('../../../src/reading/attribution/', import.meta.url);

function read(path: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(new URL(path, ROOM))).buffer;
}

export const MODEL = read('model/attribution.bin');
export const KERNEL = read('kernel/kernel.wasm');
