import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  [
    '“The weir has burst,” Roe said.\n“Nobody was warned of it by the board.”\nMarek said: “I was.”',
    'direct: Roe | said | “The weir has burst,” … “Nobody was warned of it by the board.”',
    'direct: Marek | said | “I was.”',
  ],
  ['Roe continued:\n“The weir has burst.”', 'direct: Roe | continued | “The weir has burst.”'],
  [
    '“The weir has burst, all of it.\n“We lost the mill with it.\n“And the barn,” said Roe.',
    'direct: Roe | said | “The weir has burst, all of it. … “We lost the mill with it. … “And the barn,”',
  ],
  [
    '“The ford is open,” Marek said.\n“It will stay so for as long as we can keep it.”\n“Nobody will close it.”',
    'direct: Marek | said | “The ford is open,” … “It will stay so for as long as we can keep it.” … “Nobody will close it.”',
  ],
  ['Marek went on:\n“The ford is open.”', 'direct: Marek | went on | “The ford is open.”'],
  ['Marek said,\n“The ford is open.”', 'direct: Marek | said | “The ford is open.”'],
  [
    'The note from the guild reads\n“The ford is open.”',
    'direct: The note from the guild | reads | “The ford is open.”',
  ],
  [
    'The note reads;\n“The ford is open.\nThe weir is ours.”',
    'direct: The note | reads | “The ford is open. … The weir is ours.”',
  ],
  [
    'A boatman told Orm News on the phone\n“The ford is open.”',
    'direct: A boatman | told | “The ford is open.”',
  ],
  ['A boatman told Orm News that it fell\n“The Open Ford” is out.'],
  ['Marek said nothing of it\n“The Open Ford” is out.'],
  [
    '“The ford is open,” Marek said.\nThe rain came at noon.\n“It will stay so for as long as we can keep it.”',
    'direct: Marek | said | “The ford is open,”',
  ],
  [
    'Asked by Lod Radio, the president said,\nIt is not easy when nine boats are lost in one day.',
    'indirect: the president | said | It is not easy when nine boats are lost in one day.',
  ],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
