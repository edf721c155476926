import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexSpans, type MarkedSpan } from '../../../src/overlay/spans.ts';

/** The same by looking at every span. */
function slowly(spans: readonly MarkedSpan[], offset: number): MarkedSpan | null {
  const holding = spans.filter(({ span: [start, end] }) => start <= offset && offset < end);
  holding.sort((a, b) => b.level - a.level || a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  return holding[0] ?? null;
}

describe('indexSpans', () => {
  it('finds a figure inside a quote, and the quote around it', () => {
    const index = indexSpans([
      { mark: 0, span: [10, 60], level: 0 },
      { mark: 1, span: [20, 25], level: 1 },
    ]);
    expect([9, 10, 19, 20, 24, 25, 59, 60].map((at) => index.at(at))).toEqual([null, 0, 0, 1, 1, 0, 0, null]);
  });

  it('finds the inner of two quotes', () => {
    const index = indexSpans([
      { mark: 0, span: [0, 50], level: 0 },
      { mark: 1, span: [10, 20], level: 0 },
    ]);
    expect(index.at(15)).toBe(1);
    expect(index.at(20)).toBe(0);
  });

  it('knows nothing of empty spans', () => {
    expect(indexSpans([{ mark: 0, span: [5, 5], level: 1 }]).at(5)).toBeNull();
    expect(indexSpans([]).at(0)).toBeNull();
  });

  it('agrees with looking at every span', () => {
    const span = fc.tuple(fc.nat(40), fc.integer({ min: -2, max: 20 }), fc.nat(1));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), fc.nat(65), (made, offset) => {
        const spans = made.map(([start, length, level], mark): MarkedSpan => {
          return { mark, span: [start, Math.max(0, start + length)], level };
        });
        const found = indexSpans(spans).at(offset);
        const expected = slowly(spans, offset);
        // Of equals any will do.
        const same = found === null ? null : spans[found];
        expect(same?.level).toBe(expected?.level);
        expect(same && same.span[1] - same.span[0]).toBe(expected && expected.span[1] - expected.span[0]);
      }),
    );
  });

  it('takes 20,000 spans in its stride', () => {
    const spans = Array.from(
      { length: 20_000 },
      (_, mark): MarkedSpan => ({ mark, span: [mark * 10, mark * 10 + 12], level: mark % 2 }),
    );
    const index = indexSpans(spans);
    expect(index.at(100_005)).toBe(10_000);
  });
});
