import { expect, test } from 'vitest';
import { type PackedTensor, pack, sortWords } from '../../../scripts/pack-model.ts';
import { createTagger } from '../../../src/reading/attribution/create-tagger.ts';
import { openModel } from '../../../src/reading/attribution/model/container.ts';
import { MODEL } from './files.ts';

const float = (...values: number[]) => new Uint8Array(Float32Array.from(values).buffer);
const MATRIX: PackedTensor = {
  name: 'm',
  type: 'int8',
  rows: 2,
  columns: 3,
  bytes: Uint8Array.from([
    ...float(0.5, 1, 2),
    ...new Uint8Array(Int8Array.of(1, -2, 3, -4, 5, -127).buffer),
  ]),
};
const VECTOR: PackedTensor = { name: 'v', type: 'float32', rows: 1, columns: 2, bytes: float(7, -8) };
const file = (...tensors: PackedTensor[]): ArrayBuffer => Uint8Array.from(pack(tensors)).buffer;

/** A copy of the model with some bytes changed. */
function changed(change: (view: DataView) => void): ArrayBuffer {
  const copy = MODEL.slice(0);
  change(new DataView(copy));
  return copy;
}

test('what is packed is what is read', () => {
  const model = openModel(file(MATRIX, VECTOR));
  const { values, scales, rows, columns } = model.matrix('m', 3, 2);
  expect([rows, columns, [...scales], [...values]]).toEqual([2, 3, [0.5, 1, 2], [1, -2, 3, -4, 5, -127]]);
  expect([...model.floats('v', 2)]).toEqual([7, -8]);
  expect([model.has('v'), model.has('w')]).toEqual([true, false]);
});

test('a tensor that is missing or of another size is named', () => {
  const model = openModel(file(MATRIX, VECTOR));
  expect(() => model.floats('w')).toThrow('"w" is missing');
  expect(() => model.floats('m')).toThrow('"m" is of type int8');
  expect(() => model.matrix('m', 4)).toThrow('"m" is 2 x 3, not any x 4');
  expect(() => model.floats('v', 3)).toThrow('"v"');
});

test.each([
  ['nothing', new ArrayBuffer(0), 'no attribution model'],
  [
    'another file',
    new TextEncoder().encode('<!doctype html><title>Not found</title>').buffer,
    'no attribution model',
  ],
  ['a file that stops after its header', MODEL.slice(0, 12), 'no attribution model'],
  ['a file cut in its manifest', MODEL.slice(0, 1000), 'cut short: 1000 of'],
  ['a file cut in its tensors', MODEL.slice(0, -1), 'cut short'],
  ['a later version', changed((view) => view.setUint32(8, 99, true)), 'version 99'],
  [
    'a manifest longer than the file',
    changed((view) => view.setUint32(16, 4e9, true)),
    'longer than the file',
  ],
  ['a manifest that is no JSON', changed((view) => view.setUint8(20, 0)), 'not JSON'],
  ['a model without its network', file(VECTOR), 'tensor "embedding.word" is missing'],
] as const)('%s is refused with the reason', async (_, model, reason) => {
  await expect(createTagger(model)).rejects.toThrow(reason);
});

test('words are sorted with their vectors; of two with one hash the later stays', () => {
  const words = new Uint8Array(Uint32Array.of(30, 10, 4_000_000_000, 10).buffer);
  const sorted = sortWords([
    { name: 'words', type: 'uint32', rows: 1, columns: 4, bytes: words },
    {
      name: 'embedding.word',
      type: 'int8',
      rows: 5,
      columns: 1,
      bytes: Uint8Array.from([...float(1), 0, 1, 2, 3, 4]),
    },
  ]);
  const model = openModel(file(...sorted));
  expect([...model.hashes('words')]).toEqual([10, 30, 4_000_000_000]);
  expect([...model.matrix('embedding.word', 1).values]).toEqual([0, 4, 1, 3]);
});
