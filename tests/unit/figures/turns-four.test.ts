import { table } from './table.ts';

table('lists with one of another sort, asides, sides, fourth look', [
  [
    'At least 20 rebels and a civilian, and an unconfirmed number of troops, were killed.',
    'At least 20 rebels | killed 20..',
    'an unconfirmed number of troops | killed ..',
  ],
  [
    'It said 20 rebels and "tens of regular soldiers" were killed.',
    '20 rebels | killed 20..20',
    'tens of regular soldiers | killed ..',
  ],
  [
    'Footage shows rebels seizing two tanks and several military vehicles.',
    'two tanks | equipment 2..2',
    'several military vehicles | equipment ..',
  ],
  [
    'There were 100 dead on the army side and 80 among the attackers.',
    '100 | killed 100..100',
    '80 | killed 80..80',
  ],
  ['Many policemen, mostly young men have been killed.', 'Many policemen | killed ..'],
  ['The militants, believed to be three in number, escaped.', 'three | strength 3..3'],
  ['Three persons, including a major, sustained critical chest injuries.', 'Three persons | wounded 3..3'],
  ['The search was launched by 38 Kelmar Rifles troops. =>'],
  [
    'They stormed the prison to free some 4,000 men being held there.',
    'some 4,000 men | captured 4000..4000',
  ],
  ['They stormed the prison to free 40 men.', '40 men | other 40..40'],
]);
