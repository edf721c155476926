import { table } from './table.ts';

table('losses, and numbers that any verb has', [
  [
    'The army named 26 more soldiers who died, bringing its losses to 263.',
    '26 more soldiers | killed 26..26',
    '263 | killed 263..263',
  ],
  [
    'The raid killed 12 soldiers. The ministry put its losses at nine.',
    '12 soldiers | killed 12..12',
    'nine | killed 9..9',
  ],
  ['The ministry put its losses at nine.', 'nine | casualties 9..9'],
  ['It puts its losses at nine dead and two hurt.', 'nine dead | killed 9..9', 'two | wounded 2..2'],
  [
    'They took eleven men from this street. We got two back.',
    'eleven men | captured 11..11',
    'two | captured 2..2',
  ],
  [
    'Shells killed 40 people. By nightfall the imam had washed eleven himself.',
    '40 people | killed 40..40',
    'eleven | killed 11..11',
  ],
  ['Shells killed 40 people. The firm, which turned 40 in May, closed.', '40 people | killed 40..40'],
]);
