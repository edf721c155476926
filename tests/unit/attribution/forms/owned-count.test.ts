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
  ['The number it gave was 29 raids.', 'indirect: it | number | 29 raids'],
  ['The count that residents cite is 31 dead.'],
  [
    'A higher toll came from the papers, the Post among them: nine killed and dozens hurt.',
    'indirect: the papers, the Post among them | toll | nine killed and dozens hurt',
  ],
  ['The board’s own bulletin: 58 dead, 17 taken.', 'indirect: The board | bulletin | 58 dead, 17 taken'],
  ['The week’s list: nine dead, 40 hurt.'],
  ['Help came from the town: 40 men with shovels.'],
  ['Losses were put by him at 13 men.', 'indirect: him | were put by | Losses … 13 men'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
