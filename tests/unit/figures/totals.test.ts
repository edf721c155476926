/** A total that stands away from what it is the number of. */
import { table } from './table.ts';

table('the number of things that something was done to', [
  ['The number of destroyed Kelmari planes has increased to 36.', '36 | equipment 36..36'],
  ['The number of houses burnt in the raid rose to 60.', '60 | other 60..60'],
  ['The number of captured guns came to twenty.', 'twenty | equipment 20..20'],
  ['The number of enemy drones shot down overnight was 37.', '37 | equipment 37..37'],
]);

table('the number of people, and people again', [
  ['The army raised the number of hostages in the town to 222 people.', '222 people | captured 222..222'],
  ['The number of civilians killed in the shelling has risen to 31 people.', '31 people | killed 31..31'],
  [
    'The number of prisoners, exclusive of sailors, amounted to 5,618 men.',
    '5,618 men | captured 5618..5618',
  ],
  ['The report raised the number of rebels it says were killed to 18.', '18 | killed 18..18'],
  ['The number of fighters has more than doubled to 6,000 men.', '6,000 men | strength 6000..6000'],
]);

table('a total behind a mark, an aside or an adjective', [
  ['She gave the number of dead Kelmari soldiers — 31,000.', '31,000 | killed 31000..31000'],
  [
    'Total losses, which include the wounded and missing, may amount to 203,000.',
    '203,000 | casualties 203000..203000',
  ],
  [
    'The number of soldiers killed since the war began now stands at a staggering 48,500.',
    '48,500 | killed 48500..48500',
  ],
]);

table('losses that exceed a number', [
  ['Kelmar’s losses in manpower exceed 3,000, the ministry said.', '3,000 | casualties 3000..'],
  ['Civilian deaths surpassed 900 in May.', '900 | killed 900..'],
  ['Prices exceeded 400.'],
]);

table('the dead of places under somebody’s control', [
  ['The number of civilians killed in the areas under Kelmari control is 642.', '642 | killed 642..642'],
]);

table('the noun of the act', [
  ['The raid led to the extermination of three terrorists.', 'three terrorists | killed 3..3'],
  ['May saw the elimination of four warlords.', 'four warlords | killed 4..4'],
]);
