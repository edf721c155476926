/** What no layout and no size of a text may change: the whole step of speakers, with attributions found by the rules alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute } from '../../../src/reading/attribution/attribute.ts';
import { resolveSpeakers } from '../../../src/reading/speakers/speakers.ts';
import { toDocument } from '../../../src/reading/text/text.ts';
import { silent } from '../attribution/fake-tagger.ts';
import { VALLEY } from './valley.ts';

const read = (text: string) =>
  resolveSpeakers(toDocument(text), attribute(toDocument(text), silent), VALLEY, { text });

const SENTENCES = [
  'Tomas Veil, a League spokesman, said the road was open.',
  '“We hold the pass,” Marek Oslan told Reuters by phone.',
  '“The bridge is ours,” he said.',
  'According to the League, nine men of the front had died.',
  'Residents said that two boats had burned. One of them said it was four.',
  '“Nobody sleeps,” said a baker who gave his name as Ivo.',
  'The VLF said in a statement that it had taken Brod.',
  'Ana Roe and Jon Ames met in Brod. “It rained,” he said.',
  'In Paris, the foreign ministry said the talks were over.',
];
const paragraph = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(' '));

/** What is read, without where it stands. */
function told(text: string) {
  const { attributions, cast } = read(text);
  const name = new Map(cast.speakers.map((speaker) => [speaker.id, speaker.name]));
  return attributions.map(({ speaker, known, via, channel, stance, inside, because }) => ({
    who: speaker && name.get(speaker),
    ...{ known, via, channel, stance, inside },
    because: because?.map(({ rule, text: words }) => [rule, words]),
  }));
}

test('any space inside a paragraph is a space, and any break between two a break', () => {
  const spaces = fc.infiniteStream(fc.constantFrom(' ', '  ', '\t', '\u00a0', '\u2009'));
  const breaks = fc.infiniteStream(fc.constantFrom('\n', '\n\n', '\r\n', ' \n\t\n', '\u2029'));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), spaces, breaks, (all, space, line) => {
      const laid = all
        .map((words) => words.replace(/ /g, () => space.next().value))
        .reduce((before, next) => before + line.next().value + next);
      expect(told(laid)).toEqual(told(all.join('\n')));
    }),
    { numRuns: 100 },
  );
});

test('reading twice reads the same', () => {
  fc.assert(
    fc.property(paragraph, (text) => {
      expect(read(text)).toEqual(read(text));
    }),
    { numRuns: 50 },
  );
});

test('a reason is short, rests on words of the text, and there are few of them', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 3 }), (paragraphs) => {
      const text = paragraphs.join('\n\n');
      for (const { because, speaker } of read(text).attributions) {
        if (because === undefined) continue;
        expect(because.length).toBeGreaterThan(0);
        expect(because.length).toBeLessThanOrEqual(4);
        for (const { span, text: words, rule } of because) {
          expect(rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
          expect(words.length).toBeLessThan(300);
          if (rule !== 'speaker-unsure') expect(speaker).toBeDefined();
          if (span) expect(span[0] >= 0 && span[0] < span[1] && span[1] <= text.length).toBe(true);
        }
      }
    }),
    { numRuns: 100 },
  );
});

describe('a megabyte of anything', () => {
  const MEGABYTE = 1_000_000;
  test.each([
    ['one letter', 'a'],
    ['capitals', 'A '],
    ['names', 'Ana Roe and '],
    ['surnames', 'Roe, a spokesman for the group, '],
    ['“he said”', 'he said. '],
    ['“one of them”', 'One of them said so. '],
    ['common nouns', 'A nurse of a nurse, a nurse, said he fled. '],
    ['quotation marks', '“'],
    ['states', 'Pelland’s and Vorian troops, the army of Orm, said its '],
    ['letters in brackets', 'Free Ford Front (FFF) '],
    ['months', 'Jan May '],
    ['half a letter', '\ud83d'],
  ])(
    'of %s is read',
    (_, piece) => {
      const text = piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
      const { attributions, cast } = read(text);
      expect(cast.standing.size).toBe(cast.speakers.length);
      for (const { content } of attributions) expect(content.length).toBeGreaterThan(0);
    },
    60_000,
  );
});
