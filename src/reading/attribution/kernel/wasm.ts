/** The kernel in WebAssembly with SIMD: weights int8 widened to int16, activations rounded to 14 bits a row. */
import { checkSize, FLOAT, type Kernel, MAX_HIDDEN, MAX_INPUTS, MAX_ROWS, roundUp } from './kernel.ts';

const PAGE = 65_536;
/** Growing costs the same for a page as for many: at least this many pages at a time. */
const GROWTH = 16;
const SHORT = 2;
/** Sequences that a recurrent layer takes side by side. */
const LANES = 4;

/** The compiled functions; assembly/ says what they take. */
interface Compiled {
  memory: WebAssembly.Memory;
  place: (...of: number[]) => void;
  quantise: (...of: number[]) => void;
  linear: (...of: number[]) => void;
  gru: (...of: number[]) => void;
  pair: (...of: number[]) => void;
}

function isCompiled(exports: object): exports is Compiled {
  const found = exports as Partial<Record<keyof Compiled, unknown>>;
  const functions = [found.place, found.quantise, found.linear, found.gru, found.pair];
  return found.memory instanceof WebAssembly.Memory && functions.every((it) => typeof it === 'function');
}

/**
 * @param bytes what `scripts/build-kernel.mjs` wrote
 * @throws Error when WebAssembly or its SIMD is not to be had here (also where a page's policy forbids it), or the bytes
 * are no kernel of ours
 */
export function createWasmKernel(bytes: ArrayBuffer): Kernel {
  // At once: a few KB, while what is compiled aside stands in line behind the rest of a starting worker's code.
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  if (!isCompiled(exports)) throw new Error('the WebAssembly kernel lacks a function');
  const { memory, ...run } = exports;

  let top = memory.buffer.byteLength;
  function reserve(size: number): number {
    const at = top;
    top += roundUp(size, 16);
    const missing = top - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.max(GROWTH, Math.ceil(missing / PAGE)));
    return at;
  }
  const room = MAX_ROWS * MAX_INPUTS * SHORT;
  const quantised = reserve(room);
  const rowScales = reserve(MAX_ROWS * FLOAT);
  const gruScratch = reserve(LANES * (MAX_HIDDEN * (4 * FLOAT + SHORT) + FLOAT));
  const lanes = reserve(LANES * 2 * FLOAT);
  let inputs = 0;

  return {
    path: 'wasm',
    reserve,
    view: () => ({ floats: new Float32Array(memory.buffer), integers: new Int32Array(memory.buffer) }),
    matrix(from) {
      checkSize(from);
      if (from.values.length > room)
        throw new RangeError(`a matrix of ${from.values.length} weights: up to ${room}`);
      const outputs = roundUp(from.columns, 8);
      const weights = reserve(from.rows * outputs * SHORT);
      const scales = reserve(outputs * FLOAT);
      new Float32Array(memory.buffer, scales, from.columns).set(from.scales);
      // Nothing is read while weights are placed: there is room where inputs go. JavaScript would take 10 ms of a waking worker for it.
      new Int8Array(memory.buffer, quantised, from.values.length).set(from.values);
      run.place(quantised, from.rows, from.columns, weights);
      return { inputs: from.rows, outputs, weights, scales };
    },
    input(at, rows, columns, stride) {
      inputs = columns;
      run.quantise(at, rows, columns, stride, quantised, rowScales);
    },
    linear({ matrix, bias }, first, count, out, relu) {
      const x = quantised + first * inputs * SHORT;
      const { weights, scales, outputs } = matrix;
      run.linear(
        x,
        rowScales + first * FLOAT,
        count,
        inputs,
        weights,
        scales,
        bias,
        outputs,
        out,
        relu ? 1 : 0,
      );
    },
    gru({ gates, sequences, hidden, state, out, stride, backwards }) {
      const { weights, scales } = state.matrix;
      // Those of about a length go side by side.
      const sorted = sequences.toSorted((a, b) => b.rows - a.rows);
      for (let at = 0; at < sorted.length; at += LANES) {
        const table = new Int32Array(memory.buffer, lanes, 2 * LANES).fill(0);
        sorted.slice(at, at + LANES).forEach(({ first, rows }, lane) => {
          table.set([first, rows], 2 * lane);
        });
        run.gru(
          gates,
          lanes,
          hidden,
          weights,
          scales,
          state.bias,
          out,
          stride,
          backwards ? 1 : 0,
          gruScratch,
        );
      }
    },
    pair(p) {
      const {
        token,
        rows,
        columns,
        anchor,
        distance,
        distanceOf,
        factors,
        count,
        probabilities,
        product,
        out,
      } = p;
      run.pair(
        token,
        rows,
        columns,
        anchor,
        distance,
        distanceOf,
        factors,
        count,
        probabilities,
        product,
        out,
      );
    },
  };
}
