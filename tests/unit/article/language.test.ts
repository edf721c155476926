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

test('any text at all', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(0xffff), { maxLength: 500 }).map((codes) => String.fromCharCode(...codes)),
      (text) => typeof looksEnglish(text) === 'boolean',
    ),
  );
});
