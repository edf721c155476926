import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeSieve, mayHold } from '../../../src/stories/sieve.ts';

describe('a sieve', () => {
  test('never denies a word that was put in', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
        const sieve = makeSieve(words);
        expect(words.every((word) => mayHold(sieve, word))).toBe(true);
      }),
    );
  });

  test('seldom takes another word for one', () => {
    const sieve = makeSieve(Array.from({ length: 5000 }, (_, i) => `anchor${i}`));
    const taken = Array.from({ length: 10_000 }, (_, i) => `word${i}`).filter((word) => mayHold(sieve, word));
    expect(taken.length).toBeLessThan(150);
  });

  test('of no words holds none', () => {
    expect(mayHold(makeSieve([]), 'panjshir')).toBe(false);
  });

  test('is text that storage keeps as it is', () => {
    const sieve = makeSieve(Array.from({ length: 2000 }, (_, i) => `anchor${i}`));
    expect(JSON.parse(JSON.stringify(sieve))).toBe(sieve);
    expect([...sieve].every((char) => char.length === 1 && !/[\ud800-\udfff]/.test(char))).toBe(true);
  });
});
