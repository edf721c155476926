import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['For many, this is “a lost year”.', 'mixed: many | For | this is “a lost year”'],
  ['To the keeper it was “the end”.', 'mixed: the keeper | To | it was “the end”'],
  [
    'To the board this is “theft”, and the guild stands by “doing nothing”.',
    'mixed: the board | To | this is “theft” … “doing nothing”',
  ],
  ['For the guild, it was “a long night”.', 'mixed: the guild | For | it was “a long night”'],
  ['To Marek that is “nonsense”.', 'mixed: Marek | To | that is “nonsense”'],
  ['To reach “the Gate” this road is best.'],
  [
    '<To the rebels the offer was “an insult”>, [Radio Orm] {reports}.',
    'indirect: Radio Orm | reports | To the rebels the offer was “an insult”',
    'mixed: the rebels | To | the offer was “an insult” (in a1)',
  ],
  ['To the council, the plan is “dead”.', 'mixed: the council | To | the plan is “dead”'],
  ['For the past year the town was “a desert”.'],
  ['To the south the road is “closed” by rocks.'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
