import type { Kernel } from './kernel/kernel.ts';
import { createPlainKernel } from './kernel/plain.ts';
import { createWasmKernel } from './kernel/wasm.ts';
import { agreedLabelling } from './model/agreed-labelling.ts';
import { chunks } from './model/chunks.ts';
import { openModel } from './model/container.ts';
import { bestPath, LABEL } from './model/crf.ts';
import { decide, type Linked, spansOf } from './model/decide.ts';
import { createNetwork, type Network } from './model/network.ts';
import { placeStates, quoteStates } from './model/places.ts';
import { createReuse } from './model/reuse.ts';
import { placeWeights } from './model/weights.ts';
import { createWordRows } from './model/words.ts';
import type { TaggedAttribution, Tagger, TaggerParagraph } from './tagger.ts';

export interface TaggerOptions {
  /**
   * `agreed` (default): of each anchor's labellings the one that most of what is possible agrees with; score = p(cue) times that part.
   * `likeliest`: the likeliest one; score = p(cue). So the trainer reads, and so the two are compared.
   */
  labelling?: 'agreed' | 'likeliest';
}

/** What the network reads of the tokens of a run, and all that it says of them. */
export interface RunTagger {
  readonly path: 'wasm' | 'js';
  /** Probability of each token to anchor a cue; `words` are 1 to MAX_ROWS tokens. */
  cues(words: readonly string[], line: number): Float32Array;
  /** The anchors of at least `threshold`, the surest MAX_ANCHORS at most, each with its labels and score; not to be changed. */
  link(words: readonly string[], line: number, threshold: number): Linked[];
}

/** Work on one run is bounded: prose has seldom more than ten cues in 180 tokens. */
const MAX_ANCHORS = 32;

/** Runs of words whose findings are remembered, code units in all: those of the longest article that is read. */
const MOST_REMEMBERED = 300_000;
/** From the fourth line on, all lines are alike to the network (places.ts). */
const LATER = 3;

const WORD = /[\p{L}\p{N}]/u;

async function createKernel(bytes: ArrayBuffer | undefined): Promise<Kernel> {
  if (!bytes) return createPlainKernel();
  try {
    return await createWasmKernel(bytes);
  } catch {
    // No WebAssembly, no SIMD, or a policy against it: slower, and just as right.
    return createPlainKernel();
  }
}

/** The tagger of single runs of tokens, beneath `createTagger`; it throws as that does. */
export async function createRunTagger(
  model: ArrayBuffer,
  kernelBytes?: ArrayBuffer,
  { labelling = 'agreed' }: TaggerOptions = {},
): Promise<RunTagger> {
  const kernel = await createKernel(kernelBytes);
  const file = openModel(model);
  const weights = placeWeights(file, kernel);
  const network: Network = createNetwork(weights, kernel);
  const { crf } = weights.link;
  const sizes = weights.embeddings.slice(1).map((table) => table.rows);
  const rowsOfWord = createWordRows(file.hashes('words'), sizes);

  let last: { key: string; cues: Float32Array } | undefined;

  function cues(words: readonly string[], line: number): Float32Array {
    // A paragraph is often asked twice, the second time for less sure ones: the network still holds it.
    const key = `${line} ${words.join(' ')}`;
    if (last?.key === key) return last.cues;
    last = { key, cues: encoded(words, line).slice() };
    return last.cues;
  }

  function encoded(words: readonly string[], line: number): Float32Array {
    const quotes = quoteStates(words);
    const places = placeStates(words, quotes, line);
    return network.encode(words.map((word, i) => [...rowsOfWord(word), quotes[i] ?? 0, places[i] ?? 0]));
  }

  const remembered = createReuse<Linked[]>(MOST_REMEMBERED);

  function link(words: readonly string[], line: number, threshold: number): Linked[] {
    const key = `${Math.min(line, LATER)} ${threshold} ${words.join(' ')}`;
    return remembered.of(key, () => linked(words, line, threshold));
  }

  function linked(words: readonly string[], line: number, threshold: number): Linked[] {
    const anchors = [...cues(words, line).entries()]
      .filter(([, probability]) => probability >= threshold)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MAX_ANCHORS);
    const letters = words.map((word) => (WORD.test(word) ? word.length : 0));
    const quotes = quoteStates(words);
    return anchors.map(([anchor, probability]) => {
      const emissions = network.link(anchor);
      const { labels, share } =
        labelling === 'agreed'
          ? agreedLabelling(crf, emissions, letters, quotes)
          : { labels: bestPath(crf, emissions).labels, share: 1 };
      return { anchor, labels, score: probability * share };
    });
  }
  return { path: kernel.path, cues, link };
}

/**
 * Makes the tagger from the model file and, when given and WebAssembly SIMD is to be had, the compiled kernel; else plain JavaScript.
 * @throws Error naming what is wrong when the model file is not one of ours.
 */
export async function createTagger(
  model: ArrayBuffer,
  kernel?: ArrayBuffer,
  options?: TaggerOptions,
): Promise<Tagger> {
  const run = await createRunTagger(model, kernel, options);

  function tag({ tokens, line }: TaggerParagraph, threshold: number): TaggedAttribution[] {
    const words = tokens.map((token) => token.text);
    const all = chunks(words).flatMap(([from, to]) => {
      const part = tokens.slice(from, to);
      const found = run.link(words.slice(from, to), line, threshold);
      return decide(found, threshold).map((kept) => toAttribution(kept, part));
    });
    return all.sort((a, b) => b.score - a.score);
  }
  return { path: run.path, tag };
}

function toAttribution(
  { anchor, labels, score }: Linked,
  tokens: TaggerParagraph['tokens'],
): TaggedAttribution {
  const at = tokens[anchor];
  return {
    source: spansOf(labels, LABEL.source, tokens),
    cue: spansOf(labels, LABEL.cue, tokens),
    content: spansOf(labels, LABEL.content, tokens),
    anchor: at ? [at.start, at.end] : [0, 0],
    score,
  };
}
