/** A sentence of nothing but quote that no verb reports, behind one that tells of somebody. */
import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['For Ana Roe, a nurse, there was no choice. “I had to go.”', 'direct: Ana Roe |  | “I had to go.”'],
  [
    'He laughed. “So ask me again in the spring.” He left.',
    'direct: He |  | “So ask me again in the spring.”',
  ],
  ['The keeper of the weir shut the door. “I will not go, come what may.” Then he left.'],
  [
    'Ana Roe shook her head. “They took all of it.” “They left us nothing at all.”',
    'direct: Ana Roe |  | “They took all of it.” … “They left us nothing at all.”',
  ],
  ['Shells fell. “The Long Winter” is out.'],
  ['Boats lay on the shore. “Nobody will come back to this place.”'],
  ['On Monday it rained. “Nobody will come back to this place.”'],
  ['The bridge fell. “Nobody will come back to this place.”'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
