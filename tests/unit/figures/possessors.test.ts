/** Counted phrases with an owner inside them. */
import { table } from './table.ts';

table('what stands behind the owner belongs to the phrase', [
  [
    'Troops killed four members of the village’s defence team in the raid.',
    'four members of the village’s defence team | killed 4..4',
  ],
  [
    'They killed 43 members of the Kelmari Workers’ Party during a sweep.',
    '43 members of the Kelmari Workers’ Party | killed 43..43',
  ],
  ['One soldier’s body was found near the bridge.', 'One soldier | killed 1..1'],
]);

table('a name is no count of its first noun', [
  [
    'Two People’s Defence Force (PDF) groups killed at least 10 soldiers.',
    'at least 10 soldiers | killed 10..',
  ],
  ['The Area 71 People’s Defence Force killed nine soldiers.', 'nine soldiers | killed 9..9'],
]);
