import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/reading/figures/figures.ts';
import { toDocument } from '../../../src/reading/text/text.ts';

const PIECES =
  'at least|up to|more than|between|and|or|to|of|the|their|no|not a single|two|40|1,250|2,50,000|half a million|dozens|scores|tens of thousands|several|a number of|most of|heavy|killed|wounded|captured|were|have|died|fled|lost|soldiers|fighters|civilians|tanks|districts|airstrikes|casualties|people|whom|including|,|.|“|”|(|)|–|:|%|$|May|2021|-|/|Orvanka|\n'.split(
    '|',
  );
const sentences = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(
  sentences,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

describe('figures in any text', () => {
  it('lie in the text, in order, never overlapping, with numbers that agree', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let reached = 0;
        for (const { span, min, max, vague } of findFigures(toDocument(text), null)) {
          expect(span[0]).toBeGreaterThanOrEqual(reached);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(text.slice(...span)).toBe(text.slice(...span).trim());
          expect(vague).toBe(min === null && max === null);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          reached = span[1];
        }
      }),
      { numRuns: 500 },
    );
  });

  // Where the work grows with the square of the text, it does not come to its end in the test's time.
  it('are all found in a text of a book’s length', { timeout: 60_000 }, () => {
    const report = 'The front killed 40 soldiers, captured 20 and lost dozens of men in three districts. ';
    expect(findFigures(toDocument(report.repeat(4000)), null).length).toBe(
      findFigures(toDocument(report), null).length * 4000,
    );
  });

  it('are found in a sentence without an end', { timeout: 60_000 }, () => {
    for (const { span } of findFigures(toDocument('40 soldiers and '.repeat(20_000)), null))
      expect(span[1]).toBeGreaterThan(span[0]);
  });
});
