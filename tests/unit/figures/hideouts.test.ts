/** Mines and caves of fighters that are found and destroyed. */
import { table } from './table.ts';

table('mines and caves', [
  [
    'A total of 74 shelters and 53 mines used by the rebels were destroyed.',
    'A total of 74 shelters | other 74..74',
    '53 mines | equipment 53..53',
  ],
  ['Nine mines were defused.', 'Nine mines | equipment 9..9'],
  ['Some 20 caves used by the fighters were destroyed.', 'Some 20 caves | other 20..20'],
  ['The province has 20 coal mines.'],
]);
