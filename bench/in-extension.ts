/** What is timed in the extension's own process: the engine, from its packed files. */
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { attribute } from '../src/reading/attribution/attribute.ts';
import { createTagger } from '../src/reading/attribution/create-tagger.ts';
import type { Tagger } from '../src/reading/attribution/tagger.ts';
import { createEngine, type Engine } from '../src/reading/read.ts';
import { toDocument } from '../src/reading/text/text.ts';
import { builtInDossiers } from '../src/stories/library.ts';

let engine: Engine | null = null;
let tagger: Tagger | null = null;

async function start(files: { model: string; kernel: string | null }): Promise<{ ms: number; path: string }> {
  const started = performance.now();
  const model = await (await fetch(files.model)).arrayBuffer();
  const kernel = files.kernel ? await (await fetch(files.kernel)).arrayBuffer() : null;
  engine = await createEngine({ model, ...(kernel && { kernel }) });
  const ms = performance.now() - started;
  tagger = await createTagger(model, kernel ?? undefined);
  return { ms, path: engine.path };
}

function timed(runs: number, act: () => void): number[] {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    act();
    times.push(performance.now() - started);
  }
  return times;
}

/** Text and attribution alone, the model and its rules. */
function attributions(text: string, runs: number): number[] {
  const own = tagger;
  if (!own) throw new Error('the engine is not started');
  return timed(runs, () => attribute(toDocument(text), own));
}

/** What others take on the same text for much less: tokens, sentences and parts of speech. */
function others(text: string, runs: number): { wink: number[]; compromise: number[] } {
  const wink = winkNLP(winkModel, ['sbd', 'pos']);
  return {
    wink: timed(runs, () => wink.readDoc(text).tokens().out(wink.its.pos)),
    compromise: timed(runs, () => compromise(text).json()),
  };
}

/** ms of each run; the caller takes the middle. */
function read(text: string, runs: number): number[] {
  const own = engine;
  if (!own) throw new Error('the engine is not started');
  return timed(runs, () => own.read({ text }, { dossiers: builtInDossiers() }));
}

Object.assign(globalThis, { sourcelightEngine: { start, read, attributions, others } });
