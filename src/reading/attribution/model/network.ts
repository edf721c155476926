/**
 * The network: runs of tokens to the probability that each token anchors a cue, and, for an anchor, to what each token of its run is to
 * it. Encoder: embeddings, a linear layer, bidirectional recurrent layers. Runs are encoded together, and anchors linked together, since a
 * recurrent layer goes over four sequences in much less than four times what one takes. Memory is laid out once, for MAX_ROWS tokens.
 */
import { type Address, FLOAT, type Kernel, MAX_ROWS, MAX_RUN, type Sequence } from '../kernel/kernel.ts';
import type { Emissions } from './crf.ts';
import type { BiGru, Weights } from './weights.ts';

/** Row numbers of a token in each of the network's tables. */
export type TokenRows = readonly number[];

/** A run as the encoder left it. */
export interface Encoded {
  /** Of each token, that it anchors a cue: 0 to 1. */
  readonly probabilities: Float32Array;
  /** tokens x columns floats. */
  readonly states: Float32Array;
}

export interface Network {
  /** Encodes runs of 1 to MAX_RUN tokens, MAX_ROWS in all at most. @throws RangeError when there is another number of them */
  encode(runs: readonly (readonly TokenRows[])[]): Encoded[];
  /**
   * Label scores of the run's tokens, given each of these tokens of it as the anchor of a cue; all are valid until the next call.
   * @throws RangeError for a token that is not there, or when anchors times tokens are more than MAX_ROWS
   */
  link(run: Encoded, anchors: readonly number[]): Emissions[];
}

/** Up to this many tokens away a distance has a row of its own; beyond, STEP tokens share one. */
const NEAR = 20;
const STEP = 5;

/** Row of the distance from an anchor to a token in a table that reaches `reach` rows either way. */
export function distanceRow(distance: number, reach: number): number {
  const away = Math.abs(distance);
  const steps = away <= NEAR ? away : NEAR + Math.floor((away - NEAR) / STEP);
  return reach + Math.sign(distance) * Math.min(reach, steps);
}

/** Sequences of these lengths one after the other. */
function oneByOne(lengths: readonly number[]): Sequence[] {
  let first = 0;
  return lengths.map((rows) => {
    const sequence = { first, rows };
    first += rows;
    return sequence;
  });
}

/**
 * Lays out the network's memory behind its weights.
 * @param weights whose addresses are in the memory of this kernel, which is the network's alone: nothing of it is given back
 */
export function createNetwork(weights: Weights, kernel: Kernel): Network {
  const { embeddings, input, recurrent, cueHidden, cueOut, link: linking } = weights;
  const width = input.matrix.inputs;
  const columns = input.matrix.outputs;
  const widest = Math.max(columns, ...recurrent.map((layer) => 2 * layer.hidden));
  const stateColumns = linking.token.matrix.inputs;
  const gateWidth = 3 * Math.max(linking.recurrent.hidden, ...recurrent.map((layer) => layer.hidden));

  const rowsOf = (count: number): Address => kernel.reserve(MAX_ROWS * count * FLOAT);
  const at = {
    embedded: rowsOf(width),
    states: [rowsOf(widest), rowsOf(widest)] as const,
    gates: rowsOf(gateWidth),
    cueHidden: rowsOf(cueHidden.matrix.outputs),
    cueScores: rowsOf(cueOut.matrix.outputs),
    probabilities: rowsOf(1),
    token: rowsOf(linking.columns),
    tokenFactors: rowsOf(linking.factors),
    anchor: kernel.reserve(linking.columns * FLOAT),
    anchorFactors: kernel.reserve(linking.factors * FLOAT),
    product: kernel.reserve((linking.factors + 1) * linking.columns * FLOAT),
    distanceOf: rowsOf(1),
    paired: rowsOf(linking.columns),
    linked: rowsOf(2 * linking.recurrent.hidden),
    labels: rowsOf(linking.out.matrix.outputs),
  };
  const { floats, integers } = kernel.view();

  /** The run that the linking network has read the tokens of. */
  let toLink: Encoded | undefined;

  function embed(tokens: readonly TokenRows[], to: number): number {
    let next = to;
    for (const token of tokens) {
      embeddings.forEach(({ values, scales, columns: size }, table) => {
        const from = (token[table] ?? 0) * size;
        for (let i = 0; i < size; i++) floats[next++] = (values[from + i] ?? 0) * (scales[i] ?? 0);
      });
    }
    return next;
  }

  /** Of what `kernel.input` chose: these sequences. */
  function biGru(layer: BiGru, sequences: readonly Sequence[], out: Address): void {
    const { hidden } = layer;
    const rows = sequences.reduce((sum, sequence) => sum + sequence.rows, 0);
    for (const [gru, backwards] of [
      [layer.forward, false],
      [layer.backward, true],
    ] as const) {
      kernel.linear(gru.input, 0, rows, at.gates, false);
      const to = out + (backwards ? hidden * FLOAT : 0);
      kernel.gru({
        gates: at.gates,
        sequences,
        hidden,
        state: gru.state,
        out: to,
        stride: 2 * hidden,
        backwards,
      });
    }
  }

  function encode(runs: readonly (readonly TokenRows[])[]): Encoded[] {
    const lengths = runs.map((tokens) => tokens.length);
    const rows = lengths.reduce((sum, length) => sum + length, 0);
    if (Math.min(...lengths) < 1 || Math.max(...lengths) > MAX_RUN || rows > MAX_ROWS)
      throw new RangeError(
        `runs of ${lengths.join(', ')} tokens: 1 to ${MAX_RUN} each, ${MAX_ROWS} in all, can be read`,
      );
    const sequences = oneByOne(lengths);
    let next = at.embedded / FLOAT;
    for (const tokens of runs) next = embed(tokens, next);
    let [here, other] = at.states;
    kernel.input(at.embedded, rows, width, width);
    kernel.linear(input, 0, rows, here, true);
    for (const layer of recurrent) {
      kernel.input(here, rows, layer.inputs, layer.inputs);
      biGru(layer, sequences, other);
      [here, other] = [other, here];
    }
    kernel.input(here, rows, stateColumns, stateColumns);
    kernel.linear(cueHidden, 0, rows, at.cueHidden, true);
    kernel.input(at.cueHidden, rows, cueHidden.matrix.outputs, cueHidden.matrix.outputs);
    kernel.linear(cueOut, 0, rows, at.cueScores, false);
    toLink = undefined;
    const scores = at.cueScores / FLOAT;
    const states = here / FLOAT;
    return sequences.map(({ first, rows: own }) => ({
      probabilities: Float32Array.from({ length: own }, (_, row) => {
        const score = floats[scores + (first + row) * cueOut.matrix.outputs] ?? 0;
        return 1 / (1 + Math.exp(-score));
      }),
      states: floats.slice(states + first * stateColumns, states + (first + own) * stateColumns),
    }));
  }

  /** What all anchors of a run share. */
  function linkTokens(run: Encoded): void {
    const rows = run.probabilities.length;
    const states = at.states[0];
    floats.set(run.states, states / FLOAT);
    floats.set(run.probabilities, at.probabilities / FLOAT);
    kernel.input(states, rows, stateColumns, stateColumns);
    kernel.linear(linking.token, 0, rows, at.token, false);
    kernel.linear(linking.tokenFactors, 0, rows, at.tokenFactors, false);
    toLink = run;
  }

  /** What the linking network reads of each token, given an anchor. */
  function pair(rows: number, anchor: number, out: Address): void {
    const { columns: size, factors, product, reach } = linking;
    kernel.input(at.states[0] + anchor * stateColumns * FLOAT, 1, stateColumns, stateColumns);
    kernel.linear(linking.anchor, 0, 1, at.anchor, false);
    kernel.linear(linking.anchorFactors, 0, 1, at.anchorFactors, false);
    const to = at.product / FLOAT;
    for (let i = 0; i < product.length; i++) {
      const k = Math.floor(i / size);
      const factor = k < factors ? (floats[at.anchorFactors / FLOAT + k] ?? 0) : 1;
      floats[to + i] = factor * (product[i] ?? 0);
    }
    for (let row = 0; row < rows; row++)
      integers[at.distanceOf / FLOAT + row] = distanceRow(row - anchor, reach);
    kernel.pair({
      rows,
      columns: size,
      token: at.token,
      anchor: at.anchor,
      distance: linking.distances,
      distanceOf: at.distanceOf,
      factors: at.tokenFactors,
      count: factors,
      probabilities: at.probabilities,
      product: at.product,
      out,
    });
  }

  function link(run: Encoded, anchors: readonly number[]): Emissions[] {
    const rows = run.probabilities.length;
    if (anchors.some((anchor) => !(anchor >= 0 && anchor < rows)) || anchors.length * rows > MAX_ROWS)
      throw new RangeError(`${rows} tokens cannot be linked to the anchors ${anchors.join(', ')}`);
    if (toLink !== run) linkTokens(run);
    const { columns: size, recurrent: layer, out } = linking;
    anchors.forEach((anchor, i) => {
      pair(rows, anchor, at.paired + i * rows * size * FLOAT);
    });
    const all = anchors.length * rows;
    kernel.input(at.paired, all, size, size);
    biGru(layer, oneByOne(anchors.map(() => rows)), at.linked);
    kernel.input(at.linked, all, 2 * layer.hidden, 2 * layer.hidden);
    const stride = out.matrix.outputs;
    kernel.linear(out, 0, all, at.labels, false);
    const labels = at.labels / FLOAT;
    return anchors.map((_, i) => {
      const from = labels + i * rows * stride;
      return { scores: floats.subarray(from, from + rows * stride), rows, stride };
    });
  }

  return { encode, link };
}
