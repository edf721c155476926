/**
 * The kernel's functions in plain JavaScript; assembly/ holds the same with SIMD and says more of each. Places are
 * indices into the memory's floats here, not addresses.
 */
import { FLOAT, type GruRun, type Pairing } from './kernel.ts';

/** The number at a place. The sizes were checked when the network was set up: a check here would cost more than the sum. */
function at(m: Float32Array, place: number): number {
  return m[place] as number;
}

function tanh(value: number): number {
  const x = Math.min(Math.max(value, -4.97), 4.97);
  const s = x * x;
  return (x * (135135 + s * (17325 + s * (378 + s)))) / (135135 + s * (62370 + s * (3150 + 28 * s)));
}

function sigmoid(x: number): number {
  return 0.5 + 0.5 * tanh(0.5 * x);
}

/** Where the input's rows lie, and how wide they are. */
export interface Rows {
  stride: number;
  columns: number;
}

/** Two rows by four outputs at a time: as many sums as stay in registers. */
export function linear(
  m: Float32Array,
  x: number,
  rows: number,
  { stride, columns }: Rows,
  w: number,
  outputs: number,
  bias: number,
  y: number,
  relu: boolean,
): void {
  const floor = relu ? 0 : -Infinity;
  for (let row = 0; row < rows; row += 2) {
    const x0 = x + row * stride;
    // An odd last row is done twice, the second time onto itself.
    const x1 = row + 1 < rows ? x0 + stride : x0;
    const y0 = y + row * outputs;
    const y1 = row + 1 < rows ? y0 + outputs : y0;
    for (let n = 0; n < outputs; n += 4) {
      let a0 = bias ? at(m, bias + n) : 0;
      let a1 = bias ? at(m, bias + n + 1) : 0;
      let a2 = bias ? at(m, bias + n + 2) : 0;
      let a3 = bias ? at(m, bias + n + 3) : 0;
      let b0 = a0;
      let b1 = a1;
      let b2 = a2;
      let b3 = a3;
      for (let k = 0, p = w + n; k < columns; k++, p += outputs) {
        const u = at(m, x0 + k);
        const v = at(m, x1 + k);
        const w0 = at(m, p);
        const w1 = at(m, p + 1);
        const w2 = at(m, p + 2);
        const w3 = at(m, p + 3);
        a0 += u * w0;
        a1 += u * w1;
        a2 += u * w2;
        a3 += u * w3;
        b0 += v * w0;
        b1 += v * w1;
        b2 += v * w2;
        b3 += v * w3;
      }
      m[y0 + n] = Math.max(a0, floor);
      m[y0 + n + 1] = Math.max(a1, floor);
      m[y0 + n + 2] = Math.max(a2, floor);
      m[y0 + n + 3] = Math.max(a3, floor);
      m[y1 + n] = Math.max(b0, floor);
      m[y1 + n + 1] = Math.max(b1, floor);
      m[y1 + n + 2] = Math.max(b2, floor);
      m[y1 + n + 3] = Math.max(b3, floor);
    }
  }
}

/** @param scratch place of 4 hidden floats */
export function gru(m: Float32Array, run: GruRun, scratch: number): void {
  const { sequences, hidden, stride, backwards } = run;
  const wide = 3 * hidden;
  const w = run.state.matrix.weights / FLOAT;
  const bias = run.state.bias / FLOAT;
  const h = scratch + wide;
  for (const { first, rows } of sequences) {
    m.fill(0, h, h + hidden);
    for (let step = 0; step < rows; step++) {
      const row = first + (backwards ? rows - 1 - step : step);
      const given = run.gates / FLOAT + row * wide;
      const out = run.out / FLOAT + row * stride;
      single(m, h, hidden, w, wide, bias, scratch);
      for (let i = 0; i < hidden; i++) {
        const reset = sigmoid(at(m, given + i) + at(m, scratch + i));
        const update = sigmoid(at(m, given + hidden + i) + at(m, scratch + hidden + i));
        const fresh = tanh(at(m, given + 2 * hidden + i) + reset * at(m, scratch + 2 * hidden + i));
        const state = fresh + update * (at(m, h + i) - fresh);
        m[h + i] = state;
        m[out + i] = state;
      }
    }
  }
}

/** `linear` for one row, eight outputs at a time. */
function single(
  m: Float32Array,
  x: number,
  columns: number,
  w: number,
  outputs: number,
  bias: number,
  y: number,
): void {
  for (let n = 0; n < outputs; n += 8) {
    let a0 = at(m, bias + n);
    let a1 = at(m, bias + n + 1);
    let a2 = at(m, bias + n + 2);
    let a3 = at(m, bias + n + 3);
    let a4 = at(m, bias + n + 4);
    let a5 = at(m, bias + n + 5);
    let a6 = at(m, bias + n + 6);
    let a7 = at(m, bias + n + 7);
    for (let k = 0, p = w + n; k < columns; k++, p += outputs) {
      const v = at(m, x + k);
      a0 += v * at(m, p);
      a1 += v * at(m, p + 1);
      a2 += v * at(m, p + 2);
      a3 += v * at(m, p + 3);
      a4 += v * at(m, p + 4);
      a5 += v * at(m, p + 5);
      a6 += v * at(m, p + 6);
      a7 += v * at(m, p + 7);
    }
    m[y + n] = a0;
    m[y + n + 1] = a1;
    m[y + n + 2] = a2;
    m[y + n + 3] = a3;
    m[y + n + 4] = a4;
    m[y + n + 5] = a5;
    m[y + n + 6] = a6;
    m[y + n + 7] = a7;
  }
}

/**
 * What the linking network's first layer makes of each token, given an anchor: the greater of 0 and
 * token + anchor + distance + (factors, probability) · product. Shapes: Pairing.
 * @param m the kernel's memory as floats; `integers`: the same memory as int32, for the rows of the distances
 */
export function pair(m: Float32Array, integers: Int32Array, p: Pairing): void {
  const { rows, columns, count } = p;
  const anchor = p.anchor / FLOAT;
  const product = p.product / FLOAT;
  for (let row = 0; row < rows; row++) {
    const token = p.token / FLOAT + row * columns;
    const out = p.out / FLOAT + row * columns;
    const factors = p.factors / FLOAT + row * count;
    const distance = p.distance / FLOAT + (integers[p.distanceOf / FLOAT + row] ?? 0) * columns;
    const own = at(m, p.probabilities / FLOAT + row);
    for (let n = 0; n < columns; n++) {
      let sum = 0;
      for (let k = 0; k < count; k++) sum += at(m, factors + k) * at(m, product + k * columns + n);
      sum += own * at(m, product + count * columns + n);
      m[out + n] = Math.max(0, sum + at(m, token + n) + at(m, anchor + n) + at(m, distance + n));
    }
  }
}
