import { ACTIVATION_MAX, F32, I16, toInt16 } from './maths';

/**
 * Rows of floats to int16, each row with a scale of its own: value = integer * scale.
 * @param x first row; rows lie `stride` floats apart, and may overlap
 * @param columns a multiple of 8
 * @param values rows x columns int16
 * @param scales one float a row
 */
export function quantise(x: usize, rows: i32, columns: i32, stride: i32, values: usize, scales: usize): void {
  for (let row = 0; row < rows; row++) {
    let largest4 = f32x4.splat(1e-6);
    let other4 = largest4;
    for (let k = 0; k < columns; k += 8) {
      largest4 = f32x4.pmax(largest4, f32x4.abs(v128.load(x + <usize>k * F32)));
      other4 = f32x4.pmax(other4, f32x4.abs(v128.load(x + <usize>k * F32, 16)));
    }
    largest4 = f32x4.pmax(largest4, other4);
    const largest = max(
      max(f32x4.extract_lane(largest4, 0), f32x4.extract_lane(largest4, 1)),
      max(f32x4.extract_lane(largest4, 2), f32x4.extract_lane(largest4, 3)),
    );
    const scale = f32x4.splat(ACTIVATION_MAX / largest);
    for (let k = 0; k < columns; k += 8) v128.store(values + <usize>k * I16, toInt16(x + <usize>k * F32, scale));
    store<f32>(scales, largest / ACTIVATION_MAX);
    x += <usize>stride * F32;
    values += <usize>columns * I16;
    scales += F32;
  }
}
