import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksEnglish } from '../../../src/article/language.ts';

test.each([
  [
    'English',
    true,
    'The road to the valley was closed on Friday, and nobody could say when it would be opened again.',
  ],
  [
    'English, figures and names',
    true,
    'Taliban commander Qari Rahim said 31 fighters had been killed in Shutul, Anaba and Rokha.',
  ],
  [
    'German',
    false,
    'Die Straße ins Tal war am Freitag gesperrt, und niemand konnte sagen, wann sie wieder geöffnet wird.',
  ],
  [
    'French',
    false,
    'La route de la vallée était fermée vendredi, et personne ne pouvait dire quand elle serait rouverte.',
  ],
  [
    'Spanish',
    false,
    'La carretera del valle estaba cerrada el viernes y nadie sabía decir cuándo la abrirían de nuevo.',
  ],
  [
    'Dutch',
    false,
    'De weg naar het dal was vrijdag afgesloten en niemand kon zeggen wanneer die weer open zou gaan.',
  ],
  ['Dari', false, 'راه دره روز جمعه بسته بود و هیچ کس نمی‌دانست که چه وقت باز می‌شود و مردم منتظر بودند.'],
  ['too little', false, 'The end of it.'],
])('%s', (_name, expected, text) => {
  expect(looksEnglish(text)).toBe(expected);
});

const ENGLISH = (paragraphs: number) =>
  Array.from(
    { length: paragraphs },
    (_, at) =>
      `The council said on day ${at} that the road to the mill had been closed, and that nobody who lives there was told when it would be opened.`,
  ).join('\n\n');
const OTHER = (paragraphs: number) =>
  Array.from(
    { length: paragraphs },
    () =>
      'Der Rat der Stadt erklärte am Freitag, dass die Straße zur Mühle gesperrt bleibe und niemand wisse, wie lange noch.',
  ).join('\n\n');

test.each([
  ['another language first, English below', true, `${OTHER(50)}\n\n${ENGLISH(40)}`],
  [
    'paragraph by paragraph',
    true,
    Array(40)
      .fill(`${OTHER(3)}\n\n${ENGLISH(1)}`)
      .join('\n\n'),
  ],
  ['a quotation of it', false, `${OTHER(50)}\n\n${ENGLISH(2)}`],
  ['little of it in a long text', false, `${OTHER(60)}\n\n${ENGLISH(6)}`],
])('a page of two languages: %s', (_what, expected, text) => {
  expect(looksEnglish(text)).toBe(expected);
});

test('any text at all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(0xffff), { maxLength: 500 }).map((codes) => String.fromCharCode(...codes)),
      (text) => typeof looksEnglish(text) === 'boolean',
    ),
  );
});
