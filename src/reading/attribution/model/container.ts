/**
 * The model's file: one self-describing container. Little-endian:
 *
 *     0   8 bytes   "SLTAGGER"
 *     8   uint32    version of this format
 *     12  uint32    length of the whole file, bytes
 *     16  uint32    length of the manifest, bytes
 *     20  manifest  JSON, UTF-8: labels, and each tensor's name, type, rows, columns and offset in the file
 *     ..  tensors   each at a multiple of 16 bytes
 *
 * A tensor is row-major. Of type int8, it is preceded by one float32 a column, its scale: value = integer * scale.
 */
import * as v from 'valibot';
import type { QuantisedMatrix } from '../kernel/kernel.ts';

export const MAGIC = 'SLTAGGER';
export const VERSION = 1;
export const HEADER_BYTES = 20;
export const ALIGNMENT = 16;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const ManifestSchema = v.object({
  /** What the tagger says of a token, in the order of the last layer's outputs. */
  labels: v.tuple([v.literal('outside'), v.literal('source'), v.literal('cue'), v.literal('content')]),
  tensors: v.array(
    v.object({
      name: v.string(),
      type: v.picklist(['int8', 'float32', 'uint32']),
      rows: count,
      columns: count,
      offset: count,
    }),
  ),
});
export type Manifest = v.InferOutput<typeof ManifestSchema>;
type Entry = Manifest['tensors'][number];

/** The opened file. Every getter throws an Error that names the tensor when it is missing, of another type or size. */
export interface ModelFile {
  has(name: string): boolean;
  /** A matrix of `columns` columns, and of `rows` rows where that is given; views into the file. */
  matrix(name: string, columns: number | null, rows?: number): QuantisedMatrix;
  /** A vector of `length` numbers, or of any length. */
  floats(name: string, length?: number): Float32Array;
  hashes(name: string): Uint32Array;
}

function fail(what: string): never {
  throw new Error(`attribution model: ${what}`);
}

function dataBytes({ type, rows, columns }: Entry): number {
  return type === 'int8' ? 4 * columns + rows * columns : 4 * rows * columns;
}

/** @throws Error that says what is wrong with the file: foreign, of another version, cut short, or inconsistent */
export function openModel(file: ArrayBuffer): ModelFile {
  const manifest = readManifest(file);
  const entries = new Map(manifest.tensors.map((entry) => [entry.name, entry]));
  for (const entry of manifest.tensors) {
    if (entry.offset % 4 !== 0 || entry.offset + dataBytes(entry) > file.byteLength)
      fail(`tensor "${entry.name}" lies outside the file`);
  }

  function find(name: string, type: Entry['type'], columns: number | null, rows?: number): Entry {
    const entry = entries.get(name) ?? fail(`tensor "${name}" is missing`);
    if (entry.type !== type) fail(`tensor "${name}" is of type ${entry.type}, not ${type}`);
    if ((columns ?? entry.columns) !== entry.columns || (rows ?? entry.rows) !== entry.rows)
      fail(
        `tensor "${name}" is ${entry.rows} x ${entry.columns}, not ${rows ?? 'any'} x ${columns ?? 'any'}`,
      );
    return entry;
  }

  return {
    has: (name) => entries.has(name),
    matrix(name, wantedColumns, wantedRows) {
      const { rows, columns, offset } = find(name, 'int8', wantedColumns, wantedRows);
      return {
        rows,
        columns,
        scales: new Float32Array(file, offset, columns),
        values: new Int8Array(file, offset + 4 * columns, rows * columns),
      };
    },
    floats(name, length) {
      const { columns, offset } = find(name, 'float32', length ?? null, 1);
      return new Float32Array(file, offset, columns);
    },
    hashes(name) {
      const { columns, offset } = find(name, 'uint32', null, 1);
      return new Uint32Array(file, offset, columns);
    },
  };
}

function readManifest(file: ArrayBuffer): Manifest {
  const text = new TextDecoder();
  if (file.byteLength < HEADER_BYTES || text.decode(new Uint8Array(file, 0, MAGIC.length)) !== MAGIC)
    fail('this is no attribution model');
  const header = new DataView(file, MAGIC.length);
  const version = header.getUint32(0, true);
  if (version !== VERSION) fail(`the file is of version ${version}, this program reads version ${VERSION}`);
  const length = header.getUint32(4, true);
  if (length !== file.byteLength) fail(`the file is cut short: ${file.byteLength} of ${length} bytes`);
  const manifestBytes = header.getUint32(8, true);
  if (HEADER_BYTES + manifestBytes > length) fail('the manifest is longer than the file');
  let json: unknown;
  try {
    json = JSON.parse(text.decode(new Uint8Array(file, HEADER_BYTES, manifestBytes)));
  } catch {
    fail('the manifest is not JSON');
  }
  const parsed = v.safeParse(ManifestSchema, json);
  if (!parsed.success) fail(`the manifest is wrong at ${v.getDotPath(parsed.issues[0]) ?? 'its root'}`);
  return parsed.output;
}
