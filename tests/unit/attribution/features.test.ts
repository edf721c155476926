import { expect, test } from 'vitest';
import { chunks } from '../../../src/reading/attribution/model/chunks.ts';
import { distanceRow } from '../../../src/reading/attribution/model/network.ts';
import { placeStates, QUOTE, quoteStates } from '../../../src/reading/attribution/model/places.ts';
import { createWordRows, hash, normalise, shape } from '../../../src/reading/attribution/model/words.ts';

test('a hash depends on the text and the seed, and is an unsigned 32-bit number', () => {
  const hashes = [hash('said', 0), hash('said', 1), hash('sais', 0), hash('', 0), hash('Ω🙂', 5)];
  expect(new Set(hashes).size).toBe(hashes.length);
  for (const value of hashes) expect(Number.isInteger(value) && value >= 0 && value < 2 ** 32).toBe(true);
});

test.each([
  ['Don’t', "don't"],
  ['1,950', '0,000'],
  ['“', '"'],
  ['``', '"'],
  ['----', '—'],
  ['–', '—'],
])('%s is known as %s', (word, known) => {
  expect(normalise(word)).toBe(known);
});

test.each([
  ['Harbour', 'Xxx'],
  ['UN', 'XX'],
  ['U.N.', 'X.X.'],
  ['$40.5', '$dd.d'],
  ['re-elected', 'xx-xx'],
  ['Mc-D-9-x-y', 'Xx-X-d-'],
  ['”', '”'],
])('the shape of %s is %s', (word, expected) => {
  expect(shape(word)).toBe(expected);
});

test('a word not seen in training has row 0, and any row is within its table', () => {
  const known = Uint32Array.of(hash('quay', 0), hash('crane', 0), hash('dock', 0)).sort();
  const rowsOf = createWordRows(known, [3, 5, 7, 11, 2]);
  expect(known[(rowsOf('Crane')[0] ?? 0) - 1]).toBe(hash('crane', 0));
  expect(rowsOf('harbour')[0]).toBe(0);
  for (const word of ['quay', 'x', '”', 'a'.repeat(100)])
    rowsOf(word).forEach((row, table) => {
      expect(row).toBeLessThan([4, 3, 5, 7, 11, 2][table] ?? 0);
    });
});

const split = (text: string) => text.split(' ');

test('quotation marks: straight by position, curly by form, unclosed and stray ones told apart', () => {
  const { outside, inside, opening, closing, unclosed, stray } = QUOTE;
  expect([...quoteStates(split('a " b " c'))]).toEqual([outside, opening, inside, closing, outside]);
  expect([...quoteStates(split('” a “ b'))]).toEqual([stray, outside, opening, unclosed]);
  expect([...quoteStates(split("`` a “ b ''"))]).toEqual([opening, inside, inside, inside, closing]);
});

test('places: line, start of a sentence past marks, quotes in the run, a short run', () => {
  const words = split('“ We left . ” Then rain fell , she said .');
  const states = [...placeStates(words, quoteStates(words), 1)];
  const first = states.map((state) => (state & 2) / 2);
  expect(first).toEqual([1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0]);
  expect(states.every((state) => (state & ~2) === 4 + 1)).toBe(true);
  expect([...placeStates(['Photo', ':', 'Agency'], new Uint8Array(3), 9)]).toEqual([30, 28, 28]);
});

test('long paragraphs are cut at the end of a sentence in the second half of a run, or else at the limit', () => {
  const words = Array.from({ length: 500 }, (_, i) => (i === 120 || i === 20 ? '.' : 'word'));
  expect(chunks(words)).toEqual([
    [0, 121],
    [121, 301],
    [301, 481],
    [481, 500],
  ]);
  expect(chunks([])).toEqual([]);
});

test('distances: one row each up to 20 tokens, one for five beyond, the last for all the rest', () => {
  expect([0, 1, -20, 24, 25, -25, 120, -180].map((distance) => distanceRow(distance, 40))).toEqual([
    40, 41, 20, 60, 61, 19, 80, 0,
  ]);
});
