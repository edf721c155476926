import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FLOAT, type Kernel, type QuantisedMatrix } from '../../../src/reading/attribution/kernel/kernel.ts';
import { createPlainKernel } from '../../../src/reading/attribution/kernel/plain.ts';
import { createWasmKernel } from '../../../src/reading/attribution/kernel/wasm.ts';
import { KERNEL } from './files.ts';

/** Numbers between -1 and 1, the same for the same seed. */
function numbers(length: number, seed: number): Float32Array {
  return Float32Array.from({ length }, (_, i) => Math.sin((i + 1) * 12.9898 + seed * 78.233));
}

function weights(rows: number, columns: number, seed: number): QuantisedMatrix {
  const values = Int8Array.from(numbers(rows * columns, seed), (value) => Math.round(127 * value));
  return { rows, columns, values, scales: numbers(columns, seed + 1).map((value) => Math.abs(value) / 300) };
}

function put(kernel: Kernel, values: Float32Array): number {
  const at = kernel.reserve(values.length * FLOAT);
  kernel.view().floats.set(values, at / FLOAT);
  return at;
}

const take = (kernel: Kernel, at: number, length: number) => [
  ...kernel.view().floats.subarray(at / FLOAT, at / FLOAT + length),
];

/** Runs the same on both kernels. */
async function both(run: (kernel: Kernel) => number[]): Promise<[wasm: number[], js: number[]]> {
  return [run(createWasmKernel(KERNEL)), run(createPlainKernel())];
}

function expectClose(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual.length).toBe(expected.length);
  const worst = Math.max(0, ...actual.map((value, i) => Math.abs(value - (expected[i] ?? Number.NaN))));
  expect(worst).toBeLessThan(tolerance);
}

describe('linear', () => {
  test('any number of rows, overlapping rows, a part of the rows, with and without bias and floor', async () => {
    const wasm = createWasmKernel(KERNEL);
    const plain = createPlainKernel();
    const cases = fc.record({
      rows: fc.integer({ min: 1, max: 9 }),
      inputs: fc.constantFrom(8, 24, 48),
      outputs: fc.constantFrom(1, 4, 8, 40),
      bias: fc.boolean(),
      relu: fc.boolean(),
      seed: fc.nat(99),
      first: fc.nat(8),
    });
    fc.assert(
      fc.property(cases, ({ rows, inputs, outputs, bias, relu, seed, first }) => {
        fc.pre(first < rows);
        const matrix = weights(inputs, outputs, seed);
        const x = numbers((rows + 2) * 8 + inputs, seed + 2);
        const biases = bias ? numbers(outputs, seed + 3) : new Float32Array(outputs);
        const [a, b] = [wasm, plain].map((kernel) => {
          const layer = { matrix: kernel.matrix(matrix), bias: 0 };
          const padded = new Float32Array(layer.matrix.outputs);
          padded.set(biases);
          if (bias) layer.bias = put(kernel, padded);
          const from = put(kernel, x);
          const out = kernel.reserve(rows * layer.matrix.outputs * FLOAT);
          kernel.input(from, rows, inputs, 8);
          kernel.linear(layer, first, rows - first, out, relu);
          return take(kernel, out, (rows - first) * layer.matrix.outputs);
        });
        const wide = Math.ceil(outputs / 8) * 8;
        const exact = Array.from({ length: (rows - first) * wide }, (_, i) => {
          const column = i % wide;
          const row = first + Math.floor(i / wide);
          if (column >= outputs) return 0;
          let sum = biases[column] ?? 0;
          for (let k = 0; k < inputs; k++)
            sum +=
              (x[row * 8 + k] ?? 0) *
              (matrix.values[k * outputs + column] ?? 0) *
              (matrix.scales[column] ?? 0);
          return relu ? Math.max(0, sum) : sum;
        });
        expectClose(a ?? [], exact, 2e-3);
        expectClose(b ?? [], exact, 1e-5);
      }),
      { numRuns: 60 },
    );
  });

  test('weights whose size the kernel cannot take are refused', async () => {
    const kernel = createWasmKernel(KERNEL);
    expect(() => kernel.matrix(weights(12, 8, 0))).toThrow('a matrix of 12 x 8');
    expect(() => createPlainKernel().matrix(weights(1032, 8, 0))).toThrow('up to 1024');
    expect(() => kernel.matrix(weights(1024, 1448, 0))).toThrow('a matrix of 1482752 weights');
  });
});

describe('gru', () => {
  const hidden = 32;
  /** States of sequences of these lengths, in one go or one sequence at a time. */
  function states(
    kernel: Kernel,
    lengths: readonly number[],
    backwards: boolean,
    together: boolean,
  ): number[] {
    const state = {
      matrix: kernel.matrix(weights(hidden, 3 * hidden, 1)),
      bias: put(kernel, numbers(3 * hidden, 2)),
    };
    const rows = lengths.reduce((sum, length) => sum + length, 0);
    const given = numbers(rows * 3 * hidden, 3).map((value) => 3 * value);
    const gates = put(kernel, given);
    const out = kernel.reserve(rows * 2 * hidden * FLOAT);
    const sequences = lengths.map((length, i) => ({
      first: lengths.slice(0, i).reduce((sum, before) => sum + before, 0),
      rows: length,
    }));
    for (const some of together ? [sequences] : sequences.map((one) => [one]))
      kernel.gru({ gates, sequences: some, hidden, state, out, stride: 2 * hidden, backwards });
    return take(kernel, out, rows * 2 * hidden);
  }

  test.each([false, true])('both kernels agree, backwards %s', async (backwards) => {
    const [a, b] = await both((kernel) => states(kernel, [7, 3], backwards, true));
    expectClose(a, b, 1e-3);
    expect(Math.max(...a)).toBeGreaterThan(0.5);
  });

  test('sequences of any lengths, any number of them: each as if it were alone', async () => {
    const kernels = [createWasmKernel(KERNEL), createPlainKernel()];
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 11 });
    fc.assert(
      fc.property(lengths, fc.boolean(), (each, backwards) => {
        for (const kernel of kernels)
          expect(states(kernel, each, backwards, true)).toEqual(states(kernel, each, backwards, false));
      }),
      { numRuns: 40 },
    );
  });
});

test('pair: both kernels agree, and sum what they are given', async () => {
  const [rows, columns, count] = [5, 16, 3];
  const [a, b] = await both((kernel) => {
    const distanceOf = kernel.reserve(rows * FLOAT);
    kernel.view().integers.set([2, 0, 1, 1, 2], distanceOf / FLOAT);
    const out = kernel.reserve(rows * columns * FLOAT);
    kernel.pair({
      rows,
      columns,
      count,
      distanceOf,
      out,
      token: put(kernel, numbers(rows * columns, 1)),
      anchor: put(kernel, numbers(columns, 2)),
      distance: put(kernel, numbers(3 * columns, 3)),
      factors: put(kernel, numbers(rows * count, 4)),
      probabilities: put(kernel, numbers(rows, 5)),
      product: put(kernel, numbers((count + 1) * columns, 6)),
    });
    return take(kernel, out, rows * columns);
  });
  const product = numbers((count + 1) * columns, 6);
  const factors = [...numbers(count, 4), ...numbers(1, 5)];
  const first = Array.from({ length: columns }, (_, n) => {
    const given =
      (numbers(columns, 1)[n] ?? 0) + (numbers(columns, 2)[n] ?? 0) + (numbers(48, 3)[32 + n] ?? 0);
    return Math.max(
      0,
      factors.reduce((sum, f, k) => sum + f * (product[k * columns + n] ?? 0), given),
    );
  });
  expectClose(a.slice(0, columns), first, 1e-5);
  expectClose(a, b, 1e-5);
});

test('bytes that are no kernel are refused', async () => {
  expect(() => createWasmKernel(new ArrayBuffer(8))).toThrow();
  const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0).buffer;
  expect(() => createWasmKernel(empty)).toThrow('lacks a function');
});
