/** The network's weights: read from the model's file, checked, and placed in the kernel's memory. */
import {
  type Address,
  FLOAT,
  type Kernel,
  type Layer,
  MAX_HIDDEN,
  type QuantisedMatrix,
  roundUp,
} from '../kernel/kernel.ts';
import type { ModelFile } from './container.ts';
import { type Crf, LABELS } from './crf.ts';
import { WORD_TABLES } from './words.ts';

/** One direction of a recurrent layer. */
export interface Gru {
  hidden: number;
  input: Layer;
  state: Layer;
}

/** Both directions; a row of the output holds the forward state, then the backward one. */
export interface BiGru {
  inputs: number;
  hidden: number;
  forward: Gru;
  backward: Gru;
}

/** Links an anchor to its source, cue and content. */
export interface LinkWeights {
  /** Columns of what is read of each token. */
  columns: number;
  /** Columns of the factors whose product tells how a token and the anchor go together. */
  factors: number;
  token: Layer;
  tokenFactors: Layer;
  anchor: Layer;
  anchorFactors: Layer;
  /** (factors + 1) x columns, row-major. */
  product: Float32Array;
  /** One row of columns floats for each distance from -reach to reach. */
  distances: Address;
  reach: number;
  recurrent: BiGru;
  out: Layer;
  crf: Crf;
}

export interface Weights {
  /** The tables of a token's features: `WORD_TABLES`, quote state, place. */
  embeddings: QuantisedMatrix[];
  input: Layer;
  recurrent: BiGru[];
  cueHidden: Layer;
  cueOut: Layer;
  link: LinkWeights;
}

function floatsOf({ rows, columns, values, scales }: QuantisedMatrix): Float32Array {
  const out = new Float32Array(rows * columns);
  for (let i = 0; i < out.length; i++) out[i] = (values[i] ?? 0) * (scales[i % columns] ?? 0);
  return out;
}

/** @throws Error when a tensor is missing, or does not fit the ones before it or the kernel */
export function placeWeights(file: ModelFile, kernel: Kernel): Weights {
  function store(values: Float32Array): Address {
    const at = kernel.reserve(roundUp(values.length, 8) * FLOAT);
    kernel.view().floats.set(values, at / FLOAT);
    return at;
  }

  function layer(name: string, inputs: number, outputs: number | null, bias = true): Layer {
    const weights = file.matrix(`${name}.weight`, outputs, inputs);
    const matrix = kernel.matrix(weights);
    return { matrix, bias: bias ? store(file.floats(`${name}.bias`, weights.columns)) : 0 };
  }

  function gru(name: string, inputs: number): Gru {
    const hidden = file.matrix(`${name}.state.weight`, null).rows;
    if (hidden % 16 !== 0 || hidden > MAX_HIDDEN)
      throw new Error(
        `attribution model: ${name} has ${hidden} units, not a multiple of 16 up to ${MAX_HIDDEN}`,
      );
    const input = layer(`${name}.input`, inputs, 3 * hidden);
    return { hidden, input, state: layer(`${name}.state`, hidden, 3 * hidden) };
  }

  function biGru(name: string, inputs: number): BiGru {
    const forward = gru(`${name}.forward`, inputs);
    const backward = gru(`${name}.backward`, inputs);
    if (forward.hidden !== backward.hidden)
      throw new Error(`attribution model: ${name} is not as wide in both directions`);
    return { inputs, hidden: forward.hidden, forward, backward };
  }

  function link(inputs: number): LinkWeights {
    const token = layer('link.token', inputs, null);
    const columns = token.matrix.outputs;
    const tokenFactors = layer('link.token-factors', inputs, null);
    const factors = tokenFactors.matrix.outputs;
    const distances = file.matrix('link.distance', columns);
    const recurrent = biGru('link.recurrent', columns);
    return {
      columns,
      factors,
      token,
      tokenFactors,
      anchor: layer('link.anchor', inputs, columns, false),
      anchorFactors: layer('link.anchor-factors', inputs, factors),
      product: floatsOf(file.matrix('link.product', columns, factors + 1)),
      distances: store(floatsOf(distances)),
      reach: (distances.rows - 1) / 2,
      recurrent,
      out: layer('link.out', 2 * recurrent.hidden, LABELS),
      crf: {
        first: file.floats('crf.first', LABELS),
        last: file.floats('crf.last', LABELS),
        transition: file.floats('crf.transition', LABELS * LABELS),
      },
    };
  }

  const embeddings = [...WORD_TABLES, 'quote', 'place'].map((name) => file.matrix(`embedding.${name}`, null));
  const width = embeddings.reduce((sum, table) => sum + table.columns, 0);
  const input = layer('input', width, null);
  const columns = input.matrix.outputs;
  const recurrent: BiGru[] = [];
  let inputs = columns;
  while (file.has(`recurrent.${recurrent.length}.forward.state.weight`)) {
    const next = biGru(`recurrent.${recurrent.length}`, inputs);
    recurrent.push(next);
    inputs = 2 * next.hidden;
  }
  const cueHidden = layer('cue.hidden', inputs, null);
  const cueOut = layer('cue.out', cueHidden.matrix.outputs, 1);
  return { embeddings, input, recurrent, cueHidden, cueOut, link: link(inputs) };
}
