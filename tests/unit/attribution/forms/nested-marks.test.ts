import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['“The song ‘Old Weir’ is mine,” said Roe.', 'direct: Roe | said | “The song ‘Old Weir’ is mine,”'],
  ['Marek said: “They cried ‘help’ all night.”', 'direct: Marek | said | “They cried ‘help’ all night.”'],
  [
    '“He told me ‘the ford is open’ and left,” Marek said.',
    'direct: Marek | said | “He told me ‘the ford is open’ and left,”',
  ],
  [
    `'He told me "the ford is open" and left,' Marek said.`,
    `direct: Marek | said | 'He told me "the ford is open" and left,'`,
  ],
  ['“We heard ‘stop’ twice,” said the boatman.', 'direct: the boatman | said | “We heard ‘stop’ twice,”'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
