import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../../src/reading/text/tokens.ts';

const words = (text: string) => tokenise(text, 0, text.length).map((token) => token.text);

test.each([
  ['He said: “No.”', ['He', 'said', ':', '“', 'No', '.', '”']],
  ["It's Mara's, they've said", ['It', "'s", 'Mara', "'s", ',', 'they', "'ve", 'said']],
  ["They didn't, he couldn’t", ['They', "didn't", ',', 'he', 'couldn’t']],
  ['the U.N. and the U.S.-led', ['the', 'U.N.', 'and', 'the', 'U.S.', '-', 'led']],
  ['1,950 at 9:30, $40.5 or 3.', ['1,950', 'at', '9:30', ',', '$', '40.5', 'or', '3', '.']],
  ['twenty-one -- or --- more...', ['twenty-one', '--', 'or', '---', 'more', '...']],
  ["``Yes,'' she said", ['``', 'Yes', ',', "''", 'she', 'said']],
  ['Zoë naïve e\u0301tude 🙂', ['Zoë', 'naïve', 'e\u0301tude', '🙂']],
  ['\u00a0\t\ufeff\n', []],
])('%j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('tokens lie in order within the range, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), fc.nat(20), (text, a, b) => {
      const from = Math.min(a, b, text.length);
      const to = Math.min(Math.max(a, b), text.length);
      let end = from;
      for (const token of tokenise(text, from, to)) {
        expect(text.slice(end, token.start)).toMatch(/^\s*$/);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.end).toBeGreaterThan(token.start);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(to);
      expect(text.slice(end, to)).toMatch(/^\s*$/);
    }),
  );
});

test.each(['a.', 'a-', '1,', "a't", '-', 'a', 'ab '])(
  'comes to the end of five million characters of %j',
  { timeout: 30_000 },
  (unit) => {
    const text = unit.repeat(5e6 / unit.length);
    expect(tokenise(text, 0, text.length).at(-1)?.end).toBe(text.trimEnd().length);
  },
);
