import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    'The keeper puts the loss at more than 60 carts.',
    'indirect: The keeper | puts | the loss at more than 60 carts',
  ],
  [
    'A report put the cost at two million crowns.',
    'indirect: A report | put | the cost at two million crowns',
  ],
  ['The board puts its faith in stone.'],
  [
    'The guild put drowned carts at at least 12, but the board disagrees.',
    'indirect: The guild | put | drowned carts at at least 12',
  ],
  ['Lod guard puts storm dead at over 700', 'indirect: Lod guard | puts | storm dead at over 700'],
  ['Lod: Harbour guard puts storm dead at 40', 'indirect: Harbour guard | puts | storm dead at 40'],
  [
    'Its tweet put the dead at 700 boatmen; others were safe.',
    'indirect: Its tweet | put | the dead at 700 boatmen',
  ],
  [
    'The board puts the number of lost boats at about 40, up from nine.',
    'indirect: The board | puts | the number of lost boats at about 40',
  ],
  [
    'Officials put the damage at dozens of houses.',
    'indirect: Officials | put | the damage at dozens of houses',
  ],
  ['He put the lamp at the door.'],
  ['The board puts people at ease.'],
  ['The toll was put at 31 by the board.', 'indirect: the board | was put | The toll … at 31'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
