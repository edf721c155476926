import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bestPath,
  type Crf,
  LABELS,
  logPartition,
  pathProbability,
} from '../../../src/reading/attribution/model/crf.ts';

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

test('the best path, the sum of all and the share of the best are those of enumerating every labelling', () => {
  fc.assert(
    fc.property(problem, ({ crf, emissions }) => {
      const all = everyPath(crf, emissions);
      const top = Math.max(...all.map(({ score }) => score));
      const best = bestPath(crf, emissions);
      expect(best.score).toBeCloseTo(top, 4);
      const itself = all.find(({ labels }) => labels.join() === [...best.labels].join());
      expect(itself?.score).toBeCloseTo(top, 4);
      const log = top + Math.log(all.reduce((sum, { score }) => sum + Math.exp(score - top), 0));
      expect(logPartition(crf, emissions)).toBeCloseTo(log, 4);
      expect(pathProbability(crf, emissions, best)).toBeCloseTo(Math.exp(top - log), 4);
    }),
    { numRuns: 60 },
  );
});
