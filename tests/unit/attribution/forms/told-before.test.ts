import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    'Nine boatmen died at the weir. The board gave these numbers on Monday.',
    'indirect: The board | gave | Nine boatmen died at the weir.',
  ],
  [
    'The guild lost 230 boatmen in a day. This was affirmed by the ministry in its daily report.',
    'indirect: the ministry | was affirmed by | The guild lost 230 boatmen in a day.',
  ],
  [
    'The army lost 640 men. About this reports the agency with reference to the staff.',
    'indirect: the agency | reports | The army lost 640 men.',
  ],
  [
    'In July 68 people suffered. Such are the results of the board’s own count.',
    'indirect: the board | results | In July 68 people suffered.',
  ],
  [
    'The weir fell.\nNine boatmen died there.\nThe agency released the count.',
    'indirect: The agency | released | Nine boatmen died there.',
  ],
  // Nothing that counts went before, or it is a headline's.
  ['The weir fell. The board gave these numbers.'],
  ['Nine boatmen dead\nThe agency released the count.'],
  // The object is something else, or counts itself.
  ['Nine boatmen died. The board gave these boatmen boats.'],
  ['Nine boatmen died. The board keeps the list of its members.'],
  ['Nine boatmen died. This was a bad year.'],
  [
    'Nine boatmen died. Comes from: one post by a friend of the board.',
    'indirect: one post by a friend of the board | Comes from | Nine boatmen died.',
  ],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
