import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    'The River Front took responsibility for the raid on the mill.',
    'indirect: The River Front | took responsibility for | the raid on the mill',
  ],
  [
    'On Monday the guild accepted full responsibility for the flood, which took nine boats.',
    'indirect: the guild | accepted full responsibility for | the flood',
  ],
  [
    'The board denied responsibility for the flood.',
    'indirect: The board | denied responsibility for | the flood',
  ],
  ['No group took responsibility for the raid.'],
  ['Nobody has claimed responsibility for the raid.'],
  ['Marek rubbished the report as gossip.', 'indirect: Marek | rubbished | the report as gossip'],
  ['The keeper has refuted claims of a flood.', 'indirect: The keeper | refuted | claims of a flood'],
  ['Ana Roe took to Twitter to deny the report.', 'indirect: Ana Roe | deny | the report'],
  ['The rubbish lay by the weir.'],
  ['The keeper spoke of nine lost boats.', 'indirect: The keeper | spoke of | nine lost boats'],
  ['The flood that the keeper spoke of was long ago.'],
  ['He spoke for an hour.'],
  [
    'The observatory has documented 39 deaths since May.',
    'indirect: The observatory | documented | 39 deaths since May',
  ],
  [
    'Earlier this week the board reported ten boatmen dead.',
    'indirect: the board | reported | ten boatmen dead',
  ],
  ['The shop recorded two albums.'],
  ['The keeper called the vote “a farce”.', 'mixed: The keeper | called | the vote “a farce”'],
  ['Marek described the weir as “a grave” on Sunday.', 'mixed: Marek | described | the weir as “a grave”'],
  ['The keeper wrote a book called “Weirs”.'],
  ['Marek described the “grave” in the yard.'],
  ['It runs on what the guild calls “river law”.', 'direct: the guild | calls | “river law”'],
  [
    'An official tally gave the number of wounded as 310.',
    'indirect: An official tally | gave | the number of wounded as 310',
  ],
  ['The board estimated the toll at 40 boats.', 'indirect: The board | estimated | the toll at 40 boats'],
  ['The shop gave the price as 310.'],
  [
    'As per the keeper, nine boats were lost that night.',
    'indirect: the keeper | As per | nine boats were lost that night',
  ],
  ['The rumours he called “lies.”', 'direct: he | called | “lies.”'],
  [
    'Raids on those whom the court called “armed thieves” went on.',
    'direct: the court | called | “armed thieves”',
  ],
  [
    '<The front called the offer “a joke”>, [Radio Orm] {reported}.',
    'indirect: Radio Orm | reported | The front called the offer “a joke”',
    'mixed: The front | called | the offer “a joke” (in a1)',
  ],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
