import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    'The weir has burst, the water board announced late on Friday.',
    'indirect: the water board | announced | The weir has burst',
  ],
  [
    'The weir has burst, Lod Radio reported on its website.',
    'indirect: Lod Radio | reported | The weir has burst',
  ],
  ['“The Weir” is a play, Marek wrote.', 'mixed: Marek | wrote | “The Weir” is a play,'],
  ['The weir has burst, insisted the keeper.', 'indirect: the keeper | insisted | The weir has burst'],
  [
    'The weir has burst, the mayor said in an interview with Lod Radio.',
    'indirect: the mayor | said | The weir has burst',
  ],
  ['The weir has burst, she tweeted on Sunday.', 'indirect: she | tweeted | The weir has burst'],
  [
    'The north road is closed, the harbour board said.',
    'indirect: the harbour board | said | The north road is closed',
  ],
  [
    'The north road is closed, the harbour board said on Monday.',
    'indirect: the harbour board | said | The north road is closed',
  ],
  [
    'The north road is closed, the harbour board said in a statement.',
    'indirect: the harbour board | said | The north road is closed',
  ],
  [
    'The north road is closed, the harbour board said in a statement on Monday.',
    'indirect: the harbour board | said | The north road is closed',
  ],
  [
    'The north road is closed, Marek said late on Friday.',
    'indirect: Marek | said | The north road is closed',
  ],
  ['The north road is closed, residents say.', 'indirect: residents | say | The north road is closed'],
  [
    'The north road is closed, two officers of the guard said Tuesday.',
    'indirect: two officers of the guard | said | The north road is closed',
  ],
  [
    'The north road is closed, Ana Roe, once its keeper, said.',
    'indirect: Ana Roe, once its keeper | said | The north road is closed',
  ],
  ['The north road is closed, said Ana Roe.', 'indirect: Ana Roe | said | The north road is closed'],
  ['The north road is closed, says army', 'indirect: army | says | The north road is closed'],
  ['Ridge taken, depot entered, says Front', 'indirect: Front | says | Ridge taken, depot entered'],
  ['The north road is closed, claims the guild.', 'indirect: the guild | claims | The north road is closed'],
  [
    'The north road is closed, statements from the Ridge Guard (RG) say.',
    'indirect: statements from the Ridge Guard (RG) | say | The north road is closed',
  ],
  ['Nine boats burned; the pier was lost, the board said.', 'indirect: the board | said | the pier was lost'],
  ['When the rain came, Marek said nothing.'],
  ['Asked about the pier, Roe said she would wait.'],
  ['The pier is safe, Marek adds a word.'],
  ['The boats, which the board said were lost, came back.'],
  [
    'The road is shut, Ana Roe, spokeswoman for the Lake Board (LB), which runs it, told Radio Orm.',
    'indirect: Ana Roe, spokeswoman for the Lake Board (LB), which runs it | told | The road is shut',
  ],
  [
    '“No,” Ana Roe, a nurse in Lod, who fled in May, told the Post.',
    'direct: Ana Roe, a nurse in Lod, who fled in May | told | “No,”',
  ],
  [
    'Nine boats were lost, told to journalists the secretary of the board.',
    'indirect: the secretary of the board | told | Nine boats were lost',
  ],
  [
    'The weir has burst, the board said in a statement issued on Friday.',
    'indirect: the board | said | The weir has burst',
  ],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
