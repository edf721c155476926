import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['"The weir has burst," Roe and Marek said.', 'direct: Roe and Marek | said | "The weir has burst,"'],
  ['"The ford is open," Marek said.', 'direct: Marek | said | "The ford is open,"'],
  [
    '"The ford is open," said Marek. "It will stay so."',
    'direct: Marek | said | "The ford is open," … "It will stay so."',
  ],
  ['Marek said: "The ford is open."', 'direct: Marek | said | "The ford is open."'],
  [
    '"The ford is open", a spokesman for the board said.',
    'direct: a spokesman for the board | said | "The ford is open"',
  ],
  [
    '"The ford is open," she told the Lod Times, "and safe."',
    'direct: she | told | "The ford is open," … "and safe."',
  ],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
