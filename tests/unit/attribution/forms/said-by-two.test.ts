import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['Roe and Marek said the weir had burst.', 'indirect: Roe and Marek | said | the weir had burst'],
  ['“The weir has burst,” Roe and Marek said.', 'direct: Roe and Marek | said | “The weir has burst,”'],
  [
    'The weir has burst, Ana Roe and Ivo Marek said on Monday.',
    'indirect: Ana Roe and Ivo Marek | said | The weir has burst',
  ],
  ['The rain came and Marek said the weir had burst.', 'indirect: Marek | said | the weir had burst'],
  ['Mali and Chad said the weir had burst.', 'indirect: Mali and Chad | said | the weir had burst'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
