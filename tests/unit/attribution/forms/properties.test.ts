import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute } from '../../../../src/reading/attribution/attribute.ts';
import type { Span } from '../../../../src/reading/reading.ts';
import { toDocument } from '../../../../src/reading/text/text.ts';
import { silent } from '../fake-tagger.ts';

const PIECES =
  'Marek|the board|statements from the guild (LG)|he| said | says | claimed | was claimed by | put the loss at 40 | according to |According to |: |, |. |; |\n| “|” | "|’s |To the board this is | that | and | while |citing carters, |the weir has burst|on Monday| — '.split(
    '|',
  );
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((pieces) => pieces.join('')),
);

const read = (text: string) => attribute(toDocument(text), silent);

test('whatever the text: ids are unique, spans in range and in order, source, cue and content apart', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = read(text);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const { source, cue, content } of found) {
        expect(content.length).toBeGreaterThan(0);
        for (const spans of [source, cue, content]) {
          let before = 0;
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            before = end;
          }
        }
        const apart = (one: Span[], two: Span[]) =>
          !one.some(([a, b]) => two.some(([c, d]) => a < d && c < b));
        expect(apart(source, content) && apart(cue, content) && apart(source, cue)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('an inner voice lies in the content of the one it names, and nobody within himself', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = new Map(read(text).map((one) => [one.id, one]));
      for (const { id, inside } of found.values()) {
        const seen = new Set([id]);
        for (let outer = inside; outer !== undefined; outer = found.get(outer)?.inside) {
          expect(seen.has(outer)).toBe(false);
          expect(found.has(outer)).toBe(true);
          seen.add(outer);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('the same text gives the same attributions', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(read(text)).toEqual(read(text));
    }),
    { numRuns: 100 },
  );
});

const ARTICLE =
  'The weir has burst, the board said on Monday.\n“Nobody was warned,” Ana Roe said. “Nobody.”\nAccording to the guild, nine carts were lost.\nThe loss was put at 40 by the keeper.';

test.each([
  ['line ends of another system', ARTICLE.replaceAll('\n', '\r\n')],
  ['spaces at the ends of lines', ARTICLE.replaceAll('\n', '  \t\n')],
  ['empty lines between', ARTICLE.replaceAll('\n', '\n\n \n')],
])('does not matter: %s', (_, text) => {
  const words = (from: string) =>
    read(from).map(({ source, cue, content, form, stance }) => ({
      form,
      stance,
      spans: [source, cue, content].map((spans) => spans.map(([start, end]) => from.slice(start, end))),
    }));
  expect(words(ARTICLE)).toHaveLength(4);
  expect(words(text)).toEqual(words(ARTICLE));
});

test.each([
  ['one word', 'said '],
  ['clauses without a stop', 'he said, he said, '],
  ['sentences', 'The weir has burst, Marek said on Monday. '],
  ['quotes in two pieces', '“The weir,” said Marek, “has burst.” '],
  ['agents', 'the raid was claimed by the guild, '],
  ['counts', 'the board puts the dead at 40 and '],
])('comes to the end of half a million characters of %s', { timeout: 60_000 }, (_, unit) => {
  // Where the work grows with the square of the text, it does not come to its end in the test's time.
  const text = unit.repeat(Math.ceil(500_000 / unit.length));
  for (const { content } of attribute(toDocument(text), silent))
    for (const [start, end] of content) expect(text.slice(start, end).trim()).not.toBe('');
});

test.each([
  ['counts that go on', 'Six raids are known, said Roe, one of them now. '],
  ['counts told before', 'Six died. He gave these numbers. “So,” he said. '],
])('comes to the end of a million characters of %s', { timeout: 20_000 }, (_, unit) => {
  const times = Math.ceil(1_000_000 / unit.length);
  expect(attribute(toDocument(unit.repeat(times)), silent).length).toBeGreaterThanOrEqual(times);
});

test('a text of a megabyte is read', { timeout: 60_000 }, () => {
  const unit = 'The weir has burst, Marek said. “It has,” said Roe.\n';
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  expect(read(text).length).toBeGreaterThan(30_000);
});
