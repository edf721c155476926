import { table } from './table.ts';

table('held, given up, parallel, eighth look', [
  [
    'The militia seized 21 aid workers, bringing the number held to 44.',
    '21 aid workers | captured 21..21',
    '44 | captured 44..44',
  ],
  ['Villagers retained 34 soldiers.', '34 soldiers | captured 34..34'],
  ['Eleven guerrillas were taken down.', 'Eleven guerrillas | killed 11..11'],
  [
    'Some 210 cadres downed arms, 110 of them women.',
    'Some 210 cadres | surrendered 210..210',
    '110 of them | surrendered 110..110',
  ],
  ['More than 250 rebels have abjured violence.', 'More than 250 rebels | surrendered 250..'],
  [
    'Two men were killed; the fate of three others remains unclear.',
    'Two men | killed 2..2',
    'three others | other 3..3',
  ],
  ['Over half a million people are in camps.', 'Over half a million people | displaced 500000..'],
  [
    'Some 27 bodies were recovered in Dara and 28 in Orvanka.',
    'Some 27 bodies | killed 27..27',
    '28 | killed 28..28',
  ],
  [
    'Total losses of the enemy are about 160,000 (+920) personnel and 11,360 (+5) tanks.',
    'about 160,000 (+920) personnel | casualties 160000..160000',
    '11,360 (+5) tanks | equipment 11360..11360',
  ],
  ['Jets hit camps, a fuel depot and a school with over 30 munitions.', 'over 30 munitions | strikes 30..'],
]);
