import { expect, test } from 'vitest';
import { indexInView } from '../../../src/overlay/in-view.ts';

const MIDDLE = 450;

test.each([
  ['no article', [], -1],
  ['one, wherever it is', [[5000, 6000]], 0],
  [
    'the one that holds the middle of the window',
    [
      [-2000, 400],
      [420, 3000],
      [3020, 5000],
    ],
    1,
  ],
  [
    'a short one at the middle beside long ones',
    [
      [-2000, 440],
      [445, 460],
      [465, 3000],
    ],
    1,
  ],
  [
    'between two the nearer one',
    [
      [-2000, 300],
      [500, 3000],
    ],
    1,
  ],
  [
    'below all of them the last',
    [
      [-4000, -3000],
      [-2900, -100],
    ],
    1,
  ],
  [
    'above all of them the first',
    [
      [600, 900],
      [950, 3000],
    ],
    0,
  ],
  [
    'the first of those that are equally near',
    [
      [0, 0],
      [0, 0],
    ],
    0,
  ],
] as const)('%s', (_what, extents, expected) => {
  expect(
    indexInView(
      extents.map(([top, bottom]) => ({ top, bottom })),
      MIDDLE,
    ),
  ).toBe(expected);
});
