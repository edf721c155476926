import { I16 } from './maths';

/**
 * Puts weights where `linear` and `gru` read them: int8, row-major, to int16, [outputs / 8][inputs / 2][8][2], so that what one step of a
 * loop takes, two inputs' weights of eight outputs, lies together. Missing columns are left as they are.
 * @param from rows x columns int8
 * @param rows inputs, a multiple of 2
 * @param to rows x (columns, rounded up to a multiple of 8) int16
 */
export function place(from: usize, rows: i32, columns: i32, to: usize): void {
  const block = <usize>rows * 8 * I16;
  for (let row = 0; row < rows; row++) {
    const own = to + (<usize>(row >> 1) * 16 + <usize>(row & 1)) * I16;
    for (let column = 0; column < columns; column++) {
      const at = own + <usize>(column >> 3) * block + <usize>(column & 7) * 2 * I16;
      store<i16>(at, <i16>load<i8>(from++));
    }
  }
}
