import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['By the army’s own count, nine boats were lost.', 'indirect: the army | count | nine boats were lost'],
  ['Nine boats were lost, by her estimate.', 'indirect: her | estimate | Nine boats were lost'],
  ['By all accounts, nine boats were lost.'],
  ['By the end of the count, nine boats were lost.'],
  [
    'According to two carters, the weir burst at dawn.',
    'indirect: two carters | According to | the weir burst at dawn',
  ],
  [
    'The weir burst at dawn, according to carters on the bank.',
    'indirect: carters | according to | The weir burst at dawn',
  ],
  [
    'According to Marek, who keeps the weir, it burst at dawn.',
    'indirect: Marek, who keeps the weir | According to | it burst at dawn',
  ],
  ['The board acted according to the rules.'],
  [
    'According to the board the storm sank nine boats.',
    'indirect: the board | According to | the storm sank nine boats',
  ],
  [
    'According to the board, the storm sank nine boats.',
    'indirect: the board | According to | the storm sank nine boats',
  ],
  [
    'The storm sank nine boats, according to the board.',
    'indirect: the board | according to | The storm sank nine boats',
  ],
  [
    'The storm sank nine boats, according to Ana Roe of the Lod Times.',
    'indirect: Ana Roe of the Lod Times | according to | The storm sank nine boats',
  ],
  ['Boats are sorted according to size.'],
  ['According to plan, the boats left.'],
  ['The storm sank nine boats according to his figures.'],
  [
    'Nine boats were lost according to the board.',
    'indirect: the board | according to | Nine boats were lost',
  ],
  ['The keeper acted according to the rules.'],
  [
    'According to the governor only three boats were lost.',
    'indirect: the governor | According to | only three boats were lost',
  ],
  ['In the board’s telling, nine boats were lost.', 'indirect: the board | telling | nine boats were lost'],
  [
    'Seven boats were lost on the official count; residents put it at nine.',
    'indirect: the official count | on | Seven boats were lost',
    'indirect: residents | put | it at nine',
  ],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
