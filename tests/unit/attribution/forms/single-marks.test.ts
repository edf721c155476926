import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    '‘The weir has burst,’ said Marek, ‘and we lost it.’',
    'direct: Marek | said | ‘The weir has burst,’ … ‘and we lost it.’',
  ],
  ['Ana Roe: ‘The weir has burst’', 'direct: Ana Roe | : | ‘The weir has burst’'],
  ["The keepers' hut and the mayor's boat were lost."],
  ['‘The ford is open,’ Marek said.', 'direct: Marek | said | ‘The ford is open,’'],
  ["'The ford is open,' Marek said.", "direct: Marek | said | 'The ford is open,'"],
  ['Marek told them: ‘The ford is open to all.’', 'direct: Marek | told | ‘The ford is open to all.’'],
  ["The boatmen's ford and the '90s bridge weren't open."],
  ['‘It’s open,’ said the keeper.', 'direct: the keeper | said | ‘It’s open,’'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
