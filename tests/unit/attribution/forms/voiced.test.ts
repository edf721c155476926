/** A short quote right behind a verb that voices something. */
import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['The mission voiced “alarm” and left.', 'direct: The mission | voiced | “alarm”'],
  [
    'The guild spoke of losses and of a “black day”.',
    'mixed: The guild | spoke of | losses and of a “black day”',
  ],
  ['The keeper, voicing “deep regret”, left the room.', 'direct: The keeper | voicing | “deep regret”'],
  [
    'The Lake Council came out late voicing “serious concern” over the dead.',
    'direct: The Lake Council | voicing | “serious concern”',
  ],
  [
    '<The hall is shut>, [the board] {said}, demanding “an end to it”.',
    'indirect: the board | said | The hall is shut',
    'direct: the board | demanding | “an end to it”',
  ],
  ['The envoy, who warned of “a long night”, has left.', 'mixed: who | warned | of “a long night”'],
  ['The board called for the “Long Winter” to be printed.'],
  ['The wind carried “passes” off.'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
