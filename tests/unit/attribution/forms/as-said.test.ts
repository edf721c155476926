import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    'The guild has taken nine mills, as its head Ivo Marek has informed the Lod Times.',
    'indirect: its head Ivo Marek | informed | The guild has taken nine mills',
  ],
  [
    'The guild has taken nine mills, as its head Ivo Marek {has informed} <the Lod Times>.',
    'indirect: its head Ivo Marek | informed | The guild has taken nine mills',
  ],
  ['As the board put it, nine boats had sunk.', 'indirect: the board | put it | nine boats had sunk'],
  [
    'Nine boats, as the board told reporters, had sunk at the weir.',
    'indirect: the board | told | Nine boats … had sunk at the weir',
  ],
  ['The weir burst, as Roe pointed out on Friday.', 'indirect: Roe | pointed out | The weir burst'],
  ['They fled, as everybody does.'],
  ['It was as bad as Roe said.'],
  ['The keeper left, as he put the blame on Roe.'],
  ['As Roe said this, the weir burst.'],
  // "per", "so" as translations have it.
  ['Nine boats sank, per the board.', 'indirect: the board | per | Nine boats sank'],
  ['The weir burst at dawn, so her relatives.', 'indirect: her relatives | so | The weir burst at dawn'],
  ['It costs nine coins per day, and the price goes up.'],
  ['The weir burst, so the keeper ran away.'],
  // Verbs of two words.
  [
    'The guild took nine mills, Roe spelled out on Friday.',
    'indirect: Roe | spelled out | The guild took nine mills',
  ],
  ['Nine boats sank at once, he went on.', 'indirect: he | went on | Nine boats sank at once'],
  ['The fire went on until dawn.'],
  ['In nine towns, mostly small ones, the feast would go on.'],
];

test.each(ROWS)('%s', (markup, ...found) => {
  expect(readForm(markup)).toEqual(found);
});
