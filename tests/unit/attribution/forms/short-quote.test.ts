import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    '[The board] {called} <the raid “bold”> and “wise.”',
    'mixed: The board | called | the raid “bold” … “wise.”',
  ],
  [
    '[It] “categorically” {denied} <that it had opened the weir>.',
    'mixed: It | denied | “categorically” … that it had opened the weir',
  ],
  [
    'Nine boats sank, he went on, and the men rowed “to the last oar”; how many he left open.',
    'mixed: he | went on | Nine boats sank … and the men rowed “to the last oar”',
  ],
  ['The guild spoke of “a few” boats lost.', 'mixed: The guild | spoke of | “a few” boats lost'],
  [
    'Roe put the ground that they hold at “almost all” of the hills.',
    'mixed: Roe | put | the ground that they hold at “almost all”',
  ],
  [
    'Roe, its head, sent her wishes and stressed: “We are with you.”',
    'direct: Roe | stressed | “We are with you.”',
  ],
  // Scare quotes, of nobody.
  [
    '[The board] {said} <the weir was safe>. The “experts” had gone.',
    'indirect: The board | said | the weir was safe',
  ],
  ['They left and sang: “Home we go.”'],
  ['The “categorically” wrong answer denied them the prize.'],
];

test.each(ROWS)('%s', (markup, ...found) => {
  expect(readForm(markup)).toEqual(found);
});
