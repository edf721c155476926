/** The engine, made when it is first needed and kept as long as the browser lets the worker live. */
import type { Tagger } from '../reading/attribution/tagger.ts';
import type { Engine } from '../reading/read.ts';
import type { Dossier } from '../stories/dossier.ts';
import { recognise, weigh } from '../stories/recognise.ts';
import { engineFiles } from './engine-files.ts';
import { firstLook, rooms } from './rooms.ts';

let isMade = false;
let isAsked = false;
let isBegun = false;
let isWarm = false;

/** A little of all that a report has: sides, quotes, figures, a denial, a check. */
const SAMPLE = {
  text: `Fighting in the hills

The front said on Monday that its men had killed at least 40 soldiers. “We hold the road,” Ann Vale, a spokeswoman, told reporters. A government
spokesman denied it and said that two fighters had been captured.

According to the United Nations, dozens of families fled. Neither claim could be independently verified.`,
};

/** Makes a thing at the first call, for the worker's life. A failed start is tried again at the next call. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error) => {
      made = null;
      throw error;
    });
    return made;
  };
}

const theTagger = once<Tagger>(async () => {
  const [{ createTagger }, { model, kernel }] = await Promise.all([firstLook, engineFiles()]);
  return createTagger(model, kernel);
});

export const theEngine = once<Engine>(async () => {
  const [{ engineWith }, tagger] = await Promise.all([rooms, theTagger()]);
  isMade = true;
  return engineWith(tagger);
});

/** The engine for a text that it is to read at once: while it is not yet made, its model looks at the text. */
export async function engineFor(text: string): Promise<Engine> {
  isAsked = true;
  if (!isMade) {
    const [{ lookAt }, tagger] = await Promise.all([firstLook, theTagger()]);
    lookAt(text, tagger);
  }
  return theEngine();
}

/**
 * Does for a few sentences, once in a worker's life, what comes before the rooms of reading are needed. Code that has never run is compiled when
 * it is called, which takes most of the first reading, however short: this is for the time in which a page's article is still being looked for.
 * @throws whatever the start of the tagger throws
 */
export async function begin(dossiers: readonly Dossier[]): Promise<void> {
  if (isBegun) return;
  isBegun = true;
  const [first] = dossiers;
  recognise(SAMPLE, dossiers);
  if (first) weigh(SAMPLE, first);
  const [{ lookAt }, tagger] = await Promise.all([firstLook, theTagger()]);
  // An article that has come meanwhile goes first.
  await new Promise((next) => setTimeout(next));
  if (!isAsked) lookAt(SAMPLE.text, tagger);
}

/** Goes on to read them, for the time in which the overlay comes into the page. */
export async function warmUp(dossiers: readonly Dossier[]): Promise<void> {
  if (isWarm) return;
  isWarm = true;
  (await theEngine()).read(SAMPLE, { dossiers, story: dossiers[0]?.id ?? 'none' });
}
