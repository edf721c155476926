import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostAgreed } from '../../../src/reading/attribution/model/agree.ts';
import { bestPath, type Crf, LABELS } from '../../../src/reading/attribution/model/crf.ts';
import { sample } from '../../../src/reading/attribution/model/sample.ts';

const scores = (length: number) =>
  fc
    .array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: length, maxLength: length })
    .map((values) => Float32Array.from(values));

const problem = fc.integer({ min: 1, max: 5 }).chain((rows) =>
  fc.record({
    crf: fc.record({ first: scores(LABELS), last: scores(LABELS), transition: scores(LABELS * LABELS) }),
    // A stride wider than the labels, as the network's padded output has.
    emissions: scores(rows * 8).map((values) => ({ scores: values, rows, stride: 8 })),
  }),
);

/** The score of every labelling there is. */
function everyPath(crf: Crf, emissions: { scores: Float32Array; rows: number; stride: number }) {
  const at = (values: Float32Array, i: number) => values[i] ?? Number.NaN;
  return Array.from({ length: LABELS ** emissions.rows }, (_, number) => {
    const labels = Array.from(
      { length: emissions.rows },
      (_, row) => Math.floor(number / LABELS ** row) % LABELS,
    );
    const score = labels.reduce((sum, label, row) => {
      const before = labels[row - 1];
      const step = before === undefined ? at(crf.first, label) : at(crf.transition, before * LABELS + label);
      const end = row === emissions.rows - 1 ? at(crf.last, label) : 0;
      return sum + step + at(emissions.scores, row * emissions.stride + label) + end;
    }, 0);
    return { labels, score };
  });
}

test('the best path is that of enumerating every labelling', () => {
  fc.assert(
    fc.property(problem, ({ crf, emissions }) => {
      const all = everyPath(crf, emissions);
      const top = Math.max(...all.map(({ score }) => score));
      const best = bestPath(crf, emissions);
      expect(best.score).toBeCloseTo(top, 4);
      const itself = all.find(({ labels }) => labels.join() === [...best.labels].join());
      expect(itself?.score).toBeCloseTo(top, 4);
    }),
    { numRuns: 60 },
  );
});

test('a sample holds each labelling as often as it is probable, to less than one point', () => {
  const COUNT = 50;
  fc.assert(
    fc.property(problem, ({ crf, emissions }) => {
      const all = everyPath(crf, emissions);
      const top = Math.max(...all.map(({ score }) => score));
      const sum = all.reduce((total, { score }) => total + Math.exp(score - top), 0);
      const shares = new Map(
        sample(crf, emissions, COUNT).map(({ labels, share }) => [labels.join(), share]),
      );
      for (const { labels, score } of all) {
        const probability = Math.exp(score - top) / sum;
        expect(Math.abs((shares.get(labels.join()) ?? 0) - probability)).toBeLessThan(1 / COUNT + 1e-3);
      }
      expect([...shares.values()].reduce((total, share) => total + share, 0)).toBeCloseTo(1, 9);
    }),
    { numRuns: 60 },
  );
});

test('a sample of a long run of doubtful tokens is one of different labellings with shares that sum to one', () => {
  const rows = 180;
  const flat = { first: new Float32Array(4), last: new Float32Array(4), transition: new Float32Array(16) };
  const sampled = sample(flat, { scores: new Float32Array(rows * 8), rows, stride: 8 }, 32);
  expect(new Set(sampled.map(({ labels }) => labels.join())).size).toBe(32);
  expect(sampled.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
});

const labels = (text: string) => Uint8Array.from(text, Number);
const of = (...parts: [string, number][]) => parts.map(([text, share]) => ({ labels: labels(text), share }));
const LETTERS = [5, 5, 5, 5, 5, 5, 5, 5];
const WEIGHING = { candidates: 8, wholly: 0.2 };

test('the likeliest labelling gives way to one of several that agree', () => {
  // The likeliest has the short content; of the others each says nearly the same, and no two quite the same.
  const sampled = of(['12330000', 0.4], ['12333333', 0.25], ['12333330', 0.2], ['12033333', 0.15]);
  const chosen = mostAgreed(sampled, LETTERS, WEIGHING);
  expect(chosen?.labels.join('')).toBe('12333333');
  expect(chosen?.share).toBeCloseTo(0.6, 9);
});

test('of those that agree, the one that most are wholly alike with', () => {
  const sampled = of(['12333333', 0.5], ['12333330', 0.3], ['12333300', 0.2]);
  expect(mostAgreed(sampled, LETTERS, WEIGHING)?.labels.join('')).toBe('12333333');
});

test('a source that most have beats none, and punctuation counts for nothing', () => {
  const none = of(['02333333', 0.4], ['12333333', 0.3], ['12333330', 0.3]);
  const chosen = mostAgreed(none, LETTERS, WEIGHING);
  expect(chosen?.labels[0]).toBe(1);
  expect(chosen?.share).toBeCloseTo(0.6, 9);
  const [full, stop] = of(['12333330', 0.5], ['12333333', 0.5]);
  if (!full || !stop) throw new Error('two were made');
  expect(mostAgreed([full, stop], LETTERS.with(7, 0), WEIGHING)?.share).toBeCloseTo(1, 9);
});

test('where being met exactly is worth nothing, the middle of those that agree', () => {
  const sampled = of(['12333333', 0.4], ['12333000', 0.3], ['12333300', 0.3]);
  expect(mostAgreed(sampled, LETTERS, { candidates: 8, wholly: 1 })?.labels.join('')).toBe('12333333');
  expect(mostAgreed(sampled, LETTERS, { candidates: 8, wholly: 0 })?.labels.join('')).toBe('12333300');
});

test('only those that may be chosen are, and only of the likeliest', () => {
  const sampled = of(['12333333', 0.6], ['12333330', 0.3], ['12333300', 0.1]);
  const short = (labels: Uint8Array) => labels[6] === 0;
  expect(mostAgreed(sampled, LETTERS, WEIGHING, short)?.labels.join('')).toBe('12333300');
  expect(mostAgreed(sampled, LETTERS, { candidates: 2, wholly: 0.2 }, short)).toBeUndefined();
});

test('without a content nothing is chosen', () => {
  expect(mostAgreed(of(['12000000', 0.9], ['00000000', 0.1]), LETTERS, WEIGHING)).toBeUndefined();
  expect(mostAgreed([], LETTERS, WEIGHING)).toBeUndefined();
  expect(mostAgreed(of(['12000000', 0.9], ['12000003', 0.1]), LETTERS, WEIGHING)?.share).toBeCloseTo(0.1, 9);
});
