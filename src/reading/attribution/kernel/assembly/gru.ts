import { ACTIVATION_MAX, F32, I16, addProducts, sigmoid4, tanh4, toInt16 } from './maths';

/** Four sums back to floats, with their bias. */
@inline
function finish(to: usize, sum: v128, scales: usize, bias: usize): void {
  const scale = f32x4.mul(f32x4.splat(1 / ACTIVATION_MAX), v128.load(scales));
  v128.store(to, f32x4.add(v128.load(bias), f32x4.mul(f32x4.convert_i32x4_s(sum), scale)));
}

/**
 * A gated recurrent unit over a sequence (Cho et al. 2014, with the reset gate after the product, as in cuDNN). The
 * state stays within -1 and 1, so that its int16 form needs no scale of its own.
 * @param gates rows x 3 hidden floats: what the inputs give to the gates reset, update, new, in this order
 * @param hidden a multiple of 16
 * @param w state's weights, int16, [3 hidden / 8][hidden / 2][8][2], with scales and bias
 * @param out first row of the states; rows lie `outStride` floats apart
 * @param backwards from the last row to the first
 * @param scratch 3 hidden + hidden floats and hidden int16, in this order
 */
export function gru(
  gates: usize, rows: i32, hidden: i32, w: usize, wScales: usize, bias: usize,
  out: usize, outStride: i32, backwards: bool, scratch: usize,
): void {
  const wide = <usize>hidden * F32;
  const h = scratch + 3 * wide;
  const h16 = h + wide;
  /** Bytes of the weights of eight outputs. */
  const block = 8 * <usize>hidden * I16;
  memory.fill(h, 0, wide + <usize>hidden * I16);
  const full = f32x4.splat(ACTIVATION_MAX);
  for (let step = 0; step < rows; step++) {
    const row = <usize>(backwards ? rows - 1 - step : step);
    let p = w;
    for (let n: usize = 0; n < 3 * wide; n += 16 * F32) {
      let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0;
      for (let k: usize = 0; k < <usize>hidden * I16; k += 2 * I16) {
        const s = v128.load32_splat(h16 + k);
        a0 = addProducts(a0, s, v128.load(p));
        a1 = addProducts(a1, s, v128.load(p, 16));
        a2 = addProducts(a2, s, v128.load(p + block));
        a3 = addProducts(a3, s, v128.load(p + block, 16));
        p += 32;
      }
      p += block;
      finish(scratch + n, a0, wScales + n, bias + n);
      finish(scratch + n + 16, a1, wScales + n + 16, bias + n + 16);
      finish(scratch + n + 32, a2, wScales + n + 32, bias + n + 32);
      finish(scratch + n + 48, a3, wScales + n + 48, bias + n + 48);
    }
    const given = gates + row * 3 * wide;
    const to = out + row * <usize>outStride * F32;
    for (let i: usize = 0; i < wide; i += 16) {
      const reset = sigmoid4(f32x4.add(v128.load(given + i), v128.load(scratch + i)));
      const update = sigmoid4(f32x4.add(v128.load(given + wide + i), v128.load(scratch + wide + i)));
      const fresh = tanh4(
        f32x4.add(v128.load(given + 2 * wide + i), f32x4.mul(reset, v128.load(scratch + 2 * wide + i))),
      );
      const state = f32x4.add(fresh, f32x4.mul(update, f32x4.sub(v128.load(h + i), fresh)));
      v128.store(h + i, state);
      v128.store(to + i, state);
    }
    for (let i: usize = 0; i < <usize>hidden; i += 8) v128.store(h16 + i * I16, toInt16(h + i * F32, full));
  }
}
