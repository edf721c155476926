/**
 * The kernel in plain JavaScript, for where WebAssembly is not to be had: the same functions in floats. Results differ from
 * the other kernel's by the rounding of activations only.
 */
import { checkSize, FLOAT, type Kernel, MAX_HIDDEN, roundUp } from './kernel.ts';
import { gru, linear, pair } from './plain-maths.ts';

/** @returns a kernel with a memory of its own, which grows as room is set aside in it */
export function createPlainKernel(): Kernel {
  let memory = new ArrayBuffer(1 << 21);
  let floats = new Float32Array(memory);
  let integers = new Int32Array(memory);
  let top = 16; // address 0 means "none"

  function reserve(size: number): number {
    const at = top;
    top += roundUp(size, 16);
    if (top > memory.byteLength) {
      const old = floats;
      memory = new ArrayBuffer(roundUp(top * 1.5, 16));
      floats = new Float32Array(memory);
      integers = new Int32Array(memory);
      floats.set(old);
    }
    return at;
  }
  const gruScratch = reserve(MAX_HIDDEN * 4 * FLOAT);
  const source = { at: 0, stride: 0, columns: 0 };

  return {
    path: 'js',
    reserve,
    view: () => ({ floats, integers }),
    matrix(from) {
      checkSize(from);
      const outputs = roundUp(from.columns, 8);
      const weights = reserve(from.rows * outputs * FLOAT);
      const to = floats.subarray(weights / FLOAT);
      for (let row = 0, next = 0; row < from.rows; row++)
        for (let column = 0; column < from.columns; column++)
          to[row * outputs + column] = (from.values[next++] ?? 0) * (from.scales[column] ?? 0);
      return { inputs: from.rows, outputs, weights, scales: 0 };
    },
    input(at, _rows, columns, stride) {
      source.at = at / FLOAT;
      source.columns = columns;
      source.stride = stride;
    },
    linear({ matrix, bias }, first, count, out, relu) {
      const x = source.at + first * source.stride;
      linear(
        floats,
        x,
        count,
        source,
        matrix.weights / FLOAT,
        matrix.outputs,
        bias / FLOAT,
        out / FLOAT,
        relu,
      );
    },
    gru: (run) => gru(floats, run, gruScratch / FLOAT),
    pair: (pairing) => pair(floats, integers, pairing),
  };
}
