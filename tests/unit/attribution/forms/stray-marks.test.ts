import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['A 4" gap opened. A 6" gap followed.'],
  ['“The weir has burst,” Roe said.” The rain went on.', 'direct: Roe | said | “The weir has burst,”'],
  ['The 6" pipe broke. “The ford is open,” Marek said.', 'direct: Marek | said | “The ford is open,”'],
  ['The pipe was 6" wide.\n"The ford is open," Marek said.', 'direct: Marek | said | "The ford is open,"'],
  [
    '" The rain came.\n"The ford is open," Roe said.',
    'direct: Roe | said | " The rain came. … "The ford is open,"',
  ],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
