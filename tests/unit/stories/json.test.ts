import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JsonError, readJson } from '../../../src/stories/json.ts';

describe('readJson', () => {
  test.each([
    ['', 'line 1, column 1: the file ends too early: a value is missing'],
    ['{', 'line 1, column 2: the file ends too early: a name in " or } is missing'],
    ['{"a": 1', 'line 1, column 8: the file ends too early: a comma or } is missing'],
    ['{"a": 1,}', 'line 1, column 9: a name in " is expected here, not "}"'],
    ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3: a comma or } is expected here, not "\\""'],
    ['{"a" 1}', 'line 1, column 6: a colon is expected here, not "1"'],
    ['[1, 2', 'line 1, column 6: the file ends too early: a comma or ] is missing'],
    ['[1,\n 2,\n]', 'line 3, column 1: a value is expected here, not "]"'],
    ['["a\nb"]', 'line 1, column 4: a line of text is not closed with "'],
    ['["a', 'line 1, column 4: the file ends too early: a closing " is missing'],
    ['["\\x41"]', 'line 1, column 3: a backslash stands before what it cannot escape'],
    ['["\\u12"]', 'line 1, column 3: a backslash stands before what it cannot escape'],
    ["{'a': 1}", 'line 1, column 2: a name in " or } is expected here, not "\'"'],
    ['[01]', 'line 1, column 3: a comma or ] is expected here, not "1"'],
    ['[.5]', 'line 1, column 2: a value is expected here, not "."'],
    ['nulls', 'line 1, column 5: the end of the file is expected here, not "s"'],
    ['{} {}', 'line 1, column 4: the end of the file is expected here, not "{"'],
    ['// a note\n{}', 'line 1, column 1: a value is expected here, not "/"'],
    ['\ufeff{}', 'line 1, column 1: a value is expected here, not "\ufeff"'],
    ['['.repeat(100_000), 'line 1, column 34: this is nested too deep'],
  ])('%j is no JSON: %s', (text, message) => {
    expect(() => readJson(text)).toThrow(JsonError);
    expect(() => readJson(text)).toThrow(message);
  });

  test('finds names that stand twice, wherever they are', () => {
    const text = '{\n"a": [{"b": 1,\n"b": 2}],\n"c": 1, "\\u0061": 3, "__proto__": 1\n}';
    expect(readJson(text).duplicates).toEqual([
      { path: 'a[0].b', reason: 'stands twice in the same set of fields', line: 3 },
      { path: 'a', reason: 'stands twice in the same set of fields', line: 4 },
    ]);
    expect(Object.getPrototypeOf(readJson(text).value)).toBe(Object.prototype);
  });

  test('knows the line of every value, and of the nearest one around a missing one', () => {
    const { lineOf } = readJson('{\n  "a": [\n    1,\n    {"b.c": 2}\n  ]\n}');
    expect(['', 'a', 'a[0]', 'a[1]', 'a[1].b.c', 'a[1].x', 'a[7].y.z', 'q', 'q]'].map(lineOf)).toEqual([
      1, 2, 3, 4, 4, 4, 2, 1, 1,
    ]);
  });

  test('takes all JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.integer({ min: 0, max: 3 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const file = readJson(text);
        expect(file.value).toEqual(JSON.parse(text));
        expect(file.duplicates).toEqual([]);
      }),
    );
  });

  test('takes what JSON.parse takes, and nothing else', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '1',
      '-',
      '.',
      'e',
      '0',
      'true',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const takes = (parse: (text: string) => unknown): boolean => {
          try {
            parse(text);
            return true;
          } catch {
            return false;
          }
        };
        expect(takes(readJson)).toBe(takes(JSON.parse));
      }),
      { numRuns: 2000 },
    );
  });

  test('comes to the end of a megabyte of one text, or of many values', { timeout: 30_000 }, () => {
    expect(readJson(`["${'a\\n'.repeat(350_000)}"]`).value).toEqual(['a\n'.repeat(350_000)]);
    expect(readJson(`[${'{"a":1},'.repeat(100_000)}1]`).value).toHaveLength(100_001);
  });
});
