import { ACTIVATION_MAX, F32, I16, addProducts, sigmoid4, tanh4, toInt16 } from './maths';

/** Four sums back to floats, with their bias. */
@inline
function finish(to: usize, sum: v128, scales: usize, bias: usize): void {
  const scale = f32x4.mul(f32x4.splat(1 / ACTIVATION_MAX), v128.load(scales));
  v128.store(to, f32x4.add(v128.load(bias), f32x4.mul(f32x4.convert_i32x4_s(sum), scale)));
}

/** Most sequences that go side by side. */
const LANES: i32 = 4;

/**
 * A gated recurrent unit over up to four sequences side by side, so that each weight that is loaded is used for all of them (Cho et
 * al. 2014, with the reset gate after the product, as in cuDNN). The state stays within -1 and 1, so that its int16 form
 * needs no scale of its own.
 * @param gates rows x 3 hidden floats: what the inputs give to the gates reset, update, new, in this order
 * @param sequences four pairs of int32, first row and number of rows, the longest first; those that are not there have no rows
 * @param hidden a multiple of 16
 * @param w state's weights, int16, [3 hidden / 8][hidden / 2][8][2], with scales and bias
 * @param out row 0 of the states; rows lie `outStride` floats apart
 * @param backwards each from its last row to its first
 * @param scratch four times 3 hidden floats, four times hidden floats, and four times hidden int16, in this order
 */
export function gru(
  gates: usize, sequences: usize, hidden: i32, w: usize, wScales: usize, bias: usize,
  out: usize, outStride: i32, backwards: bool, scratch: usize,
): void {
  const wide = <usize>hidden * F32;
  const narrow = <usize>hidden * I16;
  const states = scratch + 12 * wide;
  const states16 = states + 4 * wide;
  memory.fill(states, 0, 4 * (wide + narrow));
  const steps = load<i32>(sequences, 4);
  const full = f32x4.splat(ACTIVATION_MAX);
  for (let step = 0; step < steps; step++) {
    let lanes = 1;
    while (lanes < LANES && step < load<i32>(sequences + 8 * <usize>lanes, 4)) lanes++;
    if (lanes === 1) one(states16, narrow, w, wScales, bias, scratch);
    else four(states16, narrow, w, wScales, bias, scratch);
    for (let lane = 0; lane < lanes; lane++) {
      const sequence = sequences + 8 * <usize>lane;
      const first = load<i32>(sequence);
      const row = <usize>(backwards ? first + load<i32>(sequence, 4) - 1 - step : first + step);
      const given = gates + row * 3 * wide;
      const own = scratch + <usize>lane * 3 * wide;
      const h = states + <usize>lane * wide;
      const h16 = states16 + <usize>lane * narrow;
      const to = out + row * <usize>outStride * F32;
      for (let i: usize = 0; i < wide; i += 16) {
        const reset = sigmoid4(f32x4.add(v128.load(given + i), v128.load(own + i)));
        const update = sigmoid4(f32x4.add(v128.load(given + wide + i), v128.load(own + wide + i)));
        const fresh = tanh4(
          f32x4.add(v128.load(given + 2 * wide + i), f32x4.mul(reset, v128.load(own + 2 * wide + i))),
        );
        const state = f32x4.add(fresh, f32x4.mul(update, f32x4.sub(v128.load(h + i), fresh)));
        v128.store(h + i, state);
        v128.store(to + i, state);
      }
      for (let i: usize = 0; i < narrow; i += 16) v128.store(h16 + i, toInt16(h + 2 * i, full));
    }
  }
}

/** What the first state gives to the gates, sixteen of them at a time. @param y 3 hidden floats */
@inline
function one(x: usize, narrow: usize, w: usize, wScales: usize, bias: usize, y: usize): void {
  /** Bytes of the weights of eight outputs. */
  const block: usize = 8 * narrow;
  for (let n: usize = 0; n < 6 * narrow; n += 16 * F32) {
    let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0;
    for (let k: usize = 0; k < narrow; k += 2 * I16) {
      const s = v128.load32_splat(x + k);
      a0 = addProducts(a0, s, v128.load(w));
      a1 = addProducts(a1, s, v128.load(w, 16));
      a2 = addProducts(a2, s, v128.load(w + block));
      a3 = addProducts(a3, s, v128.load(w + block, 16));
      w += 32;
    }
    w += block;
    finish(y + n, a0, wScales + n, bias + n);
    finish(y + n + 16, a1, wScales + n + 16, bias + n + 16);
    finish(y + n + 32, a2, wScales + n + 32, bias + n + 32);
    finish(y + n + 48, a3, wScales + n + 48, bias + n + 48);
  }
}

/** What four states give to the gates, eight of them at a time. @param y four times 3 hidden floats */
@inline
function four(x: usize, narrow: usize, w: usize, wScales: usize, bias: usize, y: usize): void {
  const wide: usize = 6 * narrow;
  const x1 = x + narrow;
  const x2 = x1 + narrow;
  const x3 = x2 + narrow;
  for (let n: usize = 0; n < wide; n += 8 * F32) {
    let a0 = i32x4.splat(0), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;
    for (let k: usize = 0; k < narrow; k += 2 * I16) {
      const w0 = v128.load(w);
      const w1 = v128.load(w, 16);
      const s0 = v128.load32_splat(x + k);
      a0 = addProducts(a0, s0, w0);
      a1 = addProducts(a1, s0, w1);
      const s1 = v128.load32_splat(x1 + k);
      b0 = addProducts(b0, s1, w0);
      b1 = addProducts(b1, s1, w1);
      const s2 = v128.load32_splat(x2 + k);
      c0 = addProducts(c0, s2, w0);
      c1 = addProducts(c1, s2, w1);
      const s3 = v128.load32_splat(x3 + k);
      d0 = addProducts(d0, s3, w0);
      d1 = addProducts(d1, s3, w1);
      w += 32;
    }
    let to = y + n;
    finish(to, a0, wScales + n, bias + n);
    finish(to + 16, a1, wScales + n + 16, bias + n + 16);
    to += wide;
    finish(to, b0, wScales + n, bias + n);
    finish(to + 16, b1, wScales + n + 16, bias + n + 16);
    to += wide;
    finish(to, c0, wScales + n, bias + n);
    finish(to + 16, c1, wScales + n + 16, bias + n + 16);
    to += wide;
    finish(to, d0, wScales + n, bias + n);
    finish(to + 16, d1, wScales + n + 16, bias + n + 16);
  }
}
