import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['He said nine carts went under.', 'indirect: He | said | nine carts went under'],
  ['The guild insists the weir is sound.', 'indirect: The guild | insists | the weir is sound'],
  [
    'Two keepers said the weir had burst at dawn.',
    'indirect: Two keepers | said | the weir had burst at dawn',
  ],
  ['Marek wrote that the weir had burst.', 'indirect: Marek | wrote | that the weir had burst'],
  ['And the guild says its carts are safe now.', 'indirect: the guild | says | its carts are safe now'],
  [
    'The board says in a statement that the weir has burst.',
    'indirect: The board | says | that the weir has burst',
  ],
  ['The board did not say whether the weir had burst.'],
  [
    'The board said the pier was closed to boats.',
    'indirect: The board | said | the pier was closed to boats',
  ],
  [
    'The board said on Monday that the pier was closed.',
    'indirect: The board | said | that the pier was closed',
  ],
  [
    'Boatmen opposed to the board said on Monday that they had swept it clean.',
    'indirect: Boatmen opposed to the board | said | that they had swept it clean',
  ],
  [
    'The board, which runs the pier, said the boats were safe again.',
    'indirect: The board, which runs the pier | said | the boats were safe again',
  ],
  [
    'But the board says it has lost nine boats since May.',
    'indirect: the board | says | it has lost nine boats since May',
  ],
  [
    'Marek announced that the pier would open in June.',
    'indirect: Marek | announced | that the pier would open in June',
  ],
  ['Marek announced a feast for all boatmen of the town.'],
  ['The two boards signed a pact in the United States that year.'],
  ['The state maintains a road to the pier and two wells.'],
  ['She added the additional week to the plan of works.'],
  [
    'The board tweeted a denial: nine boats had come home by Sunday.',
    'indirect: The board | tweeted | nine boats had come home by Sunday',
  ],
  [
    'The board warned: nobody should cross the pier by night.',
    'indirect: The board | warned | nobody should cross the pier by night',
  ],
  ['Marek said so.'],
  ['His claim that the pier fell is old.', 'indirect: His | claim | that the pier fell is old'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
