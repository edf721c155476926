import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['The ministry’s toll of 40 dead was doubted.', 'indirect: The ministry | toll | 40 dead was doubted'],
  ['The toll given by the army was 16 boatmen.', 'indirect: the army | toll | 16 boatmen'],
  ['The board’s count stands at 73 killed.', 'indirect: The board | count | 73 killed'],
  ['Its own tally has now reached 57 dead.', 'indirect: Its | tally | 57 dead'],
  ['More than 2,000 is also the figure of the board.', 'indirect: the board | figure | More than 2,000'],
  [
    'That nine boatmen fell is the word of the board alone.',
    'indirect: the board | word | nine boatmen fell',
  ],
  ['Losses were put by the general at 13 men.', 'indirect: the general | were put by | Losses … 13 men'],
  ['The war’s toll of 40,000 dead grows.'],
  ['The town’s death toll is 300.'],
  ['Monday’s count of 18 dead was the highest.'],
  ['The ministry’s order of 40 barges came late.'],
  ['Two bombs were given by the army.'],
  ['The song was recorded by the board.'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
