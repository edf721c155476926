import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SILENCES } from '../../../src/messages.ts';
import { FLAGS, FORMS, KNOWN_BY, ROUTES, STATUSES } from '../../../src/reading/reading.ts';
import { FIGURE_KINDS } from '../../../src/stories/dossier.ts';
import {
  counted,
  day,
  excerpt,
  FLAG_SENTENCES,
  FORM_NAMES,
  figureTitle,
  KIND_NAMES,
  KNOWN_SENTENCES,
  listed,
  numberWords,
  ROUTE_SENTENCES,
  SILENCE_SENTENCES,
  STATUS_LINES,
  STATUS_MEANINGS,
  STATUS_NAMES,
} from '../../../src/ui/words.ts';

describe('the words for each value of a reading', () => {
  const names: [string, readonly string[], Record<string, string>][] = [
    ['status names', STATUSES, STATUS_NAMES],
    ['status lines', STATUSES, STATUS_LINES],
    ['kinds', FIGURE_KINDS, KIND_NAMES],
    ['forms', FORMS, FORM_NAMES],
  ];
  const sentences: [string, readonly string[], Record<string, string>][] = [
    ['status meanings', STATUSES, STATUS_MEANINGS],
    ['flags', FLAGS, FLAG_SENTENCES],
    ['ways to know a speaker', KNOWN_BY, KNOWN_SENTENCES],
    ['routes', ROUTES, ROUTE_SENTENCES],
    ['silences', SILENCES, SILENCE_SENTENCES],
  ];

  it.each([...names, ...sentences])('differ from each other: %s', (_, values, words) => {
    const said = values.map((value) => words[value]);
    expect(said.every(Boolean)).toBe(true);
    expect(new Set(said).size).toBe(values.length);
  });

  it.each(sentences)('are whole sentences: %s', (_, values, words) => {
    for (const value of values) expect(words[value]).toMatch(/^[A-Z].*\.$/);
  });

  it('never call anything true or false', () => {
    for (const [, values, words] of [...names, ...sentences]) {
      for (const value of values)
        expect(words[value]).not.toMatch(/\b(?:true|false|lie|fake|correct|proven)\b/i);
    }
  });
});

describe('figureTitle', () => {
  const title = (text: string, words: string, kind: (typeof FIGURE_KINDS)[number]) => {
    const start = text.indexOf(words);
    return figureTitle({ span: [start, start + words.length], kind }, text);
  };
  it.each([
    ['The quay lost 12 that night.', '12', 'killed', '12 killed'],
    ['It counted 12 dead by noon.', '12 dead', 'killed', '12 dead'],
    ['A death toll of 12 was given.', 'death toll of 12', 'killed', 'death toll of 12'],
    ['They hold dozens of rowers.', 'dozens of rowers', 'captured', 'dozens of rowers captured'],
    ['They hold dozens of prisoners.', 'dozens of prisoners', 'captured', 'dozens of prisoners'],
    ['Some 900 fled inland.', 'Some 900 fled', 'displaced', 'Some 900 fled'],
    ['It has 900 rowers.', '900 rowers', 'strength', '900 rowers'],
    ['It has nine boats.', 'nine boats', 'equipment', 'nine boats'],
  ] as const)('%s', (text, words, kind, expected) => {
    expect(title(text, words, kind)).toBe(expected);
  });
});

describe('numberWords', () => {
  it.each([
    [40, 40, '40'],
    [30, 40, '30 to 40'],
    [10_000, null, 'at least 10,000'],
    [null, 25, 'up to 25'],
    [null, null, 'no exact number'],
    [0, 0, '0'],
  ])('%s to %s is "%s"', (min, max, expected) => {
    expect(numberWords({ min, max })).toBe(expected);
  });
});

describe('excerpt', () => {
  it('keeps short words as they are, on one line', () => {
    expect(excerpt('one  two\n\nthree', [0, 15])).toBe('one two three');
  });
  it('cuts at the end of a word, without a dangling comma', () => {
    expect(excerpt('The mole, the quay, and the breakwater', [0, 38], 20)).toBe('The mole, the quay…');
  });
  it('cuts one long word where it must', () => {
    expect(excerpt('a'.repeat(50), [0, 50], 10)).toBe(`${'a'.repeat(10)}…`);
  });
  it('never throws, and never gets longer than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.nat(400),
        fc.nat(400),
        fc.integer({ min: 1, max: 60 }),
        (text, a, b, most) => {
          const words = excerpt(text, [a, b], most);
          expect(words.length).toBeLessThanOrEqual(most + 1);
          expect(words).not.toMatch(/\n/);
          expect(words.length === 0 || !/[\uD800-\uDBFF]…$/.test(words)).toBe(true);
        },
      ),
    );
  });
});

describe('small words', () => {
  it('counts', () => {
    expect(counted(1, 'figure')).toBe('1 figure');
    expect(counted(0, 'figure')).toBe('0 figures');
    expect(counted(1200, 'body', 'bodies')).toBe('1,200 bodies');
  });
  it('writes a day, a month or a year as readers do', () => {
    expect(day('2021-09-06')).toBe('6 September 2021');
    expect(day('2021-09')).toBe('September 2021');
    expect(day('2021')).toBe('2021');
    expect(day('one morning')).toBe('one morning');
  });
  it('lists', () => {
    expect(listed([])).toBe('');
    expect(listed(['A'])).toBe('A');
    expect(listed(['A', 'B'])).toBe('A and B');
    expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
  });
});
