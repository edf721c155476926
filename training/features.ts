/**
 * Turns the corpora into the arrays that the trainer reads, by the runtime's own code, so that the two cannot drift.
 *
 *     npx tsx training/features.ts CORPUS_FOLDER VECTORS.json OUT_FOLDER [ARTICLES]
 *
 * ARTICLES: at most so many of each set, for a trial run; all unless told.
 * For each set (train, dev, made, reference) OUT holds NumPy arrays:
 *
 *     SET.tokens.npy     uint16 [tokens, 12]  rows in the six word tables, quote state, place, and of the silver parse
 *                                             tag, relation, entity, head (index in the run + 1); 0: unknown
 *     SET.letters.npy    uint8  [tokens]      letters and digits of the token: what scoring counts
 *     SET.offsets.npy    int32  [tokens, 2]   start and end in the text
 *     SET.runs.npy       int32  [runs, 3]     document, first token, tokens
 *     SET.links.npy      int32  [links, 3]    run, anchor (index in the run), where its labels begin in:
 *     SET.labels.npy     uint8  [sum of runs] labels of all tokens of the run, given the anchor
 *     SET.documents.json ids, and attributions that have no link
 *
 * and vocabulary.npy (uint32 hashes, ascending; row i + 1 of the first table), counts.npy (how often train has the word),
 * ranks.npy (frequency rank in the vectors' corpus, 65535: none), vectors.npy (int8, steps of 1/32).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWordRows, hash, normalise } from '../src/reading/attribution/model/words.ts';
import { linkOf } from './anchors.ts';
import { type LabelledArticle, type ParsedToken, readArticles, readParses } from './corpus.ts';
import { makeLines } from './made-lines.ts';
import { writeArray } from './npy.ts';
import { type Run, runsOf } from './runs.ts';
import { layOver, type Silver } from './silver.ts';
import { DIMENSIONS, readVectors, type WordVectors } from './vectors.ts';

/** Rows of the hashed tables, largest use: the trainer may fold them to any smaller power of two. */
const TABLES = [2048, 8192, 4096, 4096, 256];
const COLUMNS = 12;
/** A word seen this often in train is known without a vector; one with a vector, down to this rank, without being seen. */
const LEAST_SEEN = 3;
const MOST_RANKED = 50_000;
const NO_RANK = 65_535;
/** Steps of a vector's numbers in 1. */
const STEPS = 32;

interface PreparedArticle {
  article: LabelledArticle;
  runs: Run[];
  silver: (Silver | null)[][];
}

function prepare(
  articles: readonly LabelledArticle[],
  parses?: Map<string, ParsedToken[][]>,
): PreparedArticle[] {
  return articles.map((article) => {
    const runs = runsOf(article.text);
    return { article, runs, silver: layOver(runs, parses?.get(article.id) ?? []) };
  });
}

function wordsOf(prepared: readonly PreparedArticle[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { runs } of prepared)
    for (const { text } of runs.flatMap(({ tokens }) => tokens)) {
      const word = normalise(text);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return counts;
}

/** Words by their hashes, ascending; of two with one hash the one that train has more often. */
function chooseWords(counts: ReadonlyMap<string, number>, vectors: WordVectors): [number, string][] {
  const seen = [...counts].filter(([word, count]) => count >= LEAST_SEEN || (count > 1 && vectors.of(word)));
  const ranked = vectors.words.slice(0, MOST_RANKED).filter((word) => normalise(word) === word);
  const byCount = [...new Set([...ranked, ...seen.map(([word]) => word)])].sort(
    (a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0),
  );
  return [...new Map(byCount.map((word) => [hash(word, 0), word]))].sort(([a], [b]) => a - b);
}

function writeWords(
  out: string,
  words: readonly [number, string][],
  counts: Map<string, number>,
  vectors: WordVectors,
) {
  const ranks = new Map(vectors.words.map((word, rank) => [word, Math.min(rank, NO_RANK - 1)]));
  const table = words.flatMap(([, word]) => vectors.of(word) ?? new Array<number>(DIMENSIONS).fill(0));
  writeArray(
    join(out, 'vocabulary.npy'),
    Uint32Array.from(words, ([code]) => code),
  );
  writeArray(
    join(out, 'counts.npy'),
    Int32Array.from(words, ([, word]) => counts.get(word) ?? 0),
  );
  writeArray(
    join(out, 'ranks.npy'),
    Uint16Array.from(words, ([, word]) => ranks.get(word) ?? NO_RANK),
  );
  const steps = Int8Array.from(table, (x) => Math.max(-127, Math.min(127, Math.round(x * STEPS))));
  writeArray(join(out, 'vectors.npy'), steps, DIMENSIONS);
}

/** Numbers names from 1 in the order of their first use. */
function createNumbering(): { names: string[]; numberOf(name: string): number } {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    numberOf(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      names.push(name);
      numbers.set(name, names.length);
      return names.length;
    },
  };
}

const numberings = { tag: createNumbering(), relation: createNumbering(), entity: createNumbering() };

function writeSet(
  out: string,
  name: string,
  prepared: readonly PreparedArticle[],
  rowsOf: ReturnType<typeof createWordRows>,
) {
  const tokens: number[] = [];
  const letters: number[] = [];
  const offsets: number[] = [];
  const runs: number[] = [];
  const links: number[] = [];
  const labels: number[] = [];
  const missed: number[] = [];
  prepared.forEach(({ article, runs: own, silver }, document) => {
    let linked = 0;
    own.forEach((run, i) => {
      const parsed = silver[i] ?? [];
      for (const attribution of article.attributions) {
        const link = linkOf(attribution, run, parsed);
        if (!link) continue;
        linked++;
        links.push(runs.length / 3, link.anchor, labels.length);
        for (const label of link.labels) labels.push(label);
      }
      runs.push(document, letters.length, run.tokens.length);
      run.tokens.forEach((token, index) => {
        const of = parsed[index];
        tokens.push(...rowsOf(token.text), run.quotes[index] ?? 0, run.places[index] ?? 0);
        tokens.push(
          of ? numberings.tag.numberOf(of.tag) : 0,
          of ? numberings.relation.numberOf(of.relation) : 0,
        );
        tokens.push(of ? numberings.entity.numberOf(of.entity) : 0, of && of.head !== null ? of.head + 1 : 0);
        letters.push(Math.min(255, token.text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0));
        offsets.push(token.start, token.end);
      });
    });
    missed.push(article.attributions.length - linked);
  });
  writeArray(join(out, `${name}.tokens.npy`), Uint16Array.from(tokens), COLUMNS);
  writeArray(join(out, `${name}.letters.npy`), Uint8Array.from(letters));
  writeArray(join(out, `${name}.offsets.npy`), Int32Array.from(offsets), 2);
  writeArray(join(out, `${name}.runs.npy`), Int32Array.from(runs), 3);
  writeArray(join(out, `${name}.links.npy`), Int32Array.from(links), 3);
  writeArray(join(out, `${name}.labels.npy`), Uint8Array.from(labels));
  const ids = prepared.map(({ article }) => article.id);
  writeFileSync(join(out, `${name}.documents.json`), JSON.stringify({ ids, missed }));
  console.warn(`${name}: ${ids.length} articles, ${letters.length} tokens, ${links.length / 3} links`);
}

const [corpus, vectorFile, out, most] = process.argv.slice(2);
const articles = Number(most ?? Infinity);
if (!corpus || !vectorFile || !out || !(articles > 0))
  throw new Error('usage: features.ts CORPUS_FOLDER VECTORS.json OUT_FOLDER [ARTICLES]');
mkdirSync(out, { recursive: true });
const load = (name: string) =>
  prepare(
    readArticles(join(corpus, `${name}.jsonl.gz`)).slice(0, articles),
    readParses(join(corpus, `${name}.parses.jsonl.gz`)),
  );
const REFERENCE = new URL('../tests/unit/attribution/reference.json', import.meta.url);
const reference: { text: string } = JSON.parse(readFileSync(REFERENCE, 'utf8'));

const train = load('train');
const vectors = readVectors(vectorFile);
const counts = wordsOf(train);
const words = chooseWords(counts, vectors);
const rowsOf = createWordRows(
  Uint32Array.from(words, ([code]) => code),
  TABLES,
);
writeWords(out, words, counts, vectors);
writeSet(out, 'train', train, rowsOf);
writeSet(out, 'dev', load('dev'), rowsOf);
writeSet(out, 'made', prepare(makeLines().slice(0, articles)), rowsOf);
writeSet(out, 'reference', prepare([{ id: 'reference', text: reference.text, attributions: [] }]), rowsOf);
const numbered = Object.fromEntries(Object.entries(numberings).map(([name, { names }]) => [name, names]));
writeFileSync(join(out, 'silver.json'), JSON.stringify(numbered));
