import { expect, test } from 'vitest';
import { type Row, readForm } from './read.ts';

const ROWS: Row[] = [
  ['“The weir has burst,” the keeper shouted.', 'direct: the keeper | shouted | “The weir has burst,”'],
  ['“The weir has burst,” according to Marek.', 'direct: Marek | according to | “The weir has burst,”'],
  ['Marek called out: “The weir has burst.”', 'direct: Marek | called | “The weir has burst.”'],
  [
    'Marek told the council that the weir was “about to burst”.',
    'mixed: Marek | told | the weir was “about to burst”',
  ],
  ['“Weir” is an old word.'],
  ['“No,” said Roe. “Never.”', 'direct: Roe | said | “No,” … “Never.”'],
  ['“The ford is open,” Marek said.', 'direct: Marek | said | “The ford is open,”'],
  [
    '“The ford is open,” said Marek, “and it will stay so.”',
    'direct: Marek | said | “The ford is open,” … “and it will stay so.”',
  ],
  ['“The ford is open”, said Marek.', 'direct: Marek | said | “The ford is open”'],
  ['Marek said, “The ford is open.”', 'direct: Marek | said | “The ford is open.”'],
  ['“The ford is open!” cried the boatman.', 'direct: the boatman | cried | “The ford is open!”'],
  ['“Is the ford open?” she asked.', 'direct: she | asked | “Is the ford open?”'],
  ['“The ford is open,” Marek, 61, told reporters.', 'direct: Marek, 61 | told | “The ford is open,”'],
  [
    '“The ford is open,” Marek, who replaced Ana Roe, said.',
    'direct: Marek, who replaced Ana Roe | said | “The ford is open,”',
  ],
  ['“The ford is open,” he added.', 'direct: he | added | “The ford is open,”'],
  ['The ford, Marek said, is “open to all”.', 'mixed: Marek | said | The ford … is “open to all”'],
];

test.each(ROWS)('%s', (text, ...found) => {
  expect(readForm(text)).toEqual(found);
});
