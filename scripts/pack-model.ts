/**
 * Writes the attribution model's file from what training exports: a file of raw tensors, and a JSON list of them.
 *
 *     npx tsx scripts/pack-model.ts EXPORT.json EXPORT.bin OUT.bin
 *
 * training/export.py writes both. EXPORT.json: { "t": [[name, rows, columns, offset, kind], ...] }; kind q: float32 scales of the columns, then int8
 * values; f: float32; u: uint32. model/container.ts describes the file that comes out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import {
  ALIGNMENT,
  HEADER_BYTES,
  MAGIC,
  type Manifest,
  VERSION,
} from '../src/reading/attribution/model/container.ts';

const TYPES = { q: 'int8', f: 'float32', u: 'uint32' } as const;
const ExportSchema = v.object({
  t: v.array(v.tuple([v.string(), v.number(), v.number(), v.number(), v.picklist(['q', 'f', 'u'])])),
});

export interface PackedTensor {
  name: string;
  type: Manifest['tensors'][number]['type'];
  rows: number;
  columns: number;
  /** Scales (int8 only) and values, as the file has them. */
  bytes: Uint8Array;
}

/** @throws Error when the list and the raw file do not fit together */
function readExport(list: unknown, buffer: Uint8Array): PackedTensor[] {
  const raw = new Uint8Array(buffer); // of a Node Buffer, slices would share memory
  return v.parse(ExportSchema, list).t.map(([name, rows, columns, offset, kind]) => {
    const length = kind === 'q' ? 4 * columns + rows * columns : 4 * rows * columns;
    if (offset + length > raw.length) throw new Error(`tensor "${name}" lies outside the raw file`);
    return {
      name,
      type: TYPES[kind],
      rows,
      columns,
      bytes: raw.slice(offset, offset + length),
    };
  });
}

/**
 * Sorts the words by their hashes, so that they are found by bisection. Of two words with one hash the later stays, in
 * the place of both: training has told them apart, reading cannot.
 */
export function sortWords(tensors: readonly PackedTensor[]): PackedTensor[] {
  const words = tensors.find(({ name }) => name === 'words');
  const table = tensors.find(({ name }) => name === 'embedding.word');
  if (!words || !table) throw new Error('the export has no words');
  const hashes = new Uint32Array(words.bytes.slice().buffer);
  const sorted = [...new Map([...hashes].map((hash, i) => [hash, i + 1]))].sort(([a], [b]) => a - b);
  const width = table.columns;
  const rows = [0, ...sorted.map(([, row]) => row)];
  const scales = table.bytes.slice(0, 4 * width);
  const vectors = rows.map((row) =>
    table.bytes.slice(4 * width + row * width, 4 * width + (row + 1) * width),
  );
  const sortedTable = {
    ...table,
    rows: rows.length,
    bytes: Uint8Array.from(Buffer.concat([scales, ...vectors])),
  };
  const sortedHashes = new Uint8Array(Uint32Array.from(sorted.map(([hash]) => hash)).buffer);
  const sortedWords = { ...words, columns: sorted.length, bytes: sortedHashes };
  return tensors.map((tensor) => (tensor === words ? sortedWords : tensor === table ? sortedTable : tensor));
}

/** The file, as model/container.ts reads it. */
export function pack(tensors: readonly PackedTensor[]): Uint8Array {
  const aligned = (offset: number) => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
  const manifestFor = (start: number): { json: Uint8Array; end: number; offsets: number[] } => {
    let end = start;
    const offsets = tensors.map(({ bytes }) => {
      const offset = aligned(end);
      end = offset + bytes.length;
      return offset;
    });
    const manifest: Manifest = {
      labels: ['outside', 'source', 'cue', 'content'],
      tensors: tensors.map(({ bytes: _, ...tensor }, i) => ({ ...tensor, offset: offsets[i] ?? 0 })),
    };
    return { json: new TextEncoder().encode(JSON.stringify(manifest)), end, offsets };
  };
  // The offsets' digits are part of the manifest's length: leave room for eight digits each.
  const start = aligned(HEADER_BYTES + manifestFor(0).json.length + 8 * tensors.length);
  const { json, end, offsets } = manifestFor(start);
  const file = new Uint8Array(end);
  file.set(new TextEncoder().encode(MAGIC));
  const header = new DataView(file.buffer, MAGIC.length);
  header.setUint32(0, VERSION, true);
  header.setUint32(4, end, true);
  header.setUint32(8, json.length, true);
  file.set(json, HEADER_BYTES);
  tensors.forEach(({ bytes }, i) => {
    file.set(bytes, offsets[i] ?? 0);
  });
  return file;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [list, raw, out] = process.argv.slice(2);
  if (!list || !raw || !out) throw new Error('usage: pack-model.ts EXPORT.json EXPORT.bin OUT.bin');
  writeFileSync(out, pack(sortWords(readExport(JSON.parse(readFileSync(list, 'utf8')), readFileSync(raw)))));
}
