/** Somebody is heard, or recorded, saying it. */
import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['A boatman is heard saying: “Run”.', 'direct: A boatman | is heard saying | “Run”'],
  [
    '“We are through,” one guard was heard to say over the radio.',
    'direct: one guard | was heard to say | “We are through,”',
  ],
  [
    'In the clip the keeper can be heard shouting “Get down”.',
    'direct: the keeper | can be heard shouting | “Get down”',
  ],
  [
    'A mayor was caught on tape saying “nobody will know”.',
    'direct: A mayor | was caught on tape saying | “nobody will know”',
  ],
  ['Shots were heard near the “Green Gate” on Monday.'],
  ['A guard was seen near the “White House” of Lod.'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
