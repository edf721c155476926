import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    'Roe said: “The weir has burst.\n“Nobody was warned.\n“Nobody at all,” she added.',
    'direct: Roe | said | “The weir has burst. … “Nobody was warned.',
    'direct: she | added | “Nobody at all,”',
  ],
  ['"The weir has burst, Roe said.', 'direct: Roe | said | "The weir has burst'],
  ['“The ford is open, Marek said.', 'direct: Marek | said | “The ford is open'],
  [
    'Marek said: “The ford is open.\n“It will stay so,” he said.',
    'direct: Marek | said | “The ford is open.',
    'direct: he | said | “It will stay so,”',
  ],
  [
    '“The ford is open, and it will stay so.\n“We will see to that,” Marek said.',
    'direct: Marek | said | “The ford is open, and it will stay so. … “We will see to that,”',
  ],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
