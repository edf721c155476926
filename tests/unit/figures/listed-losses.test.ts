/** Several things lost by one verb, with bounds of their own. */
import { table } from './table.ts';

table('the verb reaches over a count with its bound', [
  [
    'The army has lost around 2,400 tanks and 60,800 soldiers.',
    'around 2,400 tanks | equipment 2400..2400',
    '60,800 soldiers | killed 60800..60800',
  ],
  [
    'They lost more than seven vehicles and 30 men.',
    'more than seven vehicles | equipment 7..',
    '30 men | killed 30..30',
  ],
  [
    'The army lost an average of 899 soldiers per day in April.',
    'an average of 899 soldiers | killed 899..899',
  ],
]);

table('attacked, and no more', [
  ['The rebels attacked more than 60 ships.', 'more than 60 ships | strikes 60..'],
  ['The rebels attacked and burned five trucks.', 'five trucks | equipment 5..5'],
  ['Militants exploded eight bombs in the city.', 'eight bombs | strikes 8..8'],
  ['Several rounds of firing took place between the army and the rebels.'],
]);
