import { describe, expect, test } from 'vitest';
import { attribute } from '../../../src/reading/attribution/attribute.ts';
import { tellingsOf } from '../../../src/reading/attribution/tellings.ts';
import { indexBySentence } from '../../../src/reading/status/scene.ts';
import { toDocument } from '../../../src/reading/text/text.ts';
import { knowing, marked } from './fake-tagger.ts';

/** The sentences in which a telling goes on, by their first two words, each with the sentence that it goes on from. */
function goesOn(markup: string, known: readonly number[] = []): string[] {
  const { text, tagged } = marked(markup);
  const document = toDocument(text);
  const named = attribute(document, knowing(tagged)).map((one) => ({
    ...one,
    speaker: speakerOf(text, one.source),
  }));
  const opening = (at: number) => {
    const { start, end } = document.sentences[at] ?? { start: 0, end: 0 };
    return text.slice(start, end).split(' ').slice(0, 2).join(' ');
  };
  return [...tellingsOf(document, indexBySentence(document, named), new Set(known))]
    .sort(([one], [other]) => one - other)
    .map(([at, { sentence }]) => `${opening(at)} < ${opening(sentence)}`);
}

/** Pronouns stand for the keeper; whoever else is named speaks for himself. */
function speakerOf(text: string, source: readonly (readonly [number, number])[]): string {
  const name = source.map(([start, end]) => text.slice(start, end)).join(' ');
  return /^(?:he|she|it|the keeper)$/i.test(name) ? 'keeper' : name;
}

const SAID = '<1Nine boatmen drowned>, [1the keeper] {1said}.';

describe('a telling goes on', () => {
  test.each([
    ['in the past', `${SAID} Four mills burnt. Two of the millers were taken away.`, 'Four mills', 'Two of'],
    ['in the past of what was said', `${SAID} The raiders had left 60 carts behind.`, 'The raiders'],
    [
      'through a sentence that counts nothing',
      `${SAID} They fired on the weir. Six barges sank.`,
      'They fired',
      'Six barges',
    ],
    ['without a verb, where it is short', `${SAID} Also nine carts.`, 'Also nine'],
    ['in the present of those still missing', `${SAID} Two brothers are missing.`, 'Two brothers'],
    [
      'with a name that was heard before',
      '<1The Lodan guard lost nine men>, [1the keeper] {1said}. Lodan boats burnt.',
      'Lodan boats',
    ],
    ['with a word in marks that is a name', `${SAID} Three men of the “river guard” were hurt.`, 'Three men'],
  ])('%s', (_, markup, ...found) => {
    expect(goesOn(markup).map((one) => one.split(' < ')[0])).toEqual(found);
  });

  test('between two acts of one speaker, whatever the form of the first', () => {
    const markup =
      '<1“Nonsense,”> [1the keeper] {1said}. Nine boatmen were killed. <2Forty houses>, [2he] {2went on}, <2were burnt>.';
    expect(goesOn(markup)).toEqual(['Nine boatmen < Forty houses,']);
  });

  test('before "he added", where the paragraph before was his', () => {
    const markup = `${SAID}\n\nThe raiders came at nine. Six barges sank. <2Others drifted off>, [2he] {2added}.`;
    expect(goesOn(markup)).toEqual(['The raiders < Others drifted', 'Six barges < Others drifted']);
  });

  test('from a sentence that is known to be told', () => {
    expect(goesOn('The guild had 40 names. Twelve more were lost.', [0])).toEqual([
      'Twelve more < The guild',
    ]);
  });

  test('over years, where somebody keeps a count', () => {
    const markup = '[1The board] {1recorded} <191 deaths>. It was 164 the year before.';
    expect(goesOn(markup)).toEqual(['It was < The board']);
  });
});

describe('a telling ends', () => {
  test.each([
    ['with the paragraph', `${SAID}\n\nFour mills burnt.`],
    ['in the perfect', `${SAID} Hundreds of families have left the valley.`],
    ['in the present', `${SAID} The river guard holds four posts.`],
    ['with a span of time', `${SAID} Four mills burnt last year.`],
    ['with a day of its own', `${SAID} On Friday four mills burnt.`],
    ['with a place of its own', `${SAID} In Lod, four mills burnt.`],
    ['with a turn', `${SAID} But four mills burnt.`],
    ['with hearsay', `${SAID} Four mills were reported burnt.`],
    ['with a name not heard of yet', `${SAID} Marek lost four mills.`],
    ['with a question', `${SAID} Were four mills burnt?`],
    ['behind direct speech', '<1“Nine boatmen drowned,”> [1the keeper] {1said}. Four mills burnt.'],
    ['behind a denial', '[1The keeper] {1denied} <that nine boatmen drowned>. Four mills burnt.'],
    ['behind a wish', '[1The keeper] {1urged} <the guild to help>. Four mills burnt.'],
    ['once the desk has spoken', `${SAID} The valley is poor. Four mills burnt.`],
    ['where nobody spoke', 'The river rose. Four mills burnt.'],
  ])('%s', (_, markup) => {
    expect(goesOn(markup)).toEqual([]);
  });

  test('between two acts of two speakers', () => {
    const markup =
      '<1“Nonsense,”> [1the keeper] {1said}. Nine boatmen were killed. [2Roe] {2added} <2that all was lost>.';
    expect(goesOn(markup)).toEqual([]);
  });
});

test('takes time that grows with the text, not with its square', { timeout: 20_000 }, () => {
  const markup = `${SAID} ${'Four mills burnt. '.repeat(20_000)}`;
  expect(goesOn(markup)).toHaveLength(20_000);
});

test('takes no longer where each sentence has a name of its own', { timeout: 5_000 }, () => {
  const names = Array.from(
    { length: 40_000 },
    (_, i) => `B${i.toString(2).replaceAll('0', 'o').replaceAll('1', 'a')}r`,
  );
  const markup = `${SAID} ${names.map((name) => `${name} lost four mills.`).join(' ')} <2More died>, [2he] {2added}.`;
  expect(goesOn(markup)).toEqual([]);
});
