import { linear } from './linear';
import { ACTIVATION_MAX, F32, I16, sigmoid4, tanh4, toInt16 } from './maths';

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
 * @param scratch four times 3 hidden floats, four times hidden floats, four times hidden int16, and four floats, in this order
 */
export function gru(
  gates: usize, sequences: usize, hidden: i32, w: usize, wScales: usize, bias: usize,
  out: usize, outStride: i32, backwards: bool, scratch: usize,
): void {
  const wide = <usize>hidden * F32;
  const narrow = <usize>hidden * I16;
  const states = scratch + 12 * wide;
  const states16 = states + 4 * wide;
  const rowScales = states16 + 4 * narrow;
  memory.fill(states, 0, 4 * (wide + narrow));
  v128.store(rowScales, f32x4.splat(1 / ACTIVATION_MAX));
  const steps = load<i32>(sequences, 4);
  const full = f32x4.splat(ACTIVATION_MAX);
  for (let step = 0; step < steps; step++) {
    let lanes = 1;
    while (lanes < LANES && step < load<i32>(sequences + 8 * <usize>lanes, 4)) lanes++;
    // Four rows at once take less than two by themselves; what those of no sequence give is not looked at.
    linear(states16, rowScales, lanes === 1 ? 1 : LANES, hidden, w, wScales, bias, 3 * hidden, scratch, false);
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
