import { F32 } from './maths';

/**
 * What the linking network reads of each token, given an anchor: the positive part of token + anchor + distance +
 * factors * product, where the last factor of a token is its own cue probability.
 * @param token rows x columns floats; columns a multiple of 8
 * @param anchor columns floats
 * @param distance one row of columns floats for each of the distances; `distanceOf` holds a row number for each token (i32)
 * @param factors rows x count floats
 * @param probabilities one float a row
 * @param product (count + 1) x columns floats, the first `count` rows already multiplied by the anchor's factors
 * @param y rows x columns floats
 */
export function pair(
  token: usize, rows: i32, columns: i32, anchor: usize, distance: usize, distanceOf: usize,
  factors: usize, count: i32, probabilities: usize, product: usize, y: usize,
): void {
  const wide = <usize>columns * F32;
  const zero = f32x4.splat(0);
  for (let row = 0; row < rows; row++) {
    const far = distance + <usize>load<i32>(distanceOf) * wide;
    const own = v128.load32_splat(probabilities);
    for (let n: usize = 0; n < wide; n += 32) {
      let a = zero;
      let b = zero;
      let p = product + n;
      for (let k = 0; k < count; k++) {
        const f = v128.load32_splat(factors + <usize>k * F32);
        a = f32x4.add(a, f32x4.mul(f, v128.load(p)));
        b = f32x4.add(b, f32x4.mul(f, v128.load(p, 16)));
        p += wide;
      }
      a = f32x4.add(a, f32x4.mul(own, v128.load(p)));
      b = f32x4.add(b, f32x4.mul(own, v128.load(p, 16)));
      a = f32x4.add(f32x4.add(f32x4.add(a, v128.load(token + n)), v128.load(anchor + n)), v128.load(far + n));
      b = f32x4.add(f32x4.add(f32x4.add(b, v128.load(token + n, 16)), v128.load(anchor + n, 16)), v128.load(far + n, 16));
      v128.store(y + n, f32x4.pmax(a, zero));
      v128.store(y + n, f32x4.pmax(b, zero), 16);
    }
    distanceOf += 4;
    probabilities += F32;
    token += wide;
    factors += <usize>count * F32;
    y += wide;
  }
}
