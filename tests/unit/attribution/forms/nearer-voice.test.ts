/** A quote amid somebody's words that has a speaker of its own nearer by. */
import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    '[The front] {claimed} <that its line was cut, hours after the army declared that “all is won”>.',
    'indirect: The front | claimed | that its line was cut, hours after the army declared that “all is won”',
    'direct: the army | declared | “all is won” (in a1)',
  ],
  [
    '[The board] {shut} <the site down because of what the mayor calls a “hasty” report>.',
    'indirect: The board | shut | the site down because of what the mayor calls a “hasty” report',
    'mixed: the mayor | calls | a “hasty” (in a1)',
  ],
  [
    '[The mayor] {said} <that the talks were “dead” and would not go on>.',
    'mixed: The mayor | said | that the talks were “dead” and would not go on',
  ],
  [
    '[The mayor] {said} <he feared that “nobody” would come>.',
    'mixed: The mayor | said | he feared that “nobody” would come',
  ],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
