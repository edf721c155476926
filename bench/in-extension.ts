/** What is timed in the extension's own process: the engine, from its packed files. */
import { createEngine, type Engine } from '../src/reading/read.ts';
import { builtInDossiers } from '../src/stories/library.ts';

let engine: Engine | null = null;

async function start(files: { model: string; kernel: string | null }): Promise<{ ms: number; path: string }> {
  const started = performance.now();
  const model = await (await fetch(files.model)).arrayBuffer();
  const kernel = files.kernel ? await (await fetch(files.kernel)).arrayBuffer() : null;
  engine = await createEngine({ model, ...(kernel && { kernel }) });
  return { ms: performance.now() - started, path: engine.path };
}

/** ms of each run; the caller takes the middle. */
function read(text: string, runs: number): number[] {
  if (!engine) throw new Error('the engine is not started');
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    engine.read({ text }, { dossiers: builtInDossiers() });
    times.push(performance.now() - started);
  }
  return times;
}

Object.assign(globalThis, { sourcelightEngine: { start, read } });
