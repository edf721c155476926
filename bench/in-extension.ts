/** What is timed in the extension's own process: the engine, from its packed files. */
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { attribute } from '../src/reading/attribution/attribute.ts';
import { createTagger } from '../src/reading/attribution/create-tagger.ts';
import { createEngine, type Engine } from '../src/reading/read.ts';
import { toDocument } from '../src/reading/text/text.ts';
import { builtInDossiers } from '../src/stories/library.ts';

interface Parts {
  model: ArrayBuffer;
  kernel?: ArrayBuffer;
}
let parts: Parts | null = null;

async function start(files: { model: string; kernel: string | null }): Promise<{ ms: number; path: string }> {
  const started = performance.now();
  const model = await (await fetch(files.model)).arrayBuffer();
  const kernel = files.kernel ? await (await fetch(files.kernel)).arrayBuffer() : null;
  parts = { model, ...(kernel && { kernel }) };
  const { path } = await makeEngine();
  return { ms: performance.now() - started, path };
}

function theParts(): Parts {
  if (!parts) throw new Error('the engine is not started');
  return parts;
}

const makeEngine = (): Promise<Engine> => createEngine(theParts());

function timed(runs: number, act: () => void): number[] {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    act();
    times.push(performance.now() - started);
  }
  return times;
}

/** As long, of the same words, and without a paragraph that is the same: findings are remembered by paragraph. */
const another = (text: string): string =>
  text
    .split('\n\n')
    .map((paragraph) => `Later, ${paragraph}`)
    .join('\n\n');

/** Until the browser has compiled what has just run for the first time; it does so beside. */
const settled = () => new Promise((done) => setTimeout(done, 50));

/** Text and attribution alone, the model and its rules, by a tagger that is warm and has not seen the text before. */
async function attributions(text: string, runs: number): Promise<number[]> {
  const { model, kernel } = theParts();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const tagger = await createTagger(model, kernel);
    attribute(toDocument(another(text)), tagger);
    await settled();
    times.push(...timed(1, () => attribute(toDocument(text), tagger)));
  }
  return times;
}

/** What others take on the same text for much less: tokens, sentences and parts of speech. */
function others(text: string, runs: number): { wink: number[]; compromise: number[] } {
  const wink = winkNLP(winkModel, ['sbd', 'pos']);
  return {
    wink: timed(runs, () => wink.readDoc(text).tokens().out(wink.its.pos)),
    compromise: timed(runs, () => compromise(text).json()),
  };
}

/** ms of each run, by an engine that is warm and has not read the text before; the caller takes the middle. */
async function read(text: string, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const own = await makeEngine();
    own.read({ text: another(text) }, { dossiers: builtInDossiers() });
    await settled();
    times.push(...timed(1, () => own.read({ text }, { dossiers: builtInDossiers() })));
  }
  return times;
}

/** ms to read a text again that has a paragraph more, in its middle. */
async function grown(text: string, more: string, runs: number): Promise<number[]> {
  const paragraphs = text.split('\n\n');
  const now = paragraphs.toSpliced(paragraphs.length >> 1, 0, more).join('\n\n');
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const own = await makeEngine();
    own.read({ text }, { dossiers: builtInDossiers() });
    times.push(...timed(1, () => own.read({ text: now }, { dossiers: builtInDossiers() })));
  }
  return times;
}

Object.assign(globalThis, { sourcelightEngine: { start, read, grown, attributions, others } });
