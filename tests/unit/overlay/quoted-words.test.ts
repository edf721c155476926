import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedWords } from '../../../src/overlay/quoted-words.ts';

const found = (text: string) =>
  quotedWords(text, [0, text.length]).map(([start, end]) => text.slice(start, end));

describe('quotedWords', () => {
  it.each([
    ['it was “a tide of men” that “never stopped”', ['“a tide of men”', '“never stopped”']],
    ['it was "plain" enough', ['"plain"']],
    ['the guard’s ‘so-called harbour’ and the crews’ boats', ['‘so-called harbour’']],
    ['he had ‘the crew’s boats’ in mind', ['‘the crew’s boats’']],
    ['she spoke of “an end', ['“an end']],
    ['nothing here', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('stays inside the span', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('“', '”', '"', '‘', '’', 'a', ' ') }),
        fc.nat(30),
        fc.nat(30),
        (text, a, b) => {
          const span: [number, number] = [Math.min(a, b), Math.max(a, b)];
          let last = span[0];
          for (const [start, end] of quotedWords(text, span)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(Math.max(span[1], span[0]));
        },
      ),
    );
  });
});
