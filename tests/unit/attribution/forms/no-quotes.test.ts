import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['The weir was open, the family said.', 'indirect: the family | said | The weir was open'],
  ['The weir was open, Kelly said.', 'indirect: Kelly | said | The weir was open'],
  ['The weir was open, the keeper quietly said.', 'indirect: the keeper | said | The weir was open'],
  ['The “Weir Act” became law in May.'],
  ['The paper “Lod Times” closed.'],
  ['He won the “Golden Oar” twice.'],
  ['The word “weir” is Saxon.'],
  ['The so-called “open ford” is closed.'],
  ['He is known as “the Heron of Lod”.'],
  ['Ivo “Duke” Marek keeps the ford.'],
  ['They sang “The Open Ford” all night.'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
