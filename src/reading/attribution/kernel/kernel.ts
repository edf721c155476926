/**
 * The arithmetic that the model's network is written in. There are two: WebAssembly with SIMD (wasm.ts), and plain
 * JavaScript (plain.ts). Numbers lie in one memory and are named by their byte address; all of it is reserved while the
 * network is set up, for the longest run of tokens, so that reading never allocates.
 */

/** Byte address in the kernel's memory, a multiple of 16. */
export type Address = number;

/** Weights as the model's file holds them: value = integer * scale of its column. Row-major, a row an input. */
export interface QuantisedMatrix {
  rows: number;
  columns: number;
  values: Int8Array;
  scales: Float32Array;
}

/** Weights in the kernel's memory, in the order that this kernel reads them. */
export interface Matrix {
  inputs: number;
  /** A multiple of 8: missing columns are filled with zeros. */
  outputs: number;
  weights: Address;
  scales: Address;
}

/** A matrix and one float an output. */
export interface Layer {
  matrix: Matrix;
  bias: Address;
}

/** Most rows of one sequence. */
export const MAX_RUN = 180;
/** Most rows that any call works on: several sequences', one after the other. */
export const MAX_ROWS = 4 * MAX_RUN;
/** Most inputs of a matrix: as many products of 14 and 8 bits as an int32 holds for sure. */
export const MAX_INPUTS = 1024;
/** Most units of a recurrent layer. */
export const MAX_HIDDEN = 256;

/** Rows that belong together: a run of tokens, as the network sees it. */
export interface Sequence {
  first: number;
  rows: number;
}

/** One run of a recurrent layer over sequences, each from an empty state. */
export interface GruRun {
  /** rows x 3 hidden floats: what the inputs give to the gates reset, update and new. */
  gates: Address;
  sequences: readonly Sequence[];
  /** A multiple of 16. */
  hidden: number;
  state: Layer;
  out: Address;
  /** Floats from one row of `out` to the next. */
  stride: number;
  backwards: boolean;
}

/** What the linking network reads of each token, given an anchor. */
export interface Pairing {
  rows: number;
  columns: number;
  /** rows x columns floats. */
  token: Address;
  /** columns floats. */
  anchor: Address;
  /** A row of columns floats a distance; `distanceOf` holds each token's row (int32). */
  distance: Address;
  distanceOf: Address;
  /** rows x count floats. */
  factors: Address;
  count: number;
  /** rows floats: the last factor of each token. */
  probabilities: Address;
  /** (count + 1) x columns floats. */
  product: Address;
  out: Address;
}

export interface Kernel {
  readonly path: 'wasm' | 'js';
  /** Sets room aside for good, filled with zeros. Views made before are void after it. */
  reserve(bytes: number): Address;
  /** All of the memory as it is now. */
  view(): { floats: Float32Array; integers: Int32Array };
  /** Puts weights into memory, for good. @throws RangeError when the kernel cannot work with that size */
  matrix(weights: QuantisedMatrix): Matrix;
  /** Chooses what `linear` reads until the next call: rows of floats, `stride` floats apart; they may overlap. */
  input(at: Address, rows: number, columns: number, stride: number): void;
  /** out = input x matrix + bias, or its positive part (`relu`), for `count` of the input's rows from `first`. */
  linear(layer: Layer, first: number, count: number, out: Address, relu: boolean): void;
  gru(run: GruRun): void;
  /** out = the positive part of token + anchor + distance + factors x product. */
  pair(pairing: Pairing): void;
}

export const FLOAT = 4;

/** The next multiple of `unit`. */
export function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}

/** @throws RangeError when no kernel can work with a matrix of that size */
export function checkSize({ rows, columns }: QuantisedMatrix): void {
  if (rows % 8 !== 0 || rows > MAX_INPUTS)
    throw new RangeError(
      `a matrix of ${rows} x ${columns}: inputs must be a multiple of 8 up to ${MAX_INPUTS}`,
    );
}
