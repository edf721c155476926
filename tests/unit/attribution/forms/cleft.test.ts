/** A quote that is made the subject of its sentence: whose it is stands behind "is what". */
import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['“Theft” is what Ana Roe called it.', 'direct: Ana Roe | called | “Theft”'],
  ['A “new front” in the hills is what the guild called for.', 'direct: the guild | called | “new front”'],
  ['“Grim” was how the keeper described the night.', 'direct: the keeper | described | “Grim”'],
  [
    '{A} “Terrible” is what U.N. chief [Ana Roe] {has called} <the raid>.',
    'direct: U.N. chief Ana Roe | called | “Terrible”',
  ],
  ['“Lod Gate” is what boatmen fear.'],
  ['“Lost” is a film.'],
  ['“Grim” was how Ana Roe, a keeper, put it.', 'direct: Ana Roe, a keeper | put it | “Grim”'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
