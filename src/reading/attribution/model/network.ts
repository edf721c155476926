/**
 * The network: a paragraph's tokens to the probability that each anchors a cue, and, for an anchor, to what each token is
 * to it. Encoder: embeddings, a linear layer, gated convolutions, bidirectional recurrent layers. Its memory is laid out
 * once, for the longest run of tokens.
 */
import { type Address, FLOAT, type Kernel, MAX_ROWS } from '../kernel/kernel.ts';
import type { Emissions } from './crf.ts';
import type { BiGru, Weights } from './weights.ts';

/** Row numbers of a token in each of the network's tables. */
export type TokenRows = readonly number[];

export interface Network {
  /**
   * Reads a run of 1 to MAX_ROWS tokens.
   * @returns for each token the probability that it anchors a cue; valid until the next call
   */
  encode(tokens: readonly TokenRows[]): Float32Array;
  /** Label scores of the run read last, given its token `anchor` as the anchor of a cue; valid until the next call. */
  link(anchor: number): Emissions;
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

/**
 * Lays out the network's memory behind its weights.
 * @param weights whose addresses are in the memory of this kernel, which is the network's alone: nothing of it is given back
 */
export function createNetwork(weights: Weights, kernel: Kernel): Network {
  const { embeddings, input, convolutions, recurrent, cueHidden, cueOut, link: linking } = weights;
  const width = input.matrix.inputs;
  const columns = input.matrix.outputs;
  const widest = Math.max(columns, linking.columns, ...recurrent.map((layer) => 2 * layer.hidden));
  const gateWidth = 3 * Math.max(linking.recurrent.hidden, ...recurrent.map((layer) => layer.hidden));

  const rowsOf = (count: number): Address => kernel.reserve(MAX_ROWS * count * FLOAT);
  /** A row of zeros before and after the tokens: a convolution's view over the edges. */
  const padded = (): Address => kernel.reserve((MAX_ROWS + 2) * widest * FLOAT);
  const at = {
    embedded: rowsOf(width),
    states: [padded(), padded()] as const,
    gated: rowsOf(2 * columns),
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

  let rows = 0;
  let linkingIsReady = false;
  /** What the encoder has made of the run so far: where, in which of the two state buffers, and how wide. */
  let encoded: Address = 0;
  let buffer: 0 | 1 = 0;
  let encodedColumns = 0;

  function embed(tokens: readonly TokenRows[]): void {
    let next = at.embedded / FLOAT;
    for (const token of tokens) {
      embeddings.forEach(({ values, scales, columns: size }, table) => {
        const from = (token[table] ?? 0) * size;
        for (let i = 0; i < size; i++) floats[next++] = (values[from + i] ?? 0) * (scales[i] ?? 0);
      });
    }
  }

  function biGru(layer: BiGru, out: Address): void {
    const { hidden } = layer;
    for (const [gru, backwards] of [
      [layer.forward, false],
      [layer.backward, true],
    ] as const) {
      kernel.linear(gru.input, 0, rows, at.gates, false);
      const to = out + (backwards ? hidden * FLOAT : 0);
      kernel.gru({ gates: at.gates, rows, hidden, state: gru.state, out: to, stride: 2 * hidden, backwards });
    }
  }

  /** Turns to the other state buffer, for rows of `size` floats: what is there now is what the run is encoded as. */
  function turnTo(next: 0 | 1, size: number): Address {
    buffer = next;
    encodedColumns = size;
    encoded = at.states[next] + size * FLOAT; // after a row of zeros
    return encoded;
  }

  function convolve(): void {
    kernel.input(at.embedded, rows, width, width);
    kernel.linear(input, 0, rows, turnTo(0, columns), true);
    for (const { layer, norm } of convolutions) {
      const x = encoded;
      const before = x - columns * FLOAT;
      const after = x + rows * columns * FLOAT;
      floats.fill(0, before / FLOAT, x / FLOAT);
      floats.fill(0, after / FLOAT, after / FLOAT + columns);
      // Rows of three tokens' numbers, each one token on from the last: the window of the convolution, without a copy.
      kernel.input(before, rows, 3 * columns, columns);
      kernel.linear(layer, 0, rows, at.gated, false);
      kernel.gatedNorm(x, at.gated, rows, columns, norm, turnTo(buffer === 0 ? 1 : 0, columns));
    }
  }

  function recur(): void {
    for (const layer of recurrent) {
      kernel.input(encoded, rows, encodedColumns, encodedColumns);
      biGru(layer, turnTo(buffer === 0 ? 1 : 0, 2 * layer.hidden));
    }
  }

  function encode(tokens: readonly TokenRows[]): Float32Array {
    if (tokens.length < 1 || tokens.length > MAX_ROWS)
      throw new RangeError(`a run of ${tokens.length} tokens: 1 to ${MAX_ROWS} can be read`);
    rows = tokens.length;
    linkingIsReady = false;
    embed(tokens);
    convolve();
    recur();
    kernel.input(encoded, rows, encodedColumns, encodedColumns);
    kernel.linear(cueHidden, 0, rows, at.cueHidden, true);
    kernel.input(at.cueHidden, rows, cueHidden.matrix.outputs, cueHidden.matrix.outputs);
    kernel.linear(cueOut, 0, rows, at.cueScores, false);
    const from = at.cueScores / FLOAT;
    const to = at.probabilities / FLOAT;
    for (let row = 0; row < rows; row++) {
      const score = floats[from + row * cueOut.matrix.outputs] ?? 0;
      floats[to + row] = 1 / (1 + Math.exp(-score));
    }
    return floats.subarray(to, to + rows);
  }

  /** What all anchors of a run share. */
  function linkTokens(): void {
    kernel.input(encoded, rows, encodedColumns, encodedColumns);
    kernel.linear(linking.token, 0, rows, at.token, false);
    kernel.linear(linking.tokenFactors, 0, rows, at.tokenFactors, false);
  }

  function link(anchor: number): Emissions {
    if (!(anchor >= 0 && anchor < rows)) throw new RangeError(`there is no token ${anchor} in the run`);
    if (!linkingIsReady) linkTokens();
    linkingIsReady = true;
    const { columns: size, factors, product, reach, recurrent: layer } = linking;
    kernel.input(encoded + anchor * encodedColumns * FLOAT, 1, encodedColumns, encodedColumns);
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
      out: at.paired,
    });
    kernel.input(at.paired, rows, size, size);
    biGru(layer, at.linked);
    kernel.input(at.linked, rows, 2 * layer.hidden, 2 * layer.hidden);
    const stride = linking.out.matrix.outputs;
    kernel.linear(linking.out, 0, rows, at.labels, false);
    const labels = at.labels / FLOAT;
    return { scores: floats.subarray(labels, labels + rows * stride), rows, stride };
  }

  return { encode, link };
}
