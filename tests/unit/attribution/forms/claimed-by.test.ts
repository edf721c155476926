import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    'The find was announced by the museum of Lod.',
    'indirect: the museum of Lod | was announced by | The find',
  ],
  [
    'Nine losses were claimed by the guild, and two by the board.',
    'indirect: the guild | were claimed by | Nine losses',
  ],
  ['The claim was denied by the keeper.', 'indirect: the keeper | was denied by | The claim'],
  ['The dead were put at nine by the keeper.', 'indirect: the keeper | were put | The dead … at nine'],
  ['The raid was claimed by the Ridge Guard.', 'indirect: the Ridge Guard | was claimed by | The raid'],
  [
    'On May 30, too, nine boats were claimed by the Guard in a raid.',
    'indirect: the Guard | were claimed by | nine boats',
  ],
  [
    'The deaths have been confirmed by the harbour board.',
    'indirect: the harbour board | been confirmed by | The deaths',
  ],
  [
    'The loss was not reported by the board until June.',
    'indirect: the board | was not reported by | The loss',
  ],
  ['It was claimed by many.'],
  ['The pier was built by the board.'],
  [
    'Nine boatmen fell at the weir: this was confirmed to the Post on Friday by the ministry.',
    'indirect: the ministry | was confirmed | Nine boatmen fell at the weir',
  ],
  [
    'Six raids have been documented by the ministry.',
    'indirect: the ministry | been documented by | Six raids',
  ],
  ['Forty deaths were recorded by the ministry.', 'indirect: the ministry | were recorded by | Forty deaths'],
  ['A song was recorded by the ministry.'],
  ['Two boats were given by the ministry.'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
