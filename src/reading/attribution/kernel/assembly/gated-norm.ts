import { F32, sigmoid4 } from './maths';

@inline
function sum4(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) + f32x4.extract_lane(x, 1) + f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3)
  );
}

/**
 * y = norm(x + a * sigmoid(g)): a gated linear unit (Dauphin et al. 2017) around which the input is carried, then layer
 * normalisation (Ba et al. 2016).
 * @param x rows x columns floats; columns a multiple of 4
 * @param gated rows x 2 columns floats: a, then g
 * @param gain one float a column, as `shift`
 * @param y rows x columns floats
 */
export function gatedNorm(
  x: usize, gated: usize, rows: i32, columns: i32, gain: usize, shift: usize, y: usize,
): void {
  const wide = <usize>columns * F32;
  const count = <f32>columns;
  for (let row = 0; row < rows; row++) {
    let sum = f32x4.splat(0);
    let squares = sum;
    for (let i: usize = 0; i < wide; i += 16) {
      const v = f32x4.add(
        v128.load(x + i),
        f32x4.mul(v128.load(gated + i), sigmoid4(v128.load(gated + wide + i))),
      );
      v128.store(y + i, v);
      sum = f32x4.add(sum, v);
      squares = f32x4.add(squares, f32x4.mul(v, v));
    }
    const mean = sum4(sum) / count;
    const variance = sum4(squares) / count - mean * mean;
    const scale = f32x4.splat(1 / sqrt<f32>(variance + 1e-5));
    const mean4 = f32x4.splat(mean);
    for (let i: usize = 0; i < wide; i += 16) {
      const v = f32x4.mul(scale, f32x4.sub(v128.load(y + i), mean4));
      v128.store(y + i, f32x4.add(v128.load(shift + i), f32x4.mul(v128.load(gain + i), v)));
    }
    x += wide;
    gated += 2 * wide;
    y += wide;
  }
}
