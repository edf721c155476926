import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    'Nearly a third of the carts, he added, were empty.',
    'indirect: he | added | Nearly a third of the carts … were empty',
  ],
  [
    'The weir, according to the board, has burst.',
    'indirect: the board | according to | The weir … has burst',
  ],
  [
    'Four carts, the guild claimed, had gone under; six came back.',
    'indirect: the guild | claimed | Four carts … had gone under',
  ],
  [
    'The north road, the board said, is closed to carts.',
    'indirect: the board | said | The north road … is closed to carts',
  ],
  [
    'A further nine boats, it said, were taken and burned.',
    'indirect: it | said | A further nine boats … were taken and burned',
  ],
  [
    'By noon, Marek confirmed, hundreds of people had crossed.',
    'indirect: Marek | confirmed | By noon … hundreds of people had crossed',
  ],
  [
    'Nine boats burned, the board said, while the guild said that six had.',
    'indirect: the board | said | Nine boats burned',
  ],
  [
    'Nine boats burned, the board said, adding that two sank.',
    'indirect: the board | said | Nine boats burned',
  ],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
