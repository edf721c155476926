import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure, Reading } from '../../../src/reading/reading.ts';
import { roundUp, sideBySide } from '../../../src/ui/scales.ts';
import { aCard, aReading } from '../../fixtures/readings.ts';

const [first] = aReading().figures;
if (!first) throw new Error('the fixture has no figure');
let made = 0;
const counts = (min: number | null, max: number | null, more: Partial<Figure> = {}): Figure => {
  made += 1;
  const { attribution: _, speaker: __, party: ___, ...rest } = first;
  return { ...rest, id: `f${made}`, kind: 'killed', min, max, ...more };
};
const reading = (...figures: Figure[]): Reading => ({ ...aReading(), figures });

describe('figures side by side', () => {
  test('each voice has a row on the scale of what it counts, in the order of the article', () => {
    const [scale, ...rest] = sideBySide(
      reading(
        counts(320, 320, { party: 'north', of: 'south' }),
        counts(3, 5, { party: 'south', of: 'south', status: 'disputed' }),
        counts(40, null, { speaker: 's3' }),
        counts(7, 7),
      ),
      aCard(),
    );
    expect(rest).toEqual([]);
    expect(scale?.title).toBe('Killed');
    expect(scale?.max).toBe(400);
    expect(scale?.rows.map(({ who, of, marks }) => [who, of, marks.map(({ words }) => words)])).toEqual([
      ['Northern League', 'Southern Pact', ['320']],
      ['Southern Pact', 'Southern Pact', ['3 to 5']],
      ['Lake Monitor', null, ['at least 40']],
      [null, null, ['7']],
    ]);
  });

  test('a side’s own dead and the dead it claims of the other stand in two rows', () => {
    const [scale] = sideBySide(
      reading(counts(4, 4, { party: 'north', of: 'north' }), counts(90, 90, { party: 'north', of: 'south' })),
      aCard(),
    );
    expect(scale?.rows).toHaveLength(2);
  });

  test('nothing to compare is no picture: one figure, a figure repeated, figures without numbers', () => {
    const said = { party: 'north', of: 'south' };
    expect(sideBySide(reading(counts(9, 9, said)), aCard())).toEqual([]);
    expect(sideBySide(reading(counts(9, 9, said), counts(9, 9, said)), aCard())).toEqual([]);
    expect(sideBySide(reading(counts(null, null), counts(null, null, said)), aCard())).toEqual([]);
    expect(sideBySide(reading(counts(0, 0, said), counts(0, 0)), aCard())).toEqual([]);
  });

  test('a figure without a number stands beside the row of its voice', () => {
    const [scale] = sideBySide(
      reading(
        counts(9, 9, { party: 'north' }),
        counts(null, null, { party: 'north' }),
        counts(2, 2, { party: 'south' }),
      ),
      aCard(),
    );
    expect(scale?.rows[0]?.vague).toEqual(['at least 30 soldiers']);
  });

  test('two sorts of things share no scale', () => {
    const tanks = { kind: 'equipment', of: 'burnt tanks' } as const;
    const rifles = { kind: 'equipment', of: 'rifles of the militia' } as const;
    const scales = sideBySide(
      reading(
        counts(9, 9, { ...tanks, party: 'north' }),
        counts(500, 500, { ...rifles, party: 'north' }),
        counts(2, 2, { ...tanks, party: 'south' }),
        counts(20, 20, { ...rifles, party: 'south' }),
      ),
      aCard(),
    );
    expect(scales.map(({ title, max }) => [title, max])).toEqual([
      ['Equipment: tanks', 9],
      ['Equipment: rifles', 500],
    ]);
  });

  test('the scale’s end is a round number, never below the figure', () => {
    expect([7, 20, 21, 34, 320, 10_000].map(roundUp)).toEqual([7, 20, 30, 40, 400, 10_000]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (n) => roundUp(n) >= n && roundUp(n) < 2 * n + 1),
    );
  });
});
