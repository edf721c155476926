import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../../src/stories/matcher.ts';

const NAMES = [
  ['Orva', 'lake'],
  ['Lake Orva', 'lake'],
  ['Lion of Orva', 'Ana'],
  ['Ana Velt', 'Ana'],
  ['Velt', 'Ana'],
  ['Velt', 'Joro'],
  ['Pul-e-Kesh', 'bridge'],
  ['Émile d’Arc', 'Émile'],
] as const;

function found(text: string): string[] {
  return createMatcher(NAMES)
    .find(text)
    .map(({ start, end, values }) => `${text.slice(start, end)}=${values.join('+')}`);
}

describe('createMatcher', () => {
  test.each([
    ['whole words only', 'Orvania and Orva', ['Orva=lake']],
    ['without case', 'ORVA, orva', ['ORVA=lake', 'orva=lake']],
    ['the longest name wins', 'on Lake Orva today', ['Lake Orva=lake']],
    ['what a longer name covers is not found again', 'the Lion of Orva', ['Lion of Orva=Ana']],
    ['a broken-off longer name gives the shorter', 'Lion of Lake Orva', ['Lake Orva=lake']],
    ['one name of two people', 'Velt said', ['Velt=Ana+Joro']],
    ['possessives', "Orva’s shore, Ana Velt's men", ['Orva=lake', 'Ana Velt=Ana']],
    ['hyphens like spaces', 'at Pul e Kesh, near Pul-e-Kesh', ['Pul e Kesh=bridge', 'Pul-e-Kesh=bridge']],
    ['accents', "Emile d'Arc; Örva", ["Emile d'Arc=Émile", 'Örva=lake']],
    ['decomposed accents', 'E\u0301mile d’Arc', ['E\u0301mile d’Arc=Émile']],
    ['soft hyphens inside a word', 'Or\u00ADva', ['Or\u00ADva=lake']],
    ['over a line break', 'Ana\nVelt', ['Ana\nVelt=Ana']],
    ['beside an emoji', 'Orva🔥', ['Orva=lake']],
    ['nothing', 'no name here', []],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('leaves names without a letter or digit out', () => {
    expect(
      createMatcher([
        ['–', 1],
        ['', 2],
      ]).find('– –'),
    ).toEqual([]);
  });

  test('is not confused by names that every object has', () => {
    const matcher = createMatcher([['constructor', 1]]);
    expect(matcher.find('toString constructor __proto__')).toHaveLength(1);
  });

  test('any text: hits lie in it, in order, and never overlap', () => {
    const pieces = fc.constantFrom(
      'Orva',
      'Lake',
      'Lion of',
      'Velt',
      'Ana',
      ' ',
      '-',
      '’',
      'é',
      '\u00AD',
      '🔥',
      '\n',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const { start, end, values } of createMatcher(NAMES).find(given)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(values.length).toBeGreaterThan(0);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(given.length);
      }),
    );
  });

  test('finds a name wherever it stands between other words', () => {
    const filler = fc.array(fc.constantFrom('the', 'of', 'Lake', 'war', 'lion'), { maxLength: 8 });
    fc.assert(
      fc.property(filler, filler, fc.constantFrom('Ana Velt', 'Pul-e-Kesh'), (before, after, name) => {
        expect(found([...before, name, ...after].join(' ')).join()).toContain(name);
      }),
    );
  });

  test('comes to the end of a text of half a million words that are nearly a name', {
    timeout: 30_000,
  }, () => {
    const matcher = createMatcher([['a a a a a a a b', 1]]);
    expect(matcher.find(`${'a '.repeat(500_000)}b`)).toHaveLength(1);
  });
});
