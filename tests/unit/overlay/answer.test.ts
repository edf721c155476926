/** The background's answer is checked in slices to the same result as at once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../../src/article/slices.ts';
import { parse, ReadAnswerSchema } from '../../../src/messages.ts';
import { readAnswerOf } from '../../../src/overlay/answer.ts';
import { aReading } from '../../fixtures/readings.ts';

const answer = { kind: 'reading', reading: aReading(), card: null };

test('a reading comes whole', () => {
  expect(atOnce(readAnswerOf(answer))).toEqual(answer);
});

test.each([
  ['silence', { kind: 'silent', why: 'not-english' }],
  ['a failure', { kind: 'failed', message: 'No engine.' }],
  ['nothing', undefined],
  ['another kind with a reading', { kind: 'silent', why: 'too-long', reading: aReading() }],
  ['a reading without a list', { ...answer, reading: { ...aReading(), figures: undefined } }],
  ['a list that is none', { ...answer, reading: { ...aReading(), speakers: { length: 1 } } }],
  ['a figure that is none', { ...answer, reading: { ...aReading(), figures: [{ id: 'f1' }] } }],
  ['a text that is none', { ...answer, reading: { ...aReading(), article: {} } }],
])('%s is what it is at once', (_what, received) => {
  expect(atOnce(readAnswerOf(received))).toEqual(parse(ReadAnswerSchema, received));
});

test('whatever comes is what it is at once', () => {
  const received = fc.record(
    {
      kind: fc.constantFrom('reading', 'silent', 'failed'),
      reading: fc.oneof(fc.anything(), fc.record({ figures: fc.array(fc.anything()) })),
      card: fc.constant(null),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(received, (one) => {
      expect(atOnce(readAnswerOf(one))).toEqual(parse(ReadAnswerSchema, one));
    }),
  );
});

test('a long reading is checked with pauses', () => {
  const [figure] = aReading().figures;
  const figures = Array.from({ length: 1000 }, () => figure);
  const work = readAnswerOf({ ...answer, reading: { ...aReading(), figures } });
  let pauses = 0;
  while (!work.next().done) pauses++;
  expect(pauses).toBeGreaterThan(10);
});
