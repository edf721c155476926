/** Shares whose whole stands with another share, and people who fall in their hundreds. */
import { table } from './table.ts';

table('a share without its whole', [
  [
    'The group has lost 40% of the territory it once held in Kelmar and 20% in Orvanka.',
    '40% of the territory | territory 40..40',
    '20% | territory 20..20',
  ],
  [
    'They caused 65 percent of civilian casualties, compared with 64 percent in 2017.',
    '65 percent of civilian casualties | casualties 65..65',
    '64 percent | casualties 64..64',
  ],
  [
    'The rebels now hold 20 percent to 25 percent of the province.',
    '20 percent to 25 percent of the province | territory 20..25',
  ],
  ['The army fired on the town, and prices rose 40 percent in a week.'],
]);

table('in their hundreds', [
  ['Troops were mowed down in their hundreds.', 'hundreds | killed ..'],
  ['Civilians fled in their thousands.', 'thousands | displaced ..'],
]);

table('one of the worst', [['The army suffered one of its worst casualties on Monday.']]);
