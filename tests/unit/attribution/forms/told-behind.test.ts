import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    'Six raids are documented by the guild, one of them at dawn, in which nine died.',
    'indirect: the guild | are documented by | Six raids … one of them at dawn, in which nine died',
  ],
  [
    'Raids were admitted by the army before, when 16 boatmen died.',
    'indirect: the army | were admitted by | Raids … when 16 boatmen died',
  ],
  [
    '<Fifty people were killed>, {said} [the River Guild (RG): 40 men and 10 women].',
    'indirect: the River Guild (RG) | said | Fifty people were killed … 40 men and 10 women',
  ],
  [
    '<The boatmen taken would be>, {according to} [the guild], no fewer than 150.',
    'indirect: the guild | according to | The boatmen taken would be … no fewer than 150',
  ],
  [
    '<The road was open>, {according to} [the guild], but 40 carts were turned back.',
    'indirect: the guild | according to | The road was open',
  ],
  [
    '<The weir held>, {said} [the keeper], in the third year of the flood.',
    'indirect: the keeper | said | The weir held',
  ],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
