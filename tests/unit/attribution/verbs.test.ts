/** Which verb of reporting a word is a form of, by the rules of spelling. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportingVerb } from '../../../src/reading/attribution/verbs.ts';

const lemmaOf = (word: string) => reportingVerb(word)?.lemma;

describe('forms', () => {
  test.each([
    ['said', 'say'],
    ['Says', 'say'],
    ['SAYING', 'say'],
    ['denies', 'deny'],
    ['denied', 'deny'],
    ['denying', 'deny'],
    ['alleges', 'allege'],
    ['alleged', 'allege'],
    ['alleging', 'allege'],
    ['stresses', 'stress'],
    ['stressed', 'stress'],
    ['preaches', 'preach'],
    ['admitted', 'admit'],
    ['rebutting', 'rebut'],
    ['signalled', 'signal'],
    ['signaled', 'signal'],
    ['agreed', 'agree'],
    ['agreeing', 'agree'],
    ['wrote', 'write'],
    ['written', 'write'],
    ['forbade', 'forbid'],
    ['swore', 'swear'],
  ])('%s is of %s', (form, lemma) => expect(lemmaOf(form)).toBe(lemma));

  test.each([
    'sayed',
    'writed',
    'admited',
    'denys',
    'denyed',
    'alledged',
    'thinged',
    '',
    'ing',
    'ed',
    's',
    'y',
  ])('%s is of none', (form) => expect(lemmaOf(form)).toBeUndefined());
});

test('of two stances the one that a figure rests on is taken', () => {
  expect(reportingVerb('insisted')?.stance).toBe('claims');
  expect(reportingVerb('acknowledged')?.stance).toBe('confirms');
  expect(reportingVerb('disputed')?.stance).toBe('denies');
});

test('a verb that is oftener something else is no sign of speech', () => {
  expect(reportingVerb('said')?.spoken).toBe(true);
  expect(reportingVerb('found')?.spoken).toBe(false);
});

test('any word has an answer, the same at any time and in any case', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeiynglsd') }), (word) => {
      const first = reportingVerb(word);
      expect(reportingVerb(word)).toBe(first);
      expect(reportingVerb(word.toUpperCase())).toEqual(first);
    }),
  );
});
