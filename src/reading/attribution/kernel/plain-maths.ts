/**
 * The kernel's functions in plain JavaScript; assembly/ holds the same with SIMD and says more of each. Places are
 * indices into the memory's floats here, not addresses.
 */
import { FLOAT, type GruRun, type Pairing } from './kernel.ts';

/**
 * To 32 bits. Around every product and sum it keeps engines in 32-bit arithmetic, where they would else widen each
 * number that they load. It also takes what the compiler thinks a read of an array may give: a check there would cost
 * more than the sum, and the sizes were checked when the network was set up.
 */
const f32 = Math.fround as (value: number | undefined) => number;

function tanh(value: number): number {
  const x = value > 4.97 ? 4.97 : value < -4.97 ? -4.97 : value;
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
      let a0 = bias ? f32(m[bias + n]) : 0;
      let a1 = bias ? f32(m[bias + n + 1]) : 0;
      let a2 = bias ? f32(m[bias + n + 2]) : 0;
      let a3 = bias ? f32(m[bias + n + 3]) : 0;
      let b0 = a0;
      let b1 = a1;
      let b2 = a2;
      let b3 = a3;
      for (let k = 0, p = w + n; k < columns; k++, p += outputs) {
        const u = f32(m[x0 + k]);
        const v = f32(m[x1 + k]);
        const w0 = f32(m[p]);
        const w1 = f32(m[p + 1]);
        const w2 = f32(m[p + 2]);
        const w3 = f32(m[p + 3]);
        a0 = f32(a0 + f32(u * w0));
        a1 = f32(a1 + f32(u * w1));
        a2 = f32(a2 + f32(u * w2));
        a3 = f32(a3 + f32(u * w3));
        b0 = f32(b0 + f32(v * w0));
        b1 = f32(b1 + f32(v * w1));
        b2 = f32(b2 + f32(v * w2));
        b3 = f32(b3 + f32(v * w3));
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
  const { rows, hidden, stride, backwards } = run;
  const wide = 3 * hidden;
  const w = run.state.matrix.weights / FLOAT;
  const bias = run.state.bias / FLOAT;
  const h = scratch + wide;
  m.fill(0, h, h + hidden);
  const inputs = { stride: 0, columns: hidden };
  for (let step = 0; step < rows; step++) {
    const row = backwards ? rows - 1 - step : step;
    const given = run.gates / FLOAT + row * wide;
    const out = run.out / FLOAT + row * stride;
    single(m, h, inputs.columns, w, wide, bias, scratch);
    for (let i = 0; i < hidden; i++) {
      const reset = sigmoid(f32(m[given + i]) + f32(m[scratch + i]));
      const update = sigmoid(f32(m[given + hidden + i]) + f32(m[scratch + hidden + i]));
      const fresh = tanh(f32(m[given + 2 * hidden + i]) + reset * f32(m[scratch + 2 * hidden + i]));
      const state = fresh + update * (f32(m[h + i]) - fresh);
      m[h + i] = state;
      m[out + i] = state;
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
    let a0 = f32(m[bias + n]);
    let a1 = f32(m[bias + n + 1]);
    let a2 = f32(m[bias + n + 2]);
    let a3 = f32(m[bias + n + 3]);
    let a4 = f32(m[bias + n + 4]);
    let a5 = f32(m[bias + n + 5]);
    let a6 = f32(m[bias + n + 6]);
    let a7 = f32(m[bias + n + 7]);
    for (let k = 0, p = w + n; k < columns; k++, p += outputs) {
      const v = f32(m[x + k]);
      a0 = f32(a0 + f32(v * f32(m[p])));
      a1 = f32(a1 + f32(v * f32(m[p + 1])));
      a2 = f32(a2 + f32(v * f32(m[p + 2])));
      a3 = f32(a3 + f32(v * f32(m[p + 3])));
      a4 = f32(a4 + f32(v * f32(m[p + 4])));
      a5 = f32(a5 + f32(v * f32(m[p + 5])));
      a6 = f32(a6 + f32(v * f32(m[p + 6])));
      a7 = f32(a7 + f32(v * f32(m[p + 7])));
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

/** Places of what `gatedNorm` reads and writes. */
export interface NormPlaces {
  x: number;
  gated: number;
  gain: number;
  shift: number;
  out: number;
}

export function gatedNorm(m: Float32Array, rows: number, columns: number, of: NormPlaces): void {
  for (let row = 0; row < rows; row++) {
    const x = of.x + row * columns;
    const gated = of.gated + row * 2 * columns;
    const out = of.out + row * columns;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < columns; i++) {
      const v = f32(m[x + i]) + f32(m[gated + i]) * sigmoid(f32(m[gated + columns + i]));
      m[out + i] = v;
      sum += v;
      squares += v * v;
    }
    const mean = sum / columns;
    const scale = 1 / Math.sqrt(squares / columns - mean * mean + 1e-5);
    for (let i = 0; i < columns; i++)
      m[out + i] = f32(m[of.shift + i]) + f32(m[of.gain + i]) * scale * (f32(m[out + i]) - mean);
  }
}

export function pair(m: Float32Array, integers: Int32Array, p: Pairing): void {
  const { rows, columns, count } = p;
  const anchor = p.anchor / FLOAT;
  const product = p.product / FLOAT;
  for (let row = 0; row < rows; row++) {
    const token = p.token / FLOAT + row * columns;
    const out = p.out / FLOAT + row * columns;
    const factors = p.factors / FLOAT + row * count;
    const distance = p.distance / FLOAT + (integers[p.distanceOf / FLOAT + row] ?? 0) * columns;
    const own = f32(m[p.probabilities / FLOAT + row]);
    for (let n = 0; n < columns; n++) {
      let sum = 0;
      for (let k = 0; k < count; k++)
        sum = f32(sum + f32(f32(m[factors + k]) * f32(m[product + k * columns + n])));
      sum = f32(sum + f32(own * f32(m[product + count * columns + n])));
      m[out + n] = Math.max(0, sum + f32(m[token + n]) + f32(m[anchor + n]) + f32(m[distance + n]));
    }
  }
}
