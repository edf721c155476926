import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/overlay/marks.ts';
import { sameMark } from '../../../src/overlay/same-mark.ts';

const figure = (text: string, words: string, from = 0): Mark => {
  const start = text.indexOf(words, from);
  return {
    id: `f${start}`,
    look: { type: 'figure', status: 'claimed' },
    spans: [[start, start + words.length]],
    ranges: [],
    wanted: true,
  };
};

describe('the same mark in another reading', () => {
  const before = 'Ten men fell. Ten men fell again. Two fled.';
  const list = [figure(before, 'Ten men'), figure(before, 'Ten men', 5), figure(before, 'Two')];
  const after = 'New: four came. Ten men fell. Ten men fell again. Two fled.';
  const now = [
    figure(after, 'four'),
    figure(after, 'Ten men'),
    figure(after, 'Ten men', 20),
    figure(after, 'Two'),
  ];

  test.each([
    [0, 1],
    [1, 2],
    [2, 3],
  ])('mark %i is number %i now', (index, expected) => {
    expect(sameMark({ list, text: before, index }, { list: now, text: after })).toBe(expected);
  });
  test('the last of those that are left, when there are fewer', () => {
    expect(sameMark({ list, text: before, index: 1 }, { list: now.slice(0, 2), text: after })).toBe(1);
  });
  test('none where its words are gone, have become a quote, or were never there', () => {
    const quotes = now.map((mark): Mark => ({ ...mark, look: { type: 'quote', party: 0 } }));
    expect(sameMark({ list, text: before, index: 2 }, { list: now.slice(0, 3), text: after })).toBeNull();
    expect(sameMark({ list, text: before, index: 2 }, { list: quotes, text: after })).toBeNull();
    expect(sameMark({ list, text: before, index: 9 }, { list: now, text: after })).toBeNull();
  });
});
