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

/** ms that it takes with each of these. */
function timed<T>(given: readonly T[], act: (one: T) => void): number[] {
  return given.map((one) => {
    const started = performance.now();
    act(one);
    return performance.now() - started;
  });
}

/** The same text as told on other days: findings are remembered by paragraph, and no two days share one. */
let days = 0;
function onOtherDays(text: string, many: number): string[] {
  return Array.from({ length: many }, () => {
    days += 1;
    return text
      .split('\n\n')
      .map((paragraph) => `On day ${days}, ${paragraph}`)
      .join('\n\n');
  });
}

/** Text and attribution alone, the model and its rules, by one tagger that has read other texts and not this one. */
async function attributions(text: string, runs: number): Promise<number[]> {
  const { model, kernel } = theParts();
  const tagger = await createTagger(model, kernel);
  const act = (own: string) => attribute(toDocument(own), tagger);
  return timed(onOtherDays(text, 1 + runs), act).slice(1);
}

/** What others take on the same text for much less: tokens, sentences and parts of speech. */
function others(text: string, runs: number): { wink: number[]; compromise: number[] } {
  const wink = winkNLP(winkModel, ['sbd', 'pos']);
  const same = Array.from({ length: runs }, () => text);
  return {
    wink: timed(same, (own) => wink.readDoc(own).tokens().out(wink.its.pos)),
    compromise: timed(same, (own) => compromise(own).json()),
  };
}

/** ms of each run, by one engine, which has read other texts and not this one, as in a worker that lives; the caller takes the middle. */
async function read(text: string, runs: number): Promise<number[]> {
  const own = await makeEngine();
  const act = (article: string) => own.read({ text: article }, { dossiers: builtInDossiers() });
  return timed(onOtherDays(text, 1 + runs), act).slice(1);
}

/** ms to read a text again that has a paragraph more, in its middle. */
async function grown(text: string, more: string, runs: number): Promise<number[]> {
  const paragraphs = text.split('\n\n');
  const now = paragraphs.toSpliced(paragraphs.length >> 1, 0, more).join('\n\n');
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const own = await makeEngine();
    const act = (article: string) => own.read({ text: article }, { dossiers: builtInDossiers() });
    times.push(...timed([text, now], act).slice(1));
  }
  return times;
}

Object.assign(globalThis, { sourcelightEngine: { start, read, grown, attributions, others } });
