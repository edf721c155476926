/** The engine, made when it is first needed and kept as long as the browser lets the worker live. */
import type { Tagger } from '../reading/attribution/tagger.ts';
import type { Engine } from '../reading/read.ts';
import type { Dossier } from '../stories/dossier.ts';
import { engineFiles } from './engine-files.ts';
import { firstLook, rooms } from './rooms.ts';

let tagger: Promise<Tagger> | null = null;
let engine: Promise<Engine> | null = null;
let isMade = false;
let isWarm = false;

/** A little of all that a report has: sides, quotes, figures, a denial, a check. */
const SAMPLE = `Fighting in the hills

The front said on Monday that its men had killed at least 40 soldiers. “We hold the road,” Ann Vale, a spokeswoman, told reporters. A government
spokesman denied it and said that two fighters had been captured.

According to the United Nations, dozens of families fled. Neither claim could be independently verified.`;

async function makeTagger(): Promise<Tagger> {
  const [{ createTagger }, { model, kernel }] = await Promise.all([firstLook, engineFiles()]);
  return createTagger(model, kernel);
}

/** The one tagger of this worker's life. A failed start is tried again at the next call. */
function theTagger(): Promise<Tagger> {
  tagger ??= makeTagger().catch((error) => {
    tagger = null;
    throw error;
  });
  return tagger;
}

async function make(): Promise<Engine> {
  const [{ engineWith }, its] = await Promise.all([rooms, theTagger()]);
  isMade = true;
  return engineWith(its);
}

/** The one engine of this worker's life. A failed start is tried again at the next call. */
export function theEngine(): Promise<Engine> {
  engine ??= make().catch((error) => {
    engine = null;
    throw error;
  });
  return engine;
}

/** The engine for a text that it is to read at once: while it is not yet made, its model looks at the text. */
export async function engineFor(text: string): Promise<Engine> {
  if (!isMade) {
    const [{ lookAt }, its] = await Promise.all([firstLook, theTagger()]);
    lookAt(text, its);
  }
  return theEngine();
}

/**
 * Reads a few sentences for nothing, once in a worker's life. Code that has never run is compiled when it is called, which takes most of the
 * first reading, however short: this is for the time in which a page's article is still being looked for.
 */
export async function warmUp(dossiers: readonly Dossier[]): Promise<void> {
  if (isWarm) return;
  isWarm = true;
  (await theEngine()).read({ text: SAMPLE }, { dossiers, story: dossiers[0]?.id ?? 'none' });
}
