/** The model, run by run: what the network and the labelling of its anchors say of runs of tokens, several of them at a time. */
import { type Kernel, MAX_ROWS } from '../kernel/kernel.ts';
import { createPlainKernel } from '../kernel/plain.ts';
import { createWasmKernel } from '../kernel/wasm.ts';
import { agreedLabelling } from './agreed-labelling.ts';
import { openModel } from './container.ts';
import { bestPath } from './crf.ts';
import type { Linked } from './decide.ts';
import { createNetwork, type Encoded, type TokenRows } from './network.ts';
import { placeStates, quoteStates } from './places.ts';
import { createReuse } from './reuse.ts';
import { placeWeights } from './weights.ts';
import { createWordRows } from './words.ts';

export interface TaggerOptions {
  /**
   * `agreed` (default): of each anchor's labellings the one that most of what is possible agrees with; score = p(cue) times that part.
   * `likeliest`: the likeliest one; score = p(cue). So the trainer reads, and so the two are compared.
   */
  labelling?: 'agreed' | 'likeliest';
}

/** 1 to MAX_RUN tokens of a line (`TaggerParagraph`). */
export interface Run {
  words: readonly string[];
  line: number;
}

export interface RunTagger {
  readonly path: 'wasm' | 'js';
  /** Probability of each token to anchor a cue. */
  cues(run: Run): Float32Array;
  /** Of each run the anchors of at least `threshold`, the surest MAX_ANCHORS at most, each with its labels and score; not to be changed. */
  link(runs: readonly Run[], threshold: number): Linked[][];
}

/** Work on one run is bounded: prose has seldom more than ten cues in 180 tokens. */
const MAX_ANCHORS = 32;

/** Runs of words whose findings are remembered, code units in all: those of the longest article that is read. */
const MOST_REMEMBERED = 300_000;
/** Those whose encoding is kept too, which takes some 150 bytes a code unit, since less sure anchors may be asked for next. */
const MOST_ENCODED = 60_000;
/** From the fourth line on, all lines are alike to the network (places.ts). */
const LATER = 3;

const WORD = /[\p{L}\p{N}]/u;

function createKernel(bytes: ArrayBuffer | undefined): Kernel {
  if (!bytes) return createPlainKernel();
  try {
    return createWasmKernel(bytes);
  } catch {
    // No WebAssembly, no SIMD, or a policy against it: slower, and just as right.
    return createPlainKernel();
  }
}

/** A run with what it is remembered by, which is made of all its words. */
interface KeyedRun extends Run {
  key: string;
}

function keyed({ words, line }: Run): KeyedRun {
  return { words, line, key: `${Math.min(line, LATER)} ${words.join(' ')}` };
}

/** Cuts runs into lists of at most MAX_ROWS tokens. */
function batches(runs: readonly KeyedRun[]): KeyedRun[][] {
  const out: KeyedRun[][] = [];
  let room = 0;
  for (const run of runs) {
    if (run.words.length > room) {
      out.push([]);
      room = MAX_ROWS;
    }
    out.at(-1)?.push(run);
    room -= run.words.length;
  }
  return out;
}

/** A run that was encoded, and those of its anchors that have been linked. */
interface Known {
  encoded: Encoded;
  linked: Map<number, Linked>;
}

/**
 * The tagger of single runs of tokens, beneath `createTagger`.
 * @throws Error naming what is wrong when the model file is not one of ours
 */
export function createRunTagger(
  model: ArrayBuffer,
  kernelBytes?: ArrayBuffer,
  { labelling = 'agreed' }: TaggerOptions = {},
): RunTagger {
  const kernel = createKernel(kernelBytes);
  const file = openModel(model);
  const weights = placeWeights(file, kernel);
  const network = createNetwork(weights, kernel);
  const { crf } = weights.link;
  const sizes = weights.embeddings.slice(1).map((table) => table.rows);
  const rowsOfWord = createWordRows(file.hashes('words'), sizes);

  const remembered = createReuse<Linked[]>(MOST_REMEMBERED);
  const lately = createReuse<Known>(MOST_ENCODED);

  function tokensOf({ words, line }: Run): TokenRows[] {
    const quotes = quoteStates(words);
    const places = placeStates(words, quotes, line);
    return words.map((word, i) => [...rowsOfWord(word), quotes[i] ?? 0, places[i] ?? 0]);
  }

  /** Encodes these together, so that `known` has them at hand. */
  function encode(runs: readonly KeyedRun[]): void {
    const missing = [...new Map(runs.map((run) => [run.key, run]))].filter(([key]) => !lately.has(key));
    if (missing.length === 0) return;
    const encodings = network.encode(missing.map(([, run]) => tokensOf(run)));
    missing.forEach(([key], i) => {
      const encoded = encodings[i];
      if (encoded) lately.of(key, () => ({ encoded, linked: new Map() }));
    });
  }

  function known(run: KeyedRun): Known {
    return lately.of(run.key, () => {
      const [encoded = { probabilities: new Float32Array(), states: new Float32Array() }] = network.encode([
        tokensOf(run),
      ]);
      return { encoded, linked: new Map() };
    });
  }

  function linked(run: KeyedRun, threshold: number): Linked[] {
    const { encoded, linked: before } = known(run);
    const anchors = [...encoded.probabilities.entries()]
      .filter(([, probability]) => probability >= threshold)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MAX_ANCHORS);
    const letters = run.words.map((word) => (WORD.test(word) ? word.length : 0));
    const quotes = quoteStates(run.words);
    const missing = anchors.map(([anchor]) => anchor).filter((anchor) => !before.has(anchor));
    const together = Math.floor(MAX_ROWS / run.words.length);
    for (let at = 0; at < missing.length; at += together) {
      const some = missing.slice(at, at + together);
      network.link(encoded, some).forEach((emissions, i) => {
        const anchor = some[i] ?? 0;
        const { labels, share } =
          labelling === 'agreed'
            ? agreedLabelling(crf, emissions, letters, quotes)
            : { labels: bestPath(crf, emissions).labels, share: 1 };
        before.set(anchor, { anchor, labels, score: (encoded.probabilities[anchor] ?? 0) * share });
      });
    }
    return anchors.flatMap(([anchor]) => before.get(anchor) ?? []);
  }

  return {
    path: kernel.path,
    cues: (run) => known(keyed(run)).encoded.probabilities,
    link: (runs, threshold) =>
      batches(runs.map(keyed)).flatMap((batch) => {
        const keys = batch.map(({ key }) => `${threshold} ${key}`);
        encode(batch.filter((_, i) => !remembered.has(keys[i] ?? '')));
        return batch.map((run, i) => remembered.of(keys[i] ?? '', () => linked(run, threshold)));
      }),
  };
}
