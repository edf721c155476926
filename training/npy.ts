/** Writes arrays in NumPy's format, version 1.0: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html */
import { writeFileSync } from 'node:fs';

const TYPES = {
  Int8Array: '|i1',
  Uint8Array: '|u1',
  Uint16Array: '<u2',
  Int32Array: '<i4',
  Uint32Array: '<u4',
  Float32Array: '<f4',
};
type Values = Int8Array | Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array;

function typeOf(values: Values): string {
  if (values instanceof Int8Array) return TYPES.Int8Array;
  if (values instanceof Uint8Array) return TYPES.Uint8Array;
  if (values instanceof Uint16Array) return TYPES.Uint16Array;
  if (values instanceof Int32Array) return TYPES.Int32Array;
  return values instanceof Uint32Array ? TYPES.Uint32Array : TYPES.Float32Array;
}

/** @param columns numbers a row; 0: the array has one dimension */
export function writeArray(path: string, values: Values, columns = 0): void {
  const shape = columns === 0 ? `(${values.length},)` : `(${values.length / columns}, ${columns})`;
  const head = `{'descr': '${typeOf(values)}', 'fortran_order': False, 'shape': ${shape}, }`;
  // Magic, version and length are ten bytes; the data begins at a multiple of 64, after a line break.
  const header = `${head.padEnd(Math.ceil((head.length + 11) / 64) * 64 - 11)}\n`;
  const start = Buffer.from([0x93, ...Buffer.from('NUMPY'), 1, 0, header.length % 256, header.length >> 8]);
  writeFileSync(path, Buffer.concat([start, Buffer.from(header), Buffer.from(values.buffer)]));
}
