/** Places that only say where something was. */
import { table } from './table.ts';

const FIGHTING = 'Rebels killed nine soldiers. ';
const NINE = 'nine soldiers | killed 9..9';

table('vague places in an adverbial of place', [
  [
    `${FIGHTING}The army recorded dozens of attacks in many provinces.`,
    NINE,
    'dozens of attacks | strikes ..',
  ],
  [`${FIGHTING}The fighters fell in several villages of the district.`, NINE],
  [`${FIGHTING}They launched an offensive in the eastern part of the republic.`, NINE],
  [`${FIGHTING}There are many rebel villages in the hills.`, NINE],
]);

table('places that change hands', [
  [`${FIGHTING}They hold several villages in the north.`, NINE, 'several villages | territory ..'],
  [`${FIGHTING}They control most of the city.`, NINE, 'most of the city | territory ..'],
]);
