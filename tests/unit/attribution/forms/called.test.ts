/** What something is called, which nobody says. */
import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['[The weir], {dubbed} <“Old Grey”>, fell.'],
  ['At a fair {titled} <“Nine Boats”> it rained.'],
  ['[The dam], {called} <“grinder”>, fell.'],
  // Somebody gives the name.
  ['[Ana Roe] {dubbed} <it “Old Grey”>.', 'indirect: Ana Roe | dubbed | it “Old Grey”'],
  ['[Ana Roe] {called} <it “theft”>.', 'mixed: Ana Roe | called | it “theft”'],
  [
    '[Ana Roe, a guild keeper], {called} <the tale “theft”>.',
    'mixed: Ana Roe, a guild keeper | called | the tale “theft”',
  ],
  // A word that is only spoken of.
  [
    '[Boatmen] {use} <the word “grinder” for the old dam there>.',
    'indirect: Boatmen | use | the word “grinder” for the old dam there',
  ],
  ['[Boatmen] {said} <the dam was “lost”>.', 'mixed: Boatmen | said | the dam was “lost”'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
