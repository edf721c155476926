/** The engine, made when it is first needed and kept as long as the browser lets the worker live. */
import kernelUrl from '../reading/attribution/kernel/kernel.wasm?url';
import modelUrl from '../reading/attribution/model/attribution.bin?url';
import { createEngine, type Engine } from '../reading/read.ts';

let engine: Promise<Engine> | null = null;

async function bytes(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the extension's file ${url} could not be read (${response.status})`);
  return response.arrayBuffer();
}

async function make(): Promise<Engine> {
  const [model, kernel] = await Promise.all([bytes(modelUrl), bytes(kernelUrl)]);
  return createEngine({ model, kernel });
}

/** The one engine of this worker's life. A failed start is tried again at the next call. */
export function theEngine(): Promise<Engine> {
  engine ??= make().catch((error) => {
    engine = null;
    throw error;
  });
  return engine;
}
