/** Bytes of a 32-bit float. */
export const F32: usize = 4;
/** Bytes of a 16-bit integer. */
export const I16: usize = 2;
/** Largest magnitude of a quantised activation: 14 bits, so that 1024 products with an int8 weight fit an int32. */
export const ACTIVATION_MAX: f32 = 16383;

/** tanh of four numbers: the continued fraction cut after its seventh term, clamped where it reaches 1; error below 1e-4. */
@inline
export function tanh4(x: v128): v128 {
  const limit = f32x4.splat(4.97);
  x = f32x4.pmin(f32x4.pmax(x, f32x4.neg(limit)), limit);
  const s = f32x4.mul(x, x);
  let over = f32x4.add(f32x4.splat(378), s);
  over = f32x4.add(f32x4.splat(17325), f32x4.mul(s, over));
  over = f32x4.add(f32x4.splat(135135), f32x4.mul(s, over));
  let under = f32x4.add(f32x4.splat(3150), f32x4.mul(s, f32x4.splat(28)));
  under = f32x4.add(f32x4.splat(62370), f32x4.mul(s, under));
  under = f32x4.add(f32x4.splat(135135), f32x4.mul(s, under));
  return f32x4.div(f32x4.mul(x, over), under);
}

/** Logistic function of four numbers: (1 + tanh(x / 2)) / 2. */
@inline
export function sigmoid4(x: v128): v128 {
  const half = f32x4.splat(0.5);
  return f32x4.add(half, f32x4.mul(half, tanh4(f32x4.mul(half, x))));
}

/** 1.5 * 2^23: a float of this size has no room for a fraction, so that adding it rounds, and leaves the integer in the low bits. */
const ROUNDER: f32 = 12582912;
const ROUNDER_BITS: i32 = 0x4b400000;

@inline
function round4(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(ROUNDER)), i32x4.splat(ROUNDER_BITS));
}

/** Eight floats at `from`, times `scale`, rounded to int16 (half to even); the products must stay within int16. */
@inline
export function toInt16(from: usize, scale: v128): v128 {
  return i16x8.narrow_i32x4_s(
    round4(f32x4.mul(v128.load(from), scale)),
    round4(f32x4.mul(v128.load(from, 16), scale)),
  );
}

/** `sum` plus the products of two int16 activations, repeated in all lanes, with the pair of weights of each of four outputs. */
@inline
export function addProducts(sum: v128, activations: v128, weights: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(activations, weights));
}
