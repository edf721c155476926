import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAPITAL, HAS_LETTER, latin, SMALL, WORD } from '../../../src/reading/text/latin.ts';

const LATIN = Array.from({ length: 0x24f + 1 }, (_, code) => String.fromCharCode(code)).concat(
  Array.from({ length: 0x100 }, (_, i) => String.fromCharCode(0x1e00 + i)),
);

describe('latin', () => {
  it('says of each Latin letter what Unicode says of it', () => {
    for (const [ours, whole] of [
      [CAPITAL, /^\p{Lu}/u],
      [SMALL, /^\p{Ll}/u],
    ] as const)
      expect(LATIN.filter((letter) => ours.test(letter) !== whole.test(letter))).toEqual([]);
    // The letters without case of African languages are letters, and the signs × and ÷ are none.
    expect(LATIN.filter((letter) => HAS_LETTER.test(letter) !== /\p{L}/u.test(letter))).toEqual([]);
  });

  it('finds the same in names of the news as the expression does that it is made of', () => {
    const name = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'&][\p{L}\p{N}]+)*/gu;
    for (const text of [
      'Recep Tayyip Erdoğan',
      'Łukasz Şimşek’s U.N. post',
      'Nguyễn Văn Thiệu',
      'Café 9 of İzmir',
    ])
      expect(text.match(latin(name.source, 'g'))).toEqual(text.match(name));
  });

  it('keeps the flags but u, escapes, and what stands in brackets', () => {
    expect(latin(String.raw`[^\p{L}-]+`, 'g').flags).toBe('g');
    expect('a-b, c'.split(latin(String.raw`[^\p{L}-]+`))).toEqual(['a-b', 'c']);
    expect('[p]{L}'.match(latin(String.raw`\[\p{Ll}\]\{\p{Lu}\}`))?.[0]).toBe('[p]{L}');
  });

  it('refuses a property that it has no letters for', () => {
    expect(() => latin(String.raw`\p{Script=Greek}`)).toThrow('no Latin form');
    expect(() => latin(String.raw`\p{Cf}`)).toThrow('no Latin form');
  });

  it('says no more than Unicode of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => !WORD.test(text) || /^[\p{L}\p{N}]/u.test(text)),
    );
  });
});
