import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  // Having: only of those to whom the dead come, of a list, or of nothing but a number.
  ['The clinic has nine wounded.', 'indirect: The clinic | has | nine wounded'],
  [
    'The Barge Register, which counts only names, has 412.',
    'indirect: The Barge Register, which counts only names | has | 412',
  ],
  [
    'Truce monitors have 74 killings on their list since May.',
    'indirect: Truce monitors | have | 74 killings on their list',
  ],
  [
    'The office has in a paper, not made public, nearly 6,500 dead.',
    'indirect: The office | has | nearly 6,500 dead',
  ],
  ['The army has 20,000 soldiers.'],
  ['The front has three tanks and no fuel.'],
  ['The clinic has 12 beds.'],
  // Giving: a toll or a bare number, not a gift.
  ['An officer gave 12 killed for his side.', 'indirect: An officer | gave | 12 killed for his side'],
  ['The spokesman offered four injured.', 'indirect: The spokesman | offered | four injured'],
  ['The ministry gave 300 rifles to the guards.'],
  ['The government offered 500 tents to the displaced.'],
  // What is written, and what is seen.
  ['The logbook shows 19 raids on the weir.', 'indirect: The logbook | shows | 19 raids on the weir'],
  [
    'The data of the guild have eight deaths for May.',
    'indirect: The data of the guild | have | eight deaths for May',
  ],
  ['The bulletin contains five deaths.', 'indirect: The bulletin | contains | five deaths'],
  ['A shepherd saw six bodies by the weir.', 'indirect: A shepherd | saw | six bodies by the weir'],
  ['Villagers had seen ten coffins at noon.', 'indirect: Villagers | seen | ten coffins at noon'],
  ['March saw 300 deaths on the river.'],
  ['The week saw 12 raids.'],
  ['Our reporters saw six bodies by the weir.'],
  // Knowing, owning to, making it.
  ['The mayor knew of seven burnt mills.', 'indirect: The mayor | knew | seven burnt mills'],
  ['The raiders own to eleven dead.', 'indirect: The raiders | own | eleven dead'],
  [
    'The raiders confess two of their men killed and five wounded.',
    'indirect: The raiders | confess | two of their men killed and five wounded',
  ],
  ['The sergeant made it twenty dead.', 'indirect: The sergeant | made | twenty dead'],
  ['The miller owns two barges.'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
