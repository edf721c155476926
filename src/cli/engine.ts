/** The engine, from the files that lie beside the built command, or from the source where it runs from there. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createEngine, type Engine } from '../reading/read.ts';

async function beside(name: string): Promise<ArrayBuffer> {
  const file = await readFile(new URL(name, import.meta.url));
  // A copy of its own: Node's buffers may share one larger piece of memory.
  return new Uint8Array(file).buffer;
}

/** @throws Error when the model's file is not there or cannot be used */
export async function cliEngine(): Promise<Engine> {
  // Run from the source there is a model and no kernel, without which the engine is slower and reads the same.
  if (!existsSync(new URL('./attribution.bin', import.meta.url)))
    return createEngine({ model: await beside('../reading/attribution/model/attribution.bin') });
  const [model, kernel] = await Promise.all([beside('./attribution.bin'), beside('./kernel.wasm')]);
  return createEngine({ model, kernel });
}
