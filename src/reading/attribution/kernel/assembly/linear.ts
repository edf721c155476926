import { F32, I16, addProducts } from './maths';

/** Four outputs from their sums: back to floats, plus bias (address 0: none), and never below `floor`. */
@inline
function finish(to: usize, sum: v128, rowScale: v128, columnScales: usize, bias: usize, floor: v128): void {
  let y = f32x4.mul(f32x4.convert_i32x4_s(sum), f32x4.mul(rowScale, v128.load(columnScales)));
  if (bias) y = f32x4.add(y, v128.load(bias));
  v128.store(to, f32x4.pmax(y, floor));
}

/**
 * y = x w + b, or its positive part. Four rows by eight outputs at a time, so that each weight that is loaded is used
 * for four rows.
 * @param x rows x inputs int16, as `quantise` leaves them, with `xScales`
 * @param inputs a multiple of 2
 * @param w int16 weights, [outputs / 8][inputs / 2][8][2], with a scale an output
 * @param bias one float an output, or 0
 * @param outputs a multiple of 8
 * @param y rows x outputs floats
 */
export function linear(
  x: usize, xScales: usize, rows: i32, inputs: i32,
  w: usize, wScales: usize, bias: usize, outputs: i32, y: usize, relu: bool,
): void {
  const floor = f32x4.splat(relu ? 0 : -f32.MAX_VALUE);
  const xStride = <usize>inputs * I16;
  const yStride = <usize>outputs * F32;
  let row = 0;
  for (; row + 4 <= rows; row += 4) {
    const x1 = x + xStride;
    const x2 = x1 + xStride;
    const x3 = x2 + xStride;
    let p = w;
    for (let n: usize = 0; n < yStride; n += 8 * F32) {
      let a0 = i32x4.splat(0), a1 = a0, b0 = a0, b1 = a0, c0 = a0, c1 = a0, d0 = a0, d1 = a0;
      for (let k: usize = 0; k < xStride; k += 2 * I16) {
        const w0 = v128.load(p);
        const w1 = v128.load(p, 16);
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
        p += 32;
      }
      const b = bias ? bias + n : 0;
      const b16 = bias ? bias + n + 16 : 0;
      const ws = wScales + n;
      let to = y + n;
      let scale = v128.load32_splat(xScales);
      finish(to, a0, scale, ws, b, floor);
      finish(to + 16, a1, scale, ws + 16, b16, floor);
      to += yStride;
      scale = v128.load32_splat(xScales, 4);
      finish(to, b0, scale, ws, b, floor);
      finish(to + 16, b1, scale, ws + 16, b16, floor);
      to += yStride;
      scale = v128.load32_splat(xScales, 8);
      finish(to, c0, scale, ws, b, floor);
      finish(to + 16, c1, scale, ws + 16, b16, floor);
      to += yStride;
      scale = v128.load32_splat(xScales, 12);
      finish(to, d0, scale, ws, b, floor);
      finish(to + 16, d1, scale, ws + 16, b16, floor);
    }
    x += 4 * xStride;
    xScales += 4 * F32;
    y += 4 * yStride;
  }
  for (; row < rows; row++) {
    const scale = v128.load32_splat(xScales);
    let p = w;
    for (let n: usize = 0; n < yStride; n += 8 * F32) {
      let a0 = i32x4.splat(0), a1 = a0;
      for (let k: usize = 0; k < xStride; k += 2 * I16) {
        const s = v128.load32_splat(x + k);
        a0 = addProducts(a0, s, v128.load(p));
        a1 = addProducts(a1, s, v128.load(p, 16));
        p += 32;
      }
      finish(y + n, a0, scale, wScales + n, bias ? bias + n : 0, floor);
      finish(y + n + 16, a1, scale, wScales + n + 16, bias ? bias + n + 16 : 0, floor);
    }
    x += xStride;
    xScales += F32;
    y += yStride;
  }
}
